package vn.emulation.cli.csv;

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

/**
 * Reads units, to which places are to be allocated, from a table in UTF-8 whose cells are separated by semicolons, commas
 * or tabs.
 */
public final class WeightCsv {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    private final CsvProblems problems;
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private WeightCsv(CsvProblems problems) {
        this.problems = problems;
    }

    /**
     * Returns the units, in the order of the table.
     *
     * @param source the name of the table, for messages
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all lines
     */
    public static List<ApportionmentUnit> read(byte[] bytes, String source, Words words) {
        CsvProblems problems = new CsvProblems(source, words);
        WeightCsv reader = new WeightCsv(problems);
        List<ApportionmentUnit> units = new ArrayList<>();
        List<CsvRow> rows = new CsvTable(problems, WeightColumn.values()).read(bytes);
        rows.forEach(row -> reader.unit(row).ifPresent(units::add));
        if (rows.isEmpty()) {
            problems.add(0, "csv.units.none");
        }
        problems.orThrow();
        return units;
    }

    private Optional<ApportionmentUnit> unit(CsvRow row) {
        Optional<String> id = row.cell(WeightColumn.ID)
                .require("csv.expected.id", CellValues.id(text -> Identifiers.normalise("unit", text)));
        Optional<BigDecimal> weight = row.cell(WeightColumn.WEIGHT).require("csv.expected.weight", WeightCsv::decimal);
        int before = problems.count();
        Optional<Integer> minimum = row.cell(WeightColumn.MIN).read("csv.expected.places", WeightCsv::places);
        Optional<Integer> maximum = row.cell(WeightColumn.MAX).read("csv.expected.places", WeightCsv::places);
        Optional<Integer> prior = row.cell(WeightColumn.PRIOR).read("csv.expected.places", WeightCsv::places);
        id.ifPresent(name -> addOnce(name, row.line()));
        if (problems.count() > before || id.isEmpty() || weight.isEmpty()) {
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
            problems.addRefused(row.line(), refused);
            return Optional.empty();
        }
    }

    private void addOnce(String id, long line) {
        Long earlier = lines.putIfAbsent(id, line);
        if (earlier != null) {
            problems.add(line, "csv.unit.twice", WeightColumn.ID.header(), id, earlier);
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
