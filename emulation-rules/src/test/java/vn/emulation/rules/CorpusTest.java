package vn.emulation.rules;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import vn.emulation.decision.RoundReport;

/** Every entry of the adversarial corpus comes out as it says, harms nothing, and leaves the next request unharmed. */
class CorpusTest {

    /** Ten times what an entry may take on a quiet machine. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final EvaluationRequest NEXT = Crowd.of(2);
    private static final RoundReport EXPECTED = Crowd.ENGINE.evaluate(NEXT);

    @TestFactory
    Stream<DynamicTest> entries() {
        return Corpus.entries().map(each -> dynamicTest(each.toString(), () -> verify(each)));
    }

    private static void verify(CorpusEntry tried) {
        CorpusOutcome outcome = Assertions.assertTimeoutPreemptively(LONGEST, () -> outcome(tried));

        assertThat(outcome.summary()).isEqualTo(tried.expected());
        assertThat(outcome.told()).allSatisfy(CorpusTest::assertToldWell);
        assertThat(TripwireBell.RUNG).isFalse();
        assertThat(Crowd.ENGINE.evaluate(NEXT)).isEqualTo(EXPECTED);
    }

    static CorpusOutcome outcome(CorpusEntry tried) throws Exception {
        CorpusPart first = tried.parts().get(0);
        return first.kind().equals("recipe")
                ? CorpusRecipes.outcome(first.text())
                : CorpusOutcome.of(new CorpusFiles(tried));
    }

    private static void assertToldWell(String told) {
        assertThat(told).hasLineCount(1).hasSizeLessThan(600);
        EngineWords.assertAbsent(told);
    }

    /** A resource attack is to end within 2 seconds on a quiet machine; what it took is reported, never asserted. */
    @Test
    @Tag("long")
    void how_long_resource_attacks_take(TestReporter reporter) {
        Corpus.entries().filter(each -> each.group().equals("D")).forEach(attack -> {
            long start = System.nanoTime();
            verify(attack);
            reporter.publishEntry(
                    attack.toString(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        });
    }

    @Test
    void there_are_entries_in_each_group() {
        Map<String, Long> entries = Corpus.entries().collect(groupingBy(CorpusEntry::group, TreeMap::new, counting()));

        assertThat(entries)
                .containsExactly(
                        entry("A", 210L),
                        entry("B", 151L),
                        entry("C", 46L),
                        entry("D", 75L),
                        entry("E", 42L),
                        entry("F", 36L),
                        entry("G", 31L),
                        entry("H", 54L),
                        entry("I", 24L));
    }

    /** A number that was taken out is never given again, so the last one only grows. */
    @Test
    void each_id_comes_after_the_one_before_it() {
        List<String> ids = Corpus.entries().map(CorpusEntry::id).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void each_recipe_is_asked_for_once() {
        List<String> asked = Corpus.entries()
                .flatMap(each -> each.parts().stream())
                .filter(part -> part.kind().equals("recipe"))
                .map(CorpusPart::text)
                .sorted()
                .toList();

        assertThat(asked).isEqualTo(CorpusRecipes.names());
    }
}
