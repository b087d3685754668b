package vn.emulation.rules.startup;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A class path of jars alone, as hosts have it: of classes in folders, no archive can be made. */
final class ClassPath {

    private final Path folder;
    private final List<String> jars = new ArrayList<>();

    ClassPath(Path folder) {
        this.folder = folder;
    }

    /** Adds what a class path names; its folders are packed. */
    void addAll(String classPath) throws IOException {
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                addFolder(path, path);
            } else {
                jars.add(entry);
            }
        }
    }

    /** Packs what a folder holds, with names as from its root, and adds it. */
    void addFolder(Path root, Path packed) throws IOException {
        Path jar = folder.resolve("classes" + jars.size() + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(packed)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
        jars.add(jar.toString());
    }

    @Override
    public String toString() {
        return String.join(File.pathSeparator, jars);
    }
}
