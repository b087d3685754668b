package vn.emulation.rules.internal.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Effect;
import vn.emulation.decision.Need;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** What exceptions make of the findings on one fact. */
final class Exceptions {

    private final LoadedRules loaded;
    private final ClauseRules clauseRules;
    private final Needs needs;

    /** How far an exception sets aside what it is an exception to, the farthest first. */
    private enum Force {
        SETS_ASIDE,
        /** It, or an exception to it, lacks something: the finding is open. */
        LEAVES_OPEN,
        NONE
    }

    Exceptions(LoadedRules loaded, ClauseRules clauseRules, Needs needs) {
        this.loaded = loaded;
        this.clauseRules = clauseRules;
        this.needs = needs;
    }

    /** Returns what a rule that fired says of its clause, after exceptions. */
    ClauseStatus status(int rule, DossierFact fact) {
        Optional<Integer> exception = strongest(rule, fact);
        if (exception.isEmpty()) {
            return said(effect(rule), ClauseStatus.UNDETERMINED);
        }
        return force(exception.get(), fact) == Force.LEAVES_OPEN
                ? ClauseStatus.UNDETERMINED
                : said(effect(exception.get()), ClauseStatus.SATISFIED);
    }

    private static ClauseStatus said(Effect effect, ClauseStatus byWarning) {
        return switch (effect) {
            case BARS -> ClauseStatus.BARRED;
            case SATISFIES -> ClauseStatus.SATISFIED;
            case NEEDS -> ClauseStatus.UNDETERMINED;
            case WARNS, LIMITS, PREFERS -> byWarning;
        };
    }

    /** Returns the exception that fired and sets the finding of a rule aside, or leaves it open. */
    Optional<Integer> settingAside(int rule, DossierFact fact) {
        Optional<Integer> exception = strongest(rule, fact);
        return exception.isPresent() && fact.hasFired(exception.get()) ? exception : Optional.empty();
    }

    /** Returns whether the finding of a rule that fired does not stand. */
    boolean isSetAside(int rule, DossierFact fact) {
        return strongest(rule, fact)
                .filter(exception -> force(exception, fact) == Force.SETS_ASIDE)
                .isPresent();
    }

    /** Returns what is needed to know whether the finding of a rule stands. */
    Stream<Need> needed(int rule, DossierFact fact) {
        if (clauseRules.exceptionsTo(rule).isEmpty()) {
            return Stream.empty();
        }
        return strongest(rule, fact)
                .filter(exception -> force(exception, fact) == Force.LEAVES_OPEN)
                .map(exception -> Stream.concat(needs.of(exception, fact), needed(exception, fact)))
                .orElseGet(Stream::empty);
    }

    private Optional<Integer> strongest(int rule, DossierFact fact) {
        List<Integer> exceptions = clauseRules.exceptionsTo(rule);
        if (exceptions.isEmpty()) {
            return Optional.empty();
        }
        return exceptions.stream()
                .filter(exception -> force(exception, fact) != Force.NONE)
                .min(Comparator.comparing((Integer exception) -> force(exception, fact))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Force force(int exception, DossierFact fact) {
        if (!fact.hasFired(exception)) {
            boolean may = RuleCheck.mayFire(rule(exception), exception, fact);
            return may ? Force.LEAVES_OPEN : Force.NONE;
        }
        Optional<Integer> own = strongest(exception, fact);
        if (own.isPresent()) {
            return force(own.get(), fact) == Force.SETS_ASIDE ? Force.NONE : Force.LEAVES_OPEN;
        }
        return effect(exception) == Effect.NEEDS ? Force.LEAVES_OPEN : Force.SETS_ASIDE;
    }

    private Effect effect(int rule) {
        return rule(rule).effect();
    }

    private RuleDefinition rule(int rule) {
        return loaded.rules().get(rule);
    }
}
