package vn.emulation.cli.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.words.DayText;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.CountFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;
import vn.emulation.source.Ruling;
import vn.emulation.text.VisibleText;
import vn.emulation.validation.InvalidValueException;

/** Reads everything a round is decided from; rules come last, since compiling them takes longest. */
public final class DocketReader {

    /** What is decided when nothing is named. */
    private static final Asked BUNDLED_ROUND = Asked.builder()
            .campaign(Optional.of("ar-2023-2030"))
            .round(Optional.of("annual-2026"))
            .build();

    private final EmulationJson json = EmulationJson.create();
    private final Words words;
    private final Clock clock;

    /** Makes a reader; the clock tells today's date where none is named. */
    public DocketReader(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * Reads what was asked for.
     *
     * @throws Refusal if something is missing or does not fit
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     * @throws vn.emulation.rules.RuleSetException if the rules cannot be loaded
     */
    public Docket read(Asked asked) {
        RoundPapers papers = papers(asked);
        return new Docket(
                papers.request(), RuleSet.load(papers.request().campaign(), papers.sources()), papers.sample());
    }

    /**
     * Reads what was asked for as {@link #read} does, but for loading the rules.
     *
     * @throws Refusal if something is missing or does not fit
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     */
    public RoundPapers papers(Asked asked) {
        CampaignChoice plan = CampaignChoice.of(campaign(asked), words);
        Optional<BundledLaw> law = asked.law().map(typed -> LawChoice.of(typed, words));
        CampaignChoice choice = law.map(each -> new CampaignChoice(each.joinedTo(plan.campaign()), plan.plan()))
                .orElse(plan);
        EvaluationRequest request = request(asked, choice);
        return new RoundPapers(request, sources(asked, choice, law), law, isSample(asked));
    }

    /**
     * Reads the round that was asked for, and no rules.
     *
     * @param campaign the campaign, joined to its law where it is judged by one
     * @throws Refusal if something is missing or does not fit
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     */
    public EvaluationRequest request(Asked asked, Campaign campaign) {
        return request(asked, new CampaignChoice(campaign, BundledPlans.load().find(campaign.id())));
    }

    private EvaluationRequest request(Asked asked, CampaignChoice choice) {
        try {
            return isSample(asked) ? sample(asked, choice) : own(asked, choice);
        } catch (InvalidValueException invalid) {
            throw new RequestRefusal(asked, words).of(invalid);
        }
    }

    private static boolean isSample(Asked asked) {
        return asked.dossiers().isEmpty() && asked.generate().isEmpty();
    }

    private String campaign(Asked asked) {
        if (asked.campaign().isEmpty() && !isSample(asked)) {
            throw new Refusal(words.text("campaign.missing"));
        }
        return asked.campaign().or(BUNDLED_ROUND::campaign).orElseThrow();
    }

    private EvaluationRequest sample(Asked asked, CampaignChoice choice) {
        String campaign = choice.campaign().id().value();
        Optional<String> usual =
                BUNDLED_ROUND.round().filter(any -> BUNDLED_ROUND.campaign().equals(Optional.of(campaign)));
        RoundId round = new RoundChoice(choice, words).sample(asked.round().or(() -> usual));
        EvaluationRequest sample = choice.plan().orElseThrow().sample(round);
        return EvaluationRequestBuilder.builder(sample)
                .campaign(choice.campaign())
                .grants(asked.grants().map(this::grants).orElse(sample.grants()))
                .orgTree(asked.units().map(this::units).orElse(sample.orgTree()))
                .rulings(asked.rulings().map(this::rulings).orElse(sample.rulings()))
                .counts(asked.counts().map(this::counts).orElse(sample.counts()))
                .tieDecisions(asked.decisions().map(this::decisions).orElse(sample.tieDecisions()))
                .decidedOn(asked.decidedOn().map(this::day).orElse(sample.decidedOn()))
                .build();
    }

    private EvaluationRequest own(Asked asked, CampaignChoice choice) {
        String named = asked.round().orElseThrow(() -> new Refusal(words.text("round.missing")));
        RoundId round = new RoundChoice(choice, words).named(named);
        Optional<List<Dossier>> read = asked.dossiers().map(this::dossiers);
        OrgTree units = asked.units().map(this::units).orElseGet(() -> bundledUnits(choice));
        DrawnDossiers drawn = read.map(DrawnDossiers::none)
                .orElseGet(() -> DrawnDossiers.of(asked, choice.campaign(), round, units, words));
        return EvaluationRequest.builder()
                .campaign(choice.campaign())
                .round(round)
                .decidedOn(asked.decidedOn().map(this::day).orElseGet(() -> LocalDate.now(clock)))
                .dossiers(drawn.dossiers())
                .grants(asked.grants().map(this::grants).orElse(drawn.grants()))
                .orgTree(units)
                .rulings(asked.rulings().map(this::rulings).orElse(List.of()))
                .counts(asked.counts().map(this::counts).orElse(List.of()))
                .tieDecisions(asked.decisions().map(this::decisions).orElse(List.of()))
                .calendar(json.bundledWorkCalendar())
                .build();
    }

    private List<Dossier> dossiers(String typed) {
        return new DossierInput(json, words).read(InputFile.read(typed, words));
    }

    private OrgTree bundledUnits(CampaignChoice choice) {
        return choice.plan()
                .flatMap(plan -> plan.sampleRounds().stream().findFirst().map(plan::sample))
                .map(EvaluationRequest::orgTree)
                .orElseThrow(() -> new Refusal(
                        words.text("units.missing", choice.campaign().id())));
    }

    private List<Grant> grants(String typed) {
        return read(typed, GrantFile.class).grants();
    }

    private OrgTree units(String typed) {
        return read(typed, UnitFile.class).units();
    }

    private List<Ruling> rulings(String typed) {
        return read(typed, RulingFile.class).rulings();
    }

    private List<UnitCount> counts(String typed) {
        return read(typed, CountFile.class).counts();
    }

    private List<TieDecision> decisions(String typed) {
        return read(typed, TieDecisionFile.class).decisions();
    }

    private <T> T read(String typed, Class<T> type) {
        InputFile file = InputFile.read(typed, words);
        return json.read(file.bytes(), file.name(), type);
    }

    private LocalDate day(String typed) {
        return DayText.read(typed)
                .orElseThrow(
                        () -> new Refusal(words.text("day.wrong", "--decided-on", VisibleText.excerpt(typed, 60))));
    }

    private List<RuleSource> sources(Asked asked, CampaignChoice choice, Optional<BundledLaw> law) {
        List<RuleSource> own = new OwnRules(words).read(asked.rules());
        List<RuleSource> bundled = choice.plan().map(BundledPlan::sources).orElse(List.of());
        if (own.isEmpty() && bundled.isEmpty()) {
            throw new Refusal(words.text("rules.missing", choice.campaign().id()));
        }
        List<RuleSource> sources = new ArrayList<>(bundled);
        sources.addAll(own);
        law.map(BundledLaw::sources).ifPresent(sources::addAll);
        return sources;
    }
}
