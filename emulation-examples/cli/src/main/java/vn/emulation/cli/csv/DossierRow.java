package vn.emulation.cli.csv;

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

    private final CsvProblems problems;

    DossierRow(CsvProblems problems) {
        this.problems = problems;
    }

    /** Returns the dossier, or empty if anything in its row is wrong. */
    Optional<Dossier> read(CsvRow row) {
        int before = problems.count();
        Optional<DossierId> id = row.cell(CsvColumn.ID).require("csv.expected.id", CellValues.id(DossierId::of));
        Optional<CampaignId> campaign =
                row.cell(CsvColumn.CAMPAIGN).require("csv.expected.id", CellValues.id(CampaignId::of));
        Optional<RoundId> round = row.cell(CsvColumn.ROUND).require("csv.expected.id", CellValues.id(RoundId::of));
        Optional<Nominee> nominee = new NomineeCells(row, problems).read();
        Optional<AwardFormId> form =
                row.cell(CsvColumn.FORM).require("csv.expected.id", CellValues.id(AwardFormId::of));
        DossierBuilder rest = content(row);
        if (problems.count() > before) {
            return Optional.empty();
        }
        rest.id(id.orElseThrow()).campaign(campaign.orElseThrow()).round(round.orElseThrow());
        return built(row, rest.form(form.orElseThrow()).nominee(nominee.orElseThrow()));
    }

    private static DossierBuilder content(CsvRow row) {
        return Dossier.builder()
                .receivedOn(row.cell(CsvColumn.RECEIVED).read("csv.expected.date", DayText::read))
                .registered(row.cell(CsvColumn.REGISTERED).read("csv.expected.yes-no", CellValues::yesOrNo))
                .documents(new Listing<>(
                        complete(row, CsvColumn.DOCUMENTS_COMPLETE),
                        row.cell(CsvColumn.DOCUMENTS).readParts("csv.expected.document", PartValues::document)))
                .achievements(new Listing<>(
                        complete(row, CsvColumn.ACHIEVEMENTS_COMPLETE),
                        row.cell(CsvColumn.ACHIEVEMENTS)
                                .readParts("csv.expected.achievement", PartValues::achievement)))
                .criteria(row.cell(CsvColumn.CRITERIA).readParts("csv.expected.criterion", PartValues::criterion))
                .history(Listing.unknown())
                .conduct(Listing.unknown())
                .votes(List.of())
                .rank(rank(row));
    }

    private static boolean complete(CsvRow row, CsvColumn column) {
        return row.cell(column).read("csv.expected.yes-no", CellValues::yesOrNo).orElse(false);
    }

    /** A rank is of use only with who ranked and when, so the three cells are filled together. */
    private static Optional<Rank> rank(CsvRow row) {
        CsvCell position = row.cell(CsvColumn.RANK);
        CsvCell by = row.cell(CsvColumn.RANKED_BY);
        CsvCell on = row.cell(CsvColumn.RANKED_ON);
        if (position.isEmpty() && by.isEmpty() && on.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> rankedBy = by.require("csv.expected.rank", Optional::of);
        Optional<LocalDate> rankedOn = on.require("csv.expected.rank", DayText::read);
        if (rankedBy.isEmpty() || rankedOn.isEmpty()) {
            return Optional.empty();
        }
        return position.require(
                "csv.expected.rank",
                text -> CellValues.count(text).map(count -> new Rank(count, rankedBy.get(), rankedOn.get())));
    }

    private Optional<Dossier> built(CsvRow row, DossierBuilder dossier) {
        try {
            return Optional.of(dossier.build());
        } catch (InvalidValueException refused) {
            problems.addRefused(row.line(), refused);
            return Optional.empty();
        }
    }
}
