package vn.emulation.cli.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.CampaignId;
import vn.emulation.campaign.RoundId;
import vn.emulation.cli.words.DayText;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Nominee;
import vn.emulation.validation.InvalidValueException;

/** Reads one row as a dossier. */
final class DossierRow {

    private final TableProblems problems;

    DossierRow(TableProblems problems) {
        this.problems = problems;
    }

    /** Returns the dossier, or empty if anything in its row is wrong. */
    Optional<Dossier> read(TableRow row) {
        long before = problems.count();
        Optional<DossierId> id = row.cell(DossierColumn.ID).require("table.expected.id", CellValues.id(DossierId::of));
        Optional<CampaignId> campaign =
                row.cell(DossierColumn.CAMPAIGN).require("table.expected.id", CellValues.id(CampaignId::of));
        Optional<RoundId> round =
                row.cell(DossierColumn.ROUND).require("table.expected.id", CellValues.id(RoundId::of));
        Optional<Nominee> nominee = new NomineeCells(row, problems).read();
        Optional<AwardFormId> form =
                row.cell(DossierColumn.FORM).require("table.expected.id", CellValues.id(AwardFormId::of));
        DossierBuilder rest = content(row);
        if (problems.count() > before || !row.isSound()) {
            return Optional.empty();
        }
        rest.id(id.orElseThrow()).campaign(campaign.orElseThrow()).round(round.orElseThrow());
        return built(row, rest.form(form.orElseThrow()).nominee(nominee.orElseThrow()));
    }

    private static DossierBuilder content(TableRow row) {
        return Dossier.builder()
                .receivedOn(row.cell(DossierColumn.RECEIVED).read("table.expected.date", DayText::read))
                .registered(row.cell(DossierColumn.REGISTERED).read("table.expected.yes-no", CellValues::yesOrNo))
                .documents(new Listing<>(
                        complete(row, DossierColumn.DOCUMENTS_COMPLETE),
                        row.cell(DossierColumn.DOCUMENTS).readParts("table.expected.document", PartValues::document)))
                .achievements(new Listing<>(
                        complete(row, DossierColumn.ACHIEVEMENTS_COMPLETE),
                        row.cell(DossierColumn.ACHIEVEMENTS)
                                .readParts("table.expected.achievement", PartValues::achievement)))
                .criteria(row.cell(DossierColumn.CRITERIA).readParts("table.expected.criterion", PartValues::criterion))
                .history(new Listing<>(
                        complete(row, DossierColumn.HISTORY_COMPLETE),
                        row.cell(DossierColumn.HISTORY).readParts("table.expected.award", RecordValues::award)))
                .conduct(new Listing<>(
                        complete(row, DossierColumn.CONDUCT_COMPLETE),
                        row.cell(DossierColumn.CONDUCT).readParts("table.expected.conduct", RecordValues::conduct)))
                .votes(List.of())
                .rank(rank(row));
    }

    private static boolean complete(TableRow row, DossierColumn column) {
        return row.cell(column)
                .read("table.expected.yes-no", CellValues::yesOrNo)
                .orElse(false);
    }

    /** A rank is of use only with who ranked and when, so the three cells are filled together. */
    private static Optional<Rank> rank(TableRow row) {
        TableCell position = row.cell(DossierColumn.RANK);
        TableCell by = row.cell(DossierColumn.RANKED_BY);
        TableCell on = row.cell(DossierColumn.RANKED_ON);
        if (position.isEmpty() && by.isEmpty() && on.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> rankedBy = by.require("table.expected.rank", Optional::of);
        Optional<LocalDate> rankedOn = on.require("table.expected.rank", DayText::read);
        if (rankedBy.isEmpty() || rankedOn.isEmpty()) {
            return Optional.empty();
        }
        return position.require(
                "table.expected.rank",
                text -> CellValues.count(text).map(count -> new Rank(count, rankedBy.get(), rankedOn.get())));
    }

    private Optional<Dossier> built(TableRow row, DossierBuilder dossier) {
        try {
            return Optional.of(dossier.build());
        } catch (InvalidValueException refused) {
            problems.addRefused(row.number(), refused);
            return Optional.empty();
        }
    }
}
