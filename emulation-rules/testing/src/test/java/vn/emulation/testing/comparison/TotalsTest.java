package vn.emulation.testing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is counted twice, and nobody is left out. */
class TotalsTest {

    private static final List<ToIntFunction<ChangeTotal>> COUNTS = List.of(
            ChangeTotal::dossiers,
            ChangeTotal::changed,
            ChangeTotal::gains,
            ChangeTotal::losses,
            ChangeTotal::others,
            ChangeTotal::direct,
            ChangeTotal::knockOn,
            ChangeTotal::eligibleBefore,
            ChangeTotal::eligibleAfter,
            ChangeTotal::placesBefore,
            ChangeTotal::placesAfter);

    private static final ComparisonReport REPORT = RuleComparison.of(
                    ChangedPlan.bundled(), ChangedPlan.with(ChangedPlan.LATER, ChangedPlan.CONTRACT))
            .compare(ChangedPlan.generated(7, 120));

    @Test
    void each_list_of_totals_adds_up_to_the_whole() {
        Stream.of(REPORT.byUnit(), REPORT.byKind(), REPORT.byForm()).forEach(list -> {
            COUNTS.forEach(count ->
                    assertThat(list.stream().mapToInt(count).sum()).isEqualTo(count.applyAsInt(REPORT.total())));
            assertThat(list.stream().map(ChangeTotal::prizesAfter).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(REPORT.total().prizesAfter());
        });
    }

    @Test
    void the_whole_is_what_the_dossiers_come_to() {
        ChangeTotal total = REPORT.total();

        assertThat(total.dossiers()).isEqualTo(120);
        assertThat(total.changed())
                .isEqualTo(REPORT.dossiers().size())
                .isEqualTo(total.gains() + total.losses() + total.others())
                .isEqualTo(total.direct() + total.knockOn());
        assertThat(total.gains()).isPositive();
        assertThat(total.knockOn()).isPositive();
        assertThat(REPORT.byCause().stream().mapToInt(CauseTotal::changed).sum())
                .isEqualTo(total.changed());
        assertThat(total.placesAfter() - total.placesBefore()).isEqualTo(places(true) - places(false));
    }

    private static int places(boolean won) {
        return (int) REPORT.dossiers().stream()
                .filter(each ->
                        each.after().receivesPlace() == won && each.before().receivesPlace() != won)
                .count();
    }
}
