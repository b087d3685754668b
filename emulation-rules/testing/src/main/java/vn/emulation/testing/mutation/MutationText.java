package vn.emulation.testing.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.emulation.testing.cases.CaseWriter;
import vn.emulation.testing.cases.RuleCase;

/** Tells a report of mutants as text: figures, what is wrong, and each survivor with the case that is missing. */
public final class MutationText {

    private static final String INDENT = "    ";

    private final MutationReport report;
    private final Map<Mutant, RuleCase> missing;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private MutationText(MutationReport report, Map<Mutant, RuleCase> missing, Locale locale) {
        this.report = report;
        this.missing = missing;
        this.locale = locale;
    }

    /**
     * Returns the text, with line feeds.
     *
     * @param missing of survivors, the cases that are missing
     * @param locale the language, Vietnamese or English
     */
    public static String of(MutationReport report, Map<Mutant, RuleCase> missing, Locale locale) {
        return new MutationText(report, missing, locale).written();
    }

    private String written() {
        MutationScore score = report.score();
        line("score", score.killed(), score.all(), score.percent());
        report.byKind().forEach(this::kind);
        line("left-out", leftOut(LeftOut.Reason.EQUIVALENT), leftOut(LeftOut.Reason.REFUSED), unused());
        report.failing().forEach(given -> line("failing", given));
        report.stale().forEach(stale -> raw(stale.text(locale)));
        count("unfinished", report.of(MutantFate.UNFINISHED));
        count("justified", report.of(MutantFate.JUSTIFIED));
        report.of(MutantFate.JUSTIFIED)
                .forEach(each ->
                        raw(INDENT + each.mutant() + ": " + each.reason().orElse("")));
        count("survived", report.of(MutantFate.SURVIVED));
        report.of(MutantFate.SURVIVED).forEach(each -> survivor(each.mutant()));
        return text.toString();
    }

    private void kind(MutantKind kind, MutationScore score) {
        String named = MutationTexts.text(locale, "kind." + kind.word());
        raw(INDENT + MutationTexts.text(locale, "kind", named, score.killed(), score.all(), score.percent()));
    }

    private long leftOut(LeftOut.Reason why) {
        return report.leftOut().stream().filter(each -> each.why() == why).count();
    }

    private long unused() {
        return leftOut(LeftOut.Reason.UNUSED);
    }

    private void count(String key, List<MutantResult> some) {
        if (!some.isEmpty()) {
            line(key, some.size());
        }
    }

    private void survivor(Mutant mutant) {
        raw("");
        raw(mutant.place() + " " + mutant.clauses());
        raw(INDENT + mutant.key());
        raw(INDENT + mutant.of() + ": " + MutantShown.change(mutant, locale));
        MutantShown.sentence(mutant).ifPresent(sentence -> {
            raw(INDENT + MutationTexts.text(locale, "sentence"));
            indented(sentence);
        });
        Optional<RuleCase> given = Optional.ofNullable(missing.get(mutant));
        raw(INDENT + MutationTexts.text(locale, given.isPresent() ? "missing" : "no-case"));
        given.map(each -> CaseWriter.write(List.of(each))).ifPresent(this::indented);
    }

    private void indented(String lines) {
        lines.lines().forEach(each -> raw(INDENT + INDENT + each));
    }

    private void line(String key, Object... arguments) {
        raw(MutationTexts.text(locale, key, arguments));
    }

    private void raw(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
