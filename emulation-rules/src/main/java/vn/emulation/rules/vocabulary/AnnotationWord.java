package vn.emulation.rules.vocabulary;

import java.util.List;
import vn.emulation.text.LocalisedText;

/**
 * What stands between the name of a rule and its condition.
 *
 * @param name how a rule file writes it, after an at sign
 * @param required whether every rule has it
 * @param example a value that it can have
 * @param label what it says
 * @param values its values, where these are a closed list
 */
public record AnnotationWord(
        String name, boolean required, String example, LocalisedText label, List<NamedWord> values) {

    /** Copies the list. */
    public AnnotationWord {
        values = List.copyOf(values);
    }
}
