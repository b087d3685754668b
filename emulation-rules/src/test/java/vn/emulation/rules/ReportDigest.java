package vn.emulation.rules;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.emulation.campaign.RoundId;
import vn.emulation.decision.RoundReport;
import vn.emulation.json.EmulationJson;
import vn.emulation.rules.internal.engine.RuleFiring;

/** The digest of every report of the sample rounds and of a crowd of several chunks, with facts, files and threads in drawn orders. */
final class ReportDigest {

    private static final EvaluationRequest CROWD = Crowd.of(1000);

    private final Random random;
    private final EmulationJson json = EmulationJson.create();
    private List<RuleSet> loaded = List.of();

    private ReportDigest(long seed) {
        this.random = new Random(seed);
    }

    /** Prints the digests that come out of so many orders; the arguments are how many, of which each how many are loaded anew. */
    public static void main(String[] arguments) {
        System.out.println(String.join(
                " ", of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]))));
    }

    /** Returns the digests that come out of so many orders, the files being loaded anew for one in so many. */
    static Set<String> of(int orders, int oneIn, long seed) {
        ReportDigest digest = new ReportDigest(seed);
        Set<String> digests = new TreeSet<>();
        for (int order = 0; order < orders; order++) {
            if (order % oneIn == 0) {
                digest.load();
            }
            digests.add(digest.inOrder(1 + order % 4));
        }
        return digests;
    }

    private void load() {
        loaded = BundledPlans.load().all().stream()
                .map(plan -> RuleSet.load(plan.campaign(), shuffled(plan.sources())))
                .toList();
    }

    private String inOrder(int threads) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            EvaluationOptions options = EvaluationOptions.defaults().withExecutor(executor);
            Hasher hasher = Hashing.sha256().newHasher();
            List<BundledPlan> plans = BundledPlans.load().all();
            for (int index = 0; index < plans.size(); index++) {
                EmulationEngine engine =
                        EmulationEngine.of(loaded.get(index).firedBy((firing, rules) -> mixing(firing)));
                for (RoundId round : plans.get(index).sampleRounds()) {
                    add(engine.evaluate(mixed(plans.get(index).sample(round)), options), hasher);
                }
            }
            EmulationEngine crowd = EmulationEngine.of(Crowd.RULES.firedBy((firing, rules) -> mixing(firing)));
            add(crowd.evaluate(mixed(CROWD), options), hasher);
            return hasher.hash().toString();
        } finally {
            executor.shutdown();
        }
    }

    /** The engine is given facts in an order of its own: a request keeps its dossiers sorted. */
    private RuleFiring mixing(RuleFiring firing) {
        return facts -> firing.fire(shuffled(facts));
    }

    private EvaluationRequest mixed(EvaluationRequest request) {
        return EvaluationRequestBuilder.builder(request)
                .dossiers(shuffled(request.dossiers()))
                .grants(shuffled(request.grants()))
                .rulings(shuffled(request.rulings()))
                .build();
    }

    private <T> List<T> shuffled(Collection<T> items) {
        List<T> mixed = new ArrayList<>(items);
        synchronized (random) {
            Collections.shuffle(mixed, random);
        }
        return mixed;
    }

    private void add(RoundReport report, Hasher hasher) {
        hasher.putBytes(json.writeCompact(report));
    }
}
