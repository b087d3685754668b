package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.Truth;
import vn.emulation.dossier.DossierId;
import vn.emulation.json.EmulationJson;
import vn.emulation.parameter.Clock;
import vn.emulation.parameter.Parameter;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.Digests;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.PoolFact;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.ReferenceEvaluator;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ReadingId;
import vn.emulation.testing.cases.CaseOutcome;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.rules.Observation;
import vn.emulation.testing.rules.Workbench;

/**
 * Tries mutants on one case, in steps: on what the rules looked at, whether the changed rule says anything else; if so,
 * whether that by itself must show; and where that cannot be told, the whole round. Used by one thread.
 */
final class CaseProbe {

    /** What is known of a mutant in a case before the round is judged. */
    enum Look {
        /** The rules say the same of everything. */
        SAME,
        /** They say something else, and whether it shows hangs on the other rules. */
        UNSURE,
        /** They say something else, and the case must notice. */
        SHOWS;

        private static Look unsureIf(boolean differs) {
            return differs ? UNSURE : SAME;
        }
    }

    private final Workbench workbench;
    private final RuleCase given;
    private final CaseOutcome usual;
    private final RoundTrial trial;
    private final Map<DossierId, DossierView> views = new LinkedHashMap<>();
    private final List<PoolFact> pools;
    private final Visibility visibility;
    private final Map<Set<ReadingId>, Map<DossierId, List<DossierFact>>> supposed = new HashMap<>();
    private final Map<Integer, Map<DossierId, List<FiredAs>>> fired = new HashMap<>();
    private final Trials trials;
    private long wholes;

    CaseProbe(Workbench workbench, RuleCase given) {
        this.workbench = workbench;
        this.given = given;
        Observation seen = workbench.observe(given.request());
        this.usual = CaseOutcome.of(given, seen.report());
        this.trials = workbench.trials();
        this.trial = trials.of(given.request());
        seen.facts().stream()
                .filter(DossierFact.class::isInstance)
                .map(fact -> ((DossierFact) fact).view())
                .forEach(view -> views.putIfAbsent(view.dossier().id(), view));
        this.pools = seen.facts().stream()
                .filter(PoolFact.class::isInstance)
                .map(PoolFact.class::cast)
                .toList();
        this.visibility = new Visibility(given, usual);
    }

    /** Returns what the case comes to under the rules. */
    CaseOutcome usual() {
        return usual;
    }

    /** Returns how many rounds were judged whole for mutants so far. */
    long wholes() {
        return wholes;
    }

    /** Returns whether the case comes otherwise under the mutant. */
    boolean kills(Mutant mutant) {
        Look look = look(mutant);
        return look == Look.SHOWS || (look == Look.UNSURE && comesOtherwise(mutant.change()));
    }

    /** Returns what can be told of a mutant without judging the round. */
    Look look(Mutant mutant) {
        return mutant.change() instanceof Change.OfRule change
                ? look(change)
                : Look.unsureIf(isToBeJudged(((Change.OfParameter) mutant.change()).parameter()));
    }

    private Look look(Change.OfRule change) {
        RuleDefinition original = workbench.rules().get(change.index());
        if (original.subject() == Subject.POOL) {
            return Look.unsureIf(mattersToPools(original, change));
        }
        Map<DossierId, List<FiredAs>> before = before(change.index());
        Map<DossierId, List<FiredAs>> after = fired(change.rule(), facts(trials.readings(change.index())));
        return visibility.mustShow(original, change.rule(), before, after)
                ? Look.SHOWS
                : Look.unsureIf(!before.equals(after));
    }

    /** Judges the round whole; a mutant that breaks on it is killed. */
    boolean comesOtherwise(Change change) {
        wholes++;
        try {
            CaseOutcome outcome =
                    CaseOutcome.of(given, change.applyTo(workbench).evaluate(given.request()));
            return !outcome.differences().equals(usual.differences());
        } catch (RuntimeException broken) {
            return true;
        }
    }

    /**
     * Returns a digest of all that the outcome hangs on, under the rules and under any mutant of one of them that is what
     * it was: what is given and expected, what every rule says of it, and the rules about places, whose number may change.
     */
    String digest() {
        EmulationJson json = EmulationJson.create();
        Stream<String> given =
                Stream.of(Digests.ofParts(json, parts()), this.given.expected().toString());
        Stream<String> said = IntStream.range(0, workbench.rules().size())
                .filter(index -> workbench.rules().get(index).subject() == Subject.DOSSIER)
                .mapToObj(index ->
                        workbench.rules().get(index).id() + " " + trials.readings(index) + " " + before(index));
        return MutantDigests.of(
                Stream.of(given, said, MutantDigests.ofPlaces(workbench)).flatMap(each -> each));
    }

