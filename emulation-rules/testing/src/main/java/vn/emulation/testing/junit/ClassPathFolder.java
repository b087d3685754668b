package vn.emulation.testing.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.emulation.testing.cases.CaseFolder;
import vn.emulation.testing.cases.CaseSource;

/** Files of cases on the class path of the tests, in folders or jars. */
final class ClassPathFolder {

    private ClassPathFolder() {}

    /** Returns the files, by their names on the class path; none where there is no such folder. */
    static List<CaseSource> files(String folder) {
        @Nullable ClassLoader own = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = own == null ? ClassLoader.getSystemClassLoader() : own;
        @Nullable URL url = loader.getResource(folder);
        return url == null ? List.of() : files(folder, uri(url));
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("The folder (" + url + ") has no sound address.", malformed);
        }
    }

    private static List<CaseSource> files(String folder, URI uri) {
        if (!uri.getScheme().equals("jar")) {
            return named(folder, Path.of(uri));
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return named(folder, jar.getPath(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<CaseSource> named(String folder, Path root) {
        return CaseFolder.files(root).stream()
                .map(file -> CaseSource.of(
                        folder
                                + "/"
                                + root.relativize(root.getFileSystem().getPath(file.name()))
                                        .toString()
                                        .replace('\\', '/'),
                        file.content()))
                .toList();
    }

    /** Returns the address of a file by its name on the class path. */
    static URI uri(String name) {
        try {
            return new URI("classpath", "/" + name, null);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("The file (" + name + ") has no sound address.", malformed);
        }
    }
}
