package vn.emulation.rules;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.rules.internal.engine.Judgement;
import vn.emulation.rules.internal.engine.ReferenceFiring;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.load.Diagnostics;
import vn.emulation.rules.internal.load.RuleSetLoader;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Tries drawn rule sets on drawn rounds, by the engine and by the reference evaluator. Used by one thread. */
final class Differential {

    private static final Campaign CAMPAIGN = WideCampaign.campaign();
    private static final EvaluationOptions CROSS_CHECK =
            EvaluationOptions.defaults().withMode(EvaluationMode.CROSS_CHECK);
    private static final int DOSSIERS = 50;

    private final Random random;
    private final GeneratedRules rules;
    private final List<RandomGenerator<Dossier>> dossiers;
    private final Multiset<String> fired = TreeMultiset.create();
    private final Multiset<String> notFired = TreeMultiset.create();
    private long pairs;

    /**
     * One try.
     *
     * @param rules the rules
     * @param parameters their parameters
     * @param requests the rounds
     */
    private record Trial(List<GeneratedRule> rules, RuleSource parameters, List<EvaluationRequest> requests) {

        List<RuleSource> files() {
            String text = rules.stream().map(GeneratedRule::text).collect(Collectors.joining());
            return List.of(RuleSource.rules("rules.drl", text), parameters);
        }

        Trial with(List<GeneratedRule> fewer) {
            return new Trial(fewer, parameters, requests);
        }

        Stream<Trial> ofEachDossier() {
            return requests.stream()
                    .flatMap(request -> request.dossiers().stream()
                            .map(dossier -> EvaluationRequestBuilder.builder(request)
                                    .dossiers(List.of(dossier))
                                    .build()))
                    .map(one -> new Trial(rules, parameters, List.of(one)));
        }
    }

    Differential(long seed) {
        this.random = new Random(seed);
        this.rules = new GeneratedRules(random);
        this.dossiers = CAMPAIGN.rounds().stream()
                .map(round -> new DossierArbitraries(CAMPAIGN).of(round).generator(1000))
                .toList();
    }

    /** Tries so many sets, each on so many rounds; returns the smallest rules and round on which engine and reference differ, if they do. */
    Optional<String> run(int sets, int rounds) {
        return IntStream.range(0, sets)
                .mapToObj(index -> trial(rounds))
                .flatMap(trial -> difference(trial, true).map(told -> smallest(trial)).stream())
                .findFirst();
    }

    private Trial trial(int rounds) {
        return new Trial(
                rules.next(),
                GeneratedParameters.file(random),
                Stream.generate(this::request).limit(rounds).toList());
    }

    private EvaluationRequest request() {
        int round = random.nextInt(CAMPAIGN.rounds().size());
        AwardRound chosen = CAMPAIGN.rounds().get(round);
        List<Dossier> drawn = dossiers.get(round).stream(random)
                .limit(DOSSIERS)
                .map(Shrinkable::value)
                .toList();
        List<Dossier> named = IntStream.range(0, DOSSIERS)
                .mapToObj(index -> Dossiers.named(drawn.get(index), "D-" + index))
                .toList();
        return Requests.of(CAMPAIGN, named)
                .round(chosen.id())
                .orgTree(WideCampaign.tree())
                .grants(Stream.of(NomineeKind.values())
                        .filter(kind -> random.nextBoolean())
                        .map(kind -> new Grant(
                                Dossiers.MERIT,
                                kind,
                                random.nextInt(4),
                                "Province",
                                Optional.empty(),
                                Optional.empty()))
                        .toList())
                .counts(Stream.of("syt-an-giang", "hospital", "ward")
                        .filter(unit -> random.nextBoolean())
                        .map(unit -> new UnitCount(
                                UnitId.of(unit),
                                "staff",
                                random.nextInt(4),
                                LocalDate.parse("2024-06-30"),
                                Optional.empty()))
                        .toList())
                .rulings(random.nextBoolean() ? List.of() : Requests.rulings("green/depth=FLAT"))
                .decidedOn(LocalDate.parse(random.nextBoolean() ? "2024-06-01" : "2024-12-20"))
                .build();
    }

