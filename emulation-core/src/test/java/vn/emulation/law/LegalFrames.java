package vn.emulation.law;

import java.time.LocalDate;
import java.util.List;
import vn.emulation.award.Authority;
import vn.emulation.award.AuthorityId;
import vn.emulation.award.AwardCategory;
import vn.emulation.award.AwardFormId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;
import vn.emulation.source.DocumentId;
import vn.emulation.text.LocalisedText;
import vn.emulation.time.DateWindow;

/** A small frame: two regimes on either side of a day, one form, and a clause with points. */
final class LegalFrames {
    static final LocalisedText TEXT = new LocalisedText("chữ", "text");
    static final RegimeId OLD = RegimeId.of("old");
    static final RegimeId NEW = RegimeId.of("new");
    static final AwardFormId MERIT = AwardFormId.of("merit");
    static final AuthorityId CHAIR = AuthorityId.of("chair");
    static final LocalDate CHANGE = LocalDate.parse("2024-01-01");

    private LegalFrames() {}

    static ClauseId clause(String path) {
        return ClauseId.of("law/" + path);
    }

    static List<ClauseId> clauses(String... paths) {
        return List.of(paths).stream().map(LegalFrames::clause).toList();
    }

    static Regime regime(RegimeId id, DateWindow received) {
        return new Regime(id, TEXT, received, List.of(DocumentId.of("law")), true);
    }

    static Provision provision(RegimeId regime, NomineeKind kind, String... required) {
        Competence chair = new Competence(CHAIR, DateWindow.endingBefore(CHANGE), clauses("79"));
        return new Provision(MERIT, List.of(kind), List.of(regime), clauses(required), List.of(chair));
    }

    static Requirement requirement(RegimeId regime, String... required) {
        return new Requirement(List.of(regime), List.of(), List.of(), clauses(required));
    }

    static LegalFrameBuilder frame() {
        return LegalFrame.builder()
                .documents(List.of(DocumentId.of("law")))
                .regimes(List.of(
                        regime(OLD, DateWindow.endingBefore(CHANGE)), regime(NEW, DateWindow.startingOn(CHANGE))))
                .authorities(List.of(new Authority(CHAIR, TEXT)))
                .forms(List.of(new LegalForm(MERIT, TEXT, AwardCategory.COMMENDATION_FORM)))
                .provisions(List.of(
                        provision(OLD, NomineeKind.INDIVIDUAL, "72"), provision(NEW, NomineeKind.INDIVIDUAL, "74")))
                .requirements(List.of(requirement(NEW, "93")))
                .alternatives(List.of(new Alternatives(clause("74"), clauses("74.a", "74.b"))));
    }
}
