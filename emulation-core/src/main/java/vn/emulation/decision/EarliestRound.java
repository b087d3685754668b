package vn.emulation.decision;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;
import vn.emulation.source.ClauseId;
import vn.emulation.validation.Validation;

/**
 * When a dossier that is not eligible could be, if every year until then is earned (đợt xét sớm nhất): an award of each
 * form that its sequences count, the best rating and an initiative in each year; what stands against the nominee and the
 * rest of the dossier stay as they are, and so does the law.
 *
 * @param year the year of the first round in which nothing bars it any more, empty if none was found
 * @param clauses the clauses that bar it until then, or still do in the last round looked at; at least one
 * @param lookedUntil the year of the last round that was looked at
 */
public record EarliestRound(OptionalInt year, List<ClauseId> clauses, int lookedUntil) {

    /**
     * Copies the clauses.
     *
     * @throws vn.emulation.validation.InvalidValueException if none is named
     */
    public EarliestRound {
        clauses = ImmutableSet.copyOf(clauses).asList();
        Validation.start()
                .check(!clauses.isEmpty(), "earliest.clauses", lookedUntil)
                .orThrow();
    }
}
