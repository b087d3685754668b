package vn.emulation.rules.internal.load;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.RuleSource;
import vn.emulation.rules.TrustLevel;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Loads and checks the files of a rule set. */
public final class RuleSetLoader {

    private final PlanTerms plan;
    private final CodeReader code;
    private final Diagnostics diagnostics;
    private final Map<RuleId, RuleDefinition> byId = new TreeMap<>();
    private final Map<RuleId, RuleSource> files = new TreeMap<>();
    private final Set<String> replaced = new TreeSet<>();
    private boolean complete = true;

    /** Makes a loader that trusts nobody and adds what it finds wrong to the diagnostics. */
    public RuleSetLoader(Campaign campaign, Diagnostics diagnostics) {
        this(campaign, TrustLevel.RESTRICTED, diagnostics);
    }

    /** Makes a loader that trusts authors so far and adds what it finds wrong to the diagnostics. */
    public RuleSetLoader(Campaign campaign, TrustLevel trust, Diagnostics diagnostics) {
        this.code = new CodeReader(trust);
        this.plan = new PlanTerms(campaign);
        this.diagnostics = diagnostics;
    }

    /** Returns what could be loaded; it may be used only if no diagnostic was added. */
    public LoadedRules load(List<RuleSource> sources) {
        SetLimits limits = new SetLimits(diagnostics);
        List<RuleSource> ordered = sources.stream()
                .sorted(Comparator.comparing(RuleSource::layer).thenComparing(RuleSource::name))
                .toList();
        if (!limits.admitFiles(ordered)) {
            return load(List.of());
        }
        ParameterLoader parameterLoader = new ParameterLoader(plan, diagnostics);
        ParameterTable parameters = parameterLoader.load(of(RuleSource.Kind.PARAMETERS, ordered));
        ordered.stream()
                .filter(source -> source.kind() == RuleSource.Kind.RULES || source.kind() == RuleSource.Kind.SENTENCES)
                .takeWhile(file -> byId.size() <= SetLimits.MOST_RULES)
                .forEach(file -> read(file, parameters));
        List<RuleDefinition> rules = byId.values().stream()
                .sorted(Comparator.comparing(RuleDefinition::at))
                .toList();
        if (limits.admitRules(rules)) {
            new RuleSetChecks(rules, complete, diagnostics).check();
            new QuotaChecks(rules, parameters, diagnostics).check();
            new LawChecks(rules, files, plan, diagnostics).check();
        }
        diagnostics.replace(
                new SentenceWording(of(RuleSource.Kind.SENTENCES, ordered), rules, diagnostics.found())::of);
        TextLoader textLoader = new TextLoader(diagnostics);
        Map<String, String> vi = textLoader.load(of(RuleSource.Kind.TEXTS_VI, ordered));
        Map<String, String> en = textLoader.load(of(RuleSource.Kind.TEXTS_EN, ordered));
        textLoader.requireAll(rules, vi, "vi");
        textLoader.requireAll(rules, en, "en");
        replaced.addAll(parameterLoader.replaced());
        rules.stream()
                .filter(rule -> !rule.code().isEmpty())
                .forEach(rule -> replaced.add("trusted-code:" + rule.id()));
        return new LoadedRules(rules, parameters, vi, en, replaced);
    }

    private static List<RuleSource> of(RuleSource.Kind kind, List<RuleSource> sources) {
        return sources.stream().filter(source -> source.kind() == kind).toList();
    }

    private void read(RuleSource file, ParameterTable parameters) {
        Optional<String> written = RuleText.read(file.name(), file.content(), diagnostics);
        complete &= written.isPresent();
        written.stream().flatMap(text -> rules(file, text, parameters).stream()).forEach(rule -> add(file, rule));
    }

    private List<RuleDefinition> rules(RuleSource file, String text, ParameterTable parameters) {
        RuleFileReader reader = new RuleFileReader(file.name(), plan, parameters, code);
        List<RuleDefinition> rules = file.kind() == RuleSource.Kind.SENTENCES
                ? reader.readSentences(text, diagnostics)
                : reader.read(text, diagnostics);
        complete &= reader.isComplete();
        return rules;
    }

    private void add(RuleSource file, RuleDefinition rule) {
        Optional.ofNullable(files.put(rule.id(), file)).ifPresent(earlier -> replace(earlier, file, rule));
        byId.put(rule.id(), rule);
        if (!file.isBundled()) {
            replaced.add("rule:" + rule.id());
        }
    }

    private void replace(RuleSource earlier, RuleSource file, RuleDefinition rule) {
        String id = rule.id().value();
        if (earlier.layer() == file.layer()) {
            diagnostics.errorIn(id, DiagnosticCode.DUPLICATE_RULE, rule.at(), id, earlier.name());
        } else if (file.layer() == RuleSource.Layer.PROVINCE) {
            diagnostics.errorIn(id, DiagnosticCode.LAYER_RULE, rule.at(), id, id, earlier.name());
        }
    }
}
