package vn.emulation.cli.input;

import java.time.LocalDate;
import java.util.List;
import vn.emulation.cli.words.DayText;
import vn.emulation.cli.words.Words;
import vn.emulation.dossier.Dossier;
import vn.emulation.json.CountFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.json.UnitFile;
import vn.emulation.nominee.OrgTree;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.source.Ruling;
import vn.emulation.text.VisibleText;
import vn.emulation.time.WorkCalendar;

/** Reads the files of a round, each by the name that was typed. */
final class RoundFiles {

    private final EmulationJson json = EmulationJson.create();
    private final Words words;

    RoundFiles(Words words) {
        this.words = words;
    }

    List<Dossier> dossiers(String typed) {
        return new DossierInput(json, words).read(InputFile.read(typed, words));
    }

    WorkCalendar calendar() {
        return json.bundledWorkCalendar();
    }

    OrgTree bundledUnits(CampaignChoice choice) {
        return choice.plan()
                .flatMap(plan -> plan.sampleRounds().stream().findFirst().map(plan::sample))
                .map(EvaluationRequest::orgTree)
                .orElseThrow(() -> new Refusal(
                        words.text("units.missing", choice.campaign().id())));
    }

    List<Grant> grants(String typed) {
        return read(typed, GrantFile.class).grants();
    }

    OrgTree units(String typed) {
        return read(typed, UnitFile.class).units();
    }

    List<Ruling> rulings(String typed) {
        return read(typed, RulingFile.class).rulings();
    }

    List<UnitCount> counts(String typed) {
        return read(typed, CountFile.class).counts();
    }

    List<TieDecision> decisions(String typed) {
        return read(typed, TieDecisionFile.class).decisions();
    }

    private <T> T read(String typed, Class<T> type) {
        InputFile file = InputFile.read(typed, words);
        return json.read(file.bytes(), file.name(), type);
    }

    LocalDate day(String typed) {
        return DayText.read(typed)
                .orElseThrow(
                        () -> new Refusal(words.text("day.wrong", "--decided-on", VisibleText.excerpt(typed, 60))));
    }
}
