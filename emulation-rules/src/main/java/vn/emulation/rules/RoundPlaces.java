package vn.emulation.rules;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.rules.internal.engine.GivenPlaces;

/** The places of a round as they are given (kết quả xét chọn). This type is immutable and safe to share between threads. */
public final class RoundPlaces {

    private final GivenPlaces places;

    RoundPlaces(GivenPlaces places) {
        this.places = places;
    }

    /**
     * Returns the dossiers whose explanation names everybody whose place each would take alone, with the types of which it
     * names all who are ahead. They are few: at most the next of each pool.
     */
    public ImmutableSetMultimap<DossierId, Integer> nextOfAll() {
        return places.nextOfAll();
    }

    /**
     * Returns a decision as it stands after the places have been given.
     *
     * @param judged the dossier as it was judged
     * @param ahead the ids of all rivals ahead of a type, asked of those {@link #nextOfAll()} tells
     */
    public Decision placed(JudgedDossier judged, Function<Integer, List<DossierId>> ahead) {
        return places.placed(judged, ahead);
    }

    /** Returns how a rival comes out among those of its form and kind. */
    public PlacedCandidate candidate(Rival rival) {
        return places.candidate(rival);
    }

    /**
     * Returns the report without decisions, and its placements without candidates.
     *
     * @param digests the digests of all dossiers, in the order of their ids
     */
    public RoundReport report(Iterator<String> digests) {
        return places.report(digests);
    }
}
