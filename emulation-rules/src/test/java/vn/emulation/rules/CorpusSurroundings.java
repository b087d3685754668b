package vn.emulation.rules;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;

/** Recipes of the corpus that change what surrounds the library: language, zone, settings, class loaders. */
final class CorpusSurroundings {

    private static final String RULE = Drl.rule("green/1/met", "formOffered", "satisfies");

    private CorpusSurroundings() {}

    static Map<String, Callable<CorpusOutcome>> recipes() {
        return Map.of(
                "folder-that-is-not-there",
                CorpusSurroundings::dumped,
                "turkish-capitals",
                () -> in("tr", CorpusSurroundings::capitals),
                "vietnamese-order",
                () -> in("vi", CorpusSurroundings::order),
                "zones-and-languages",
                CorpusSurroundings::zones,
                "settings-changed-at-run-time",
                CorpusSurroundings::settings,
                "no-class-loader",
                () -> within(null, () -> CorpusLimits.evaluated(EvaluationOptions.defaults())),
                "load-without-class-loader",
                () -> within(null, CorpusSurroundings::loads),
                "other-class-loaders",
                CorpusSurroundings::otherLoaders);
    }

    private static CorpusOutcome in(String language, Callable<CorpusOutcome> recipe) throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            return recipe.call();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Two ids that are one but for the capital of a letter that other languages fold otherwise. */
    private static CorpusOutcome capitals() {
        String other = Drl.rule("green/1/I", "rankKnown", "warns");
        return CorpusSizes.loaded(
                List.of(RuleSource.rules("rules.drl", RULE + Drl.rule("green/1/i", "rankKnown", "warns") + other)));
    }

    private static CorpusOutcome loads() {
        return CorpusSizes.loaded(List.of(RuleSource.rules("rules.drl", RULE)));
    }

    private static CorpusOutcome order() {
        List<Dossier> dossiers = Stream.of("Đ", "E", "D", "d", "Ă", "ă", "A", "Z")
                .map(id -> Dossiers.named(TestCampaign.dossier(), id))
                .toList();
        RuleSet rules = TestCampaign.load(RULE);
        RoundReport report = EmulationEngine.of(rules)
                .evaluate(Requests.of(rules.campaign(), dossiers).build());
        return CorpusRecipes.ok(report.decisions().stream()
                .map(decision -> decision.dossier().value())
                .collect(Collectors.joining(" ")));
    }

    private static CorpusOutcome zones() throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Ho_Chi_Minh", "UTC", "America/St_Johns", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                for (String language : List.of("vi", "tr", "ar", "th-TH-u-ca-buddhist-nu-thai")) {
                    CorpusOutcome outcome = in(language, () -> CorpusLimits.evaluated(EvaluationOptions.defaults()));
                    if (!outcome.summary().equals("OK the same report")) {
                        return outcome;
                    }
                }
            }
            return CorpusRecipes.ok("the same report 16 times");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** The engine writes what it compiles into a folder where it is told to, and fails where that is not there. */
    private static CorpusOutcome dumped() {
        try {
            System.setProperty("drools.dump.dir", "folder-that-is-not-there");
            return loads();
        } finally {
            System.clearProperty("drools.dump.dir");
        }
    }

    /** Settings that the engine reads, some whenever rules are compiled. */
    private static CorpusOutcome settings() {
        Properties before = (Properties) System.getProperties().clone();
        String digest = TestCampaign.load(RULE).digest();
        try {
            System.setProperty("drools.dateformat", "yyyy");
            System.setProperty("drools.lang.level", "DRL10");
            System.setProperty("drools.dialect.default", "mvel");
            System.setProperty("drools.drl.antlr4.parser.enabled", "true");
            System.setProperty("line.separator", "|");
            boolean equal = TestCampaign.load(RULE).digest().equals(digest);
            return CorpusRecipes.ok((equal ? "the same rules, " : "other rules, ")
                    + loads().summary().substring(3));
        } finally {
            System.setProperties(before);
        }
    }

    private static CorpusOutcome within(ClassLoader loader, Callable<CorpusOutcome> recipe) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(loader);
            return recipe.call();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static CorpusOutcome otherLoaders() throws Exception {
        try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            String evaluated = within(empty, () -> CorpusLimits.evaluated(EvaluationOptions.defaults()))
                    .summary();
            return CorpusRecipes.ok(evaluated.substring(3) + ", "
                    + within(empty, CorpusSurroundings::loads).summary().substring(3));
        }
    }
}
