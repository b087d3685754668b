package vn.emulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidationTest {

    @Test
    void every_violation_is_told_in_the_order_found() {
        Validation validation = Validation.start()
                .check(false, "tree.cycle", "U2")
                .check(true, "tree.cycle", "U3")
                .check(false, "rank.position", 0);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(validation::orThrow)
                .satisfies(refused -> {
                    assertThat(refused.violations())
                            .containsExactly(
                                    new Violation("tree.cycle", List.of("U2")),
                                    new Violation("rank.position", List.of("0")));
                    assertThat(refused.text(Locale.forLanguageTag("vi")))
                            .isEqualTo("Đơn vị (U2) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên.\n"
                                    + "Thứ hạng (0) nhỏ hơn 1. Có thể cần đánh số từ 1.");
                });
    }

    @Test
    void what_holds_is_no_violation() {
        assertThatCode(() -> Validation.start().check(true, "tree.cycle", "U2").orThrow())
                .doesNotThrowAnyException();
    }

    @Test
    void equal_items_may_share_a_key_and_different_ones_may_not() {
        Validation equal = Validation.start().unique(List.of("ab", "ab"), text -> text.charAt(0), "tree.cycle");
        Validation different =
                Validation.start().unique(List.of("ab", "ac", "ad"), text -> text.charAt(0), "tree.cycle");

        assertThatCode(equal::orThrow).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(different::orThrow)
                .extracting(InvalidValueException::violations)
                .isEqualTo(
                        List.of(new Violation("tree.cycle", List.of("a")), new Violation("tree.cycle", List.of("a"))));
    }

    @Test
    void numbers_are_shown_without_grouping_and_braces_as_they_are() {
        Violation violation = new Violation("tree.parent", List.of("1234567", "{0} '{1}'"));

        assertThat(violation.text(Locale.ENGLISH))
                .isEqualTo(
                        "The unit (1234567) stands below ({0} '{1}'), which is not in the tree. Maybe add that unit.");
    }

    @Test
    void an_id_without_a_known_thing_keeps_the_thing_as_given() {
        assertThat(new Violation("id.blank", List.of("gadget")).text(Locale.ENGLISH))
                .isEqualTo("The gadget id is blank. Maybe give it a code.");
    }
}
