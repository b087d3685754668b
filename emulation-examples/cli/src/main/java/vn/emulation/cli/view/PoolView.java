package vn.emulation.cli.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.OptionalInt;

/**
 * The places of one form of award and one kind of nominee, and who receives them.
 *
 * @param form the form's name
 * @param kind the kind of nominee, in words
 * @param authority who awards or proposes, and who decides
 * @param grant who granted how many places, when, or that nobody has
 * @param places the number of places, empty while that is not known
 * @param selected how many are proposed or awarded
 * @param tied how many share a rank for which there are too few places
 * @param reserve how many are next
 * @param waiting how many wait for a grant or a rank
 * @param notSelected how many receive no place
 * @param cutLine the last position that is certain to receive a place, or a dash
 * @param notes who is tied for how many places, and how far each number of places would reach while it is not known
 * @param candidates all eligible dossiers, in the order of the ranking
 */
@RecordBuilder
public record PoolView(
        String form,
        String kind,
        String authority,
        String grant,
        OptionalInt places,
        int selected,
        int tied,
        int reserve,
        int waiting,
        int notSelected,
        String cutLine,
        List<String> notes,
        List<CandidateView> candidates) {

    /** Copies the lists. */
    public PoolView {
        notes = List.copyOf(notes);
        candidates = List.copyOf(candidates);
    }

    /** Returns the number of places, or a question mark while it is not known. */
    public String placesShown() {
        return places.isPresent() ? String.valueOf(places.getAsInt()) : "?";
    }

    /** Returns how many candidates there are. */
    public int candidateCount() {
        return candidates.size();
    }

    static PoolViewBuilder builder() {
        return PoolViewBuilder.builder();
    }
}
