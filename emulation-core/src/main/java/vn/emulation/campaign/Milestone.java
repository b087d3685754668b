package vn.emulation.campaign;

import io.soabase.recordbuilder.core.RecordBuilder;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * A step of a campaign with the years the plan gives it (mốc tiến độ).
 *
 * @param clause the clause that sets it
 * @param kind what happens
 * @param fromYear the first year
 * @param throughYear the last year, included; not before the first
 * @param text what the plan says
 */
@RecordBuilder
public record Milestone(ClauseId clause, MilestoneKind kind, int fromYear, int throughYear, LocalisedText text) {

    /**
     * Validates the years.
     *
     * @throws vn.emulation.validation.InvalidValueException if the last year precedes the first
     */
    public Milestone {
        Validation.start()
                .check(fromYear <= throughYear, "milestone.years", clause, fromYear, throughYear)
                .orThrow();
    }

    /** Returns a builder. */
    public static MilestoneBuilder builder() {
        return MilestoneBuilder.builder();
    }
}
