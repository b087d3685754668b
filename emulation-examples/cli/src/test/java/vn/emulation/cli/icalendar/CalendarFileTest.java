package vn.emulation.cli.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.cli.DeskRun;
import vn.emulation.cli.input.CalendarAsked;
import vn.emulation.cli.input.CalendarReader;
import vn.emulation.cli.words.Words;
import vn.emulation.schedule.CampaignCalendar;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueDate;

/** Whole calendars, read back by another library and by the one that wrote them. */
class CalendarFileTest {

    private static String file(String campaign, String... more) {
        List<String> args =
                new ArrayList<>(List.of("calendar", campaign, "--format", "ics", "--stamp", "2026-11-26T01:02:03.9Z"));
        args.addAll(List.of(more));
        return DeskRun.of(args).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-2023-2030", "poor-2021-2025"})
    void another_reader_finds_every_day_and_every_open_action(String campaign) {
        List<String> events = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (DueAction action : calendar(campaign).actions()) {
            List<DueDate> dated = action.dates().stream()
                    .filter(date -> date.lastDay().isPresent())
                    .toList();
            dated.forEach(date -> events.add(event(action, date)));
            if (dated.isEmpty()) {
                open.add(action.id() + "@vn.emulation");
            }
        }

        ICalendar read = Biweekly.parse(file(campaign)).first();

        assertThat(read.getEvents()).extracting(CalendarFileTest::event).containsExactlyElementsOf(events);
        assertThat(read.getTodos()).extracting(toDo -> toDo.getUid().getValue()).containsExactlyElementsOf(open);
        assertThat(read.getTodos())
                .allSatisfy(toDo -> assertThat(toDo.getDateDue()).isNull());
    }

    private static CampaignCalendar calendar(String campaign) {
        return new CalendarReader(Words.in("vi"))
                .read(CalendarAsked.builder()
                        .campaign(campaign)
                        .round(Optional.empty())
                        .year(Optional.empty())
                        .dossiers(Optional.empty())
                        .submitted(Optional.empty())
                        .decided(Optional.empty())
                        .rulings(Optional.empty())
                        .rules(List.of())
                        .build())
                .calendar();
    }

    private static String event(DueAction action, DueDate date) {
        LocalDate last = date.lastDay().orElseThrow();
        return action.id() + " " + date.from().orElse(last) + ".." + last.plusDays(1);
    }

    /** Without what tells the days of readings apart, which a test of the whole text shows. */
    private static String event(VEvent read) {
        String id = read.getUid().getValue().replaceFirst("(/[^/]+/deadline-(bound|roll)=.*)?@vn.emulation$", "");
        return id + " " + day(read.getDateStart().getValue()) + ".."
                + day(read.getDateEnd().getValue());
    }

    private static LocalDate day(ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        DateTimeComponents day = date.getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-2023-2030", "poor-2021-2025"})
    void keeps_the_standard(String campaign) throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(file(campaign)));

        assertThat(read.validate(true).getEntries()).isEmpty();
        assertThat(Biweekly.parse(file(campaign))
                        .first()
                        .validate(ICalVersion.V2_0)
                        .getWarnings())
                .isEmpty();
    }

    @Test
    void no_line_is_longer_than_75_octets_and_every_uid_is_there_once() {
        String file = file("ar-2023-2030");

        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Biweekly.parse(file).first().getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_stamp_is_to_the_second_and_changes_nothing_else() {
        String later = DeskRun.of("calendar", "ar-2023-2030", "--format", "ics", "--stamp", "2027-01-01T00:00:00Z")
                .out();

        assertThat(later.replace("DTSTAMP:20270101T000000Z", "DTSTAMP:20261126T010203Z"))
                .isEqualTo(file("ar-2023-2030"))
                .contains("\r\nDTSTAMP:20261126T010203Z\r\n");
    }
}
