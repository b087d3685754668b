package vn.emulation.testing.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Condition;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.message.MessageBundle;
import vn.emulation.source.ClauseId;

/**
 * Tells a violation.
 *
 * @param violation what is told
 * @param locale the language
 */
record ViolationText(Violation violation, Locale locale) {

    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.testing.metamorphic", ViolationText.class.getClassLoader());

    String told() {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.text(locale, "broken." + violation.law(), violation.change()));
        violation
                .before()
                .ifPresentOrElse(
                        before -> lines.add(TEXTS.text(
                                locale,
                                "decided",
                                before.dossier().id(),
                                came(before),
                                violation.after().map(this::came).orElse(""))),
                        () -> lines.add(TEXTS.text(locale, "places")));
        violation.findings().forEach(change -> lines.add(finding(change)));
        return String.join("\n", lines);
    }

    private String came(DecidedDossier decided) {
        Decision decision = decided.decision();
        return decision.verdict() + ", " + decision.outcome();
    }

    private String finding(FindingChange change) {
        Finding finding = change.finding();
        String key = (change.gained() ? "gained." : "lost.") + finding.effect();
        String clauses = finding.clauses().stream().map(ClauseId::value).collect(Collectors.joining(", "));
        String seen = Stream.concat(
                        finding.conditions().stream().map(ViolationText::condition),
                        finding.needed().stream().map(ViolationText::needed))
                .collect(Collectors.joining(", "));
        return TEXTS.text(locale, key, finding.rule(), clauses, seen);
    }

    private static String needed(Need need) {
        return "? " + need.field() + need.item().map(item -> ":" + item).orElse("");
    }

    private static String condition(Condition condition) {
        String arguments = condition.arguments().isEmpty()
                ? ""
                : condition.arguments().stream().collect(Collectors.joining(", ", "(", ")"));
        String named = condition.parameter().map(name -> " [" + name + "]").orElse("");
        return condition.field() + arguments + " (" + condition.seen() + ") " + condition.operator() + " ("
                + condition.expected() + ")" + named;
    }
}
