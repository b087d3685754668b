package vn.emulation.rules.internal.fact;

import static vn.emulation.rules.internal.fact.Words.countOf;
import static vn.emulation.rules.internal.fact.Words.field;

import java.util.List;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.DisciplineLevel;

/** What a rule may look at in what stands or stood against a nominee. */
final class ConductWords {

    static final Words ALL = Words.of(
            List.of(
                    field("conductComplete", ValueType.BOOLEAN, DossierFact::isConductComplete),
                    field(
                            "achievementsBeforeDisciplineEnd",
                            ValueType.NUMBER,
                            DossierFact::getAchievementsBeforeDisciplineEnd)),
            List.of(
                    countOf("conductPending", DossierFact::conductPending).naming(0, ConductKind.class),
                    countOf("disciplined", DossierFact::disciplined).naming(0, DisciplineLevel.class),
                    countOf("found", DossierFact::found).naming(0, ConductKind.class)));

    private ConductWords() {}
}
