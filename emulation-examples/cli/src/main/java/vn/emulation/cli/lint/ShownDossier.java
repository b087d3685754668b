package vn.emulation.cli.lint;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.json.DossierFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.UnitFile;

/**
 * A made-up dossier that shows what the lint says, with the files that other commands read it from.
 *
 * @param name its name, from which those of its files begin
 * @param clause the clause whose answer shows it
 * @param status that answer
 * @param round the round
 * @param decidedOn the day of the decision
 * @param dossiers the file of dossiers, which holds this one
 * @param units the file of units, empty where those that are there anyway do
 * @param rulings the file of rulings, empty where no reading matters
 * @param command the command line that shows the answer, empty where no command takes working days as these are
 */
@RecordBuilder
public record ShownDossier(
        String name,
        String clause,
        ClauseStatus status,
        String round,
        LocalDate decidedOn,
        DossierFile dossiers,
        Optional<UnitFile> units,
        Optional<RulingFile> rulings,
        Optional<String> command) {

    static ShownDossierBuilder builder() {
        return ShownDossierBuilder.builder();
    }
}
