package vn.emulation.testing.metamorphic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ReadingChoice;

/**
 * A rule that says something of a dossier before or after a change, and not both times or not of the same values.
 *
 * @param gained whether it says so after the change
 * @param finding what it says
 */
public record FindingChange(boolean gained, Finding finding) {

    /** What a rule says where readings are taken one way. */
    private record Said(List<ReadingChoice> choices, RuleId rule, boolean setAside, Finding finding) {

        boolean isOfSameRule(Said other) {
            return choices.equals(other.choices) && rule.equals(other.rule) && setAside == other.setAside;
        }
    }

    /** Returns the rules that say something only once; where there are none, those that say it of other values. */
    static List<FindingChange> between(Decision before, Decision after) {
        List<FindingChange> changes = between(before, after, Said::isOfSameRule);
        return changes.isEmpty() ? between(before, after, Said::equals) : changes;
    }

    private static List<FindingChange> between(Decision before, Decision after, BiPredicate<Said, Said> same) {
        List<Said> earlier = said(before);
        List<Said> later = said(after);
        Stream<FindingChange> lost =
                missing(earlier, later, same).map(said -> new FindingChange(false, said.finding()));
        Stream<FindingChange> gained =
                missing(later, earlier, same).map(said -> new FindingChange(true, said.finding()));
        return ImmutableSet.copyOf(Stream.concat(lost, gained).toList()).asList();
    }

    private static Stream<Said> missing(List<Said> from, List<Said> in, BiPredicate<Said, Said> same) {
        return from.stream().filter(said -> in.stream().noneMatch(other -> same.test(said, other)));
    }

    private static List<Said> said(Decision decision) {
        Stream<Said> answers = decision.answers().stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> said(alternative.choices(), alternative.findings()));
        return Stream.of(answers, said(List.of(), decision.warnings()), said(List.of(), decision.preferences()))
                .flatMap(all -> all)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Said> said(List<ReadingChoice> choices, List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        new Said(choices, finding.rule(), finding.setAsideBy().isPresent(), finding));
    }

    /** Returns whether it speaks against the dossier: a bar or need that is new, or an answer that is gone. */
    public boolean worse() {
        Set<Effect> against = gained ? Set.of(Effect.BARS, Effect.NEEDS) : Set.of(Effect.SATISFIES);
        return against.contains(finding.effect());
    }

    boolean looksAt(String field) {
        return finding.conditions().stream()
                .anyMatch(condition -> condition.field().equals(field));
    }
}
