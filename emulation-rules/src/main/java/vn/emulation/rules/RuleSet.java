package vn.emulation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiFunction;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.Provenance;
import vn.emulation.decision.RuleId;
import vn.emulation.json.EmulationJson;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.internal.engine.AuthorCode;
import vn.emulation.rules.internal.engine.CodeBase;
import vn.emulation.rules.internal.engine.CodeRefusedException;
import vn.emulation.rules.internal.engine.Digests;
import vn.emulation.rules.internal.engine.ReferenceFiring;
import vn.emulation.rules.internal.engine.RoundEngine;
import vn.emulation.rules.internal.engine.RuleBase;
import vn.emulation.rules.internal.engine.RuleFiring;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.internal.schedule.CalendarPlanner;
import vn.emulation.rules.internal.sentence.SentenceWriter;
import vn.emulation.rules.internal.wall.WallException;
import vn.emulation.rules.lint.DiagnosticCode;
import vn.emulation.schedule.CampaignCalendar;

/**
 * Rules and parameters of one campaign, loaded, checked and compiled (bộ quy tắc).
 *
 * <p>This type is immutable and safe to share between threads. To replace a rule set, a host swaps its reference.
 */
public final class RuleSet {

    private final Campaign campaign;
    private final LoadedRules loaded;
    private final CodeBase code;
    private final RuleFiring firing;
    private final RoundEngine engine;
    private final Provenance provenance;
    private final ImmutableList<RuleDescription> rules;

    private RuleSet(Campaign campaign, LoadedRules loaded, CodeBase code, RuleFiring firing) {
        this.campaign = campaign;
        this.loaded = loaded;
        this.code = code;
        this.firing = firing;
        this.provenance = provenance(campaign, loaded);
        this.engine = new RoundEngine(loaded, code, firing, provenance);
        this.rules = loaded.rules().stream().map(RuleSet::description).collect(ImmutableList.toImmutableList());
    }

    /** Loads a rule set as {@link #load(Campaign, List, TrustLevel)} does, with {@link TrustLevel#RESTRICTED}. */
    public static RuleSet load(Campaign campaign, List<RuleSource> sources) {
        return load(campaign, sources, TrustLevel.RESTRICTED);
    }

