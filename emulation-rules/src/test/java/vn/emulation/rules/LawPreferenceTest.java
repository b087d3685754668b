package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Sex;

/** Whom the law of 2003 prefers among equals, and until when. */
class LawPreferenceTest {

    private static final String CLAUSE = "decree-91-2017/3";

    private static Dossier person(Optional<Sex> sex) {
        return Dossiers.but(TitleDossiers.person(TitleDossiers.WORKER, 2022))
                .nominee(new Individual(Dossiers.NOMINEE, Dossiers.HOSPITAL, Optional.empty(), Optional.empty(), sex))
                .build();
    }

    private static Dossier team(OptionalInt members, OptionalInt women) {
        return Dossiers.but(TitleDossiers.collective("advanced-collective", 2022))
                .nominee(new Collective(Dossiers.NOMINEE, Dossiers.HOSPITAL, "Team", members, women))
                .build();
    }

    private static Dossier team(int members, int women) {
        return team(OptionalInt.of(members), OptionalInt.of(women));
    }

    private static String keys(Dossier... dossiers) {
        QuotaRound round = new QuotaRound(TitleRules.ALL);
        for (Dossier dossier : dossiers) {
            round.dossier(dossier);
        }
        return round.find().preferences().keys().toString();
    }

    @Test
    void a_woman_and_a_collective_of_seventy_per_cent_women_come_first() {
        assertThat(keys(
                        person(Optional.of(Sex.FEMALE)),
                        person(Optional.of(Sex.MALE)),
                        person(Optional.empty()),
                        team(10, 7),
                        team(10, 6),
                        team(OptionalInt.empty(), OptionalInt.empty())))
                .isEqualTo("{D-0=[1], D-1=[0], D-2=[0], D-3=[1], D-4=[0], D-5=[0]}");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2017-10-01, 1", "2023-12-31, 1", "2024-01-01, 0"})
    void as_long_as_the_law_of_2003_governed(String received, int key) {
        Dossier woman = Dossiers.received(person(Optional.of(Sex.FEMALE)), received);
        Dossier man = Dossiers.received(person(Optional.of(Sex.MALE)), "2022-12-01");

        assertThat(keys(woman, man)).isEqualTo("{D-0=[" + key + "], D-1=[0]}");
    }

    @Test
    void what_keeps_it_from_being_given_is_told() {
        Dossier unknown = person(Optional.empty());
        Dossier uncounted = team(OptionalInt.empty(), OptionalInt.empty());

        assertThat(FiredRules.of(TitleRules.ALL, unknown)).contains(CLAUSE + "/sex-unknown");
        assertThat(FiredRules.of(TitleRules.ALL, person(Optional.of(Sex.MALE))))
                .doesNotContain(CLAUSE + "/sex-unknown", CLAUSE + "/members-unknown");
        assertThat(FiredRules.of(TitleRules.ALL, uncounted)).contains(CLAUSE + "/members-unknown");
        assertThat(FiredRules.of(TitleRules.ALL, team(10, 6)))
                .doesNotContain(CLAUSE + "/sex-unknown", CLAUSE + "/members-unknown");
    }
}
