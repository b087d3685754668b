package vn.emulation.cli.view;

import java.util.List;

/**
 * One change of rules.
 *
 * @param id its id
 * @param kind what it is, in words
 * @param clauses the clauses cited
 * @param before what was said and is no longer
 * @param after what is said anew
 * @param note what has to be known of it, empty where nothing has
 */
public record ChangeView(String id, String kind, String clauses, List<String> before, List<String> after, String note) {

    /** Copies the lists. */
    public ChangeView {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
