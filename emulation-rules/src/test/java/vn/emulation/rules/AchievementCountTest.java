package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.AchievementId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.Listing;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.time.DateWindow;

/** Which achievements lie within the year 2024, lie outside it, or may touch it, day by day. */
class AchievementCountTest {

    private static final LocalDate FROM = LocalDate.parse("2024-01-01");
    private static final LocalDate BEFORE = LocalDate.parse("2025-01-01");

    private static DossierFact fact(Listing<Achievement> achievements) {
        Campaign campaign = TestCampaign.campaign();
        Dossier dossier =
                Dossiers.but(TestCampaign.dossier()).achievements(achievements).build();
        RoundContext context = RoundContext.of(
                campaign, campaign.round(TestCampaign.ROUND).orElseThrow(), Requests.tree(), Requests.DECIDED_ON);
        return new DossierFact(new DossierView(dossier, context), new Supposition(List.of(), new BitSet(), List.of()));
    }

    private static Optional<LocalDate> day(String day) {
        return day.equals("?") ? Optional.empty() : Dossiers.day(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from     | before     | within | outside | in round
            2024-01-01 | 2025-01-01 | 1      | 0       | 1
            2023-12-31 | 2025-01-01 | 0      | 1       | 1
            2024-01-02 | 2024-12-31 | 1      | 0       | 1
            2024-01-01 | 2025-01-02 | 0      | 1       | 1
            2024-01-01 | 2024-01-02 | 1      | 0       | 1
            2023-12-31 | 2024-01-01 | 0      | 1       | 0
            2023-12-31 | 2024-01-02 | 0      | 1       | 1
            2024-12-31 | 2025-01-01 | 1      | 0       | 1
            2025-01-01 | 2025-01-02 | 0      | 1       | 0
            ?          | 2024-01-01 | 0      | 1       | 0
            ?          | 2024-01-02 | 0      | 0       | 1
            ?          | 2025-01-01 | 0      | 0       | 1
            ?          | 2025-01-02 | 0      | 1       | 1
            2023-12-31 | ?          | 0      | 1       | 1
            2024-01-01 | ?          | 0      | 0       | 1
            2024-12-31 | ?          | 0      | 0       | 1
            2025-01-01 | ?          | 0      | 1       | 0
            ?          | ?          | 0      | 0       | 1
            """)
    void an_achievement_counts_by_what_is_certain_of_its_days(
            String from, String before, long within, long outside, long inRound) {
        DateWindow period = new DateWindow(day(from), day(before));
        DossierFact fact = fact(Listing.complete(List.of(Dossiers.achievement(period))));

        assertThat(fact.achievementsWithin(FROM, BEFORE)).isEqualTo(within);
        assertThat(fact.achievementsOutside(FROM, BEFORE)).isEqualTo(outside);
        assertThat(fact.getAchievementsInRound()).isEqualTo(inRound);
    }

    @Test
    void nothing_lies_within_days_that_are_none() {
        DossierFact fact = fact(Dossiers.achieved("2024-02-01", "2024-03-01"));

        assertThat(fact.achievementsWithin(BEFORE, FROM)).isZero();
        assertThat(fact.achievementsWithin(FROM, FROM)).isZero();
        assertThat(fact.achievementsOutside(FROM, FROM)).isEqualTo(1);
    }

    @Test
    void no_achievement_counts_as_none() {
        DossierFact fact = fact(Listing.unknown());

        assertThat(fact.getAchievementCount() + fact.achievementsWithin(FROM, BEFORE))
                .isZero();
        assertThat(fact.achievementsOutside(FROM, BEFORE) + fact.getAchievementsInRound())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "5, 6"})
    void counting_them_takes_a_step_for_each_and_one_more(int listed, long steps) {
        List<Achievement> achievements = IntStream.range(0, listed)
                .mapToObj(number ->
                        new Achievement(AchievementId.of("A-" + number), "Shorter queues", DateWindow.of(FROM, BEFORE)))
                .toList();
        DossierFact fact = fact(new Listing<>(true, achievements));

        fact.achievementsWithin(FROM, BEFORE);
        assertThat(fact.meter().steps()).isEqualTo(steps);

        fact.achievementsOutside(FROM, BEFORE);
        assertThat(fact.meter().steps()).isEqualTo(2 * steps);
    }
}
