package vn.emulation.rules.bundled;

import java.util.List;
import java.util.stream.IntStream;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.CollectiveBuilder;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.IndividualBuilder;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;

/** More dossiers than a sample round has: the same again and again, of other nominees, each with a rank of its own. */
final class Copies {

    private Copies() {}

    static List<Dossier> of(List<Dossier> sample, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> copy(sample.get(i % sample.size()), i / sample.size(), count / sample.size() + 1))
                .toList();
    }

    private static Dossier copy(Dossier dossier, int number, int copies) {
        return DossierBuilder.builder(dossier)
                .id(DossierId.of(dossier.id() + "-" + number))
                .nominee(nominee(dossier.nominee(), number))
                .rank(dossier.rank()
                        .map(rank -> new Rank(
                                (rank.position() - 1) * copies + number + 1, rank.rankedBy(), rank.rankedOn())))
                .build();
    }

    private static Nominee nominee(Nominee nominee, int number) {
        NomineeId id = NomineeId.of(nominee.id() + "-" + number);
        if (nominee instanceof Individual individual) {
            return IndividualBuilder.builder(individual).id(id).build();
        }
        return nominee instanceof Collective collective
                ? CollectiveBuilder.builder(collective).id(id).build()
                : new Household(id, nominee.unitId());
    }
}
