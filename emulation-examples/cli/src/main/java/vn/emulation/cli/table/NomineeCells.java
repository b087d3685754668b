package vn.emulation.cli.table;

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

    private static final List<DossierColumn> OF_COLLECTIVES =
            List.of(DossierColumn.NAME, DossierColumn.MEMBERS, DossierColumn.WOMEN);
    private static final List<DossierColumn> OF_INDIVIDUALS =
            List.of(DossierColumn.EMPLOYMENT, DossierColumn.ROLE, DossierColumn.SEX);

    private final TableRow row;
    private final TableProblems problems;

    NomineeCells(TableRow row, TableProblems problems) {
        this.row = row;
        this.problems = problems;
    }

    Optional<Nominee> read() {
        Optional<NomineeId> id =
                row.cell(DossierColumn.NOMINEE).require("table.expected.id", CellValues.id(NomineeId::of));
        Optional<NomineeKind> kind =
                row.cell(DossierColumn.KIND).require("table.expected.kind", CellValues.constant(NomineeKind.class));
        Optional<UnitId> unit = row.cell(DossierColumn.UNIT).require("table.expected.id", CellValues.id(UnitId::of));
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
        refuse(OF_COLLECTIVES, "table.expected.empty.collective");
        return Individual.builder()
                .id(id)
                .unitId(unit)
                .employment(row.cell(DossierColumn.EMPLOYMENT)
                        .read("table.expected.employment", CellValues.constant(Employment.class)))
                .role(row.cell(DossierColumn.ROLE).read("table.expected.role", CellValues.constant(Role.class)))
                .sex(row.cell(DossierColumn.SEX).read("table.expected.sex", CellValues.constant(Sex.class)))
                .build();
    }

    private Nominee household(NomineeId id, UnitId unit) {
        refuse(OF_COLLECTIVES, "table.expected.empty.collective");
        refuse(OF_INDIVIDUALS, "table.expected.empty.individual");
        return new Household(id, unit);
    }

    private Optional<Nominee> collective(NomineeId id, UnitId unit) {
        refuse(OF_INDIVIDUALS, "table.expected.empty.individual");
        Optional<String> name = row.cell(DossierColumn.NAME).require("table.expected.name", Optional::of);
        OptionalInt members = count(DossierColumn.MEMBERS);
        OptionalInt women = count(DossierColumn.WOMEN);
        try {
            return name.map(text -> new Collective(id, unit, text, members, women));
        } catch (InvalidValueException refused) {
            problems.addRefused(row.number(), refused);
            return Optional.empty();
        }
    }

    private OptionalInt count(DossierColumn column) {
        return row.cell(column)
                .read("table.expected.count", CellValues::count)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private void refuse(List<DossierColumn> columns, String expected) {
        columns.forEach(column -> row.cell(column).refuseIfFilled(expected));
    }
}
