package vn.emulation.testing.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Provenance;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.DossierId;
import vn.emulation.parameter.Parameter;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.rules.EvaluationOptions;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSetException;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.RuleTexts;
import vn.emulation.rules.internal.engine.CodeBase;
import vn.emulation.rules.internal.engine.RoundEngine;
import vn.emulation.rules.internal.engine.RuleFiring;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.PoolFact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.ParameterTable;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;

/**
 * Checked rules that the reference evaluator fires: nothing is compiled, so that a set with one rule otherwise costs
 * moments. Immutable and safe to share between threads.
 *
 * <p>It tells of types of this library's internal packages, which promise nothing from one version to the next.
 */
public final class Workbench {

    private static final Provenance NOWHERE = Provenance.builder()
            .libraryVersion("")
            .engineVersion("")
            .ruleSet("")
            .rulesDigest("")
            .parametersDigest("")
            .inputDigest("")
            .defaults(List.of())
            .rulings(List.of())
            .replaced(List.of())
            .build();

    private final Campaign campaign;
    private final LoadedRules loaded;
    private final CodeBase code;
    private final ImmutableMap<Subject, int[]> bySubject;
    private final RoundEngine engine;

    private Workbench(Campaign campaign, LoadedRules loaded, CodeBase code) {
        this.campaign = campaign;
        this.loaded = loaded;
        this.code = code;
        this.bySubject = bySubject(loaded.rules());
        this.engine = engine(this::fire);
    }

    /**
     * Stops at the first constraint that fails, where the reference evaluator tells of each, and leaves out rules about
     * other facts, of which there are many: a round under law has a thousand rules and as many pools.
     */
    private void fire(Collection<? extends Fact> facts) {
        facts.forEach(fact -> Arrays.stream(bySubject.get(subject(fact)))
                .filter(fact.supposition()::isApplicable)
                .filter(index -> RuleCheck.fires(loaded.rules().get(index), index, fact))
                .forEach(fact::fired));
    }

    private static Subject subject(Fact fact) {
        return fact instanceof PoolFact ? Subject.POOL : Subject.DOSSIER;
    }

    private static ImmutableMap<Subject, int[]> bySubject(List<RuleDefinition> rules) {
        return Maps.toMap(
                Arrays.asList(Subject.values()),
                subject -> IntStream.range(0, rules.size())
                        .filter(index -> rules.get(index).subject() == subject)
                        .toArray());
    }

    private RoundEngine engine(RuleFiring firing) {
        return new RoundEngine(loaded, code, firing, NOWHERE);
    }

    /**
     * Loads files as {@link vn.emulation.rules.RuleSet#load(Campaign, List)} does, but for compiling them.
     *
     * @throws RuleSetException if anything is wrong, with every diagnostic found
     */
    public static Workbench load(Campaign campaign, List<RuleSource> sources) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedRules loaded = new RuleSetLoader(campaign, diagnostics).load(sources);
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics.sorted());
        }
        return new Workbench(campaign, loaded, CodeBase.compile(loaded.rules()));
    }

    /** Returns the campaign. */
    public Campaign campaign() {
        return campaign;
    }

    /** Returns what was loaded. */
    public LoadedRules loaded() {
        return loaded;
    }

    /** Returns the rules; a rule's index is its place. */
    public List<RuleDefinition> rules() {
        return loaded.rules();
    }

    /** Returns the parameters, by name. */
    public List<Parameter> parameters() {
        return loaded.parameters().parameters();
    }

    /** Returns the same rules with another in the place of one. */
    public Workbench with(int index, RuleDefinition rule) {
        List<RuleDefinition> rules = new ArrayList<>(loaded.rules());
        rules.set(index, rule);
        return of(rules, loaded.parameters());
    }

    /** Returns the same rules but for one; those behind it move up. */
    public Workbench without(int index) {
        List<RuleDefinition> rules = new ArrayList<>(loaded.rules());
        rules.remove(index);
        return of(rules, loaded.parameters());
    }

    /** Returns the same rules with another parameter in the place of that of its name. */
    public Workbench with(Parameter parameter) {
        Map<String, Parameter> byName = new TreeMap<>(loaded.parameters().byName());
        byName.put(parameter.name(), parameter);
        return of(loaded.rules(), new ParameterTable(ImmutableSortedMap.copyOf(byName)));
    }

    /**
     * Returns other rules and parameters in the place of all of these.
     *
     * @param rules the rules, whose terms hold the place of each parameter among the sorted names of those given
     * @param parameters the parameters by name, with every one that a rule asks for
     */
    public Workbench of(List<RuleDefinition> rules, Map<String, Parameter> parameters) {
        return of(rules, new ParameterTable(ImmutableSortedMap.copyOf(parameters)));
    }

    private Workbench of(List<RuleDefinition> rules, ParameterTable parameters) {
        LoadedRules changed = new LoadedRules(
                ImmutableList.copyOf(rules), parameters, loaded.textsVi(), loaded.textsEn(), loaded.replaced());
        return new Workbench(campaign, changed, code);
    }

    /** Returns the rules to be tried on rounds constraint by constraint. */
    public Trials trials() {
        return engine.trials();
    }

    /** Returns the report of a round. */
    public RoundReport evaluate(EvaluationRequest request) {
        return engine.decide(request, EvaluationOptions.defaults());
    }

    /** Returns who competes in a round, in which order and under what limits. */
    public SelectionProblem problem(EvaluationRequest request) {
        return engine.problem(request, EvaluationOptions.defaults());
    }

    /** Returns the report of a round, and every fact that the rules were tried on. */
    public Observation observe(EvaluationRequest request) {
        List<Fact> seen = new ArrayList<>();
        RoundReport report = engine(facts -> {
                    seen.addAll(facts);
                    fire(facts);
                })
                .decide(request, EvaluationOptions.defaults());
        return new Observation(report, seen);
    }

    /**
     * Returns why a rule fires on a dossier of the round or does not, as
     * {@link vn.emulation.rules.EmulationEngine#whyNot} does.
     */
    public WhyNot whyNot(RuleId rule, DossierId dossier, EvaluationRequest request) {
        return engine.whyNot(rule, dossier, request);
    }

    /** Returns what tells of the rules to a person. */
    public RuleTexts texts() {
        return RuleTexts.of(loaded.textsVi(), loaded.textsEn());
    }
}
