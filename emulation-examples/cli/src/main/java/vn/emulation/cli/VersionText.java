package vn.emulation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import vn.emulation.rules.RuleSet;

/** What {@code --version} prints: the versions that reports name, too. */
final class VersionText implements IVersionProvider {

    /** Returns the version of the library. */
    static String library() {
        return versions().getProperty("library");
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream("versions.properties"))) {
            versions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    @Override
    public String[] getVersion() {
        Properties versions = versions();
        return new String[] {
            "emulation " + versions.getProperty("library"),
            "drools " + versions.getProperty("engine"),
            "java " + Runtime.version()
        };
    }
}
