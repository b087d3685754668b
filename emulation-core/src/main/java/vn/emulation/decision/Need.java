package vn.emulation.decision;

import java.util.Comparator;
import java.util.Optional;
import vn.emulation.text.LocalisedText;

/**
 * Something that must be known or sent before a clause can be answered.
 *
 * @param field the field it would fill, such as {@code receivedOn} or {@code documents}
 * @param item which document, criterion or other item, empty when the field itself is meant
 * @param name what a person calls the item, empty when the field's own name says it
 */
public record Need(String field, Optional<String> item, Optional<LocalisedText> name) implements Comparable<Need> {

    private static final Comparator<Need> ORDER = Comparator.comparing(Need::field)
            .thenComparing(need -> need.item().orElse(""))
            .thenComparing(need -> need.name().map(LocalisedText::vi).orElse(""))
            .thenComparing(need -> need.name().map(LocalisedText::en).orElse(""));

    @Override
    public int compareTo(Need other) {
        return ORDER.compare(this, other);
    }
}
