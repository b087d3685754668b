package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.DossierId;
import vn.emulation.validation.InvalidValueException;

/** Recipes of the corpus in which a host misuses the library. */
final class CorpusHost {

    private static final String RULE = Drl.rule("green/1/met", "formOffered", "satisfies");
    private static final EvaluationRequest REQUEST = Crowd.of(40);

    private CorpusHost() {}

    static Map<String, Callable<CorpusOutcome>> recipes() {
        EvaluationOptions options = EvaluationOptions.defaults();
        return Map.ofEntries(
                Map.entry("listener-that-throws", () -> CorpusLimits.evaluated(options.withListener(throwing()))),
                Map.entry(
                        "executor-that-refuses",
                        () -> CorpusLimits.evaluated(options.withExecutor(task -> {
                            throw new RejectedExecutionException("full");
                        }))),
                Map.entry(
                        "executor-that-runs-twice",
                        () -> CorpusLimits.evaluated(options.withExecutor(task -> {
                            task.run();
                            task.run();
                        }))),
                Map.entry(
                        "cancelling-that-throws",
                        () -> CorpusLimits.evaluated(options.withCancelled(() -> {
                            throw new IllegalStateException("no answer");
                        }))),
                Map.entry("evaluation-within-an-evaluation", CorpusHost::nested),
                Map.entry("other-campaign-of-the-id", () -> invalid(CorpusHost::otherCampaign)),
                Map.entry("why-not-of-no-rule", () -> invalid(CorpusHost::whyNot)),
                Map.entry(
                        "negative-limit",
                        () -> invalid(() -> EvaluationLimits.defaults().withFuel(-1))),
                Map.entry("null-request", () -> refused(CorpusHost::nothing)),
                Map.entry("sources-changed-after-loading", CorpusHost::sourcesChanged),
                Map.entry("bytes-changed-after-giving", CorpusHost::bytesChanged),
                Map.entry(
                        "name-that-goes-up",
                        () -> CorpusSizes.loaded(List.of(RuleSource.rules("../../../etc/passwd", RULE)))),
                Map.entry("broken-between-good", CorpusHost::brokenBetween));
    }

    private static EvaluationListener throwing() {
        return new EvaluationListener() {
            @Override
            public void evaluated(int dossiers) {
                throw new IllegalStateException("no chunk");
            }
        };
    }

    private static CorpusOutcome nested() {
        List<RoundReport> inner = new ArrayList<>();
        EvaluationListener asking = new EvaluationListener() {
            @Override
            public void evaluated(int dossiers) {
                inner.add(Crowd.ENGINE.evaluate(REQUEST));
            }
        };
        RoundReport outer =
                Crowd.ENGINE.evaluate(REQUEST, EvaluationOptions.defaults().withListener(asking));
        return CorpusRecipes.ok(inner.equals(List.of(outer)) ? "the same report within" : "another report within");
    }

    private static CorpusOutcome invalid(Callable<?> misuse) throws Exception {
        try {
            return CorpusRecipes.ok(misuse.call());
        } catch (InvalidValueException invalid) {
            return CorpusOutcome.invalid(invalid.violations());
        }
    }

    /** What the package says of null, and of what a host's own code throws. */
    static CorpusOutcome refused(Callable<?> misuse) throws Exception {
        try {
            return CorpusRecipes.ok(misuse.call());
        } catch (NullPointerException | IllegalStateException | UnsupportedOperationException refused) {
            return new CorpusOutcome("F " + refused.getClass().getSimpleName(), List.of());
        }
    }

    private static Object otherCampaign() {
        return Crowd.ENGINE.evaluate(Requests.of(
                        CampaignBuilder.builder(TestCampaign.campaign())
                                .readings(List.of())
                                .build(),
                        TestCampaign.dossier())
                .build());
    }

    private static Object whyNot() {
        return Crowd.ENGINE.whyNot(RuleId.of("green/1/late-"), DossierId.of("D-00001"), REQUEST);
    }

    @SuppressWarnings("NullAway")
    private static Object nothing() {
        return Crowd.ENGINE.evaluate(null);
    }

    private static CorpusOutcome sourcesChanged() {
        List<RuleSource> files = new ArrayList<>(List.of(RuleSource.rules("rules.drl", RULE)));
        RuleSet rules = RuleSet.load(TestCampaign.campaign(), files);
        files.set(0, RuleSource.rules("rules.drl", RULE.replace("satisfies", "bars")));
        return CorpusOutcome.decided(EmulationEngine.of(rules)
                .evaluate(Requests.of(rules.campaign(), TestCampaign.dossier()).build()));
    }

    private static CorpusOutcome bytesChanged() {
        byte[] bytes = RULE.getBytes(UTF_8);
        RuleSource file = RuleSource.of(RuleSource.Kind.RULES, "rules.drl", bytes);
        Arrays.fill(bytes, (byte) '/');
        Arrays.fill(file.content(), (byte) '/');
        return CorpusSizes.loaded(List.of(file));
    }

    private static CorpusOutcome brokenBetween() {
        return CorpusRecipes.ok("first "
                + Stream.of(RULE, RULE.replace("formOffered", "formOfferd"), RULE)
                        .map(text -> CorpusSizes.loaded(List.of(RuleSource.rules("rules.drl", text))))
                        .map(CorpusOutcome::summary)
                        .collect(Collectors.joining("; ")));
    }
}