    private List<Object> parts() {
        EvaluationRequest request = given.request();
        List<Object> parts =
                new ArrayList<>(List.of(request.campaign(), request.round(), request.orgTree(), request.calendar()));
        parts.addAll(List.of(request.decidedOn().toString(), request.grants(), request.counts()));
        parts.addAll(List.of(request.rulings(), request.tieDecisions()));
        parts.addAll(request.dossiers());
        return parts;
    }

    private Map<DossierId, List<FiredAs>> before(int index) {
        return Objects.requireNonNull(
                fired.computeIfAbsent(index, each -> fired(workbench.rules().get(each), facts(trials.readings(each)))));
    }

    private Map<DossierId, List<FiredAs>> fired(RuleDefinition rule, Map<DossierId, List<DossierFact>> facts) {
        ImmutableMap.Builder<DossierId, List<FiredAs>> said = ImmutableMap.builder();
        facts.forEach((dossier, each) -> said.put(
                dossier,
                each.stream().map(fact -> FiredAs.of(rule, fact, this::day)).toList()));
        return said.buildOrThrow();
    }

    private Optional<LocalDate> day(Clock clock, DossierFact fact) {
        return switch (clock) {
            case ACHIEVEMENT -> given.request().awardRound().period().from();
            case RECEIVED -> fact.view().dossier().receivedOn();
            case DECIDED -> Optional.of(given.request().decidedOn());
        };
    }

    /** Returns each dossier under each combination of alternatives of readings, that of the defaults first. */
    private Map<DossierId, List<DossierFact>> facts(Set<ReadingId> readings) {
        return Objects.requireNonNull(supposed.computeIfAbsent(readings, each -> facts(each, trial)));
    }

    private Map<DossierId, List<DossierFact>> facts(Set<ReadingId> readings, RoundTrial tried) {
        ImmutableMap.Builder<DossierId, List<DossierFact>> facts = ImmutableMap.builder();
        Map<Optional<LocalDate>, List<RoundTrial.Supposed>> byDay = new HashMap<>();
        views.forEach((dossier, view) -> facts.put(
                dossier,
                byDay.computeIfAbsent(view.dossier().receivedOn(), day -> tried.suppositions(readings, day)).stream()
                        .map(each -> new DossierFact(view, each.supposition()))
                        .toList()));
        return facts.buildOrThrow();
    }

    /** What a limit is called hangs on its rule, so that whatever a rule says of pools may show. */
    private boolean mattersToPools(RuleDefinition original, Change.OfRule change) {
        RuleDefinition changed = change.rule();
        if (!given.expected().isOfPlaces()) {
            return false;
        }
        return original.shape() != changed.shape()
                || original.isConditional() != changed.isConditional()
                || !original.readings().equals(changed.readings())
                || pools.stream().anyMatch(pool -> speaks(original, change.index(), pool))
                || pools.stream().anyMatch(pool -> speaks(changed, change.index(), pool));
    }

    private static boolean speaks(RuleDefinition rule, int index, PoolFact pool) {
        return RuleCheck.fires(rule, index, pool)
                || !RuleCheck.open(rule, index, pool).isEmpty();
    }

    private boolean isToBeJudged(Parameter changed) {
        int index = workbench.loaded().parameters().names().asList().indexOf(changed.name());
        List<Integer> asking = Stream.iterate(0, each -> each + 1)
                .limit(workbench.rules().size())
                .filter(each -> workbench.rules().get(each).allParameters().contains(index))
                .toList();
        boolean ofPlaces = asking.stream()
                .map(workbench.rules()::get)
                .anyMatch(rule -> rule.quota().isPresent());
        List<Integer> near = asking.stream()
                .filter(each -> workbench.rules().get(each).subject() == Subject.DOSSIER)
                .filter(each -> isNear(each, index))
                .toList();
        return (ofPlaces && given.expected().isOfPlaces()) || (!near.isEmpty() && differs(near, changed));
    }

    /** Returns whether all of a rule but what it asks of the parameter may hold of some dossier. */
    private boolean isNear(int rule, int parameter) {
        List<Constraint> others = workbench.rules().get(rule).constraints().stream()
                .filter(constraint -> constraint.parameters().noneMatch(each -> each.index() == parameter))
                .toList();
        return facts(trials.readings(rule)).values().stream()
                .flatMap(List::stream)
                .filter(fact -> FiredAs.applies(workbench.rules().get(rule), fact, this::day))
                .anyMatch(fact -> others.stream()
                        .noneMatch(constraint -> ReferenceEvaluator.truth(constraint, fact) == Truth.FALSE));
    }

    private boolean differs(List<Integer> rules, Parameter changed) {
        RoundTrial other = workbench.with(changed).trials().of(given.request());
        return rules.stream().anyMatch(rule -> {
            Set<ReadingId> readings = trials.readings(rule);
            return !before(rule).equals(fired(workbench.rules().get(rule), facts(readings, other)));
        });
    }
}