    private Optional<String> difference(Trial trial, boolean counted) {
        CompiledRules compiled = CompiledRules.of(CAMPAIGN, trial.files());
        List<RuleDefinition> definitions = compiled.loaded().rules();
        List<List<String>> read = definitions.stream()
                .map(rule -> rule.constraints().stream().map(Constraint::text).toList())
                .toList();
        List<List<String>> written =
                trial.rules().stream().map(GeneratedRule::constraints).toList();
        if (!read.equals(written)) {
            return Optional.of("read as " + read);
        }
        return trial.requests().stream()
                .flatMap(request -> difference(compiled, request, counted).stream())
                .findFirst();
    }

    private Optional<String> difference(CompiledRules compiled, EvaluationRequest request, boolean counted) {
        List<RuleDefinition> definitions = compiled.loaded().rules();
        try {
            Judgement byEngine = Judgement.of(
                    compiled.loaded(),
                    facts -> {
                        compiled.base().fire(facts);
                        if (counted) {
                            count(definitions, facts);
                        }
                    },
                    request,
                    CROSS_CHECK);
            Judgement byReference = Judgement.of(
                    compiled.loaded(), new ReferenceFiring(definitions), request, EvaluationOptions.defaults());
            return byEngine.equals(byReference) ? Optional.empty() : Optional.of("judged otherwise");
        } catch (RuntimeException disagreed) {
            return Optional.of(String.valueOf(disagreed.getMessage()));
        }
    }

    private void count(List<RuleDefinition> definitions, Collection<? extends Fact> facts) {
        for (int index = 0; index < definitions.size(); index++) {
            Set<String> features = RuleFeatures.of(definitions.get(index));
            for (Fact fact : facts) {
                if (definitions.get(index).subject().factType().isInstance(fact)) {
                    pairs++;
                    (fact.hasFired(index) ? fired : notFired).addAll(features);
                }
            }
        }
    }

    /** Halves the rules while they still differ, then tries each dossier alone. */
    private String smallest(Trial trial) {
        Predicate<Trial> differs = this::differs;
        Trial current = trial;
        for (int part = trial.rules().size() / 2; part > 0; part /= 2) {
            boolean smaller = true;
            while (smaller) {
                Optional<Trial> fewer = without(current, part).filter(differs).findFirst();
                smaller = fewer.isPresent();
                current = fewer.orElse(current);
            }
        }
        Trial small = current;
        Trial least = small.ofEachDossier().filter(differs).findFirst().orElse(small);
        return difference(least, false).orElse("") + "\n"
                + least.rules().stream().map(GeneratedRule::text).collect(Collectors.joining())
                + least.requests();
    }

    private static Stream<Trial> without(Trial trial, int part) {
        List<GeneratedRule> all = trial.rules();
        return IntStream.rangeClosed(0, all.size() / part)
                .map(index -> index * part)
                .filter(from -> from < all.size())
                .mapToObj(from -> trial.with(IntStream.range(0, all.size())
                        .filter(index -> index < from || index >= from + part)
                        .mapToObj(all::get)
                        .toList()));
    }

    /** Rules that do not load without others do not count as different. */
    private boolean differs(Trial trial) {
        Diagnostics diagnostics = new Diagnostics();
        new RuleSetLoader(CAMPAIGN, diagnostics).load(trial.files());
        return !trial.rules().isEmpty()
                && diagnostics.isEmpty()
                && difference(trial, false).isPresent();
    }

    /** How many times a rule was tried on a dossier or pool under a supposition. */
    long pairs() {
        return pairs;
    }

    /** What was not seen both in a rule that fired and in one that did not. */
    Set<String> notSeen() {
        return RuleFeatures.all().stream()
                .filter(name -> !fired.contains(name) || !notFired.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
