package vn.emulation.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.emulation.cli.html.Chart.Bar;
import vn.emulation.cli.view.CandidateView;
import vn.emulation.cli.view.PoolView;
import vn.emulation.cli.view.PoolViewBuilder;
import vn.emulation.cli.words.Words;

/** Bars as long as numbers are large. */
class ChartTest {

    @Test
    void the_largest_number_has_the_longest_bar() {
        Chart chart = Chart.of(List.of(pool(OptionalInt.of(10), 40), pool(OptionalInt.empty(), 1)), Words.in("en"));

        assertThat(chart)
                .isEqualTo(new Chart(
                        "Merit, individuals: places 10, candidates 40. Merit, individuals: places ?, candidates 1.",
                        360,
                        148,
                        List.of(
                                new Bar("Merit: individuals", 24, "10", 77, 40, 310),
                                new Bar("Merit: individuals", 86, "?", 0, 1, 7))));
    }

    @Test
    void where_there_is_nothing_bars_have_no_length() {
        Bar bar = Chart.of(List.of(pool(OptionalInt.of(0), 0)), Words.in("en"))
                .bars()
                .get(0);

        assertThat(bar.placesWidth()).isZero();
        assertThat(bar.candidatesWidth()).isZero();
    }

    private static PoolView pool(OptionalInt places, int candidates) {
        return PoolViewBuilder.builder()
                .form("Merit")
                .kind("individuals")
                .authority("")
                .grant("")
                .places(places)
                .cutLine("–")
                .notes(List.of())
                .candidates(Collections.nCopies(candidates, new CandidateView("1", "D", "N", "U", "proposed")))
                .build();
    }
}
