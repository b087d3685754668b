package vn.emulation.rules;

import java.time.LocalDate;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.json.DossierFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.UnitFile;
import vn.emulation.json.VersionedFile;

/** The files of a sample round: {@code rounds/<round>/*.json} of a plan and {@code units.json} of its organiser. */
final class SampleRound {

    private final EmulationJson json = EmulationJson.create();
    private final String organiserFolder;
    private final String roundFolder;
    private final RoundId round;

    SampleRound(String planFolder, RoundId round) {
        this.organiserFolder = planFolder.substring(0, planFolder.indexOf('/') + 1);
        this.roundFolder = planFolder + "rounds/" + round + "/";
        this.round = round;
    }

    /**
     * The day on which a sample round is decided.
     *
     * @param schemaVersion the version of the file's form, 1
     * @param decidedOn the day
     */
    record DecisionDayFile(int schemaVersion, LocalDate decidedOn) implements VersionedFile {}

    EvaluationRequest request(Campaign campaign) {
        return EvaluationRequest.builder()
                .campaign(campaign)
                .round(round)
                .dossiers(read(roundFolder + "dossiers.json", DossierFile.class).dossiers())
                .grants(read(roundFolder + "grants.json", GrantFile.class).grants())
                .rulings(read(roundFolder + "rulings.json", RulingFile.class).rulings())
                .orgTree(read(organiserFolder + "units.json", UnitFile.class).units())
                .calendar(json.bundledWorkCalendar())
                .decidedOn(read(roundFolder + "decision.json", DecisionDayFile.class)
                        .decidedOn())
                .build();
    }

    private <T> T read(String path, Class<T> type) {
        return json.read(PlanResources.read(path), path, type);
    }
}
