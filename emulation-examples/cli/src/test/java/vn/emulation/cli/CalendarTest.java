package vn.emulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of a campaign on the command line. */
class CalendarTest {

    private static final List<String> ONE_ROUND =
            List.of("calendar", "ar-2023-2030", "--round", "annual-2026", "--decided", "2026-12-18");

    @TempDir
    private Path dir;

    private String dossiers() throws Exception {
        Path file = dir.resolve("dossiers.csv");
        Files.writeString(file, SmallRound.text("calendar/dossiers.csv"));
        return file.toString();
    }

    private DeskRun run(String... more) throws Exception {
        return DeskRun.of(
                Stream.of(ONE_ROUND.stream(), List.of("--dossiers", dossiers()).stream(), List.of(more).stream())
                        .flatMap(each -> each)
                        .toList());
    }

    @Test
    void tells_what_is_due_from_whom_and_by_when_in_both_languages() throws Exception {
        assertThat(run().out()).isEqualTo(SmallRound.text("golden/calendar.vi.txt"));
        assertThat(run("--lang", "en").out()).isEqualTo(SmallRound.text("golden/calendar.en.txt"));
    }

    @Test
    void writes_icalendar_in_both_languages() throws Exception {
        assertThat(run("--format", "ics", "--stamp", "2026-11-26T00:00:00Z")
                        .out()
                        .replace("\r\n", "\n"))
                .isEqualTo(SmallRound.text("golden/calendar.vi.ics"));
        assertThat(run("--format", "ics", "--stamp", "2026-11-26T00:00:00Z", "--lang", "en")
                        .out()
                        .replace("\r\n", "\n"))
                .isEqualTo(SmallRound.text("golden/calendar.en.ics"));
    }

    @Test
    void a_year_holds_what_falls_in_it_and_nothing_without_a_day() {
        DeskRun run = DeskRun.of("calendar", "poor-2021-2025", "--year", "2023", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("      \"id\":"))
                        .map(String::strip))
                .containsExactly(
                        "\"id\": \"poor-2021-2025/III/b2/yearly-awards-2023\",",
                        "\"id\": \"poor-2021-2025/III/b3/mid-term-review-2023\",",
                        "\"id\": \"poor-2021-2025/III/b2/run-2025\",");
    }

    @Test
    void the_stamp_is_the_desks_clock_where_none_is_given() throws Exception {
        assertThat(run("--format", "ics").out()).contains("\r\nDTSTAMP:20261101T233000Z\r\n");
    }

    @Test
    void every_mistake_is_told_at_once() {
        DeskRun run = DeskRun.of(List.of(
                "calendar",
                "ar-2023-2030",
                "--round",
                "annual-2062",
                "--year",
                "26",
                "--submitted",
                "2026-02-30",
                "--decided",
                "soon",
                "--stamp",
                "now",
                "--format",
                "icls",
                "--lang",
                "en"));

        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "Option --format: found “icls”. Maybe choose ics.\n"
                                + "Option --stamp: found “now”, expected an instant in UTC. Maybe write 2026-11-26T00:00:00Z.\n"
                                + "Option --year: found “26”, expected a year. Maybe write 2026.\n"
                                + "The campaign (ar-2023-2030) has no round (annual-2062). Maybe choose annual-2023, annual-2024, annual-2025.\n"
                                + "Option --submitted: found “2026-02-30”, expected a real day. Maybe write 2026-11-20 or"
                                + " 20/11/2026.\n"
                                + "Option --decided: found “soon”, expected a real day. Maybe write 2026-11-20 or 20/11/2026.\n");
    }

    @Test
    void an_unknown_campaign_is_told_with_the_nearest() {
        DeskRun run = DeskRun.of("calendar", "ar-2023-203", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCodes.BAD_INPUT);
        assertThat(run.err()).contains("ar-2023-203").contains("ar-2023-2030");
    }
}
