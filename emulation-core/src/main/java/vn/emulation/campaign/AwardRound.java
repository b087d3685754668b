package vn.emulation.campaign;

import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.source.ClauseId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * A round in which dossiers are considered (đợt xét khen thưởng).
 *
 * @param id the round's id within its campaign
 * @param kind what kind of round it is
 * @param year the year in which its dossiers are due, from 2000 to 2100
 * @param title its name
 * @param period the days whose achievements it is about, as the plan names them
 * @param clauses the clauses that set it, at least one
 * @param requiredClauses the clauses that must be answered in this round, beside those of the award offered
 */
@RecordBuilder
public record AwardRound(
        RoundId id,
        RoundKind kind,
        int year,
        LocalisedText title,
        DateWindow period,
        List<ClauseId> clauses,
        List<ClauseId> requiredClauses) {

    /**
     * Copies the lists.
     *
     * @throws vn.emulation.validation.InvalidValueException if the year is out of range or no clause is named
     */
    public AwardRound {
        clauses = ImmutableSet.copyOf(clauses).asList();
        requiredClauses = ImmutableSet.copyOf(requiredClauses).asList();
        Validation.start()
                .check(year >= 2000 && year <= 2100, "round.year", id, year)
                .check(!clauses.isEmpty(), "round.clauses", id)
                .orThrow();
    }

    /** Returns a builder. */
    public static AwardRoundBuilder builder() {
        return AwardRoundBuilder.builder();
    }
}