    /**
     * Loads a rule set: checks the text of every file, then every rule and parameter, then compiles.
     *
     * @param campaign the campaign whose clauses and readings the rules cite
     * @param sources the files, in any order; a host's file replaces what a bundled one holds, by id
     * @param trust how far the authors of all the files are trusted; {@link TrustLevel#TRUSTED_CODE} runs their code
     * @throws RuleSetException if anything is wrong, with every diagnostic found
     */
    public static RuleSet load(Campaign campaign, List<RuleSource> sources, TrustLevel trust) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedRules loaded = checked(campaign, sources, trust, diagnostics);
        try {
            CodeBase code = CodeBase.compile(loaded.rules());
            return new RuleSet(campaign, loaded, code, RuleBase.compile(loaded.rules()));
        } catch (CodeRefusedException refused) {
            refused.refused().forEach(each -> tell(each, diagnostics));
            throw refusal(diagnostics, refused);
        } catch (WallException stopped) {
            diagnostics.error(DiagnosticCode.WALL, whole(campaign), campaign.id(), stopped.reached());
            throw refusal(diagnostics, stopped);
        } catch (RuntimeException refused) {
            diagnostics.error(DiagnosticCode.ENGINE, whole(campaign), campaign.id());
            throw refusal(diagnostics, refused);
        }
    }

    /** Loads rules that the reference evaluator fires: compiling is most of what loading takes. */
    static RuleSet uncompiled(Campaign campaign, List<RuleSource> sources) {
        LoadedRules loaded = checked(campaign, sources, TrustLevel.RESTRICTED, new Diagnostics());
        return new RuleSet(campaign, loaded, CodeBase.compile(loaded.rules()), new ReferenceFiring(loaded.rules()));
    }

    private static LoadedRules checked(
            Campaign campaign, List<RuleSource> sources, TrustLevel trust, Diagnostics diagnostics) {
        LoadedRules loaded = new RuleSetLoader(campaign, trust, diagnostics).load(sources);
        if (!diagnostics.isEmpty()) {
            throw new RuleSetException(diagnostics.sorted());
        }
        return loaded;
    }

    /** Where no file can be named. */
    private static SourcePosition whole(Campaign campaign) {
        return new SourcePosition(campaign.id().value(), 0, 0);
    }

    private static void tell(AuthorCode refused, Diagnostics diagnostics) {
        diagnostics.errorIn(
                refused.rule().value(),
                DiagnosticCode.CODE_REFUSED,
                refused.code().at(),
                refused.rule(),
                refused.code().text());
    }

    private static RuleSetException refusal(Diagnostics diagnostics, RuntimeException cause) {
        RuleSetException exception = new RuleSetException(diagnostics.sorted());
        exception.initCause(cause);
        return exception;
    }

    private static Provenance provenance(Campaign campaign, LoadedRules loaded) {
        Properties versions = Versions.read();
        return Provenance.builder()
                .libraryVersion(versions.getProperty("library"))
                .engineVersion("drools " + versions.getProperty("engine"))
                .ruleSet(campaign.id().value())
                .rulesDigest(Digests.ofRules(loaded))
                .parametersDigest(Digests.ofParameters(loaded, EmulationJson.create()))
                .inputDigest("")
                .defaults(List.of())
                .rulings(List.of())
                .replaced(List.copyOf(loaded.replaced()))
                .build();
    }

    /** Returns the campaign whose clauses the rules cite. */
    public Campaign campaign() {
        return campaign;
    }

    /** Returns the SHA-256 of the rules and that of the parameters, in lower-case hexadecimal, joined by a colon. */
    public String digest() {
        return provenance.rulesDigest() + ":" + provenance.parametersDigest();
    }

    /** Returns what is to be told of each rule, in file order. */
    public List<RuleDescription> rules() {
        return rules;
    }

    /**
     * Returns a rule as Vietnamese sentences, each on a line of its own, which a file of sentences can hold; empty if
     * the set has no such rule.
     *
     * @throws vn.emulation.validation.InvalidValueException if the rule has trusted code, which no sentence says
     */
    public Optional<String> sentences(RuleId rule) {
        return loaded.rules().stream()
                .filter(each -> each.id().equals(rule))
                .map(SentenceWriter::write)
                .findFirst();
    }

    /** Returns the parameters, by name. */
    public List<Parameter> parameters() {
        return loaded.parameters().parameters();
    }

    /**
     * Returns the names of the rules and parameters that the host's files replaced or added, and of the rules that hold
     * trusted code, sorted.
     */
    public List<String> replaced() {
        return provenance.replaced();
    }

    /**
     * Returns the most fuel that these rules can take of one dossier under one supposition: twice the number of fields,
     * helpers and parameters that all rules together look at, with two more for each rule, times one more than the
     * dossier's lists hold things in all. That no evaluation takes more is tested for the bundled plans.
     */
    public long mostFuel(int listed) {
        return engine.mostFuel(listed);
    }

    /**
     * Returns what is due in the campaign, from whom and by when: the plan's milestones, deadlines and duties and, where
     * the law is loaded beside the plan, its time limits for the dossiers and the decision given.
     *
     * @throws vn.emulation.validation.InvalidValueException if the campaign has no such round or reading, or a parameter
     *     gives a time limit that is none
     */
    public CampaignCalendar calendar(CalendarRequest request) {
        return new CalendarPlanner(campaign, loaded.parameters().byName(), request).calendar();
    }

    /** Returns how findings and conditions are told to a person. */
    public RuleTexts texts() {
        return new RuleTexts(loaded.textsVi(), loaded.textsEn());
    }

    /** Returns these rules, fired by something else. */
    RuleSet firedBy(BiFunction<RuleFiring, List<RuleDefinition>, RuleFiring> other) {
        return new RuleSet(campaign, loaded, code, other.apply(firing, loaded.rules()));
    }

    LoadedRules loaded() {
        return loaded;
    }

    RoundEngine engine() {
        return engine;
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
}
