package vn.emulation.cli.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.emulation.quota.apportionment.ApportionmentResult;

/**
 * An allocation as JSON tells it.
 *
 * @param method the id of the method
 * @param places what each unit receives for certain, by id
 * @param ties what a council or a lot has to settle
 */
public record AllocationView(String method, Map<String, Integer> places, List<Tie> ties) {

    /**
     * Units with equal claims.
     *
     * @param ids the units
     * @param places how many places are left for them
     */
    public record Tie(List<String> ids, int places) {

        /** Copies the ids. */
        public Tie {
            ids = List.copyOf(ids);
        }
    }

    /** Copies the places and ties. */
    public AllocationView {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        ties = List.copyOf(ties);
    }

    /** Returns the view of a result. */
    public static AllocationView of(ApportionmentResult result) {
        Map<String, Integer> places = new LinkedHashMap<>();
        result.shares().forEach(share -> places.put(share.id(), share.places()));
        return new AllocationView(
                result.method().id(),
                places,
                result.ties().stream()
                        .map(tie -> new Tie(tie.ids(), tie.places()))
                        .toList());
    }
}
