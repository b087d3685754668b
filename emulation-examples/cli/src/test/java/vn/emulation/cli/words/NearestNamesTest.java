package vn.emulation.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody may have meant. */
class NearestNamesTest {

    private static final List<String> NAMES = List.of("decide", "explain", "campaigns", "clauses", "schema");

    @Test
    void the_nearest_comes_first_whatever_the_case() {
        assertThat(NearestNames.of("CLAUSE", NAMES)).containsExactly("clauses");
        assertThat(NearestNames.of("shema", NAMES)).containsExactly("schema");
    }

    @Test
    void a_third_of_the_letters_may_differ_and_not_one_more() {
        assertThat(NearestNames.of("dexxde", List.of("decide"))).containsExactly("decide");
        assertThat(NearestNames.of("dexxxe", List.of("decide"))).isEmpty();
    }

    @Test
    void at_most_three_are_named_and_equals_in_order() {
        assertThat(NearestNames.of("D-9", List.of("D-4", "D-3", "D-2", "D-1"))).containsExactly("D-1", "D-2", "D-3");
    }

    @Test
    void something_very_long_is_like_nothing() {
        assertThat(NearestNames.of("x".repeat(1_000_000), NAMES)).isEmpty();
    }
}
