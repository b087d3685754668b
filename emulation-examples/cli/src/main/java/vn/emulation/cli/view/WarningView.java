package vn.emulation.cli.view;

import java.util.List;

/**
 * Something that a person should look at.
 *
 * @param text what the rule says
 * @param dossiers the dossiers it says it of
 */
public record WarningView(String text, List<String> dossiers) {

    /** Copies the list. */
    public WarningView {
        dossiers = List.copyOf(dossiers);
    }
}
