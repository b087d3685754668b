package vn.emulation.rules.synthetic;

import java.util.ArrayList;
import java.util.List;
import vn.emulation.dossier.Dossier;

/** That a contender finds what the floor finds, without which its time says nothing. */
final class Agreement {

    private static final int DOSSIERS = 2_000;
    private static final long SEED = 11;

    private Agreement() {}

    static void require(String name, Finder floor, Contender contender, int forms) {
        List<Dossier> dossiers = SyntheticRound.dossiers(forms, SEED, DOSSIERS);
        List<Found> expected = Found.sorted(floor.find(dossiers));
        List<Found> found = contender.found(contender.decide(dossiers));
        if (!found.equals(expected)) {
            List<Found> more = new ArrayList<>(found);
            more.removeAll(expected);
            List<Found> fewer = new ArrayList<>(expected);
            fewer.removeAll(found);
            throw new IllegalStateException(name + " finds " + found.size() + " instead of " + expected.size()
                    + ": in excess " + more.stream().limit(5).toList() + ", lacking "
                    + fewer.stream().limit(5).toList());
        }
    }
}
