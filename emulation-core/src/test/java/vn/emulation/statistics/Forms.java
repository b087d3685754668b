package vn.emulation.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.emulation.award.AwardFormId;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.NomineeKind;

/** The layouts and the least awards and tables, for tests to change one fact of. */
final class Forms {
    static final Map<StatisticsForm, FormLayout> ALL = EmulationJson.create().statisticsForms();
    static final AwardFormId MERIT = AwardFormId.of("provincial-merit-certificate");

    private Forms() {}

    static FormLayout layout(StatisticsForm form) {
        return Objects.requireNonNull(ALL.get(form));
    }

    static DecidedAwardBuilder award(String id) {
        return DecidedAward.builder()
                .id(id)
                .form(MERIT)
                .kind(NomineeKind.INDIVIDUAL)
                .decidedOn(LocalDate.of(2026, 6, 1));
    }

    static StatisticsTable table(StatisticsForm form, DecidedAward... awards) {
        return Statistics.of(layout(form), ReportPeriod.calendarYear(2026), StatisticsInput.ofAwards(List.of(awards)));
    }

    /** Returns the rows that are not zero throughout, each as its figures that are not zero. */
    static String shown(StatisticsTable table) {
        return table.rows().stream()
                .map(row -> row.id() + shown(row.figures()))
                .filter(row -> !row.endsWith("{}"))
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Long> shown(Map<String, Long> figures) {
        Map<String, Long> shown = new LinkedHashMap<>(figures);
        shown.values().removeIf(figure -> figure == 0);
        return shown;
    }

    /** Returns a table as somebody would publish it. */
    static PublishedTable published(StatisticsTable table) {
        return PublishedTable.builder()
                .title("published")
                .form(Optional.of(table.form()))
                .columns(table.columns())
                .rows(table.rows())
                .build();
    }

    /** Returns a table from lines such as {@code "01 11 6 5"}, with a point for a blank cell. */
    static PublishedTableBuilder read(String header, String... lines) {
        List<String> columns = List.of(header.split(" "));
        return PublishedTable.builder()
                .title("published")
                .columns(columns)
                .rows(Arrays.stream(lines)
                        .map(line -> line(columns, line.split(" ")))
                        .toList());
    }

    private static TableLine line(List<String> columns, String[] words) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!words[i + 1].equals(".")) {
                figures.put(columns.get(i), Long.valueOf(words[i + 1]));
            }
        }
        return new TableLine(words[0], figures);
    }
}
