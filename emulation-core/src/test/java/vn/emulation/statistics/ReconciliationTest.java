package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Published tables that do not add up, and why that may be. */
class ReconciliationTest {
    private static final SumRule ACROSS =
            new SumRule(Axis.COLUMNS, SumRule.Relation.ADD_UP, "total", List.of("collectives", "people", "households"));
    private static final SumRule DOWN =
            new SumRule(Axis.ROWS, SumRule.Relation.ADD_UP, "all", List.of("medals", "certificates", "titles"));
    private static final String HEADER = "total collectives people households";
    private static final String MEDALS = "medals 31 12 19 0";
    private static final String CERTIFICATES = "certificates 240 72 163 5";
    private static final String TITLES = "titles 418 0 418 0";
    private static final String ALL = "all 689 84 600 5";

    private static Reconciliation reconciled(String... lines) {
        List<SumRule> sums = lines.length == 1 ? List.of(ACROSS) : List.of(ACROSS, DOWN);
        return Reconciliation.of(Forms.read(HEADER, lines).sums(sums).build());
    }

    /** Tells a discrepancy in one line. */
    private static String told(Discrepancy found) {
        return found.cell().row() + "/" + found.cell().column() + " " + found.relation() + " " + found.others() + ": "
                + found.stated() + " for " + found.computed() + ", " + found.difference() + " "
                + found.explanations().stream().map(ReconciliationTest::told).toList();
    }

    private static String told(Explanation explanation) {
        return explanation.kind() + " x" + explanation.repairs() + " "
                + explanation.cells().stream()
                        .map(change -> change.cell().row() + "/" + change.cell().column()
                                + change.stated().map(figure -> " " + figure).orElse(" blank")
                                + change.wouldBe()
                                        .map(figure -> " -> " + figure)
                                        .orElse(""))
                        .toList();
    }

    private static List<String> told(Reconciliation reconciliation) {
        return reconciliation.discrepancies().stream()
                .map(ReconciliationTest::told)
                .toList();
    }

    @Test
    void a_table_that_adds_up_reconciles() {
        Reconciliation reconciliation = reconciled(MEDALS, CERTIFICATES, TITLES, ALL);

        assertThat(reconciliation).isEqualTo(new Reconciliation(8, List.of(), List.of()));
        assertThat(reconciliation.reconciles()).isTrue();
    }

    @Test
    void a_total_with_two_digits_swapped_is_told_in_both_its_sums() {
        Reconciliation reconciliation = reconciled(MEDALS, CERTIFICATES, TITLES, "all 698 84 600 5");

        assertThat(told(reconciliation))
                .containsExactly(
                        "all/total ADD_UP [collectives, people, households]: 698 for 689, 9 "
                                + "[DIGITS_SWAPPED x2 [all/total 698 -> 689]]",
                        "all/total ADD_UP [medals, certificates, titles]: 698 for 689, 9 "
                                + "[DIGITS_SWAPPED x2 [all/total 698 -> 689]]");
        assertThat(reconciliation.reconciles()).isFalse();
    }

    @Test
    void a_wrong_figure_that_a_row_and_a_column_share_is_named() {
        assertThat(told(reconciled(MEDALS, "certificates 240 72 166 5", TITLES, ALL)))
                .containsExactly(
                        "certificates/total ADD_UP [collectives, people, households]: 240 for 243, -3 "
                                + "[SHARED_CELL x2 [certificates/people 166 -> 163]]",
                        "all/people ADD_UP [medals, certificates, titles]: 600 for 603, -3 "
                                + "[SHARED_CELL x2 [certificates/people 166 -> 163]]");
    }

    @Test
    void a_part_that_a_total_leaves_out_is_named() {
        assertThat(told(reconciled("medals 12 12 19 0")))
                .containsExactly("medals/total ADD_UP [collectives, people, households]: 12 for 31, -19 "
                        + "[LEFT_OUT x1 [medals/people 19]]");
    }

    @Test
    void two_parts_left_out_are_named_where_no_single_one_fits() {
        assertThat(told(reconciled("certificates 72 72 163 5")))
                .containsExactly("certificates/total ADD_UP [collectives, people, households]: 72 for 240, -168 "
                        + "[LEFT_OUT x1 [certificates/people 163, certificates/households 5]]");
    }

