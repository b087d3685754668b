package vn.emulation.cli.view;

import java.util.List;

/**
 * A reading that verdicts hang on.
 *
 * @param question the reading with its alternatives
 * @param clauses the clauses whose words leave it open
 * @param dossiers the dossiers that come out otherwise under another alternative
 */
public record OpenReadingView(QuestionStory question, List<String> clauses, List<String> dossiers) {

    /** Copies the lists. */
    public OpenReadingView {
        clauses = List.copyOf(clauses);
        dossiers = List.copyOf(dossiers);
    }
}
