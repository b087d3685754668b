package vn.emulation.cli.view;

import java.util.List;
import vn.emulation.decision.Verdict;

/**
 * The dossiers of one verdict.
 *
 * @param verdict the verdict
 * @param name the same, in words
 * @param cases the dossiers, by id
 */
public record GroupView(Verdict verdict, String name, List<CaseView> cases) {

    /** Copies the list. */
    public GroupView {
        cases = List.copyOf(cases);
    }

    /** Returns how many dossiers there are. */
    public int count() {
        return cases.size();
    }
}
