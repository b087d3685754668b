package vn.emulation.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import vn.emulation.text.LocalisedText;

/**
 * A field, or a measure that takes arguments.
 *
 * @param name how a rule file writes it
 * @param type the name of the type of its values
 * @param arguments the names of the types of its arguments, none for a field
 * @param guard what must stand before it because it may be unknown, empty when it never is; a guard that takes
 *     arguments takes the same
 * @param need what has to be asked for when it is not known, empty when it always is or nobody can be asked
 * @param dimension what pools are split by where a rule speaks of it, empty for nothing
 * @param within what pools must be split by to have it, none where all have
 * @param label what people call it; dots stand for its arguments
 */
public record FieldWord(
        String name,
        String type,
        List<String> arguments,
        Optional<String> guard,
        Optional<String> need,
        Optional<String> dimension,
        List<String> within,
        LocalisedText label) {

    /** Copies the lists. */
    public FieldWord {
        arguments = List.copyOf(arguments);
        within = List.copyOf(within);
    }
}
