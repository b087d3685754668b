package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The traps that stand in the text of the two plans, each known; any other finding would be a mistake of ours. */
class BundledCampaignLintTest {

    private static List<String> texts(RuleSet rules) {
        return CampaignLint.of(rules).stream()
                .map(finding -> finding.code().id() + " " + finding.diagnostic().text(Locale.ENGLISH))
                .toList();
    }

    /** III.3 sets 15 October for each year, by words that can be read two ways, and the last round is due then too. */
    private static Stream<String> reformDeadlines() {
        return Stream.of(
                "EM-303 By the deadline (annual-deadline) dossiers are due before the period that they are about has"
                        + " ended, in (annual-2023, annual-2024, annual-2025, annual-2026, annual-2027, annual-2028,"
                        + " annual-2029).",
                "EM-303 By the deadline (whole-period-deadline) dossiers are due before the period that they are about"
                        + " has ended, in (whole-period-2029).");
    }

    /** Section II opens with the plan's issue and closes on 29 October 2029; the title says 2023-2030. */
    private static Stream<String> reformTitle() {
        return Stream.of(
                "EM-304 The years of the title begin on (2023-01-01), and achievements are counted from (2022-07-25,"
                        + " 2023-10-14).",
                "EM-305 The years of the title end before (2031-01-01), and achievements are counted until before"
                        + " (2029-10-30).",
                "EM-310 The title names (2030) among its years (2023-01-01..2030-12-31), and there is no yearly round"
                        + " for it.");
    }

    /** III.1 names neither households, of whom the list asks documents, nor the cadres of sections I and II. */
    private static Stream<String> reformSubjects() {
        return Stream.of(
                "EM-311 Documents (proposal-letter, achievement-report, meeting-minutes) are asked of nominees of the"
                        + " kind HOUSEHOLD, whom the rule (ar-2023-2030/III.1/household) always bars.",
                "EM-312 Whether nominees such that (kind == NomineeKind.INDIVIDUAL, sectorKnown, sectorMember,"
                        + " employmentKnown, employment == Employment.CADRE) can be awarded by the clause"
                        + " (ar-2023-2030/III.1) hangs on the reading (ar-2023-2030/cadre-subject).");
    }

    private static Stream<String> reformDays() {
        return Stream.of(2023, 2024, 2025, 2026, 2027, 2028, 2029)
                .map(year -> "EM-319 By the deadline (annual-deadline) the last day for dossiers of the round (annual-"
                        + year + ") hangs on a reading: (" + year + "-10-14, " + year + "-10-15"
                        + (year == 2023 ? ", 2023-10-16" : "") + ").");
    }

    @Test
    void the_traps_of_administrative_reform_are_those_known() {
        assertThat(texts(Plans.REFORM_RULES))
                .containsExactlyElementsOf(Stream.of(
                                reformDeadlines(),
                                reformTitle(),
                                reformSubjects(),
                                Stream.of("EM-313 The document (ar-2023-2030) is cited without its number and the day"
                                        + " it was issued."),
                                reformDays(),
                                Stream.of("EM-319 By the deadline (whole-period-deadline) the last day for dossiers of"
                                        + " the round (whole-period-2029) hangs on a reading: (2029-10-14,"
                                        + " 2029-10-15)."))
                        .flatMap(told -> told)
                        .toList());
    }

    /** Section III sets years and no day; the title says 2021-2025, the launch was in 2022. */
    private static Stream<String> poorDays() {
        return Stream.concat(
                Stream.of("annual-2022", "annual-2023", "annual-2024", "annual-2025", "final-2025", "mid-term-2023")
                        .map(round -> "EM-301 The round (" + round + ") has no deadline: no rule bars a dossier for the"
                                + " day it was received."),
                Stream.of(
                        "EM-304 The years of the title begin on (2021-01-01), and achievements are counted from"
                                + " (2022-08-11, 2022-08-31).",
                        "EM-310 The title names (2021) among its years (2021-01-01..2025-12-31), and there is no yearly"
                                + " round for it."));
    }

    /** IV.2 speaks of families and IV.1 does not; sections I and II call on cadres and contract workers. */
    private static Stream<String> poorSubjects() {
        return Stream.of(
                "EM-312 Whether nominees such that (kind == NomineeKind.HOUSEHOLD, sectorKnown, sectorMember) can be"
                        + " awarded by the clause (poor-2021-2025/IV.1) hangs on the reading"
                        + " (poor-2021-2025/household-subject).",
                "EM-312 Whether nominees such that (kind == NomineeKind.INDIVIDUAL, sectorKnown, sectorMember,"
                        + " employmentKnown, employment in (Employment.CADRE, Employment.CONTRACT_WORKER)) can be"
                        + " awarded by the clause (poor-2021-2025/IV.1) hangs on the reading"
                        + " (poor-2021-2025/employee-subject).");
    }

    /** The number and the day are left blank, and IV.2 names two forms without a number of places. */
    private static Stream<String> poorBlanks() {
        return Stream.of(
                "EM-313 The document (poor-2021-2025) is cited without its number and the day it was issued.",
                "EM-315 For the form (department-commendation-certificate) the plan sets no number of places and names"
                        + " nobody who does.",
                "EM-315 For the form (provincial-merit-certificate) the plan sets no number of places and names nobody"
                        + " who does.");
    }

    @Test
    void the_traps_of_the_campaign_for_the_poor_are_those_known() {
        assertThat(texts(Plans.POOR_RULES))
                .containsExactlyElementsOf(Stream.of(poorDays(), poorSubjects(), poorBlanks())
                        .flatMap(told -> told)
                        .toList());
    }

    @Test
    void the_law_adds_documents_whose_day_is_not_known_and_nothing_else() {
        assertThat(texts(PlansUnderLaw.of(Plans.POOR)))
                .filteredOn(told -> !texts(Plans.POOR_RULES).contains(told))
                .containsExactly(
                        "EM-313 The document (circular-08-2017) is cited without the day it was issued.",
                        "EM-313 The document (decision-318-2018) is cited without the day it was issued.",
                        "EM-313 The document (decree-233-2026) is cited without the day it was issued.",
                        "EM-313 The document (law-15-2003) is cited without the day it was issued.",
                        "EM-313 The document (local-procedures) is cited without its number and the day it was"
                                + " issued.");
    }
}
