package vn.emulation.cli.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.emulation.cli.words.Words;
import vn.emulation.quota.apportionment.ApportionmentProblem;
import vn.emulation.quota.apportionment.ApportionmentUnit;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.InvalidValueException;

/** Reads units, to which places are to be allocated, from a table, one a row. */
public final class WeightTable {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    private final TableProblems problems;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    private WeightTable(TableProblems problems) {
        this.problems = problems;
    }

    /**
     * Returns the units, in the order of the table.
     *
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all rows
     */
    public static List<ApportionmentUnit> read(Table table, Words words) {
        TableProblems problems = new TableProblems(table.places(), words);
        WeightTable reader = new WeightTable(problems);
        List<ApportionmentUnit> units = new ArrayList<>();
        List<TableRow> rows = TableRows.below(table, TableColumns.of(WeightColumn.values()), problems);
        rows.forEach(row -> reader.unit(row).ifPresent(units::add));
        if (rows.isEmpty()) {
            problems.addWhole("table.units.none");
        }
        problems.orThrow();
        return units;
    }

    private Optional<ApportionmentUnit> unit(TableRow row) {
        Optional<String> id = row.cell(WeightColumn.ID)
                .require("table.expected.id", CellValues.id(text -> Identifiers.normalise("unit", text)));
        Optional<BigDecimal> weight =
                row.cell(WeightColumn.WEIGHT).require("table.expected.weight", WeightTable::decimal);
        long before = problems.count();
        Optional<Integer> minimum = row.cell(WeightColumn.MIN).read("table.expected.places", WeightTable::places);
        Optional<Integer> maximum = row.cell(WeightColumn.MAX).read("table.expected.places", WeightTable::places);
        Optional<Integer> prior = row.cell(WeightColumn.PRIOR).read("table.expected.places", WeightTable::places);
        id.ifPresent(name -> addOnce(name, row.number()));
        if (problems.count() > before || !row.isSound() || id.isEmpty() || weight.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ApportionmentUnit(
                    id.get(),
                    weight.get(),
                    minimum.orElse(0),
                    maximum.map(OptionalInt::of).orElse(OptionalInt.empty()),
                    prior.orElse(0),
                    Optional.empty()));
        } catch (InvalidValueException refused) {
            problems.addRefused(row.number(), refused);
            return Optional.empty();
        }
    }

    private void addOnce(String id, long row) {
        Long earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            problems.addUnitTwice(row, WeightColumn.ID, id, earlier);
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Integer> places(String text) {
        return DIGITS.matcher(text).matches() && Long.parseLong(text) <= ApportionmentProblem.MOST
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
