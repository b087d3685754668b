package vn.emulation.testing.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.BundledLaw;
import vn.emulation.rules.BundledPlan;
import vn.emulation.rules.BundledPlans;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.LawCases;
import vn.emulation.rules.PlanUnderLaw;
import vn.emulation.rules.RuleDescription;
import vn.emulation.rules.RuleSet;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.RuleTexts;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.validation.Validation;

/**
 * The rules of a campaign, to be tested (bộ quy tắc được kiểm thử).
 *
 * <p>They are read and checked at once, but compiled only when asked for: what is tried many times is tried by the
 * reference evaluator, to which the engine is held. This type is immutable and safe to share between threads.
 */
public final class RulesUnderTest implements RoundJudge {

    private final Campaign campaign;
    private final ImmutableList<RuleSource> sources;
    private final Workbench workbench;
    private final Supplier<RuleSet> compiled;

    private RulesUnderTest(Campaign campaign, List<RuleSource> sources) {
        this.campaign = campaign;
        this.sources = ImmutableList.copyOf(sources);
        this.workbench = Workbench.load(campaign, this.sources);
        this.compiled = Suppliers.memoize(() -> RuleSet.load(campaign, this.sources));
    }

    /**
     * Returns the rules of a campaign.
     *
     * @param sources the files of its rules, parameters and texts
     * @throws vn.emulation.rules.RuleSetException if anything is wrong, with every diagnostic found
     */
    public static RulesUnderTest of(Campaign campaign, List<RuleSource> sources) {
        return new RulesUnderTest(campaign, sources);
    }

    /**
     * Returns the rules of a plan that ships with this library.
     *
     * @param campaign the campaign's id, such as {@code ar-2023-2030}
     * @throws IllegalArgumentException if none ships
     */
    public static RulesUnderTest bundled(String campaign) {
        BundledPlan plan = BundledPlans.plan(campaign);
        return of(plan.campaign(), plan.sources());
    }

    /** Returns the national law that ships with this library, over the campaign that its cases are given. */
    public static RulesUnderTest bundledLaw() {
        return of(LawCases.campaign(), LawCases.sources()).under(BundledLaw.load());
    }

    /**
     * Returns the rules in a folder arranged as the bundled plans are: {@code campaign.json}, {@code rules},
     * {@code parameters} and texts.
     *
     * @throws vn.emulation.json.JsonProblemException if the campaign cannot be read
     * @throws vn.emulation.rules.RuleSetException if anything is wrong with the rules, with every diagnostic found
     * @throws UncheckedIOException if a file cannot be read
     */
    public static RulesUnderTest folder(Path folder) {
        RuleFolder read = RuleFolder.read(folder);
        return of(read.campaign(), read.sources());
    }

    /**
     * Returns these rules with the law beside them.
     *
     * @throws vn.emulation.validation.InvalidValueException if the campaign has a part of the law already and it differs
     */
    public RulesUnderTest under(BundledLaw law) {
        PlanUnderLaw joined = law.over(campaign, sources);
        return of(joined.campaign(), joined.sources());
    }

    /** Returns the campaign. */
    public Campaign campaign() {
        return campaign;
    }

    /** Returns the files. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** Returns the rules as a host has them, compiled when first asked for. */
    public RuleSet ruleSet() {
        return Objects.requireNonNull(compiled.get());
    }

    /**
     * Returns the report of a round, by the reference evaluator and not compiled.
     *
     * @throws vn.emulation.validation.InvalidValueException where {@link vn.emulation.rules.EmulationEngine} throws it: if
     *     the request is for another campaign than the rules, or for one of that id which differs from theirs, and so on
     */
    @Override
    public RoundReport evaluate(EvaluationRequest request) {
        requireOwnCampaign(request);
        return workbench.evaluate(request);
    }

    private void requireOwnCampaign(EvaluationRequest request) {
        boolean sameId = request.campaign().id().equals(campaign.id());
        Validation.start()
                .check(sameId, "request.campaign", request.campaign().id(), campaign.id())
                .check(!sameId || isOwn(request.campaign()), "request.campaign-content", campaign.id())
                .orThrow();
    }

    /** The same rules judge it however it was launched, in whatever years and whoever decides. */
    private boolean isOwn(Campaign given) {
        return CampaignBuilder.builder(given)
                .launch(campaign.launch())
                .titlePeriod(campaign.titlePeriod())
                .awards(campaign.awards())
                .build()
                .equals(campaign);
    }

    /** Returns the rules to be looked at and changed one by one; it tells of types that promise nothing. */
    public Workbench workbench() {
        return workbench;
    }

    @Override
    public WhyNot whyNot(RuleId rule, DossierId dossier, EvaluationRequest request) {
        return workbench.whyNot(rule, dossier, request);
    }

    @Override
    public List<RuleDescription> rules() {
        return workbench.rules().stream().map(RulesUnderTest::description).toList();
    }

    private static RuleDescription description(RuleDefinition rule) {
        return new RuleDescription(
                rule.id(),
                rule.effect(),
                rule.clauses(),
                rule.readings(),
                rule.constraints().stream().map(Constraint::text).toList(),
                rule.at().source(),
                rule.at().line());
    }

    @Override
    public List<Parameter> parameters() {
        return workbench.loaded().parameters().parameters();
    }

    @Override
    public RuleTexts texts() {
        return workbench.texts();
    }
}
