package vn.emulation.cli.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.cli.words.Words;
import vn.emulation.schedule.DueAction;
import vn.emulation.schedule.DueDate;
import vn.emulation.schedule.Undated;
import vn.emulation.source.Alternative;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.VisibleText;
import vn.emulation.time.TimeLimit;

/** Tells what is due in sentences. */
public final class DueTeller {

    private final Campaign campaign;
    private final Words words;

    /** Makes a teller of a campaign's calendar, in one language. */
    public DueTeller(Campaign campaign, Words words) {
        this.campaign = campaign;
        this.words = words;
    }

    /** Returns what is to be done, and for how many dossiers. */
    public String what(DueAction action) {
        String what = words.of(action.what());
        return action.dossiers().isEmpty()
                ? what
                : words.text("due.dossiers", what, action.dossiers().size());
    }

    /** Returns whatever else is known of it, a line each. */
    public List<String> details(DueAction action) {
        return Stream.of(by(action), round(action), event(action), dates(action), sources(action))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> by(DueAction action) {
        return action.by().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        words.text("due.by", action.by().stream().map(words::of).collect(Collectors.joining("; "))));
    }

    private Stream<String> round(DueAction action) {
        return action.round().flatMap(campaign::round).map(AwardRound::title).stream()
                .map(title -> words.text("due.round", words.of(title)));
    }

    private Stream<String> event(DueAction action) {
        return action.event().stream()
                .map(event -> action.eventOn()
                        .map(day -> words.text("due.event.on", words.of(event), words.of(day)))
                        .orElseGet(() -> words.text("due.event", words.of(event))));
    }

    private Stream<String> dates(DueAction action) {
        boolean sure =
                action.dates().size() == 1 && action.dates().get(0).readings().isEmpty();
        return action.dates().stream()
                .map(date -> sure
                        ? words.text("due.date", when(date))
                        : words.text("due.date.reading", when(date), supposed(date), mark(date)));
    }

    private String mark(DueDate date) {
        return date.byDefault() ? words.text("due.default") : "";
    }

    /** Returns the day, or why there is none, with the days counted. */
    public String when(DueDate date) {
        String counted =
                date.limit().map(this::counted).map(limit -> " (" + limit + ")").orElse("");
        return date.undated().map(this::undated).orElseGet(() -> days(date)) + counted;
    }

    private String days(DueDate date) {
        LocalDate last = date.lastDay().orElseThrow();
        return date.from()
                .map(from -> words.text("due.window", words.of(from), words.of(last)))
                .orElseGet(() -> words.of(last));
    }

    private String counted(TimeLimit limit) {
        return words.text("due.count." + limit.count(), limit.days());
    }

    private String undated(Undated undated) {
        String why = words.text(
                "due.undated." + undated.reason(),
                undated.missingYear().map(String::valueOf).orElse(""));
        return undated.notBefore()
                .map(day -> words.text("due.not-before", why, words.of(day)))
                .orElse(why);
    }

    /** Returns under what readings a date holds. */
    public String supposed(DueDate date) {
        return date.readings().stream()
                .map(each -> each.stream().map(this::choice).collect(Collectors.joining(words.text("due.and"))))
                .collect(Collectors.joining(words.text("due.or")));
    }

    private String choice(ReadingChoice choice) {
        Optional<Alternative> alternative =
                campaign.reading(choice.reading()).flatMap(reading -> reading.alternative(choice.alternative()));
        String named = VisibleText.of(choice.toString());
        return alternative
                .map(known -> words.text("due.choice", named, words.of(known.text())))
                .orElse(named);
    }

    private Stream<String> sources(DueAction action) {
        return action.citations().isEmpty()
                ? Stream.empty()
                : Stream.of(words.text(
                        "due.sources",
                        action.citations().stream()
                                .map(cited -> VisibleText.of(cited.clause().value()))
                                .collect(Collectors.joining(", "))));
    }
}
