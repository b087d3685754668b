package vn.emulation.rules;

import java.util.List;
import java.util.stream.Collectors;
import vn.emulation.decision.AlternativeAnswer;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.Condition;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.Need;
import vn.emulation.decision.Remedy;
import vn.emulation.source.ReadingChoice;

/** Decisions as short texts, to be compared as a whole. */
final class Told {

    private Told() {}

    /** The verdict, then each clause with its answer under each alternative that matters, then the warnings. */
    static String decision(Decision decision) {
        return decision.planVerdict()
                + lines(decision.answers().stream().map(Told::answer).toList())
                + lines(decision.warnings().stream()
                        .map(finding -> "warning " + finding.rule())
                        .toList());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> "\n" + line).collect(Collectors.joining());
    }

    private static String answer(ClauseAnswer answer) {
        if (answer.alternatives().size() == 1) {
            return answer.clause() + " " + alternative(answer.alternatives().get(0));
        }
        return answer.clause() + " " + answer.status()
                + lines(answer.alternatives().stream()
                        .map(each -> "  " + each.choices() + " " + alternative(each))
                        .toList());
    }

    private static String alternative(AlternativeAnswer answer) {
        return answer.status()
                + words(": ", answer.findings().stream().map(Told::finding).toList())
                + words("; needs ", answer.needed().stream().map(Told::need).toList());
    }

    private static String words(String before, List<String> words) {
        return words.isEmpty() ? "" : before + String.join(", ", words);
    }

    private static String finding(Finding finding) {
        return finding.rule()
                + finding.setAsideBy().map(rule -> " set aside by " + rule).orElse("");
    }

    private static String need(Need need) {
        return need.field() + need.item().map(item -> " " + item).orElse("");
    }

    /** The rule nearest to finding a clause met, and what it lacks: what is asked, and in brackets what is seen. */
    static String remedy(Remedy remedy) {
        return remedy.rule()
                + words(
                        " under ",
                        remedy.choices().stream().map(ReadingChoice::toString).toList())
                + words(": ", remedy.unmet().stream().map(Told::condition).toList());
    }

    private static String condition(Condition condition) {
        return condition.field()
                + condition.arguments()
                + " " + condition.operator()
                + " " + condition.expected()
                + " (" + condition.seen() + ")";
    }

    /** What is missing, as the decision lists it. */
    static List<String> needs(Decision decision) {
        return decision.needs().stream().map(Told::need).toList();
    }
}
