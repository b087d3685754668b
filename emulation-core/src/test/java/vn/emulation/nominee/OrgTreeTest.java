package vn.emulation.nominee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.emulation.Samples;
import vn.emulation.validation.InvalidValueException;

class OrgTreeTest {
    private static final OrgTree TREE = OrgTree.of(List.of(
            Samples.unit("ward", "hospital"),
            Samples.unit("hospital", "department"),
            Samples.unit("department"),
            Samples.unit("school")));

    @ParameterizedTest
    @CsvSource({
        "ward, ward, true",
        "ward, hospital, true",
        "ward, department, true",
        "hospital, ward, false",
        "ward, school, false",
        "ward, nowhere, false",
        "nowhere, department, false",
        "nowhere, nowhere, false"
    })
    void a_unit_is_within_itself_and_each_unit_above(String unit, String above, boolean within) {
        assertThat(TREE.isWithin(UnitId.of(unit), UnitId.of(above))).isEqualTo(within);
    }

    @Test
    void finds_what_it_has() {
        assertThat(TREE.find(UnitId.of("ward"))).contains(Samples.unit("ward", "hospital"));
        assertThat(TREE.find(UnitId.of("nowhere"))).isEmpty();
    }

    @Test
    void lists_units_by_id() {
        assertThat(TREE.units())
                .extracting(unit -> unit.id().value())
                .containsExactly("department", "hospital", "school", "ward");
    }

    @Test
    void order_and_repetition_make_no_difference() {
        List<OrgUnit> units = new ArrayList<>(TREE.units());
        Collections.reverse(units);
        units.add(units.get(0));

        assertThat(OrgTree.of(units)).isEqualTo(TREE).hasSameHashCodeAs(TREE).hasToString(TREE.toString());
    }

    @Test
    void a_unit_more_or_another_parent_makes_another_tree() {
        assertThat(OrgTree.of(List.of(Samples.unit("a"), Samples.unit("b"))))
                .isNotEqualTo(OrgTree.of(List.of(Samples.unit("a"))))
                .isNotEqualTo(OrgTree.of(List.of(Samples.unit("a"), Samples.unit("b", "a"))))
                .isNotEqualTo(List.of(Samples.unit("a"), Samples.unit("b")));
    }

    @Test
    void a_cycle_of_two_is_told_for_both() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OrgTree.of(List.of(Samples.unit("a", "b"), Samples.unit("b", "a"))))
                .withMessage("The unit (a) stands above itself. Maybe correct its parent.\n"
                        + "The unit (b) stands above itself. Maybe correct its parent.");
    }

    @Test
    void a_cycle_of_three_is_told_for_its_units_and_not_for_one_below_it() {
        List<OrgUnit> units =
                List.of(Samples.unit("a", "b"), Samples.unit("b", "c"), Samples.unit("c", "a"), Samples.unit("0", "a"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> OrgTree.of(units))
                .satisfies(refused ->
                        assertThat(refused.text(Locale.forLanguageTag("vi"))).isEqualTo("""
                                Đơn vị (a) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên.
                                Đơn vị (b) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên.
                                Đơn vị (c) đứng trên chính nó. Có thể cần sửa đơn vị cấp trên."""));
    }

    @Test
    void a_tree_as_deep_as_it_has_units_is_no_trouble() {
        int depth = 100_000;
        List<OrgUnit> units = new ArrayList<>(List.of(Samples.unit("0")));
        IntStream.range(1, depth).forEach(i -> units.add(Samples.unit("" + i, "" + (i - 1))));

        OrgTree tree = OrgTree.of(units);

        assertThat(tree.isWithin(UnitId.of("" + (depth - 1)), UnitId.of("0"))).isTrue();
        assertThat(tree.units()).hasSize(depth);
    }

    @Test
    void no_units_make_a_tree() {
        assertThat(OrgTree.of(List.of()).units()).isEmpty();
    }
}
