package vn.emulation.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A local repository that holds what the local repository of this build holds, by links, and of this project what this
 * build has packaged: nothing is installed.
 *
 * @param folder where it is
 * @param version the version of this project
 */
record LaidOutRepository(Path folder, String version) {

    /** The pom above all modules. */
    static final Path PARENT = Path.of("..", "..", "pom.xml");

    private static final String OWN = "vn";
    private static final int DEPTH_OF_GUAVA = 6;

    /** Lays it out. */
    static LaidOutRepository at(Path folder) throws IOException {
        Path core = jar(vn.emulation.dossier.Dossier.class);
        String name = core.getFileName().toString();
        String version = name.substring("emulation-core-".length(), name.length() - ".jar".length());
        LaidOutRepository laid = new LaidOutRepository(folder, version);
        laid.link(repository());
        laid.put("emulation-parent", PARENT, "pom");
        laid.put("emulation-core", core, Path.of("..", "..", "emulation-core", "pom.xml"));
        laid.put("emulation-rules", jar(vn.emulation.rules.RuleSet.class), Path.of("..", "pom.xml"));
        laid.put("emulation-testing", jar(RoundGenerator.class), Path.of("pom.xml"));
        return laid;
    }

    /** The jar that a class was loaded from. */
    private static Path jar(Class<?> type) {
        try {
            Path found = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(found)) {
                throw new IllegalStateException("(" + type.getSimpleName() + ") comes from (" + found
                        + "), which is no jar.\nMaybe run mvn verify: there what is tested is packaged.");
            }
            return found;
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The local repository of this build, wherever it is: Guava comes from it. */
    private static Path repository() {
        Path above = jar(com.google.common.collect.ImmutableList.class);
        for (int level = 0; level < DEPTH_OF_GUAVA; level++) {
            above = above.getParent();
        }
        return above;
    }

    private void link(Path real) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> groups = Files.list(real)) {
            for (Path group : groups.filter(Files::isDirectory).toList()) {
                String name = group.getFileName().toString();
                if (!name.equals(OWN)) {
                    Files.createSymbolicLink(folder.resolve(name), group);
                }
            }
        }
    }

    /** Takes the links away, so that whoever deletes the folder meets nothing outside of it. */
    void unlink() throws IOException {
        try (Stream<Path> groups = Files.list(folder)) {
            for (Path group : groups.filter(Files::isSymbolicLink).toList()) {
                Files.delete(group);
            }
        }
    }

    private void put(String artifact, Path jar, Path pom) throws IOException {
        put(artifact, jar, "jar");
        put(artifact, pom, "pom");
    }

    private void put(String artifact, Path file, String extension) throws IOException {
        Path target = folder.resolve(Path.of(OWN, "emulation", artifact, version));
        Files.createDirectories(target);
        Files.copy(file, target.resolve(artifact + "-" + version + "." + extension));
    }
}
