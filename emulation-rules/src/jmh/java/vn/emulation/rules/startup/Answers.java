package vn.emulation.rules.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What a fact answers plain rules, from a file: they get ready what this library has to look for. */
public abstract class Answers {

    private final Map<String, String> answers = new HashMap<>();

    /** Reads the answers, a line with what is asked and the answer to each. */
    protected Answers(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                answers.put(line.substring(0, tab), line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the answer, or another where there is none. */
    protected String answer(String otherwise, String word, Object... arguments) {
        return answers.getOrDefault(arguments.length == 0 ? word : word + Arrays.toString(arguments), otherwise);
    }
}
