package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule sets loaded at one time do not mix. */
class ParallelLoadTest {

    private static String loadAndDecide(int number) {
        String effect = number % 2 == 0 ? "satisfies" : "bars";
        RuleSet rules = TestCampaign.load(Drl.rule("green/1/r" + number, "formOffered", effect));
        return Told.decision(TestCampaign.decide(rules, TestCampaign.dossier()));
    }

    @Test
    void each_of_many_rule_sets_holds_its_own_rules() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> decided = IntStream.range(0, 16)
                    .mapToObj(number -> threads.submit(() -> loadAndDecide(number)))
                    .toList();

            for (int number = 0; number < decided.size(); number++) {
                String expected = number % 2 == 0
                        ? "ELIGIBLE\ngreen/1 SATISFIED: green/1/r" + number
                        : "NOT_ELIGIBLE\ngreen/1 BARRED: green/1/r" + number;
                assertThat(decided.get(number).get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
