package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.emulation.rules.ExclusionDossiers.against;
import static vn.emulation.rules.ExclusionDossiers.away;
import static vn.emulation.rules.ExclusionDossiers.joined;
import static vn.emulation.rules.ExclusionDossiers.moved;
import static vn.emulation.rules.ExclusionDossiers.person;
import static vn.emulation.rules.ExclusionDossiers.voted;
import static vn.emulation.rules.ExclusionRules.decide;
import static vn.emulation.rules.ExclusionRules.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.dossier.AbsenceKind;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.Dossier;
import vn.emulation.source.ClauseId;

/** The numbers and days of the law on exclusions and votes: just before, at, and just after. */
class LawExclusionBoundsTest {

    private static final Dossier WORKER = person("advanced-worker", "2023-12-31");
    private static final String FIGHTER = "provincial-emulation-fighter";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-03-02, BARRED", "2024-03-01, SATISFIED", "2024-02-01, SATISFIED"})
    void a_recruit_of_nine_months_is_barred_and_one_of_ten_or_eleven_is_not(String joinedOn, ClauseStatus expected) {
        assertThat(status("decree-91-2017/10.recruits", decide(joined(WORKER, joinedOn))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"39, SATISFIED, SATISFIED", "40, CONTESTED, BARRED", "41, CONTESTED, BARRED"})
    void forty_working_days_of_leave_are_a_question(int days, ClauseStatus open, ClauseStatus counted) {
        Dossier away = away(WORKER, AbsenceKind.LEAVE, days);

        assertThat(status("decree-91-2017/10.leave", decide(away))).isEqualTo(open);
        assertThat(status("decree-91-2017/10.leave", decide(away, "law/leave-days=COUNTED")))
                .isEqualTo(counted);
        assertThat(status("decree-91-2017/10.leave", decide(away, "law/leave-days=NOT_NAMED")))
                .isEqualTo(ClauseStatus.SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"MATERNITY", "TREATMENT"})
    void maternity_and_treatment_are_not_leave(AbsenceKind kind) {
        assertThat(status("decree-91-2017/10.leave", decide(away(WORKER, kind, 120))))
                .isEqualTo(ClauseStatus.SATISFIED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"239, SATISFIED", "240, CONTESTED", "241, CONTESTED", "251, CONTESTED", "252, BARRED", "253, BARRED"})
    void how_long_a_course_of_a_year_is_was_derived(int days, ClauseStatus expected) {
        assertThat(status(
                        "decree-91-2017/10.training",
                        decide(away(WORKER, AbsenceKind.TRAINING, days, Optional.of(false)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-12-31, decree-91-2017/10.transfer, 2024-06-30, SATISFIED",
        "2023-12-31, decree-91-2017/10.transfer, 2024-07-01, UNDETERMINED",
        "2023-12-31, decree-91-2017/10.transfer, 2024-08-01, UNDETERMINED",
        "2024-01-01, law-06-2022/24.4.transfer, 2024-06-30, SATISFIED",
        "2024-01-01, law-06-2022/24.4.transfer, 2024-07-01, UNDETERMINED",
        "2024-01-01, law-06-2022/24.4.transfer, 2024-08-01, UNDETERMINED"
    })
    void the_former_unit_is_heard_after_six_months(String received, String clause, String day, ClauseStatus expected) {
        Dossier moved = moved(Dossiers.received(WORKER, received), day, Optional.empty());

        assertThat(status(clause, decide(moved))).isEqualTo(expected);
        assertThat(status(clause, decide(moved, "law/former-unit=OWN_SECTOR_ONLY")))
                .isEqualTo(ClauseStatus.SATISFIED);
    }

    @ParameterizedTest(name = "{0}: {2} of {1} {3}")
    @CsvSource({
        "2023-12-31, 17, 15, BARRED",
        "2023-12-31, 17, 16, SATISFIED",
        "2023-12-31, 17, 17, SATISFIED",
        "2023-12-31, 7, 6, BARRED",
        "2023-12-31, 7, 7, SATISFIED",
        "2023-12-31, 10, 9, SATISFIED",
        "2024-01-01, 17, 13, CONTESTED",
        "2024-01-01, 17, 14, SATISFIED",
        "2024-01-01, 7, 5, CONTESTED",
        "2024-01-01, 7, 6, SATISFIED",
        "2024-01-01, 10, 8, SATISFIED",
        "2025-06-30, 7, 5, CONTESTED",
        "2025-07-01, 7, 5, CONTESTED",
        "2025-07-01, 7, 6, SATISFIED",
        "2026-09-30, 7, 6, SATISFIED"
    })
    void the_share_is_of_all_members(String received, int members, int inFavour, ClauseStatus expected) {
        String clause = received.startsWith("2023")
                ? "decree-91-2017/45.8"
                : received.compareTo("2025-07-01") < 0 ? "decree-98-2023/votes" : "decree-152-2025/33.5";

        assertThat(status(clause, decide(voted(person(FIGHTER, received), members, inFavour))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({"7, 5, CONTESTED", "7, 6, SATISFIED", "17, 13, CONTESTED", "17, 14, SATISFIED"})
    void the_certificate_of_the_prime_minister_asks_for_80_percent(int members, int inFavour, ClauseStatus expected) {
        Dossier voted = voted(person("prime-minister-merit-certificate", "2024-01-01"), members, inFavour);

        assertThat(status("decree-98-2023/42.vote", decide(voted))).isEqualTo(expected);
    }

    @Test
    void members_who_are_away_count_by_letter() {
        Dossier fighter = person(FIGHTER, "2023-12-31");
        Dossier withLetters = voted(fighter, 17, 16, OptionalInt.of(3), Optional.of(true));
        Dossier inTheRoom = voted(fighter, 17, 13, OptionalInt.of(0), Optional.of(true));

        assertThat(status("decree-91-2017/45.8", decide(withLetters))).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status("decree-91-2017/45.8", decide(inTheRoom))).isEqualTo(ClauseStatus.BARRED);
    }

    @Test
    void a_lost_vote_stays_lost_though_nobody_says_that_it_was_secret() {
        Dossier lost = voted(person(FIGHTER, "2023-12-31"), 17, 15, OptionalInt.empty(), Optional.empty());

        assertThat(status("decree-91-2017/45.8", decide(lost))).isEqualTo(ClauseStatus.BARRED);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2023-12-31, DISCIPLINE_REVIEW, circular-08-2017/not-yet",
        "2023-12-31, INVESTIGATION, circular-08-2017/not-yet",
        "2023-12-31, COMPLAINT, circular-08-2017/not-yet",
        "2024-01-01, DISCIPLINE_REVIEW, decree-98-2023/4",
        "2025-06-30, INVESTIGATION, decree-98-2023/4",
        "2025-06-30, COMPLAINT, decree-98-2023/4",
        "2025-07-01, DISCIPLINE_REVIEW, decree-152-2025/not-yet",
        "2025-07-01, INVESTIGATION, decree-152-2025/not-yet",
        "2026-09-30, COMPLAINT, decree-152-2025/not-yet",
        "2026-09-30, PRESS_ALLEGATION, decree-152-2025/not-yet"
    })
    void what_is_examined_counts_on_the_day_of_the_decision(String received, ConductKind kind, String clause) {
        Dossier examined = against(person("provincial-merit-certificate", received), kind, "2026-10-10", "2026-11-01");

        assertThat(List.of("2026-10-09", "2026-10-10", "2026-10-31", "2026-11-01"))
                .extracting(day -> status(clause, decide(examined, LocalDate.parse(day))))
                .containsExactly(
                        ClauseStatus.SATISFIED, ClauseStatus.BARRED, ClauseStatus.BARRED, ClauseStatus.SATISFIED);
    }

    @Test
    void the_press_is_no_ground_before_2024_and_a_question_until_july_2025() {
        Dossier named = against(person("provincial-merit-certificate", "2023-12-31"), ConductKind.PRESS_ALLEGATION);
        Dossier later = Dossiers.received(named, "2024-01-01");

        assertThat(status("circular-08-2017/not-yet", decide(named))).isEqualTo(ClauseStatus.SATISFIED);
        assertThat(status("decree-98-2023/4", decide(later))).isEqualTo(ClauseStatus.CONTESTED);
        assertThat(status("decree-98-2023/4", decide(later, "law/press-2024=NAMED")))
                .isEqualTo(ClauseStatus.BARRED);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2017-09-30, advanced-worker, ''",
        "2023-12-31, advanced-worker, circular-08-2017/not-yet decree-91-2017/10.discipline "
                + "decree-91-2017/10.fine decree-91-2017/10.leave decree-91-2017/10.recruits "
                + "decree-91-2017/10.training decree-91-2017/10.transfer decree-91-2017/dossier",
        "2024-01-01, advanced-worker, decree-98-2023/4 law-06-2022/15.3 law-06-2022/24.4.transfer " + "law-06-2022/84",
        "2025-06-30, advanced-worker, decree-98-2023/4 law-06-2022/15.3 law-06-2022/24.4.transfer " + "law-06-2022/84",
        "2025-07-01, advanced-worker, decree-152-2025/after-discipline decree-152-2025/not-yet "
                + "law-06-2022/15.3 law-06-2022/24.4.transfer law-06-2022/84",
        "2026-09-30, advanced-worker, decree-152-2025/after-discipline decree-152-2025/not-yet "
                + "law-06-2022/15.3 law-06-2022/24.4.transfer law-06-2022/84",
        "2026-10-01, advanced-worker, ''",
        "2023-12-31, prime-minister-merit-certificate, circular-08-2017/not-yet "
                + "circular-08-2017/one-state-form decree-91-2017/3.2 decree-91-2017/3.2.round "
                + "decree-91-2017/dossier",
        "2024-01-01, prime-minister-merit-certificate, decree-98-2023/4 decree-98-2023/42.vote "
                + "law-06-2022/15.3 law-06-2022/5.2.c law-06-2022/5.2.c.round law-06-2022/84",
        "2025-07-01, prime-minister-merit-certificate, decree-152-2025/after-discipline "
                + "decree-152-2025/not-yet law-06-2022/15.3 law-06-2022/5.2.c law-06-2022/5.2.c.round "
                + "law-06-2022/84",
        "2023-12-31, provincial-emulation-fighter, circular-08-2017/not-yet decree-91-2017/45.8 "
                + "decree-91-2017/dossier",
        "2024-01-01, provincial-emulation-fighter, decree-98-2023/4 decree-98-2023/votes law-06-2022/15.3 "
                + "law-06-2022/84",
        "2025-07-01, provincial-emulation-fighter, decree-152-2025/33.5 decree-152-2025/after-discipline "
                + "decree-152-2025/not-yet law-06-2022/15.3 law-06-2022/84",
    })
    void each_regime_asks_for_its_own_clauses(String received, String form, String clauses) {
        assertThat(decide(person(form, received)).answers().stream()
                        .filter(ClauseAnswer::required)
                        .map(ClauseAnswer::clause)
                        .filter(ExclusionRules.CLAUSES::contains)
                        .map(ClauseId::value)
                        .sorted())
                .isEqualTo(clauses.isEmpty() ? List.of() : List.of(clauses.split(" ")));
    }
}
