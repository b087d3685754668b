package vn.emulation.campaign;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.award.AwardForm;
import vn.emulation.source.ClauseId;
import vn.emulation.validation.Validation;

/**
 * A form of award that a campaign leads to, and the clauses that must be answered before anybody is eligible for it.
 *
 * @param form the form
 * @param mode whether the organiser awards it or proposes it
 * @param quota where the number of places comes from
 * @param clauses the clauses of the plan that offer it, at least one
 * @param requiredClauses the clauses that must be answered for it in every round, at least one
 */
@RecordBuilder
public record AwardOffer(
        AwardForm form, OfferMode mode, QuotaSource quota, List<ClauseId> clauses, List<ClauseId> requiredClauses) {

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if either list is empty
     */
    public AwardOffer {
        clauses = ImmutableSet.copyOf(clauses).asList();
        requiredClauses = ImmutableSet.copyOf(requiredClauses).asList();
        Validation.start()
                .check(!clauses.isEmpty(), "offer.clauses", form.id())
                .check(!requiredClauses.isEmpty(), "offer.required", form.id())
                .orThrow();
    }

    /** Returns a builder. */
    public static AwardOfferBuilder builder() {
        return AwardOfferBuilder.builder();
    }
}
