package vn.emulation.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.emulation.rules.RoundInParts;
import vn.emulation.rules.RoundPlaces;

/** What each process makes once, from what was sent to it: a program may hold that, where a library may not. */
final class ExecutorRounds {

    private static final ConcurrentMap<String, RoundInParts> ROUNDS = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, RoundPlaces> PLACES = new ConcurrentHashMap<>();

    private ExecutorRounds() {}

    /** Returns the round of some papers, of which the rules are compiled when it is first asked for. */
    static RoundInParts round(RoundPapers papers) {
        return ROUNDS.computeIfAbsent(papers.digest(), digest -> papers.compile());
    }

    /** Returns the places that come of a settlement. */
    static RoundPlaces places(RoundPapers papers, Settlement settlement) {
        return PLACES.computeIfAbsent(
                papers.digest() + settlement.digest(), digest -> settlement.places(round(papers)));
    }
}
