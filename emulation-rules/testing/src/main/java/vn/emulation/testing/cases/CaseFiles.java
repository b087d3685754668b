package vn.emulation.testing.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Reads cases that people write as YAML (tệp tình huống): their form is told in the README beside this module.
 *
 * <p>Files are UTF-8 of at most {@value #MOST_BYTES} bytes. Days stay text, {@code no} is a word and no answer, and what
 * hides in YAML is refused: anchors, aliases, tags and second documents. Everything wrong is told of at once.
 */
public final class CaseFiles {

    /** The most bytes a file may have. */
    static final int MOST_BYTES = 4_194_304;

    private CaseFiles() {}

    /**
     * Reads a file.
     *
     * @param rules the rules that the cases are for
     * @throws CaseFileException if anything is wrong with it
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<RuleCase> read(Path file, RulesUnderTest rules) {
        return read(file.toString(), bytes(file), rules);
    }

    /**
     * Reads the content of a file.
     *
     * @param name its name, for messages and places
     * @param content its bytes
     * @param rules the rules that the cases are for
     * @throws CaseFileException if anything is wrong with it
     */
    public static List<RuleCase> read(String name, byte[] content, RulesUnderTest rules) {
        CaseProblems problems = new CaseProblems(name);
        List<RuleCase> cases = new CaseFileReading(rules, problems).cases(written(content, problems));
        if (!problems.isEmpty()) {
            throw new CaseFileException(problems.sorted());
        }
        return cases;
    }

    /**
     * Reads every file that ends in {@code .yaml} in a folder and those within it, by path.
     *
     * @param rules the rules that the cases are for
     * @throws CaseFileException if anything is wrong with them: every problem of every file
     * @throws UncheckedIOException if one cannot be read
     */
    public static List<RuleCase> in(Path folder, RulesUnderTest rules) {
        return read(CaseFolder.files(folder), rules);
    }

    /**
     * Returns the cases that ship with the plan of the rules' campaign; none where none do.
     *
     * @param rules the rules that the cases are for
     * @throws CaseFileException if anything is wrong with them: every problem of every file
     */
    public static List<RuleCase> bundled(RulesUnderTest rules) {
        return read(CaseFolder.bundled(rules.campaign().id()), rules);
    }

    /**
     * Returns the cases of files, in their order.
     *
     * @param rules the rules that the cases are for
     * @throws CaseFileException if anything is wrong with them: every problem of every file
     */
    public static List<RuleCase> read(List<CaseSource> files, RulesUnderTest rules) {
        List<CaseProblem> problems = new ArrayList<>();
        List<RuleCase> cases = all(files, rules, problems);
        if (!problems.isEmpty()) {
            throw new CaseFileException(problems);
        }
        return cases;
    }

    static List<RuleCase> all(List<CaseSource> files, RulesUnderTest rules, List<CaseProblem> problems) {
        List<RuleCase> cases = new ArrayList<>();
        for (CaseSource file : files) {
            try {
                cases.addAll(file.read(rules));
            } catch (CaseFileException refused) {
                problems.addAll(refused.problems());
            }
        }
        return List.copyOf(cases);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static YamlMap written(byte[] content, CaseProblems problems) {
        Optional<YamlValue> read = YamlReader.read(text(content, problems), problems);
        if (read.isEmpty()) {
            throw problems.stop(new Mark(1, 1), "case.empty");
        }
        if (!(read.get() instanceof YamlMap file)) {
            throw problems.stop(read.get().at(), "case.file");
        }
        return file;
    }

    private static String text(byte[] content, CaseProblems problems) {
        if (content.length > MOST_BYTES) {
            throw problems.stop(new Mark(1, 1), "yaml.size", content.length, MOST_BYTES);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        boolean malformed = decoder.decode(in, out, true).isError();
        if (malformed) {
            int line = 1
                    + (int) IntStream.range(0, in.position())
                            .filter(index -> content[index] == '\n')
                            .count();
            throw problems.stop(new Mark(line, 1), "yaml.utf8");
        }
        return out.flip().toString();
    }
}
