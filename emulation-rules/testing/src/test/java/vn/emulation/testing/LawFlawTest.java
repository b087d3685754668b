package vn.emulation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Staff;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.BundledPlans;

/** What generated dossiers say of what only the law looks at. */
class LawFlawTest {

    private static final int YEAR = 2026;
    private static final Campaign REFORM = BundledPlans.plan("ar-2023-2030").campaign();
    private static final List<Dossier> GENERATED = RoundGenerator.of(
                    REFORM, RoundId.of("annual-2026"), RoundGenerator.units(REFORM, 60), 11)
            .dossiers(4_000)
            .toList();

    private static Dossier sound(NomineeKind kind) {
        Dossier drawn = GENERATED.stream()
                .filter(dossier -> dossier.nominee().kind() == kind)
                .findFirst()
                .orElseThrow();
        DossierBuilder dossier = DossierBuilder.builder(drawn)
                .career(Optional.empty())
                .staff(Optional.empty())
                .establishedOn(Optional.empty());
        new SoundRecord(YEAR).addTo(dossier, new Dice(5, 1));
        return dossier.build();
    }

    @ParameterizedTest
    @EnumSource(LawFlaw.class)
    void a_flaw_changes_a_person_or_a_collective(LawFlaw flaw) {
        assertThat(List.of(NomineeKind.INDIVIDUAL, NomineeKind.COLLECTIVE)).anySatisfy(kind -> {
            DossierBuilder dossier = DossierBuilder.builder(sound(kind));
            flaw.applyTo(dossier, YEAR);

            assertThat(dossier.build()).isNotEqualTo(sound(kind));
        });
    }

    @Test
    void a_sound_person_has_a_complete_record_of_six_years() {
        Dossier person = sound(NomineeKind.INDIVIDUAL);

        assertThat(person.ratings().complete()).isTrue();
        assertThat(person.ratings().items())
                .extracting(rating -> rating.year())
                .containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(person.history().complete()).isTrue();
        assertThat(person.history().items())
                .filteredOn(award -> award.form().value().equals("advanced-worker"))
                .extracting(award -> award.decidedOn().getYear())
                .containsExactly(2021, 2022, 2023, 2024, 2025);
        assertThat(person.conduct()).isEqualTo(Listing.complete(List.of()));
        assertThat(person.initiatives().items())
                .extracting(initiative -> initiative.recognisedOn().getYear())
                .containsExactly(2025, 2026);
        assertThat(person.career().flatMap(Career::joinedOn))
                .hasValueSatisfying(day -> assertThat(day.getYear()).isBetween(2001, 2020));
    }

    @Test
    void a_sound_collective_completed_its_tasks_and_nobody_was_warned() {
        Staff staff = sound(NomineeKind.COLLECTIVE).staff().orElseThrow();

        assertThat(staff.completed()).isEqualTo(staff.assessed());
        assertThat(staff.advancedWorkers() * 100L).isGreaterThanOrEqualTo(staff.assessed() * 80L);
        assertThat(staff.grassrootsFighters()).isPositive();
        assertThat(staff.warned()).isZero();
    }

    @Test
    void a_few_dossiers_have_each_kind_of_conduct_and_most_have_none() {
        Map<ConductKind, Long> kinds = GENERATED.stream()
                .flatMap(dossier -> dossier.conduct().items().stream())
                .collect(Collectors.groupingBy(ConductRecord::kind, Collectors.counting()));

        assertThat(kinds).containsOnlyKeys(ConductKind.values());
        assertThat(kinds.values()).allSatisfy(count -> assertThat(count).isBetween(3L, 80L));
        assertThat(GENERATED)
                .filteredOn(dossier -> dossier.conduct().equals(Listing.complete(List.of())))
                .hasSizeBetween(3_700, 3_950);
    }
}
