package vn.emulation.rules;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that every entry of the corpus starts from, and the fragments that several have in their place. */
final class CorpusBase {

    private CorpusBase() {}

    static String file(String name) {
        return read("base/" + name);
    }

    /** A fragment; what follows its name stands where it has {@code ARGUMENT}. */
    static String fragment(String call) {
        String name = call.split(" ", 2)[0];
        return file(name + ".txt")
                .replace("ARGUMENT", call.substring(name.length()).strip());
    }

    static String read(String name) {
        try {
            return Resources.toString(
                    Resources.getResource(CorpusBase.class, "corpus/" + name), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
