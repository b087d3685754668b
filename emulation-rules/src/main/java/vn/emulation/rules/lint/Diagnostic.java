package vn.emulation.rules.lint;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.emulation.message.MessageBundle;

/**
 * Something wrong in a rule or parameter file.
 *
 * @param code what kind of thing
 * @param severity how bad
 * @param source the name of the file
 * @param line the line, from 1; 0 where the whole file is meant
 * @param column the column, from 1; 0 where the whole line is meant
 * @param rule the rule's name, empty outside a rule
 * @param arguments the values that the texts show
 */
@RecordBuilder
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String source,
        int line,
        int column,
        Optional<String> rule,
        List<String> arguments)
        implements Comparable<Diagnostic> {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.rules.lint.diagnostics", Diagnostic.class.getClassLoader());
    private static final String SENTENCES = ".vi.rules";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::source)
            .thenComparing(Diagnostic::line)
            .thenComparing(Diagnostic::column)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> diagnostic.arguments().toString());

    /** Copies the arguments. */
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /** Returns what is wrong in Vietnamese, without its place and what to do. */
    public String vi() {
        return text(VIETNAMESE);
    }

    /** Returns what is wrong in English, without its place and what to do. */
    public String en() {
        return text(Locale.ENGLISH);
    }

    /** Returns what is wrong, in Vietnamese or English. */
    public String text(Locale locale) {
        return text(locale, code.key());
    }

    /** Returns one thing to do about it, in Vietnamese or English. */
    public String fix(Locale locale) {
        return text(locale, code.key() + ".fix");
    }

    /** What is told of a file of sentences does not speak of words that rules in DRL are written in. */
    private String text(Locale locale, String key) {
        String ofSentences = key + ".sentences";
        boolean sentences = source.endsWith(SENTENCES) && TEXTS.has(ofSentences);
        return TEXTS.text(locale, sentences ? ofSentences : key, arguments);
    }

    /** Returns a line such as {@code rules/deadline.drl:7:9 EM-122 …}, in Vietnamese or English. */
    public String told(Locale locale) {
        String place = line == 0 ? source : source + ":" + line + ":" + column;
        return place + " " + code.id() + " " + text(locale) + " " + fix(locale);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
