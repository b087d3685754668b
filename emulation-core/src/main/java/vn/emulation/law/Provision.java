package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.validation.Validation;

/**
 * That the law opens a form of award to some kinds of nominee (quy định về đối tượng, tiêu chuẩn).
 *
 * @param form the form
 * @param kinds the kinds of nominee it is open to, at least one
 * @param regimes the regimes in which it is, at least one
 * @param requiredClauses the clauses that must be answered for it
 * @param decidedBy who decides it, and when
 */
@RecordBuilder
public record Provision(
        AwardFormId form,
        List<NomineeKind> kinds,
        List<RegimeId> regimes,
        List<ClauseId> requiredClauses,
        List<Competence> decidedBy) {

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if no kind, regime or clause is named
     */
    public Provision {
        kinds = ImmutableSet.copyOf(kinds).asList();
        regimes = ImmutableSet.copyOf(regimes).asList();
        requiredClauses = ImmutableSet.copyOf(requiredClauses).asList();
        decidedBy = ImmutableSet.copyOf(decidedBy).asList();
        Validation.start()
                .check(!kinds.isEmpty(), "law.provision-kinds", form)
                .check(!regimes.isEmpty(), "law.provision-regimes", form)
                .check(!requiredClauses.isEmpty(), "law.provision-clauses", form)
                .orThrow();
    }

    /** Returns whether it opens the form to a kind of nominee in a regime. */
    public boolean opens(RegimeId regime, AwardFormId asked, NomineeKind kind) {
        return form.equals(asked) && regimes.contains(regime) && kinds.contains(kind);
    }

    /** Returns whether an authority may decide the form on a day. */
    public boolean isCompetent(AuthorityId authority, LocalDate decidedOn) {
        return decidedBy.stream()
                .filter(competence -> competence.authority().equals(authority))
                .anyMatch(competence -> competence.decided().contains(decidedOn));
    }

    /** Returns a builder. */
    public static ProvisionBuilder builder() {
        return ProvisionBuilder.builder();
    }
}
