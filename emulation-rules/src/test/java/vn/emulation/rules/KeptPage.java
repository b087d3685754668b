package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of this module that is made from what it tells of. */
public final class KeptPage {

    private KeptPage() {}

    /** Fails unless the page says what it should; with {@code -Demulation.write=true} it is written first. */
    public static void assertSays(String page, String expected, Class<?> test) throws IOException {
        Path path = Path.of(page);
        if (Boolean.getBoolean("emulation.write")) {
            Files.writeString(path, expected);
        }
        assertThat(Files.readString(path))
                .as("%s has drifted. Maybe run mvn test -Dtest=%s -Demulation.write=true", page, test.getSimpleName())
                .isEqualTo(expected);
    }
}
