package vn.emulation.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The versions that reports name, as the build wrote them. */
final class Versions {

    private Versions() {}

    static Properties read() {
        Properties versions = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties")),
                StandardCharsets.UTF_8)) {
            versions.load(reader);
            return versions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
