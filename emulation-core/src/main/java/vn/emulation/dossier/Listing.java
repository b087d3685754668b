package vn.emulation.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * A list that says whether it is complete, since an empty list is not an unknown one.
 *
 * @param complete whether nothing else belongs in it
 * @param items what is known to belong in it
 * @param <T> the type of the items
 */
public record Listing<T>(boolean complete, List<T> items) {

    /** Copies the items, each once. */
    @JsonCreator
    public Listing(@JsonProperty("complete") boolean complete, @JsonProperty("items") List<T> items) {
        this.complete = complete;
        this.items = ImmutableSet.copyOf(items).asList();
    }

    /** Returns a list of which nothing is known. */
    public static <T> Listing<T> unknown() {
        return new Listing<>(false, List.of());
    }

    /** Returns a complete list of the given items. */
    public static <T> Listing<T> complete(List<T> items) {
        return new Listing<>(true, items);
    }
}
