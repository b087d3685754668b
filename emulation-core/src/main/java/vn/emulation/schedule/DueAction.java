package vn.emulation.schedule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.DossierId;
import vn.emulation.law.DueEvent;
import vn.emulation.source.Citation;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Validation;

/**
 * Something that is due in a campaign, from whom and by when (việc phải làm).
 *
 * @param id what names it in every calendar of the campaign, such as {@code ar-2023-2030/annual-2026/dossiers}
 * @param kind where it comes from
 * @param what what is to be done
 * @param by who has to do it, each once; empty where no text says
 * @param round the round it is about, empty when it is about none or about all
 * @param dossiers the dossiers it is about, sorted; empty when it is about none in particular
 * @param event the event from which the time runs, empty where a text names days
 * @param eventOn the day of that event, empty when it is not given, there is none, or the dossiers have different ones
 * @param dates by when: the date of the default reading first, then those of others by day
 * @param citations where that is written
 */
@RecordBuilder
public record DueAction(
        String id,
        DueKind kind,
        LocalisedText what,
        List<LocalisedText> by,
        Optional<RoundId> round,
        List<DossierId> dossiers,
        Optional<DueEvent> event,
        Optional<LocalDate> eventOn,
        List<DueDate> dates,
        List<Citation> citations) {

    /**
     * Copies the lists and sorts the dossiers.
     *
     * @throws vn.emulation.validation.InvalidValueException if the id is blank, or there is no date and none is missed
     */
    public DueAction {
        id = id.strip();
        by = ImmutableSet.copyOf(by).asList();
        dossiers = ImmutableSortedSet.copyOf(dossiers).asList();
        dates = List.copyOf(dates);
        citations = ImmutableSet.copyOf(citations).asList();
        Validation.start()
                .check(!id.isEmpty(), "schedule.id")
                .check(!dates.isEmpty(), "schedule.dates", id)
                .orThrow();
    }

    /** Returns the earliest last day under any reading, or a day that it certainly does not precede. */
    public Optional<LocalDate> earliest() {
        return dates.stream().flatMap(DueDate::earliest).min(LocalDate::compareTo);
    }

    /** Returns whether some day in which it can be done, or is due, lies in a year. */
    public boolean touches(int year) {
        return dates.stream()
                .anyMatch(date -> date.earliest()
                        .anyMatch(last -> date.from().orElse(last).getYear() <= year && year <= last.getYear()));
    }

    /** Returns a builder that starts with no round, dossiers and event. */
    public static DueActionBuilder builder() {
        return DueActionBuilder.builder()
                .by(List.of())
                .round(Optional.empty())
                .dossiers(List.of())
                .event(Optional.empty())
                .eventOn(Optional.empty())
                .citations(List.of());
    }
}
