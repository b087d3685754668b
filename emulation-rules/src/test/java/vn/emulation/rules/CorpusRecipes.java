package vn.emulation.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What entries of the corpus try that no text can be: many files, many threads, a host that misuses the library. */
final class CorpusRecipes {

    private static final Map<String, Callable<CorpusOutcome>> ALL =
            ImmutableMap.<String, Callable<CorpusOutcome>>builder()
                    .putAll(CorpusSizes.recipes())
                    .putAll(CorpusProducts.recipes())
                    .putAll(CorpusLimits.recipes())
                    .putAll(CorpusSurroundings.recipes())
                    .putAll(CorpusHost.recipes())
                    .putAll(CorpusCollections.recipes())
                    .buildOrThrow();

    private CorpusRecipes() {}

    static CorpusOutcome outcome(String name) throws Exception {
        return ALL.get(name).call();
    }

    /** The names of the entries that ask for a recipe, and those of the recipes, are to be the same. */
    static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    static CorpusOutcome ok(Object result) {
        return new CorpusOutcome("OK " + result, List.of());
    }
}
