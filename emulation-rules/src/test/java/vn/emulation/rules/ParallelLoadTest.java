package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule sets loaded at one time do not mix. */
class ParallelLoadTest {

    private static final int THREADS = 16;

    /** What the rules of a number decide; every third file is refused, and says so. */
    private static String loadAndDecide(int number) {
        String constraint = number % 3 == 2 ? "formOfferd" + number : "formOffered";
        String rule = Drl.rule("green/1/r" + number, constraint, number % 2 == 0 ? "satisfies" : "bars");
        try {
            return Told.decision(TestCampaign.decide(TestCampaign.load(rule), TestCampaign.dossier()));
        } catch (RuleSetException refused) {
            return refused.diagnostics().get(0).arguments().toString();
        }
    }

    private static String expected(int number) {
        if (number % 3 == 2) {
            return "[formOfferd" + number + ", formOffered]";
        }
        return number % 2 == 0
                ? "ELIGIBLE\ngreen/1 SATISFIED: green/1/r" + number
                : "NOT_ELIGIBLE\ngreen/1 BARRED: green/1/r" + number;
    }

    private static void assertNotMixed(int loads) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> decided = IntStream.range(0, loads)
                    .mapToObj(number -> threads.submit(() -> loadAndDecide(number)))
                    .toList();

            for (int number = 0; number < decided.size(); number++) {
                assertThat(decided.get(number).get()).isEqualTo(expected(number));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void each_of_sixteen_rule_sets_at_a_time_holds_its_own_rules() throws Exception {
        assertNotMixed(24);
    }

    @Test
    @Tag("long")
    void each_of_many_rule_sets_sixteen_at_a_time_holds_its_own_rules() throws Exception {
        assertNotMixed(600);
    }
}
