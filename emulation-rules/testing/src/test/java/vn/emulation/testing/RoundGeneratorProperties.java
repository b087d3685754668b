package vn.emulation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;

class RoundGeneratorProperties {

    private static final EmulationJson JSON = EmulationJson.create();

    private record Round(Campaign campaign, AwardRound round) {

        RoundGenerator generator(long seed) {
            return RoundGenerator.of(campaign, round.id(), RoundGenerator.units(campaign, 25), seed);
        }
    }

    @Provide
    Arbitrary<Round> rounds() {
        List<Round> rounds = BundledPlans.load().all().stream()
                .map(BundledPlan::campaign)
                .flatMap(campaign -> campaign.rounds().stream().map(round -> new Round(campaign, round)))
                .toList();
        return Arbitraries.of(rounds);
    }

    @Property(tries = 100)
    void equal_calls_give_equal_dossiers_in_one_thread_or_many(@ForAll("rounds") Round round, @ForAll long seed) {
        RoundGenerator generator = round.generator(seed);

        assertThat(generator.dossiers(40).parallel().toList())
                .isEqualTo(round.generator(seed).dossiers(40).toList());
    }

    @Property(tries = 100)
    void dossiers_are_of_the_round_and_differ_in_their_ids(@ForAll("rounds") Round round, @ForAll long seed) {
        List<Dossier> dossiers = round.generator(seed).dossiers(40).toList();

        assertThat(dossiers).extracting(Dossier::id).doesNotHaveDuplicates().hasSize(40);
        assertThat(dossiers)
                .extracting(Dossier::round)
                .containsOnly(round.round().id());
        assertThat(dossiers)
                .extracting(Dossier::campaign)
                .containsOnly(round.campaign().id());
    }

    @Property(tries = 100)
    void dossiers_survive_json(@ForAll("rounds") Round round, @ForAll long seed) {
        List<Dossier> dossiers = round.generator(seed).dossiers(40).toList();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        JSON.writeDossiers(dossiers.stream(), written);

        try (Stream<Dossier> read = JSON.readDossiers(new ByteArrayInputStream(written.toByteArray()), "generated")) {
            assertThat(read).isEqualTo(dossiers);
        }
    }
}
