package vn.emulation.quota.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A share rounded once for many units. */
class PooledShareTest {

    private static PooledShare share(Map<String, Long> counts) {
        return new PooledShare(
                "fighters", Scope.all().with("kind", "INDIVIDUAL"), "unit", Ratio.of("15%"), counts, List.of());
    }

    private static Limit cap(String id, String unit, int places) {
        return Limit.atMost(id, Scope.all().with("kind", "INDIVIDUAL").with("unit", unit), places);
    }

    @Test
    void twenty_units_of_six_have_eighteen_places_together_where_each_alone_had_none() {
        Map<String, Long> counts = new TreeMap<>();
        for (int unit = 10; unit < 30; unit++) {
            counts.put("u" + unit, 6L);
        }
        PooledShare share = share(counts);

        assertThat(share.places()).isEqualTo(18);
        assertThat(Rounding.FLOOR.apply(share.ratio(), 6)).isZero();
        assertThat(share.limits()).hasSize(21).contains(cap("fighters@u10", "u10", 1));
        assertThat(share.limits().get(0))
                .isEqualTo(Limit.atMost("fighters", Scope.all().with("kind", "INDIVIDUAL"), 18));
    }

    @Test
    void larger_units_have_their_proportion_and_the_whole_is_never_more_than_the_share() {
        assertThat(share(Map.of("a", 40L, "b", 20L, "c", 6L)).limits())
                .containsExactly(
                        Limit.atMost("fighters", Scope.all().with("kind", "INDIVIDUAL"), 9),
                        cap("fighters@a", "a", 5),
                        cap("fighters@b", "b", 3),
                        cap("fighters@c", "c", 1));
    }
}
