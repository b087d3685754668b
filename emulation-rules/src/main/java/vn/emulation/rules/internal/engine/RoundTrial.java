package vn.emulation.rules.internal.engine;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.ReadingGroup.Combination;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleCheck;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** Tries the rules on dossiers of one round, constraint by constraint and without the engine. Used by one thread. */
public final class RoundTrial {

    private final LoadedRules loaded;
    private final RoundContext context;
    private final ReadingGroups readings;
    private final Suppositions suppositions;
    private final SupposedDays supposed;
    private final DossierJudge judge;
    private final CodeBase code;

    /**
     * What holds under some alternatives.
     *
     * @param choices the alternatives
     * @param supposition what then holds
     */
    public record Supposed(List<ReadingChoice> choices, Supposition supposition) {}

    RoundTrial(LoadedRules loaded, ClauseRules clauseRules, CodeBase code, EvaluationRequest request) {
        this.code = code;
        this.loaded = loaded;
        this.context = RoundContext.of(request.campaign(), request.awardRound(), request.orgTree(), request.decidedOn())
                .among(request.dossiers());
        this.readings = new ReadingGroups(request.campaign(), request.rulings(), clauseRules);
        this.suppositions = new Suppositions(
                loaded,
                new ClockDays(request.awardRound(), request.decidedOn()),
                new WorthReader(request.awardRound(), request.calendar()));
        this.supposed = new SupposedDays(loaded, readings, suppositions);
        this.judge = new DossierJudge(loaded, clauseRules, readings, context);
    }

    /** Returns the round. */
    public RoundContext context() {
        return context;
    }

    /** Returns what holds for a dossier received on a day under each combination of alternatives of readings. */
    public List<Supposed> suppositions(Set<ReadingId> named, Optional<LocalDate> receivedOn) {
        return readings.combinations(named).stream()
                .map(each -> new Supposed(each.choices(), suppositions.of(each, receivedOn)))
                .toList();
    }

    /**
     * Returns a dossier under each combination of alternatives that some clause is answered under, whether it makes a
     * difference to the dossier or not; first under the defaults and rulings. No rule has fired on them.
     */
    public List<DossierFact> facts(Dossier dossier) {
        DossierView view = code.view(dossier, context);
        Stream<Combination> others = readings.groups().stream()
                .flatMap(group -> group.combinations().stream().skip(1));
        return Stream.concat(Stream.of(readings.base()), others)
                .map(combination -> new DossierFact(view, suppositions.of(combination, dossier.receivedOn())))
                .toList();
    }

    /** Returns the decision on a dossier before selection. */
    public Decision judge(Dossier dossier) {
        return judge.judge(fired(dossier)).decision();
    }

    /** Returns the indexes of the rules that fire on a dossier under some alternatives. */
    public BitSet firing(Dossier dossier) {
        BitSet firing = new BitSet();
        fired(dossier)
                .facts()
                .forEach(fact -> IntStream.range(0, loaded.rules().size())
                        .filter(fact::hasFired)
                        .forEach(firing::set));
        return firing;
    }

    private DossierCase fired(Dossier dossier) {
        DossierCase tried =
                new DossierCase(code.view(dossier, context), supposed.of(dossier.receivedOn()), loaded.rules());
        tried.facts().forEach(this::fire);
        return tried;
    }

    private void fire(DossierFact fact) {
        IntStream.range(0, loaded.rules().size())
                .filter(index -> RuleCheck.fires(loaded.rules().get(index), index, fact))
                .forEach(fact::fired);
    }
}
