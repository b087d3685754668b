package vn.emulation.cli.view;

import java.util.List;
import vn.emulation.decision.Truth;

/**
 * A constraint tried on a dossier.
 *
 * @param written the constraint as its file writes it
 * @param text the same in words, with the value seen
 * @param truth whether it holds
 * @param seen the value seen
 * @param expected what it is compared with
 * @param missing what must be known before it can be told
 */
public record CheckStory(String written, String text, Truth truth, String seen, String expected, List<String> missing) {

    /** Copies the list. */
    public CheckStory {
        missing = List.copyOf(missing);
    }
}
