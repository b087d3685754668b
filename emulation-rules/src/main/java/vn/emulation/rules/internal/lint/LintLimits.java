package vn.emulation.rules.internal.lint;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How far the lint looks before it stops, and says so.
 *
 * @param settings combinations of round, calendar, days and alternatives that rules of one set of readings can meet; where
 *     there are more, none is looked at
 * @param pairs pairs of rules of one effect and clause that are compared
 * @param opposites pairs of rules of one clause and opposite effects that are compared
 * @param steps steps of the search for one dossier
 * @param allSteps steps of all searches together
 */
@RecordBuilder
public record LintLimits(int settings, int pairs, int opposites, int steps, int allSteps) {

    /** The limits that hosts get: seconds for the largest rule sets that load. */
    public static final LintLimits STANDARD = new LintLimits(1_024, 100_000, 20_000, 5_000, 200_000);
}
