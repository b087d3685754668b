package vn.emulation.cli.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.emulation.cli.table.NomineeColumn.Part;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.InvalidValueException;

/** Reads nominees for a selection without rules from a table, one a row. */
public final class NomineeTable {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private final NomineeColumns columns;
    private final TableProblems problems;
    private final Map<String, Long> rows = new HashMap<>();

    private NomineeTable(NomineeColumns columns, TableProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Returns the nominees, in the order of the table.
     *
     * @param ranking the keys, each of which has a column; the cells of all are empty where nobody ranked the nominee
     * @param limits the limits; each trait by which they count has a column
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all rows
     */
    public static List<Entrant> read(Table table, List<RankingKey> ranking, List<Limit> limits, Words words) {
        NomineeColumns columns = NomineeColumns.of(ranking, limits, words);
        TableProblems problems = new TableProblems(table.places(), words);
        NomineeTable reader = new NomineeTable(columns, problems);
        List<Entrant> entrants = new ArrayList<>();
        TableRows.below(table, columns.open(), problems)
                .forEach(row -> reader.entrant(row).ifPresent(entrants::add));
        problems.orThrow();
        return entrants;
    }

    private Optional<Entrant> entrant(TableRow row) {
        long before = problems.count();
        Optional<String> id = row.cell(columns.id())
                .require("table.expected.id", CellValues.id(text -> Identifiers.normalise("entrant", text)));
        List<BigDecimal> keys = keys(row);
        Map<String, Set<String>> traits = new LinkedHashMap<>();
        row.columns().stream()
                .filter(column -> column instanceof NomineeColumn own && own.part() == Part.TRAIT)
                .forEach(column -> traits.put(column.header(), values(row.cell(column))));
        id.ifPresent(name -> addOnce(name, row.number()));
        if (problems.count() > before || !row.isSound() || id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Entrant(id.get(), keys, traits));
        } catch (InvalidValueException refused) {
            problems.addRefused(row.number(), refused);
            return Optional.empty();
        }
    }

    private List<BigDecimal> keys(TableRow row) {
        List<TableCell> cells = columns.keys().stream().map(row::cell).toList();
        return cells.stream().allMatch(TableCell::isEmpty)
                ? List.of()
                : cells.stream()
                        .flatMap(cell -> cell.require("table.expected.key", NomineeTable::decimal).stream())
                        .toList();
    }

    private static Set<String> values(TableCell cell) {
        return new TreeSet<>(cell.readParts(
                "table.expected.trait", text -> Optional.of(Identifiers.normalise("trait value", text))));
    }

    private void addOnce(String id, long row) {
        Long earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            problems.addNomineeTwice(row, columns.id(), id, earlier);
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
