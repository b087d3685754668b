package vn.emulation.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.InputFile;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.input.Refusals;
import vn.emulation.cli.input.TableInput;
import vn.emulation.cli.table.NomineeTable;
import vn.emulation.cli.table.Table;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.text.SelectionText;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.LimitFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.Selection;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.TieDecision;

/** Selects nominees by rank under limits, without rules, and says what a council has to settle. */
@Command(name = "select", sortOptions = false)
final class SelectCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json");

    private final Surroundings surroundings;
    private final Words words;
    private final EmulationJson json = EmulationJson.create();

    @Option(names = "--nominees", descriptionKey = "option.nominees", paramLabel = "${bundle:label.file}", order = 1)
    private Optional<String> nominees = Optional.empty();

    @Option(names = "--limits", descriptionKey = "option.limits", paramLabel = "${bundle:label.file}", order = 2)
    private Optional<String> limits = Optional.empty();

    @Option(
            names = "--decisions",
            descriptionKey = "option.select.decisions",
            paramLabel = "${bundle:label.file}",
            order = 3)
    private Optional<String> decisions = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    SelectCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Refusals refusals = new Refusals(words);
        Optional<String> form = refusals.attempt(() -> outputs.format(FORMS, words));
        Optional<OutputOptions.Destination> destination =
                refusals.attempt(() -> outputs.destination(surroundings, files(), words));
        Optional<LimitFile> stated = refusals.attempt(this::limits);
        Optional<Table> table = refusals.attempt(this::table);
        Optional<List<Entrant>> entrants = stated.flatMap(file -> table.flatMap(
                rows -> refusals.attempt(() -> NomineeTable.read(rows, file.ranking(), file.limits(), words))));
        Optional<List<TieDecision>> decided = refusals.attempt(this::decisions);
        refusals.orThrow();
        Selection selection =
                Selection.of(problem(stated.orElseThrow(), entrants.orElseThrow()), decided.orElseThrow());
        destination
                .orElseThrow()
                .write(
                        form.orElseThrow().equals("json")
                                ? json.write(selection.result())
                                : SelectionText.of(selection, words));
        return ExitCodes.DONE;
    }

    private List<String> files() {
        return Stream.of(nominees, limits, decisions).flatMap(Optional::stream).toList();
    }

    private Table table() {
        String typed = nominees.orElseThrow(() -> new Refusal(words.text("nominees.missing")));
        return TableInput.read(InputFile.read(typed, words), TableKind.NOMINEES, words);
    }

    private LimitFile limits() {
        return read(limits.orElseThrow(() -> new Refusal(words.text("limits.missing"))), LimitFile.class);
    }

    private List<TieDecision> decisions() {
        return decisions
                .map(typed -> read(typed, TieDecisionFile.class).decisions())
                .orElse(List.of());
    }

    private <T> T read(String typed, Class<T> type) {
        InputFile file = InputFile.read(typed, words);
        return json.read(file.bytes(), file.name(), type);
    }

    private static SelectionProblem problem(LimitFile file, List<Entrant> entrants) {
        return new SelectionProblem(
                file.name(), file.ranking(), file.objective(), file.trees(), file.limits(), entrants);
    }
}
