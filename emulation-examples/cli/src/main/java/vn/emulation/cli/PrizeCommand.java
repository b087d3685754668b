package vn.emulation.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.emulation.award.AwardFormId;
import vn.emulation.cli.input.Refusal;
import vn.emulation.cli.input.Refusals;
import vn.emulation.cli.text.PrizeText;
import vn.emulation.cli.view.PrizeTeller;
import vn.emulation.cli.view.PrizeView;
import vn.emulation.cli.words.DayText;
import vn.emulation.cli.words.NearestNames;
import vn.emulation.cli.words.Words;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.prize.Prize;
import vn.emulation.prize.PrizeForm;
import vn.emulation.prize.PrizeQuestion;
import vn.emulation.prize.PrizeRounding;
import vn.emulation.rules.BundledPrizes;
import vn.emulation.source.ReadingChoice;
import vn.emulation.text.VisibleText;

/** Tells what an award pays, how that comes about and what it rests on. */
@Command(name = "prize", sortOptions = false)
final class PrizeCommand implements Callable<Integer> {

    private static final List<String> FORMS = List.of("text", "json");

    private final Surroundings surroundings;
    private final Words words;

    @Option(names = "--award", descriptionKey = "option.award", paramLabel = "${bundle:label.dossier}", order = 1)
    private Optional<String> award = Optional.empty();

    @Option(names = "--kind", descriptionKey = "option.kind", paramLabel = "individual|collective|household", order = 2)
    private Optional<String> kind = Optional.empty();

    @Option(names = "--decided", descriptionKey = "option.decided", paramLabel = "${bundle:label.day}", order = 3)
    private Optional<String> decided = Optional.empty();

    @Option(names = "--rounding", descriptionKey = "option.rounding", paramLabel = "ceiling|half-up|none", order = 4)
    private Optional<String> rounding = Optional.empty();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    PrizeCommand(Surroundings surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @Override
    public Integer call() {
        BundledPrizes prizes = BundledPrizes.load();
        Refusals refusals = new Refusals(words);
        Optional<PrizeForm> form = refusals.attempt(() -> form(prizes));
        Optional<NomineeKind> whom =
                refusals.attempt(() -> constant(NomineeKind.values(), "--kind", kind.orElseThrow(this::noKind)));
        Optional<LocalDate> day = refusals.attempt(this::day);
        Optional<PrizeQuestion> question = form.flatMap(known ->
                whom.flatMap(asked -> day.flatMap(on -> refusals.attempt(() -> question(known, asked, on)))));
        Optional<List<ReadingChoice>> settled = refusals.attempt(this::settled);
        Optional<String> output = refusals.attempt(() -> outputs.format(FORMS, words));
        Optional<OutputOptions.Destination> destination =
                refusals.attempt(() -> outputs.destination(surroundings, List.of(), words));
        refusals.orThrow();
        Prize prize = prizes.table().prize(question.orElseThrow(), settled.orElseThrow());
        PrizeView view = new PrizeTeller(prizes, words).view(form.orElseThrow(), prize);
        destination
                .orElseThrow()
                .write(
                        output.orElseThrow().equals("json")
                                ? EmulationJson.create().write(view)
                                : PrizeText.of(view, words));
        return prize.amount().isPresent() ? ExitCodes.DONE : ExitCodes.NO_ANSWER;
    }

    private PrizeForm form(BundledPrizes prizes) {
        String typed = award.orElseThrow(() -> new Refusal(words.text("award.missing")));
        List<PrizeForm> forms = prizes.table().terms().forms();
        return forms.stream()
                .filter(form -> form.id().value().equals(typed))
                .findFirst()
                .orElseThrow(() -> unknownAward(
                        typed,
                        forms.stream()
                                .map(PrizeForm::id)
                                .map(AwardFormId::value)
                                .toList()));
    }

    private Refusal unknownAward(String typed, List<String> known) {
        List<String> nearest = NearestNames.of(typed, known);
        String shown = VisibleText.excerpt(typed, 60);
        return new Refusal(
                nearest.isEmpty()
                        ? words.text("award.unknown", shown)
                        : words.text("award.unknown.nearest", shown, String.join(", ", nearest)));
    }

    private Refusal noKind() {
        return new Refusal(words.text("kind.missing"));
    }

    /** A form that is not given to a kind of nominee has no prize for it, whatever the day. */
    private PrizeQuestion question(PrizeForm form, NomineeKind asked, LocalDate day) {
        if (form.of(asked).isEmpty()) {
            throw new Refusal(words.text("kind.not-given", form.id(), words.text("kind." + asked), kinds(form)));
        }
        return new PrizeQuestion(form.id(), asked, day);
    }

    private static String kinds(PrizeForm form) {
        return form.kinds().stream().map(each -> spelt(each.kind())).collect(Collectors.joining(", "));
    }

    private LocalDate day() {
        String typed = decided.orElseThrow(() -> new Refusal(words.text("decided.missing")));
        return DayText.read(typed)
                .orElseThrow(() -> new Refusal(words.text("day.wrong", "--decided", VisibleText.excerpt(typed, 60))));
    }

    private List<ReadingChoice> settled() {
        return rounding
                .map(typed -> constant(PrizeRounding.values(), "--rounding", typed))
                .map(chosen -> new ReadingChoice(PrizeRounding.READING, chosen.name()))
                .stream()
                .toList();
    }

    private <E extends Enum<E>> E constant(E[] constants, String option, String typed) {
        List<String> known = Arrays.stream(constants).map(PrizeCommand::spelt).toList();
        return Arrays.stream(constants)
                .filter(constant -> spelt(constant).equals(typed))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> nearest = NearestNames.of(typed, known);
                    return new Refusal(words.text(
                            "choice.unknown",
                            option,
                            VisibleText.excerpt(typed, 60),
                            String.join(", ", nearest.isEmpty() ? known : nearest)));
                });
    }

    private static String spelt(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
