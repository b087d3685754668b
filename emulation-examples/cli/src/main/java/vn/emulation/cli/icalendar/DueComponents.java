package vn.emulation.cli.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import vn.emulation.cli.view.DueTeller;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.DossierId;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueDate;

/**
 * Makes the parts of an iCalendar file.
 *
 * @param teller what tells of a thing in sentences
 * @param stamp when the file was made
 * @param words the language
 */
record DueComponents(DueTeller teller, Instant stamp, Words words) {

    private static final String DOMAIN = "@vn.emulation";

    Stream<CalendarComponent> of(DueAction action) {
        List<DueDate> dated = action.dates().stream()
                .filter(date -> date.lastDay().isPresent())
                .toList();
        return dated.isEmpty() ? Stream.of(toDo(action)) : dated.stream().map(date -> event(action, date));
    }

    private CalendarComponent event(DueAction action, DueDate date) {
        LocalDate last = date.lastDay().orElseThrow();
        VEvent event = new VEvent(false);
        describe(event, action, uid(action, date), summary(action, date));
        event.add(new DtStart<>(date.from().orElse(last)));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private CalendarComponent toDo(DueAction action) {
        VToDo toDo = new VToDo(false);
        describe(toDo, action, action.id() + DOMAIN, teller.what(action));
        return toDo;
    }

    private void describe(CalendarComponent component, DueAction action, String uid, String summary) {
        component.add(new Uid(uid));
        component.add(new DtStamp(stamp.truncatedTo(ChronoUnit.SECONDS)));
        component.add(new Summary(summary));
        component.add(new Description(String.join("\n", lines(action))));
    }

    private List<String> lines(DueAction action) {
        Stream<String> dossiers = Stream.of(action.dossiers())
                .filter(ids -> !ids.isEmpty())
                .map(ids -> words.text(
                        "due.ids", words.some(ids.stream().map(DossierId::value).toList(), "due.others")));
        return Stream.concat(teller.details(action).stream(), dossiers).toList();
    }

    /** The day of the default reading keeps its name whatever other readings come to. */
    private static String uid(DueAction action, DueDate date) {
        return action.id() + (date.byDefault() ? "" : "/" + readings(date)) + DOMAIN;
    }

    private String summary(DueAction action, DueDate date) {
        return date.byDefault()
                ? teller.what(action)
                : words.text("due.summary.reading", teller.what(action), readings(date));
    }

    private static String readings(DueDate date) {
        return date.readings().stream()
                .map(each -> each.stream().map(Object::toString).collect(Collectors.joining("+")))
                .collect(Collectors.joining("|"));
    }
}
