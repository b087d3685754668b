package vn.emulation.rules.internal.load;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.sentence.SentenceWriter;
import vn.emulation.rules.lint.Diagnostic;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * Tells in sentences what checks of whole rules found, since these know rules in one notation only.
 *
 * @param files the files of sentences
 * @param rules the rules
 * @param found all that was found
 */
record SentenceWording(List<RuleSource> files, List<RuleDefinition> rules, List<Diagnostic> found) {

    private static final Set<DiagnosticCode> OF_SENTENCES = Set.of(
            DiagnosticCode.SENTENCE,
            DiagnosticCode.SENTENCE_PLACE,
            DiagnosticCode.SENTENCE_VALUE,
            DiagnosticCode.SENTENCE_QUOTE);

    /** Returns a diagnostic in the words of its file; none where it may follow from a sentence that was not read. */
    Stream<Diagnostic> of(Diagnostic told) {
        if (files.stream().noneMatch(file -> file.name().equals(told.source()))) {
            return Stream.of(told);
        }
        return mayFollow(told) ? Stream.empty() : Stream.of(reworded(told));
    }

    private boolean mayFollow(Diagnostic told) {
        return told.code() == DiagnosticCode.NO_GUARD
                && found.stream()
                        .filter(other -> OF_SENTENCES.contains(other.code()))
                        .filter(other -> other.source().equals(told.source()))
                        .anyMatch(other -> other.rule().equals(told.rule()));
    }

    private Diagnostic reworded(Diagnostic told) {
        List<String> given = told.arguments();
        return switch (told.code()) {
            case NO_GUARD -> with(told, List.of(SentenceWriter.word(given.get(0)), SentenceWriter.word(given.get(1))));
            case NO_NEED -> with(told, List.of(SentenceWriter.word(given.get(0)), SentenceWriter.need(given.get(1))));
            case POOL_SHAPE -> with(told, List.of(of(given.get(0)), words(given.get(1)), words(given.get(2))));
            case EMPTY_POOL -> with(told, List.of(constraint(given.get(0))));
            default -> told;
        };
    }

    private static String of(String limited) {
        return SentenceWriter.word(limited.equals("granted") ? "places" : limited);
    }

    private static String words(String names) {
        return Arrays.stream(names.split(", ", -1)).map(SentenceWriter::word).collect(Collectors.joining("; "));
    }

    private String constraint(String written) {
        return rules.stream()
                .flatMap(rule -> rule.constraints().stream())
                .filter(constraint -> constraint.text().equals(written))
                .findFirst()
                .map(SentenceWriter::constraint)
                .orElse(written);
    }

    private static Diagnostic with(Diagnostic told, List<String> arguments) {
        return new Diagnostic(
                told.code(), told.severity(), told.source(), told.line(), told.column(), told.rule(), arguments);
    }
}
