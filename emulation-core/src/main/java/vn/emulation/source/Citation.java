package vn.emulation.source;

import java.util.Optional;

/**
 * A reference to a clause (căn cứ).
 *
 * @param clause the clause referred to
 * @param quote the words relied on, empty when the whole clause is meant
 */
public record Citation(ClauseId clause, Optional<String> quote) {

    /** Returns a citation of a whole clause. */
    public static Citation of(ClauseId clause) {
        return new Citation(clause, Optional.empty());
    }
}
