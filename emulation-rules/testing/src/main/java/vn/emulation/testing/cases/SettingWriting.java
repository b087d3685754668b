package vn.emulation.testing.cases;

import java.time.LocalDate;
import java.util.List;
import vn.emulation.json.CountFile;
import vn.emulation.json.EmulationJson;
import vn.emulation.json.GrantFile;
import vn.emulation.json.RulingFile;
import vn.emulation.json.TieDecisionFile;
import vn.emulation.json.UnitFile;
import vn.emulation.json.WorkCalendarFile;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.internal.lint.LintScope;

/** Writes what a case is decided from besides its dossiers, where it is not as usual. */
final class SettingWriting {

    private static final EmulationJson JSON = EmulationJson.create();

    private SettingWriting() {}

    static YamlMap of(EvaluationRequest request) {
        YamlMap setting = YamlMap.empty(Mark.NOWHERE)
                .with("round", YamlScalar.text(request.round().value()));
        LocalDate usual = LocalDate.of(request.awardRound().year(), 12, 31);
        if (!request.decidedOn().equals(usual)) {
            setting = setting.with(
                    "decidedOn", YamlScalar.text(request.decidedOn().toString()));
        }
        if (!request.grants().isEmpty()) {
            setting = with(setting, "grants", "grants", new GrantFile(1, request.grants()));
        }
        if (!request.counts().isEmpty()) {
            setting = with(setting, "counts", "counts", new CountFile(1, request.counts()));
        }
        if (!request.rulings().isEmpty()) {
            setting = with(setting, "rulings", "rulings", new RulingFile(1, request.rulings()));
        }
        if (!request.tieDecisions().isEmpty()) {
            setting = with(setting, "tieDecisions", "decisions", new TieDecisionFile(1, request.tieDecisions()));
        }
        if (!request.orgTree()
                .equals(LintScope.of(request.campaign(), List.of()).orgTree())) {
            setting = with(setting, "units", "units", new UnitFile(1, request.orgTree()));
        }
        return request.calendar().equals(JSON.bundledWorkCalendar())
                ? setting
                : with(setting, "calendar", "calendar", new WorkCalendarFile(1, request.calendar()));
    }

    private static YamlMap with(YamlMap setting, String key, String part, Object file) {
        YamlMap written = (YamlMap) TreeJson.read(JSON.writeCompact(file));
        return setting.with(key, written.get(part).orElseThrow());
    }
}
