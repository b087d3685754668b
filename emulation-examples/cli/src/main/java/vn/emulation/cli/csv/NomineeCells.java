package vn.emulation.cli.csv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.nominee.UnitId;
import vn.emulation.validation.InvalidValueException;

/** Reads the cells of one row that tell who is put forward; cells that belong to another kind stay empty. */
final class NomineeCells {

    private static final List<CsvColumn> OF_COLLECTIVES = List.of(CsvColumn.NAME, CsvColumn.MEMBERS, CsvColumn.WOMEN);
    private static final List<CsvColumn> OF_INDIVIDUALS = List.of(CsvColumn.EMPLOYMENT, CsvColumn.ROLE, CsvColumn.SEX);

    private final CsvRow row;
    private final CsvProblems problems;

    NomineeCells(CsvRow row, CsvProblems problems) {
        this.row = row;
        this.problems = problems;
    }

    Optional<Nominee> read() {
        Optional<NomineeId> id = row.cell(CsvColumn.NOMINEE).require("csv.expected.id", CellValues.id(NomineeId::of));
        Optional<NomineeKind> kind =
                row.cell(CsvColumn.KIND).require("csv.expected.kind", CellValues.constant(NomineeKind.class));
        Optional<UnitId> unit = row.cell(CsvColumn.UNIT).require("csv.expected.id", CellValues.id(UnitId::of));
        if (id.isEmpty() || unit.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case INDIVIDUAL -> Optional.of(individual(id.get(), unit.get()));
            case COLLECTIVE -> collective(id.get(), unit.get());
            case HOUSEHOLD -> Optional.of(household(id.get(), unit.get()));
        };
    }

    private Nominee individual(NomineeId id, UnitId unit) {
        refuse(OF_COLLECTIVES, "csv.expected.empty.collective");
        return Individual.builder()
                .id(id)
                .unitId(unit)
                .employment(row.cell(CsvColumn.EMPLOYMENT)
                        .read("csv.expected.employment", CellValues.constant(Employment.class)))
                .role(row.cell(CsvColumn.ROLE).read("csv.expected.role", CellValues.constant(Role.class)))
                .sex(row.cell(CsvColumn.SEX).read("csv.expected.sex", CellValues.constant(Sex.class)))
                .build();
    }

    private Nominee household(NomineeId id, UnitId unit) {
        refuse(OF_COLLECTIVES, "csv.expected.empty.collective");
        refuse(OF_INDIVIDUALS, "csv.expected.empty.individual");
        return new Household(id, unit);
    }

    private Optional<Nominee> collective(NomineeId id, UnitId unit) {
        refuse(OF_INDIVIDUALS, "csv.expected.empty.individual");
        Optional<String> name = row.cell(CsvColumn.NAME).require("csv.expected.name", Optional::of);
        OptionalInt members = count(CsvColumn.MEMBERS);
        OptionalInt women = count(CsvColumn.WOMEN);
        try {
            return name.map(text -> new Collective(id, unit, text, members, women));
        } catch (InvalidValueException refused) {
            problems.addRefused(row.line(), refused);
            return Optional.empty();
        }
    }

    private OptionalInt count(CsvColumn column) {
        return row.cell(column)
                .read("csv.expected.count", CellValues::count)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private void refuse(List<CsvColumn> columns, String expected) {
        columns.forEach(column -> row.cell(column).refuseIfFilled(expected));
    }
}
