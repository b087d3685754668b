package vn.emulation.testing.metamorphic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/** The laws that hold of any sound rules. */
public final class MetamorphicLaws {

    private MetamorphicLaws() {}

    /** The order of dossiers, of what they list, and of everything else that is given changes nothing. */
    public static MetamorphicLaw inputOrder() {
        return new UnchangedLaw("input-order", (rules, request) -> rules.evaluate(Reversal.of(request)));
    }

    /** A unit of which nobody is put forward, beside all others, changes nothing. */
    public static MetamorphicLaw irrelevantUnit() {
        return new UnchangedLaw("irrelevant-unit", (rules, request) -> rules.evaluate(Additions.unit(request)));
    }

    /** Whatever is given twice counts once. */
    public static MetamorphicLaw duplicateDossier() {
        return new UnchangedLaw("duplicate-dossier", (rules, request) -> rules.evaluate(Additions.twice(request)));
    }

    /**
     * The machine's locale and time zone change nothing.
     *
     * <p>The law sets those of the JVM while it looks, and sets them back: nothing that hangs on them may run beside it.
     */
    public static MetamorphicLaw localeAndZone() {
        return new UnchangedLaw("locale-and-zone", ElsewhereTrial::evaluate);
    }

    /**
     * A dossier received a day earlier never comes off worse by a rule that looks at the day of receipt.
     *
     * <p>To come off worse is to be no longer eligible, to become not eligible, or to become an error. Rules may say
     * otherwise on two grounds, which the law leaves alone: another regime of the law holds on that day; or the rule, or a
     * parameter that it compares with, begins or ends on that day by the clock {@code RECEIVED}.
     *
     * @param notBefore rules that say "not before" on purpose, such as one on the day a round opens
     */
    public static MetamorphicLaw dayEarlier(RuleId... notBefore) {
        return new DayEarlierLaw(ImmutableSet.copyOf(notBefore));
    }

    /** A dossier that has a place and is ranked one position better keeps a place. */
    public static MetamorphicLaw betterRank() {
        return new BetterRankLaw();
    }

    /** A dossier that has a point more by each criterion it has points by never comes off worse and keeps its place. */
    public static MetamorphicLaw pointMore() {
        return new PointMoreLaw();
    }

    /**
     * One more place in one grant takes nobody's place.
     *
     * <p>Where limits cross, it may let in somebody who ranks better and who uses up another limit: whoever then gives way
     * has that other limit among those that bind it, and the law leaves that alone.
     */
    public static MetamorphicLaw quotaUp() {
        return new QuotaUpLaw();
    }

    /** Returns every law, in the order above. */
    public static List<MetamorphicLaw> all() {
        return ImmutableList.of(
                inputOrder(),
                irrelevantUnit(),
                duplicateDossier(),
                localeAndZone(),
                dayEarlier(),
                betterRank(),
                pointMore(),
                quotaUp());
    }

    /** Returns where any law is broken, by law. */
    public static List<Violation> check(RoundJudge rules, EvaluationRequest request) {
        return all().stream().flatMap(law -> law.check(rules, request).stream()).toList();
    }
}
