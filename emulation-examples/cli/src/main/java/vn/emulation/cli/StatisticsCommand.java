package vn.emulation.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.csv.StatisticsCsv;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.input.Refusals;
import vn.emulation.cli.input.StatisticsFiles;
import vn.emulation.cli.text.StatisticsText;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.StatisticsFile;
import vn.emulation.statistics.FormLayout;
import vn.emulation.statistics.PeriodBasis;
import vn.emulation.statistics.PublishedTable;
import vn.emulation.statistics.Reconciliation;
import vn.emulation.statistics.ReportPeriod;
import vn.emulation.statistics.RoundAwards;
import vn.emulation.statistics.Statistics;
import vn.emulation.statistics.StatisticsForm;
import vn.emulation.statistics.StatisticsInput;
import vn.emulation.statistics.StatisticsTable;
import vn.emulation.text.VisibleText;

/** Counts awards in the shape of an official form, and checks whether published figures add up. */
@Command(name = "statistics", sortOptions = false)
final class StatisticsCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv");
    private static final List<String> PERIODS = List.of("calendar", "reporting");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Surroundings surroundings;
    private final Words words;
    private final StatisticsFiles files;
    private final EmulationJson json = EmulationJson.create();

    @Option(names = "--form", descriptionKey = "option.statistics.form", paramLabel = "0601..0605", order = 1)
    private Optional<String> form = Optional.empty();

    @Option(names = "--year", descriptionKey = "option.statistics.year", paramLabel = "yyyy", order = 2)
    private Optional<String> year = Optional.empty();

    @Option(
            names = "--period",
            descriptionKey = "option.statistics.period",
            paramLabel = "calendar|reporting",
            order = 3)
    private Optional<String> period = Optional.empty();

    @Option(names = "--awards", descriptionKey = "option.awards", paramLabel = "${bundle:label.file}", order = 4)
    private Optional<String> awards = Optional.empty();

    @Option(
            names = "--reports",
            descriptionKey = "option.reports",
            arity = "1..*",
            paramLabel = "${bundle:label.file}",
            order = 5)
    private List<String> reports = new ArrayList<>();

    @Option(names = "--published", descriptionKey = "option.published", paramLabel = "${bundle:label.file}", order = 6)
    private Optional<String> published = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    StatisticsCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
        this.files = new StatisticsFiles(words);
    }

    @Override
    public Integer call() {
        Refusals refusals = new Refusals(words);
        Optional<String> format = refusals.attempt(this::format);
        Optional<OutputOptions.Destination> destination =
                refusals.attempt(() -> outputs.destination(surroundings, names(), words));
        Optional<Optional<FormLayout>> layout = refusals.attempt(this::layout);
        Optional<StatisticsTable> table = counts() ? counted(refusals, layout.flatMap(any -> any)) : Optional.empty();
        Optional<PublishedTable> stated = published.flatMap(
                typed -> layout.flatMap(known -> refusals.attempt(() -> files.published(typed, known))));
        refusals.orThrow();
        Optional<Reconciliation> reconciliation = stated.map(any -> reconciled(any, layout.orElseThrow(), table));
        destination
                .orElseThrow()
                .write(bytes(format.orElseThrow(), layout.orElseThrow(), table, stated, reconciliation));
        return reconciliation.map(Reconciliation::reconciles).orElse(true) ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private boolean counts() {
        return awards.isPresent() || !reports.isEmpty();
    }

    private List<String> names() {
        return Stream.concat(Stream.of(awards, published).flatMap(Optional::stream), reports.stream())
                .toList();
    }

    private String format() {
        if (!counts() && published.isEmpty()) {
            throw new Refusal(words.text("statistics.nothing"));
        }
        String asked = outputs.format(FORMATS, words);
        if (asked.equals("csv") && published.isPresent()) {
            throw new Refusal(words.text("statistics.csv"));
        }
        return asked;
    }

    /** A published table may have sums of its own and follow no form. */
    private Optional<FormLayout> layout() {
        if (form.isEmpty() && counts()) {
            throw new Refusal(words.text("statistics.form.missing"));
        }
        return form.map(typed ->
                        StatisticsForm.withNumber(typed).orElseThrow(() -> unknown("--form", typed, numbers())))
                .map(this::layout);
    }

    private FormLayout layout(StatisticsForm of) {
        return Optional.ofNullable(json.statisticsForms().get(of)).orElseThrow();
    }

    private static List<String> numbers() {
        return Arrays.stream(StatisticsForm.values())
                .map(StatisticsForm::number)
                .toList();
    }

    private Refusal unknown(String option, String typed, List<String> known) {
        List<String> nearest = NearestNames.of(typed, known);
        return new Refusal(words.text(
                "statistics.unknown",
                option,
                VisibleText.excerpt(typed, 60),
                String.join(", ", nearest.isEmpty() ? known : nearest)));
    }

    private Optional<StatisticsTable> counted(Refusals refusals, Optional<FormLayout> layout) {
        Optional<PeriodBasis> basis = refusals.attempt(this::basis);
        Optional<ReportPeriod> days = refusals.attempt(this::year)
                .flatMap(number -> basis.flatMap(any -> refusals.attempt(() -> new ReportPeriod(number, any))));
        Optional<StatisticsInput> input = refusals.attempt(
                () -> awards.map(files::input).orElse(StatisticsInput.builder().build()));
        List<RoundAwards> rounds = reports.stream()
                .flatMap(typed -> refusals.attempt(() -> files.round(typed)).stream())
                .toList();
        if (days.isEmpty() || input.isEmpty() || layout.isEmpty() || rounds.size() < reports.size()) {
            return Optional.empty();
        }
        return refusals.attempt(() -> Statistics.of(layout.get(), days.get(), input.get(), rounds));
    }

    private int year() {
        String typed = year.orElseThrow(() -> new Refusal(words.text("statistics.year.missing")));
        if (!YEAR.matcher(typed).matches()) {
            throw new Refusal(words.text("statistics.year.wrong", VisibleText.excerpt(typed, 60)));
        }
        return Integer.parseInt(typed);
    }

    private PeriodBasis basis() {
        String typed = period.orElse(PERIODS.get(0));
        if (!PERIODS.contains(typed)) {
            throw unknown("--period", typed, PERIODS);
        }
        return typed.equals("reporting") ? PeriodBasis.REPORTING_YEAR : PeriodBasis.CALENDAR_YEAR;
    }

    private Reconciliation reconciled(
            PublishedTable stated, Optional<FormLayout> layout, Optional<StatisticsTable> table) {
        return layout.or(() -> stated.form().map(this::layout))
                .map(known -> Reconciliation.of(stated, known, table))
                .orElseGet(() -> Reconciliation.of(stated));
    }

    private byte[] bytes(
            String format,
            Optional<FormLayout> layout,
            Optional<StatisticsTable> table,
            Optional<PublishedTable> stated,
            Optional<Reconciliation> reconciliation) {
        return switch (format) {
            case "json" -> json.write(new StatisticsFile(1, table, reconciliation));
            case "csv" -> StatisticsCsv.of(table.orElseThrow(), layout.orElseThrow(), words);
            default ->
                StatisticsText.of(
                        table, layout, stated.map(PublishedTable::title).orElse(""), reconciliation, words);
        };
    }
}
