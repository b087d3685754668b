package vn.emulation.cli.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.emulation.cli.input.ReadCalendar;
import vn.emulation.cli.view.DueTeller;
import vn.emulation.cli.words.Words;

/** Writes a calendar as iCalendar: equal calendars and stamps give equal bytes on every machine. */
public final class CalendarFile {

    private CalendarFile() {}

    /**
     * Returns the calendar in UTF-8. What has a day is an all-day event on it, once for each reading that gives another
     * day; what has none is something to do without a day.
     *
     * @param stamp when it was made, to the second
     */
    public static byte[] of(ReadCalendar read, Instant stamp, Words words) {
        Calendar file = new Calendar();
        file.add(new ProdId(
                "-//vn.emulation//award desk//" + words.locale().getLanguage().toUpperCase(Locale.ROOT)));
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(ImmutableCalScale.GREGORIAN);
        // Not of the standard, but what calendar programs show as the calendar's name.
        file.add(new XProperty("X-WR-CALNAME", words.of(read.calendar().title())));
        DueComponents components = new DueComponents(new DueTeller(read.campaign(), words), stamp, words);
        Stream<CalendarComponent> all = read.calendar().actions().stream().flatMap(components::of);
        all.forEach(file::add);
        return ContentLines.folded(text(file)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Calendar file) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
