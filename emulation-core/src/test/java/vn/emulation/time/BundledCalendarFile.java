package vn.emulation.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import vn.emulation.text.LocalisedText;

/** The bundled calendar, read without the library's own mapper. */
final class BundledCalendarFile {

    private static final String NAME = "vietnam-working-days.json";

    private BundledCalendarFile() {}

    static WorkCalendar calendar() {
        JsonNode file = json().path("calendar");
        return new WorkCalendar(
                file.path("id").textValue(),
                new LocalisedText(
                        file.path("title").path("vi").textValue(),
                        file.path("title").path("en").textValue()),
                StreamSupport.stream(file.path("years").spliterator(), false)
                        .map(BundledCalendarFile::year)
                        .toList());
    }

    static JsonNode json() {
        try (InputStream file = Objects.requireNonNull(WorkCalendar.class.getResourceAsStream(NAME), NAME)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarYear year(JsonNode year) {
        return new CalendarYear(
                year.path("year").intValue(),
                days(year.path("daysOff")),
                days(year.path("workingDays")),
                year.path("source").textValue());
    }

    private static List<LocalDate> days(JsonNode days) {
        return StreamSupport.stream(days.spliterator(), false)
                .map(day -> LocalDate.parse(day.textValue()))
                .toList();
    }
}
