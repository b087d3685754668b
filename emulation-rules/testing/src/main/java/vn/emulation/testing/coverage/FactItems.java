package vn.emulation.testing.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.engine.RoundTrial;
import vn.emulation.rules.internal.engine.Trials;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.PoolFact;
import vn.emulation.rules.internal.fact.RoundDays;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.testing.rules.Worths;

/** Sees what rules show on each dossier and pool. */
final class FactItems {

    private final Trials trials;
    private final List<RuleProbes> rules = new ArrayList<>();
    private final ExceptionItems exceptions;
    private final DocumentItems documents;
    private final int[] ofDossiers;
    private final int[] ofReadings;
    private final int[] ofPools;

    FactItems(Campaign campaign, Trials trials, Items items, ProvedItems proved, DocumentItems documents) {
        this.trials = trials;
        this.documents = documents;
        List<RuleDefinition> all = trials.loaded().rules();
        Worths worths = new Worths(trials.loaded().parameters().parameters());
        for (int index = 0; index < all.size(); index++) {
            Reachability reachability = new Reachability(all.get(index), campaign, worths);
            rules.add(new RuleItems(all.get(index), index, items, proved, reachability).probes());
        }
        this.exceptions = new ExceptionItems(trials, items);
        this.ofDossiers = indexes(index -> all.get(index).subject() == Subject.DOSSIER);
        this.ofReadings = Arrays.stream(ofDossiers)
                .filter(index -> !trials.readings(index).isEmpty())
                .toArray();
        this.ofPools = indexes(index -> all.get(index).subject() == Subject.POOL);
    }

    private int[] indexes(IntPredicate chosen) {
        return IntStream.range(0, rules.size()).filter(chosen).toArray();
    }

    /** Adds what is seen on a round of which these facts were judged. */
    void see(EvaluationRequest request, List<Fact> judged, BitSet seen) {
        RoundTrial trial = trials.of(request);
        RoundDays days = trial.context().days();
        judged.stream()
                .filter(PoolFact.class::isInstance)
                .forEach(pool -> fire(ofPools, pool, days, new BitSet(), seen));
        for (Dossier dossier : request.dossiers()) {
            see(trial.facts(dossier), days, seen);
        }
    }

    /** Under other alternatives, rules that depend on none come out as they do under the first. */
    private void see(List<DossierFact> facts, RoundDays days, BitSet seen) {
        BitSet base = new BitSet();
        documents.see(facts.get(0), seen);
        fire(ofDossiers, facts.get(0), days, base, seen);
        exceptions.see(facts.get(0), base, seen);
        for (DossierFact other : facts.subList(1, facts.size())) {
            BitSet fired = (BitSet) base.clone();
            fire(ofReadings, other, days, fired, seen);
            exceptions.see(other, fired, seen);
        }
    }

    private void fire(int[] tried, Fact fact, RoundDays days, BitSet fired, BitSet seen) {
        for (int index : tried) {
            fired.set(index, rules.get(index).see(fact, days, seen));
        }
    }
}
