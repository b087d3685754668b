package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.validation.Validation;

/**
 * Clauses that must be answered whatever the provision (điều kiện chung), such as those on discipline.
 *
 * @param regimes the regimes that ask so; none means all, and also a day of no regime
 * @param forms the forms it is asked for; none means all
 * @param kinds the kinds of nominee it is asked of; none means all
 * @param clauses the clauses, at least one
 */
public record Requirement(
        List<RegimeId> regimes, List<AwardFormId> forms, List<NomineeKind> kinds, List<ClauseId> clauses) {

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if no clause is named
     */
    public Requirement {
        regimes = ImmutableSet.copyOf(regimes).asList();
        forms = ImmutableSet.copyOf(forms).asList();
        kinds = ImmutableSet.copyOf(kinds).asList();
        clauses = ImmutableSet.copyOf(clauses).asList();
        Validation.start()
                .check(!clauses.isEmpty(), "law.requirement-clauses", regimes)
                .orThrow();
    }

    /** Returns whether it asks anything of a nominee for a form; without a regime, only what every regime asks. */
    public boolean isAsked(Optional<RegimeId> regime, AwardFormId form, NomineeKind kind) {
        return (regimes.isEmpty() || regime.filter(regimes::contains).isPresent())
                && (forms.isEmpty() || forms.contains(form))
                && (kinds.isEmpty() || kinds.contains(kind));
    }
}
