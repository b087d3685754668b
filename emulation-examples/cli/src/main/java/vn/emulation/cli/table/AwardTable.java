package vn.emulation.cli.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.CampaignId;
import vn.emulation.cli.words.DayText;
import vn.emulation.cli.words.Words;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.statistics.DecidedAward;
import vn.emulation.statistics.DecidedAwardBuilder;
import vn.emulation.statistics.NomineeClass;
import vn.emulation.statistics.Proposer;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.InvalidValueException;

/** Reads awards that were decided from a table, one a row. */
public final class AwardTable {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    private final TableProblems problems;
    private final Map<String, Long> rows = new HashMap<>();

    private AwardTable(TableProblems problems) {
        this.problems = problems;
    }

    /**
     * Returns the awards, in the order of the table.
     *
     * @throws vn.emulation.cli.input.Refusal if anything is wrong, with the problems of all rows
     */
    public static List<DecidedAward> read(Table table, Words words) {
        TableProblems problems = new TableProblems(table.places(), words);
        AwardTable reader = new AwardTable(problems);
        List<DecidedAward> awards = new ArrayList<>();
        TableRows.below(table, TableColumns.of(AwardColumn.values()), problems)
                .forEach(row -> reader.award(row).ifPresent(awards::add));
        problems.orThrow();
        return awards;
    }

    private Optional<DecidedAward> award(TableRow row) {
        long before = problems.count();
        Optional<String> id = row.cell(AwardColumn.ID)
                .require("table.expected.id", CellValues.id(text -> Identifiers.normalise("award", text)));
        Optional<AwardFormId> form =
                row.cell(AwardColumn.FORM).require("table.expected.id", CellValues.id(AwardFormId::of));
        Optional<NomineeKind> kind =
                row.cell(AwardColumn.KIND).require("table.expected.kind", CellValues.constant(NomineeKind.class));
        Optional<LocalDate> decidedOn =
                row.cell(AwardColumn.DECIDED_ON).require("table.expected.decided-on", DayText::read);
        DecidedAwardBuilder award = optional(row);
        id.ifPresent(name -> addOnce(name, row.number()));
        if (problems.count() > before || !row.isSound()) {
            return Optional.empty();
        }
        try {
            return Optional.of(award.id(id.orElseThrow())
                    .form(form.orElseThrow())
                    .kind(kind.orElseThrow())
                    .decidedOn(decidedOn.orElseThrow())
                    .build());
        } catch (InvalidValueException refused) {
            problems.addRefused(row.number(), refused);
            return Optional.empty();
        }
    }

    private static DecidedAwardBuilder optional(TableRow row) {
        return DecidedAward.builder()
                .nomineeClass(row.cell(AwardColumn.CLASS)
                        .read("table.expected.class", CellValues.constant(NomineeClass.class)))
                .mode(row.cell(AwardColumn.MODE).read("table.expected.mode", CellValues.constant(AwardMode.class)))
                .proposer(row.cell(AwardColumn.PROPOSER)
                        .read("table.expected.proposer", CellValues.constant(Proposer.class)))
                .campaign(row.cell(AwardColumn.CAMPAIGN).read("table.expected.id", CellValues.id(CampaignId::of)))
                .count(row.cell(AwardColumn.COUNT)
                        .read("table.expected.award-count", AwardTable::count)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty));
    }

    private void addOnce(String id, long row) {
        Long earlier = rows.putIfAbsent(id, row);
        if (earlier != null) {
            problems.addAwardTwice(row, AwardColumn.ID, id, earlier);
        }
    }

    private static Optional<Integer> count(String text) {
        boolean counts = DIGITS.matcher(text).matches()
                && Long.parseLong(text) >= 1
                && Long.parseLong(text) <= DecidedAward.MOST;
        return counts ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
