package vn.emulation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateWindowProperties {

    private static final LocalDate FIRST_BOUND = LocalDate.of(2024, 2, 25);
    private static final LocalDate LAST_BOUND = LocalDate.of(2024, 3, 5);

    /** One day more on either side than any bound, where a window without that bound shows. */
    private static final List<LocalDate> DAYS =
            FIRST_BOUND.minusDays(1).datesUntil(LAST_BOUND.plusDays(2)).toList();

    @Property
    void encloses_exactly_the_windows_whose_days_it_contains(
            @ForAll("windows") DateWindow outer, @ForAll("windows") DateWindow inner) {
        boolean expected = DAYS.stream().filter(inner::contains).allMatch(outer::contains);

        assertThat(outer.encloses(inner)).isEqualTo(expected);
    }

    @Property
    void overlaps_exactly_the_windows_with_which_it_shares_a_day(
            @ForAll("windows") DateWindow one, @ForAll("windows") DateWindow other) {
        boolean expected = DAYS.stream().anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(expected);
    }

    @Property
    void encloses_and_overlaps_itself(@ForAll("windows") DateWindow window) {
        assertThat(window.encloses(window)).isTrue();
        assertThat(window.overlaps(window)).isTrue();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return Combinators.combine(bounds(), bounds())
                .filter((from, before) ->
                        from.isEmpty() || before.isEmpty() || from.get().isBefore(before.get()))
                .as(DateWindow::new);
    }

    private static Arbitrary<Optional<LocalDate>> bounds() {
        return Arbitraries.of(FIRST_BOUND.datesUntil(LAST_BOUND.plusDays(1)).toList())
                .optional(0.8);
    }
}
