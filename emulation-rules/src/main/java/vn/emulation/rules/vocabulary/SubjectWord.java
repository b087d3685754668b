package vn.emulation.rules.vocabulary;

import java.util.List;
import vn.emulation.text.LocalisedText;

/**
 * What a rule can be about.
 *
 * @param name the type that its pattern names, such as {@code Dossier}
 * @param variable the name that its pattern binds, such as {@code $dossier}
 * @param label what people call it
 * @param fields the fields and measures that its constraints may look at
 */
public record SubjectWord(String name, String variable, LocalisedText label, List<FieldWord> fields) {

    /** Copies the list. */
    public SubjectWord {
        fields = List.copyOf(fields);
    }
}
