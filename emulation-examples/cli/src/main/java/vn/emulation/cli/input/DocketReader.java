package vn.emulation.cli.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;
import vn.emulation.validation.InvalidValueException;

/** Reads everything a round is decided from; rules come last, since compiling them takes longest. */
public final class DocketReader {

    /** What is decided when nothing is named. */
    private static final Asked BUNDLED_ROUND = Asked.builder()
            .campaign(Optional.of("ar-2023-2030"))
            .round(Optional.of("annual-2026"))
            .build();

    private final RoundFiles files;
    private final Words words;
    private final Clock clock;

    /** Makes a reader; the clock tells today's date where none is named. */
    public DocketReader(Words words, Clock clock) {
        this.files = new RoundFiles(words);
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
        return docket(papers(asked));
    }

    private static Docket docket(RoundPapers papers) {
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
        return papers(asked, Optional.empty());
    }

    private RoundPapers papers(Asked asked, Optional<List<Dossier>> given) {
        CampaignChoice plan = CampaignChoice.of(campaign(asked), words);
        Optional<BundledLaw> law = asked.law().map(typed -> LawChoice.of(typed, words));
        CampaignChoice choice = law.map(each -> new CampaignChoice(each.joinedTo(plan.campaign()), plan.plan()))
                .orElse(plan);
        EvaluationRequest request = request(asked, choice, given);
        return new RoundPapers(request, sources(asked, choice, law), law, isSample(asked));
    }

    /**
     * Reads what was asked for as {@link #read} does, but for the dossiers, whose file is only named.
     *
     * @throws Refusal if something is missing or does not fit
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     * @throws vn.emulation.rules.RuleSetException if the rules cannot be loaded
     */
    public Docket withoutDossiers(Asked asked) {
        return docket(papers(asked, Optional.of(List.of())));
    }

    /**
     * Reads the round that was asked for, and no rules.
     *
     * @param campaign the campaign, joined to its law where it is judged by one
     * @throws Refusal if something is missing or does not fit
     * @throws vn.emulation.json.JsonProblemException if a file is not what it ought to be
     */
    public EvaluationRequest request(Asked asked, Campaign campaign) {
        return request(asked, new CampaignChoice(campaign, BundledPlans.load().find(campaign.id())), Optional.empty());
    }

    private EvaluationRequest request(Asked asked, CampaignChoice choice, Optional<List<Dossier>> given) {
        try {
            return isSample(asked) ? sample(asked, choice) : own(asked, choice, given);
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
                .grants(asked.grants().map(files::grants).orElse(sample.grants()))
                .orgTree(asked.units().map(files::units).orElse(sample.orgTree()))
                .rulings(asked.rulings().map(files::rulings).orElse(sample.rulings()))
                .counts(asked.counts().map(files::counts).orElse(sample.counts()))
                .tieDecisions(asked.decisions().map(files::decisions).orElse(sample.tieDecisions()))
                .decidedOn(asked.decidedOn().map(files::day).orElse(sample.decidedOn()))
                .build();
    }

    private EvaluationRequest own(Asked asked, CampaignChoice choice, Optional<List<Dossier>> given) {
        String named = asked.round().orElseThrow(() -> new Refusal(words.text("round.missing")));
        RoundId round = new RoundChoice(choice, words).named(named);
        Optional<List<Dossier>> read = given.or(() -> asked.dossiers().map(files::dossiers));
        OrgTree units = asked.units().map(files::units).orElseGet(() -> files.bundledUnits(choice));
        DrawnDossiers drawn = read.map(DrawnDossiers::none)
                .orElseGet(() -> DrawnDossiers.of(asked, choice.campaign(), round, units, words));
        return EvaluationRequest.builder()
                .campaign(choice.campaign())
                .round(round)
                .decidedOn(asked.decidedOn().map(files::day).orElseGet(() -> LocalDate.now(clock)))
                .dossiers(drawn.dossiers())
                .grants(asked.grants().map(files::grants).orElse(drawn.grants()))
                .orgTree(units)
                .rulings(asked.rulings().map(files::rulings).orElse(List.of()))
                .counts(asked.counts().map(files::counts).orElse(List.of()))
                .tieDecisions(asked.decisions().map(files::decisions).orElse(List.of()))
                .calendar(files.calendar())
                .build();
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
