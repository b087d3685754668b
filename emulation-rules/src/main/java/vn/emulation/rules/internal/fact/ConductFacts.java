package vn.emulation.rules.internal.fact;

import java.util.List;
import vn.emulation.dossier.Achievement;
import vn.emulation.dossier.ConductKind;
import vn.emulation.dossier.DisciplineLevel;

/** What rules read of what stands or stood against a nominee. */
public interface ConductFacts extends DossierPart {

    private ConductView conduct() {
        return walk(view().dossier().conduct().items().size()).conduct();
    }

    /** Returns whether the list of what stands against the nominee is complete. */
    default boolean isConductComplete() {
        return read().dossier().conduct().complete();
    }

    /** Returns how many things of the kind stand on the day of the decision. */
    default long conductPending(String kind) {
        return conduct().pending(ConductKind.valueOf(kind));
    }

    /** Returns how often at least such discipline was imposed in the round's period. */
    default long disciplined(String least) {
        return conduct().disciplined(DisciplineLevel.valueOf(least));
    }

    /** Returns how many achievements begin before the last discipline has been served. */
    default long getAchievementsBeforeDisciplineEnd() {
        List<Achievement> achievements = view().lists().achievements();
        return walk((long) achievements.size()
                        + view().dossier().conduct().items().size())
                .conduct()
                .achievementsBeforeDisciplineEnd(achievements);
    }

    /** Returns how many things of the kind begin in the round's period. */
    default long found(String kind) {
        return conduct().found(ConductKind.valueOf(kind));
    }
}
