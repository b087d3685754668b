package vn.emulation.law;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.emulation.award.AuthorityId;
import vn.emulation.source.ClauseId;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.Validation;

/**
 * That an authority decides a form of award (thẩm quyền quyết định).
 *
 * @param authority the authority
 * @param decided the days of the decision on which it does
 * @param clauses the clauses that say so, at least one
 */
public record Competence(AuthorityId authority, DateWindow decided, List<ClauseId> clauses) {

    /**
     * Copies the clauses.
     *
     * @throws vn.emulation.validation.InvalidValueException if none is named
     */
    public Competence {
        clauses = ImmutableSet.copyOf(clauses).asList();
        Validation.start()
                .check(!clauses.isEmpty(), "law.competence-clauses", authority)
                .orThrow();
    }
}
