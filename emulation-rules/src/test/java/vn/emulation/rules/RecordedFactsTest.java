package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.ConductRecord;
import vn.emulation.dossier.CouncilVote;
import vn.emulation.dossier.DisciplineLevel;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Transfer;
import vn.emulation.nominee.Employment;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.time.DateWindow;

/** What is counted of conduct, careers and votes for a round of 2024 that is decided on 30 November, day by day. */
class RecordedFactsTest {

    private static Optional<LocalDate> day(String day) {
        return day.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static DossierFact conduct(ConductRecord told) {
        return RecordedFacts.of(2024, dossier -> dossier.conduct(Listing.complete(List.of(told))));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-12-31, 1, 0",
        "2024-01-01, 2024-11-30, 0, 1",
        "2024-01-01, 2024-12-01, 1, 1",
        "2024-12-31, ?, 0, 1",
        "2025-01-01, ?, 0, 0",
        "?, 2024-01-01, 0, 0",
        "?, 2024-01-02, 0, 1",
        "?, ?, 1, 1"
    })
    void a_matter_stands_on_its_days_and_is_found_in_the_round_it_may_begin_in(
            String from, String before, long pending, long found) {
        DossierFact fact = conduct(ConductRecord.of(ConductKind.INVESTIGATION, new DateWindow(day(from), day(before))));

        assertThat(fact.conductPending("INVESTIGATION")).isEqualTo(pending);
        assertThat(fact.found("INVESTIGATION")).isEqualTo(found);
        assertThat(fact.conductPending("COMPLAINT") + fact.found("COMPLAINT")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"REPRIMAND, 0", "WARNING, 1", "DEMOTION, 1", "?, 1"})
    void discipline_of_no_stated_level_counts_as_any(String level, long expected) {
        DossierFact fact = conduct(new ConductRecord(
                ConductKind.DISCIPLINE,
                DateWindow.of(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-04-01")),
                Optional.of(level).filter(known -> !known.equals("?")).map(DisciplineLevel::valueOf)));

        assertThat(fact.disciplined("WARNING")).isEqualTo(expected);
        assertThat(fact.disciplined("REPRIMAND")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01, 0", "2024-05-02, 1", "?, 1"})
    void an_achievement_begins_before_discipline_has_been_served(String end, long expected) {
        DossierFact fact = RecordedFacts.of(
                2024,
                dossier -> dossier.achievements(Dossiers.achieved("2024-05-01", "2024-06-01"))
                        .conduct(Listing.complete(List.of(ConductRecord.of(
                                ConductKind.DISCIPLINE, new DateWindow(day("2023-01-01"), day(end)))))));

        assertThat(fact.getAchievementsBeforeDisciplineEnd()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-02, 9", "2024-03-01, 10", "2024-02-29, 10", "2025-01-01, 0", "2025-06-01, 0"})
    void months_of_work_are_whole_to_the_end_of_the_round(String joined, long months) {
        Career career = new Career(day(joined), Listing.unknown(), Listing.unknown());
        DossierFact fact = RecordedFacts.of(
                2024,
                dossier ->
                        dossier.nominee(Dossiers.individual(Employment.CADRE)).career(Optional.of(career)));

        assertThat(fact.getEmployedMonths()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 5, true", "2024-07-01, 6, true", "2023-12-31, 0, false", "2025-01-01, 0, false"})
    void the_former_unit_is_one_that_was_left_in_the_round(String moved, long months, boolean missing) {
        Transfer transfer = new Transfer(Dossiers.HOSPITAL, LocalDate.parse(moved), Optional.empty());
        Career career = new Career(day("2020-01-01"), Listing.unknown(), Listing.complete(List.of(transfer)));
        DossierFact fact = RecordedFacts.of(
                2024,
                dossier ->
                        dossier.nominee(Dossiers.individual(Employment.CADRE)).career(Optional.of(career)));

        assertThat(fact.getMonthsAtFormerUnit()).isEqualTo(months);
        assertThat(fact.isFormerOpinionMissing()).isEqualTo(missing);
    }

    @Test
    void nine_in_ten_of_all_seventeen_members_are_sixteen_and_the_last_vote_counts() {
        CouncilVote earlier = new CouncilVote("Council", LocalDate.parse("2024-10-01"), 17, 17, 0);
        CouncilVote fifteen = new CouncilVote("Council", LocalDate.parse("2024-11-01"), 17, 15, 0);
        CouncilVote sixteen = new CouncilVote(
                "Council", LocalDate.parse("2024-11-02"), 17, 16, 1, OptionalInt.of(3), Optional.of(true));

        DossierFact few = RecordedFacts.of(2024, dossier -> dossier.votes(List.of(fifteen, earlier)));
        DossierFact enough = RecordedFacts.of(2024, dossier -> dossier.votes(List.of(sixteen, fifteen)));

        assertThat(few.votePercentAtLeast(90)).isFalse();
        assertThat(few.isBallotSecret()).isFalse();
        assertThat(enough.votePercentAtLeast(90)).isTrue();
        assertThat(enough.isBallotSecret()).isTrue();
    }
}
