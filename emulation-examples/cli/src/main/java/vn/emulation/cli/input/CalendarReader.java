package vn.emulation.cli.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.words.DayText;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.RulingFile;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.CalendarRequest;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;
import vn.emulation.schedule.CampaignCalendar;
import vn.emulation.source.Ruling;
import vn.emulation.text.VisibleText;

/** Reads what a calendar is made from, and makes it, with the law beside the plan. */
public final class CalendarReader {

    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final EmulationJson json = EmulationJson.create();
    private final Words words;

    /** Makes a reader that tells what it refuses in the given language. */
    public CalendarReader(Words words) {
        this.words = words;
    }

    /**
     * Reads what was asked for.
     *
     * @throws Refusal if something does not fit
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     * @throws vn.emulation.validation.InvalidValueException if what was read does not fit the campaign
     * @throws vn.emulation.rules.RuleSetException if the rules cannot be loaded
     */
    public ReadCalendar read(CalendarAsked asked) {
        CampaignChoice choice = CampaignChoice.of(asked.campaign(), words);
        Refusals refusals = new Refusals(words);
        Optional<Optional<Integer>> year = refusals.attempt(() -> asked.year().map(this::year));
        Optional<CalendarRequest> request = refusals.attempt(() -> request(asked, choice, refusals));
        refusals.orThrow();
        RuleSet rules = rules(asked, choice);
        CampaignCalendar calendar = rules.calendar(request.orElseThrow());
        return new ReadCalendar(of(calendar, year.orElseThrow()), rules.campaign());
    }

    private CalendarRequest request(CalendarAsked asked, CampaignChoice choice, Refusals refusals) {
        Optional<Optional<RoundId>> round =
                refusals.attempt(() -> asked.round().map(new RoundChoice(choice, words)::named));
        Optional<Optional<LocalDate>> submitted =
                refusals.attempt(() -> asked.submitted().map(typed -> day("--submitted", typed)));
        Optional<Optional<LocalDate>> decided =
                refusals.attempt(() -> asked.decided().map(typed -> day("--decided", typed)));
        return CalendarRequest.builder()
                .calendar(json.bundledWorkCalendar())
                .round(round.orElse(Optional.empty()))
                .dossiers(asked.dossiers().map(this::dossiers).orElse(List.of()))
                .submittedOn(submitted.orElse(Optional.empty()))
                .decidedOn(decided.orElse(Optional.empty()))
                .rulings(asked.rulings().map(this::rulings).orElse(List.of()))
                .build();
    }

    private int year(String typed) {
        if (!YEAR.matcher(typed).matches()) {
            throw new Refusal(words.text("year.wrong", VisibleText.excerpt(typed, 60)));
        }
        return Integer.parseInt(typed);
    }

    private LocalDate day(String option, String typed) {
        return DayText.read(typed)
                .orElseThrow(() -> new Refusal(words.text("day.wrong", option, VisibleText.excerpt(typed, 60))));
    }

    private List<Dossier> dossiers(String typed) {
        return new DossierInput(json, words).read(InputFile.read(typed, words));
    }

    private List<Ruling> rulings(String typed) {
        InputFile file = InputFile.read(typed, words);
        return json.read(file.bytes(), file.name(), RulingFile.class).rulings();
    }

    private RuleSet rules(CalendarAsked asked, CampaignChoice choice) {
        List<RuleSource> own = new OwnRules(words).read(asked.rules());
        List<RuleSource> bundled = choice.plan().map(BundledPlan::sources).orElse(List.of());
        return BundledLaw.load().withoutRules().over(choice.campaign(), bundled).ruleSet(own);
    }

    /** What has no day stays out of a year that is asked for. */
    private static CampaignCalendar of(CampaignCalendar calendar, Optional<Integer> year) {
        return new CampaignCalendar(
                calendar.campaign(),
                calendar.title(),
                calendar.actions().stream()
                        .filter(action -> year.stream().allMatch(action::touches))
                        .toList());
    }
}
