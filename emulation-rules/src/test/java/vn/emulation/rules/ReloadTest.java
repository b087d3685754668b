package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules are replaced by loading new ones and swapping a reference; the long forms run under the profile "long". */
class ReloadTest {

    /** A rule set of two rules is some sixty classes: what one that is kept would add, many times over. */
    private static final int MOST_CLASSES_MORE = 300;

    private static final long MOST_BYTES_MORE = 12_000_000;

    /** What is kept in memory once what is unused is gone. */
    private record Kept(long bytes, int classes) {

        static Kept now() {
            System.gc();
            return new Kept(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
    }

    private static void assertNeverMixed(int reloads, Duration time) throws Exception {
        long start = System.nanoTime();
        BooleanSupplier over = () -> System.nanoTime() - start >= time.toNanos();
        Reloading host = new Reloading();

        host.reload(reloads, over);

        System.out.printf("%d evaluations beside %d reloads%n", host.evaluations(), host.reloads());
        assertThat(host.reports()).containsExactlyInAnyOrder(Reloading.report(0), Reloading.report(1));
    }

    private static void assertNothingKept(int reloads) {
        reload(50);
        Kept before = Kept.now();
        reload(reloads - 50);
        Kept after = Kept.now();

        System.out.printf("after 50 reloads %s, after %d %s%n", before, reloads, after);
        assertThat(after.classes()).isLessThanOrEqualTo(before.classes() + MOST_CLASSES_MORE);
        assertThat(after.bytes()).isLessThanOrEqualTo(before.bytes() + MOST_BYTES_MORE);
    }

    private static void reload(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(Reloading.load(time).evaluate(Crowd.of(1)).decisions()).hasSize(1);
        }
    }

    @Test
    void reports_are_of_the_old_rules_or_of_the_new_and_never_mixed() throws Exception {
        assertNeverMixed(6, Duration.ZERO);
    }

    @Test
    @Tag("long")
    void reports_are_never_mixed_in_a_minute_of_reloading() throws Exception {
        assertNeverMixed(6, Duration.ofSeconds(60));
    }

    @Test
    void rule_sets_that_are_replaced_are_not_kept() {
        assertNothingKept(80);
    }

    @Test
    @Tag("long")
    void a_thousand_rule_sets_that_are_replaced_are_not_kept() {
        assertNothingKept(1000);
    }
}
