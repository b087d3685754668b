package vn.emulation.testing.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The clauses of one document (văn bản).
 *
 * @param id the document's id
 * @param title its title
 * @param origin who issued it, its number and day, as far as they are known; empty for a document that is not described
 * @param clauses its clauses, in its order
 */
public record BookPart(String id, String title, String origin, List<BookClause> clauses) {

    /** Copies the list. */
    public BookPart {
        clauses = ImmutableList.copyOf(clauses);
    }
}
