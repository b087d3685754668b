package vn.emulation.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.cli.input.InputFile;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.input.Refusals;
import vn.emulation.cli.input.TableInput;
import vn.emulation.cli.table.TableKind;
import vn.emulation.cli.table.WeightTable;
import vn.emulation.cli.text.AllocationText;
import vn.emulation.cli.view.AllocationView;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.quota.apportionment.Apportionment;
import vn.emulation.quota.apportionment.ApportionmentMethod;
import vn.emulation.quota.apportionment.ApportionmentProblem;
import vn.emulation.quota.apportionment.ApportionmentResult;
import vn.emulation.quota.apportionment.ApportionmentUnit;
import vn.emulation.text.VisibleText;

/** Allocates places to units, and says what a council or a lot has to settle. */
@Command(name = "allocate", sortOptions = false)
final class AllocateCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json");
    private static final String ALL = "all";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--places", descriptionKey = "option.places", paramLabel = "n", order = 1)
    private Optional<String> places = Optional.empty();

    @Option(names = "--weights", descriptionKey = "option.weights", paramLabel = "${bundle:label.file}", order = 2)
    private Optional<String> weights = Optional.empty();

    @Option(names = "--method", descriptionKey = "option.method", paramLabel = "${bundle:label.method}", order = 3)
    private Optional<String> method = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    AllocateCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        Refusals refusals = new Refusals(words);
        Optional<Integer> number = refusals.attempt(this::number);
        Optional<List<ApportionmentMethod>> methods = refusals.attempt(this::methods);
        Optional<String> form = refusals.attempt(() -> outputs.format(FORMS, words));
        Optional<OutputOptions.Destination> destination = refusals.attempt(
                () -> outputs.destination(surroundings, weights.stream().toList(), words));
        Optional<List<ApportionmentUnit>> units = refusals.attempt(this::units);
        refusals.orThrow();
        List<ApportionmentProblem> problems =
                problems(methods.orElseThrow(), number.orElseThrow(), units.orElseThrow());
        List<ApportionmentResult> results =
                problems.stream().map(Apportionment::solve).toList();
        destination
                .orElseThrow()
                .write(
                        form.orElseThrow().equals("json")
                                ? json(results)
                                : AllocationText.of(problems.get(0).units(), results, words));
        return ExitCodes.DONE;
    }

    private int number() {
        String typed = places.orElseThrow(() -> new Refusal(words.text("places.missing")));
        if (!DIGITS.matcher(typed).matches() || Long.parseLong(typed) > ApportionmentProblem.MOST) {
            throw new Refusal(words.text("places.wrong", VisibleText.excerpt(typed, 60), ApportionmentProblem.MOST));
        }
        return Integer.parseInt(typed);
    }

    private List<ApportionmentMethod> methods() {
        List<ApportionmentMethod> all = List.of(ApportionmentMethod.values());
        String typed = method.orElse(ApportionmentMethod.WEBSTER.id());
        return typed.equals(ALL)
                ? all
                : List.of(ApportionmentMethod.withId(typed).orElseThrow(() -> unknownMethod(typed)));
    }

    private Refusal unknownMethod(String typed) {
        List<String> known = Stream.concat(
                        Arrays.stream(ApportionmentMethod.values()).map(ApportionmentMethod::id), Stream.of(ALL))
                .toList();
        List<String> nearest = NearestNames.of(typed, known);
        return new Refusal(words.text(
                "method.unknown",
                VisibleText.excerpt(typed, 60),
                String.join(", ", nearest.isEmpty() ? known : nearest)));
    }

    private List<ApportionmentUnit> units() {
        String typed = weights.orElseThrow(() -> new Refusal(words.text("weights.missing")));
        InputFile file = InputFile.read(typed, words);
        return WeightTable.read(TableInput.read(file, TableKind.WEIGHTS, words), words);
    }

    /** All of them or none: a list that lacks a method would say nothing of it. */
    private List<ApportionmentProblem> problems(
            List<ApportionmentMethod> methods, int number, List<ApportionmentUnit> units) {
        Refusals refusals = new Refusals(words);
        List<ApportionmentProblem> problems = methods.stream()
                .flatMap(each -> refusals.attempt(() -> ApportionmentProblem.of(each, number, units)).stream())
                .toList();
        refusals.orThrow();
        return problems;
    }

    private byte[] json(List<ApportionmentResult> results) {
        List<AllocationView> views = results.stream().map(AllocationView::of).toList();
        return EmulationJson.create().write(method.equals(Optional.of(ALL)) ? views : views.get(0));
    }
}
