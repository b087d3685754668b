package vn.emulation.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import vn.emulation.text.LocalisedText;

/**
 * A row or column of a form.
 *
 * @param id its code in the form, such as {@code 05}; a word where the form has no such line of its own
 * @param label what it counts, in words
 * @param when what it asks of what it counts; nothing for a total
 */
public record LayoutLine(String id, LocalisedText label, List<TraitFilter> when) {

    /** Copies the list. */
    public LayoutLine {
        when = List.copyOf(when);
    }

    /** Returns whether the form itself has such a line. */
    @JsonIgnore
    public boolean isOfficial() {
        return isCode(id);
    }

    static boolean isCode(String id) {
        return !id.isEmpty() && Character.isDigit(id.charAt(0));
    }

    boolean accepts(Map<Trait, String> traits) {
        return when.stream().allMatch(filter -> filter.accepts(traits));
    }
}
