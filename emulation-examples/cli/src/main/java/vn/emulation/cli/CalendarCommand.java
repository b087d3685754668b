package vn.emulation.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.emulation.cli.icalendar.CalendarFile;
import vn.emulation.cli.input.CalendarAsked;
import vn.emulation.cli.input.CalendarReader;
import vn.emulation.cli.input.ReadCalendar;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.input.Refusals;
import vn.emulation.cli.text.CalendarText;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.text.VisibleText;

/** Tells what is due in a campaign, from whom and by when, as text, JSON or iCalendar. */
@Command(name = "calendar", sortOptions = false)
final class CalendarCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json", "ics");

    private final Surroundings surroundings;
    private final Words words;

    @Parameters(index = "0", descriptionKey = "option.campaign", paramLabel = "${bundle:label.campaign}")
    private String campaign = "";

    @Option(
            names = "--round",
            descriptionKey = "option.calendar.round",
            paramLabel = "${bundle:label.round}",
            order = 1)
    private Optional<String> round = Optional.empty();

    @Option(names = "--year", descriptionKey = "option.year", paramLabel = "${bundle:label.year}", order = 2)
    private Optional<String> year = Optional.empty();

    @Option(
            names = "--dossiers",
            descriptionKey = "option.calendar.dossiers",
            paramLabel = "${bundle:label.file}",
            order = 3)
    private Optional<String> dossiers = Optional.empty();

    @Option(names = "--submitted", descriptionKey = "option.submitted", paramLabel = "${bundle:label.day}", order = 4)
    private Optional<String> submitted = Optional.empty();

    @Option(names = "--decided", descriptionKey = "option.decided", paramLabel = "${bundle:label.day}", order = 5)
    private Optional<String> decided = Optional.empty();

    @Option(names = "--rulings", descriptionKey = "option.rulings", paramLabel = "${bundle:label.file}", order = 6)
    private Optional<String> rulings = Optional.empty();

    @Option(
            names = "--rules",
            descriptionKey = "option.rules",
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            order = 7)
    private List<String> rules = new ArrayList<>();

    @Option(names = "--stamp", descriptionKey = "option.stamp", paramLabel = "${bundle:label.instant}", order = 8)
    private Optional<String> stamp = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    CalendarCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        CalendarAsked asked = asked();
        Refusals refusals = new Refusals(words);
        Optional<String> form = refusals.attempt(() -> outputs.format(FORMS, words));
        Optional<OutputOptions.Destination> destination =
                refusals.attempt(() -> outputs.destination(surroundings, asked.files(), words));
        Optional<Instant> made = refusals.attempt(this::made);
        Optional<ReadCalendar> read = refusals.attempt(() -> new CalendarReader(words).read(asked));
        refusals.orThrow();
        destination.orElseThrow().write(bytes(form.orElseThrow(), read.orElseThrow(), made.orElseThrow()));
        return ExitCodes.DONE;
    }

    private CalendarAsked asked() {
        return CalendarAsked.builder()
                .campaign(campaign)
                .round(round)
                .year(year)
                .dossiers(dossiers)
                .submitted(submitted)
                .decided(decided)
                .rulings(rulings)
                .rules(rules)
                .build();
    }

    /** The time of day is the desk's to ask for, where nobody gives one. */
    private Instant made() {
        return stamp.map(this::instant).orElseGet(() -> surroundings.clock().instant());
    }

    private Instant instant(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeException e) {
            throw new Refusal(words.text("stamp.wrong", VisibleText.excerpt(typed, 60)));
        }
    }

    private byte[] bytes(String form, ReadCalendar read, Instant made) {
        return switch (form) {
            case "json" -> EmulationJson.create().write(read.calendar());
            case "ics" -> CalendarFile.of(read, made, words);
            default -> CalendarText.of(read, words);
        };
    }
}