    @Test
    void a_part_that_a_total_counts_twice_is_named() {
        assertThat(told(reconciled("certificates 245 72 163 5")))
                .containsExactly("certificates/total ADD_UP [collectives, people, households]: 245 for 240, 5 "
                        + "[COUNTED_TWICE x1 [certificates/households 5]]");
    }

    @Test
    void a_blank_part_is_told_with_the_figure_it_would_have() {
        assertThat(told(reconciled("certificates 240 72 163 .")))
                .containsExactly("certificates/total ADD_UP [collectives, people, households]: 240 for 235, 5 "
                        + "[BLANK x1 [certificates/households blank -> 5]]");
    }

    @Test
    void a_blank_part_of_a_sum_that_holds_is_none() {
        assertThat(told(reconciled("medals 31 12 19 ."))).isEmpty();
    }

    @Test
    void a_column_that_the_table_lacks_is_told_with_the_figure_it_would_have() {
        FormLayout layout = Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS);
        Reconciliation reconciliation =
                Reconciliation.of(Forms.read("1 2 3 4", "01 47 33 8 2").build(), layout, Optional.empty());

        assertThat(told(reconciliation))
                .containsExactly("01/1 ADD_UP [2, 3, 4]: 47 for 43, 4 [MISSING_LINE x1 [01/5 blank -> 4]]");
    }

    @Test
    void a_blank_part_that_would_break_the_other_sum_is_no_explanation() {
        assertThat(told(reconciled(MEDALS, "certificates 240 72 163 .", TITLES, "all 689 84 600 0")))
                .containsExactly(
                        "certificates/total ADD_UP [collectives, people, households]: 240 for 235, 5 []",
                        "all/total ADD_UP [collectives, people, households]: 689 for 684, 5 []");
    }

    @Test
    void of_a_table_that_leaves_out_several_lines_only_an_excess_is_told() {
        FormLayout layout = Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS);

        assertThat(told(Reconciliation.of(
                        Forms.read("1", "05 51", "07 2", "09 3", "10 41").build(), layout, Optional.empty())))
                .isEmpty();
        assertThat(told(Reconciliation.of(
                        Forms.read("1", "05 51", "09 3", "10 41").build(), layout, Optional.empty())))
                .isEmpty();
        assertThat(told(Reconciliation.of(
                        Forms.read("1", "05 51", "09 3", "10 84").build(), layout, Optional.empty())))
                .containsExactly("05/1 ADD_UP [09, 10]: 51 for 87, -36 [DIGITS_SWAPPED x1 [10/1 84 -> 48]]");
        assertThat(told(Reconciliation.of(
                        Forms.read("1", "05 51", "06 1", "07 2", "08 0", "10 41")
                                .build(),
                        layout,
                        Optional.empty())))
                .containsExactly("05/1 ADD_UP [06, 07, 08, 10]: 51 for 44, 7 "
                        + "[MISSING_LINE x1 [09/1 blank -> 7], "
                        + "MISSING_LINE x1 [individual-class-not-stated/1 blank -> 7]]");
    }

    @Test
    void a_difference_that_nothing_simple_explains_is_told_alone() {
        assertThat(told(reconciled("certificates 257 72 163 5")))
                .containsExactly("certificates/total ADD_UP [collectives, people, households]: 257 for 240, 17 []");
    }

    @Test
    void a_change_that_breaks_a_sum_which_holds_explains_nothing() {
        assertThat(told(reconciled(MEDALS, "certificates 204 72 163 5", TITLES, "all 653 84 600 5")))
                .containsExactly(
                        "certificates/total ADD_UP [collectives, people, households]: 204 for 240, -36 []",
                        "all/total ADD_UP [collectives, people, households]: 653 for 689, -36 []");
    }

    @Test
    void a_sum_whose_total_or_parts_are_all_blank_is_not_checked() {
        assertThat(reconciled("medals . 12 19 0").checked()).isZero();
        assertThat(reconciled("medals 31 . . .").checked()).isZero();
        assertThat(reconciled("medals 31 12 19 0").checked()).isEqualTo(1);
    }

    @Test
    void enterprises_are_within_the_collectives_and_may_be_counted_once_more() {
        FormLayout layout = Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS);

        assertThat(told(Reconciliation.of(
                        Forms.read("1", "01 26", "02 12", "03 4", "04 1", "05 9")
                                .build(),
                        layout,
                        Optional.empty())))
                .containsExactly("01/1 ADD_UP [02, 04, 05]: 26 for 22, 4 [COUNTED_TWICE x1 [03/1 4]]");
        assertThat(told(Reconciliation.of(
                        Forms.read("1", "01 22", "02 12", "03 21", "04 1", "05 9")
                                .build(),
                        layout,
                        Optional.empty())))
                .containsExactly("03/1 WITHIN [02]: 21 for 12, 9 [DIGITS_SWAPPED x1 [03/1 21 -> 12]]");
        assertThat(Reconciliation.of(
                                Forms.read("1", "01 22", "02 12", "03 12", "04 1", "05 9")
                                        .build(),
                                layout,
                                Optional.empty())
                        .reconciles())
                .isTrue();
    }

    @Test
    void a_part_beyond_its_whole_is_explained_by_the_sums_it_shares() {
        FormLayout layout = Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS);

        assertThat(told(Reconciliation.of(
                        Forms.read("1 2 3 4 5", "02 19 15 0 4 0", "03 30 3 0 0 0")
                                .build(),
                        layout,
                        Optional.empty())))
                .containsExactly(
                        "03/1 ADD_UP [2, 3, 4, 5]: 30 for 3, 27 [SHARED_CELL x2 [03/1 30 -> 3]]",
                        "03/1 WITHIN [02]: 30 for 19, 11 [SHARED_CELL x2 [03/1 30 -> 3]]");
    }

    @Test
    void a_split_is_checked_only_where_all_its_lines_stand() {
        FormLayout layout = Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS);
        PublishedTableBuilder whole =
                Forms.read("1", "02 12", "03 4", "other-collectives 6", "collective-class-not-stated 1");
        PublishedTableBuilder part = Forms.read("1", "02 12", "03 4", "other-collectives 6");

        assertThat(told(Reconciliation.of(whole.build(), layout, Optional.empty())))
                .containsExactly("02/1 SPLIT [03, other-collectives, collective-class-not-stated]: 12 for 11, 1 "
                        + "[COUNTED_TWICE x1 [collective-class-not-stated/1 1]]");
        assertThat(Reconciliation.of(part.build(), layout, Optional.empty()).checked())
                .isEqualTo(1);
    }

    @Test
    void what_was_published_is_compared_with_what_was_counted_cell_by_cell() {
        StatisticsTable counted = Forms.table(
                StatisticsForm.PROVINCIAL_COMMENDATIONS,
                Forms.award("a").build(),
                Forms.award("b").build());
        Reconciliation reconciliation = Reconciliation.of(
                Forms.read("1 2", "01 3 3", "05 2 2").build(),
                Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS),
                Optional.of(counted));

        assertThat(reconciliation.differences())
                .containsExactly(
                        new CellDifference(new Cell("01", "1"), 3, 2), new CellDifference(new Cell("01", "2"), 3, 2));
        assertThat(reconciliation.reconciles()).isFalse();
    }

    @Test
    void the_largest_table_of_the_largest_figures_is_added_exactly() {
        List<String> columns = new ArrayList<>();
        Map<String, Long> figures = new LinkedHashMap<>();
        for (int i = 0; i < PublishedTable.MOST_CELLS; i++) {
            columns.add("c" + i);
            figures.put("c" + i, PublishedTable.MOST);
        }
        PublishedTable table = PublishedTable.builder()
                .title("largest")
                .columns(columns)
                .rows(List.of(new TableLine("r", figures)))
                .sums(List.of(
                        new SumRule(Axis.COLUMNS, SumRule.Relation.ADD_UP, "c0", columns.subList(1, columns.size()))))
                .build();

        assertThat(Reconciliation.of(table).discrepancies())
                .extracting(Discrepancy::computed)
                .containsExactly(8_998_999_999_999_991_001L);
    }
}
