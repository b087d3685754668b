package vn.emulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.emulation.arbitrary.ModelDomain;
import vn.emulation.award.AwardMode;
import vn.emulation.nominee.NomineeKind;

/** What the forms count, against a naive count that knows nothing of layouts. */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class StatisticsProperties {
    private static final List<String> CERTIFICATES =
            List.of("provincial-merit-certificate", "ministerial-merit-certificate");
    private static final List<String> FIGHTERS =
            List.of("provincial-emulation-fighter", "ministerial-emulation-fighter");
    private static final List<String> FLAGS = List.of("provincial-emulation-flag", "ministerial-emulation-flag");
    private static final List<String> MEDALS = List.of("memorial-medal");

    @Property
    void form_0603_counts_as_one_would_by_hand(@ForAll List<DecidedAward> awards) {
        StatisticsTable table =
                Forms.table(StatisticsForm.PROVINCIAL_COMMENDATIONS, awards.toArray(DecidedAward[]::new));
        List<List<String>> columns = List.of(CERTIFICATES, FIGHTERS, FLAGS, MEDALS);

        for (int i = 0; i < columns.size(); i++) {
            List<String> forms = columns.get(i);
            String column = String.valueOf(i + 2);
            assertThat(figures(table, column)).isEqualTo(naive(awards, forms));
        }
        assertThat(figures(table, "1"))
                .isEqualTo(naive(awards, columns.stream().flatMap(List::stream).toList()));
    }

    private static List<Long> figures(StatisticsTable table, String column) {
        return table.rows().stream()
                .map(row -> table.figure(row.id(), column).orElseThrow())
                .toList();
    }

    private static List<Long> naive(List<DecidedAward> awards, List<String> forms) {
        List<Predicate<DecidedAward>> rows = new ArrayList<>();
        rows.add(award -> true);
        rows.add(award -> award.kind() == NomineeKind.COLLECTIVE);
        rows.add(award -> award.nomineeClass().equals(Optional.of(NomineeClass.ENTERPRISE)));
        rows.add(award -> award.nomineeClass().equals(Optional.of(NomineeClass.OTHER_COLLECTIVE)));
        rows.add(award ->
                award.kind() == NomineeKind.COLLECTIVE && award.nomineeClass().isEmpty());
        rows.add(award -> award.kind() == NomineeKind.HOUSEHOLD);
        rows.add(award -> award.kind() == NomineeKind.INDIVIDUAL);
        Stream.of(
                        NomineeClass.MINISTRY_OR_PROVINCE_LEADER,
                        NomineeClass.DEPARTMENT_LEADER,
                        NomineeClass.ENTREPRENEUR,
                        NomineeClass.OTHER_LEADER,
                        NomineeClass.DIRECT_WORKER)
                .forEach(any -> rows.add(award -> award.nomineeClass().equals(Optional.of(any))));
        rows.add(award ->
                award.kind() == NomineeKind.INDIVIDUAL && award.nomineeClass().isEmpty());
        Stream.of(AwardMode.values())
                .forEach(mode -> rows.add(award -> award.mode().equals(Optional.of(mode))));
        rows.add(award -> award.mode().isEmpty());
        return rows.stream()
                .map(row -> awards.stream()
                        .filter(award -> award.decidedOn().getYear() == 2026)
                        .filter(award -> forms.contains(award.form().value()))
                        .filter(row)
                        .mapToLong(award -> award.count().orElse(1))
                        .sum())
                .toList();
    }

    @Property
    void nothing_is_lost_between_what_is_counted_and_what_is_left_out(@ForAll List<DecidedAward> awards) {
        StatisticsTable table = Forms.table(StatisticsForm.STATE_COMMENDATIONS, awards.toArray(DecidedAward[]::new));
        long leftOut = table.leftOut().stream().mapToLong(LeftOut::count).sum();

        assertThat(table.figure("1", "1").orElseThrow() + leftOut)
                .isEqualTo(awards.stream()
                        .mapToLong(award -> award.count().orElse(1))
                        .sum());
    }

    @Property
    void whatever_is_counted_adds_up(@ForAll StatisticsInput input) {
        for (FormLayout layout : Forms.ALL.values()) {
            StatisticsTable table = Statistics.of(layout, ReportPeriod.calendarYear(2026), input);
            Reconciliation reconciliation = Reconciliation.of(Forms.published(table), layout, Optional.of(table));

            assertThat(reconciliation.discrepancies()).isEmpty();
            assertThat(reconciliation.differences()).isEmpty();
            assertThat(reconciliation.checked()).isPositive();
        }
    }

    @Property
    void the_order_of_the_input_does_not_matter(@ForAll List<DecidedAward> awards, @ForAll Random random) {
        List<DecidedAward> shuffled = new ArrayList<>(Lists.reverse(awards));
        Collections.shuffle(shuffled, random);

        assertThat(Forms.table(StatisticsForm.PROVINCIAL_COMMENDATIONS, shuffled.toArray(DecidedAward[]::new)))
                .isEqualTo(Forms.table(StatisticsForm.PROVINCIAL_COMMENDATIONS, awards.toArray(DecidedAward[]::new)));
    }

    @Property
    void one_figure_changed_is_always_found(@ForAll List<DecidedAward> awards, @ForAll Random random) {
        FormLayout layout = Forms.layout(StatisticsForm.PROVINCIAL_COMMENDATIONS);
        PublishedTable sound = Forms.published(
                Forms.table(StatisticsForm.PROVINCIAL_COMMENDATIONS, awards.toArray(DecidedAward[]::new)));
        TableLine row = sound.rows().get(random.nextInt(sound.rows().size()));
        String column = sound.columns().get(random.nextInt(sound.columns().size()));
        long more = 1L + random.nextInt(1000);
        Map<String, Long> figures = new LinkedHashMap<>(row.figures());
        figures.merge(column, more, Long::sum);
        List<TableLine> rows = new ArrayList<>(sound.rows());
        rows.set(rows.indexOf(row), new TableLine(row.id(), figures));

        Reconciliation reconciliation = Reconciliation.of(
                PublishedTableBuilder.builder(sound).rows(rows).build(), layout, Optional.empty());

        assertThat(reconciliation.discrepancies())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(Math.abs(each.difference())).isLessThanOrEqualTo(more));
        assertThat(reconciliation.discrepancies().get(0).explanations().stream()
                        .flatMap(explanation -> explanation.cells().stream())
                        .map(CellChange::cell))
                .contains(new Cell(row.id(), column));
    }
}
