package vn.emulation.rules.internal.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Dossier;
import vn.emulation.rules.internal.fact.DossierView;

/**
 * A dossier that is barred, as later rounds are asked about it. Used by one thread.
 *
 * @param view the dossier as it is
 * @param barred the clauses that bar it
 * @param settled those of them that no year changes
 * @param unearned those of the others that no award changes
 * @param waiting the dossier after years that are earned but for awards, as far as the unearned look at it
 * @param earning the dossier after years in which some awards are earned, one for each choice of awards
 */
record LaterCase(
        DossierView view,
        List<LaterClause> barred,
        List<LaterClause> settled,
        List<LaterClause> unearned,
        LaterDossier waiting,
        List<LaterDossier> earning) {

    static LaterCase of(DossierView view, int year, List<LaterClause> barred, Collection<Set<AwardFormId>> earnings) {
        List<LaterClause> unearned = barred.stream()
                .filter(clause -> !clause.settled() && !clause.looksAtHistory())
                .toList();
        Dossier dossier = view.dossier();
        Set<LaterPart> parts = parts(barred);
        return new LaterCase(
                view,
                barred,
                barred.stream().filter(LaterClause::settled).toList(),
                unearned,
                new LaterDossier(dossier, year, Set.of(), parts(unearned)),
                earnings.stream()
                        .map(earned -> new LaterDossier(dossier, year, earned, parts))
                        .toList());
    }

    private static Set<LaterPart> parts(List<LaterClause> clauses) {
        Set<LaterPart> parts = EnumSet.noneOf(LaterPart.class);
        clauses.forEach(clause -> parts.addAll(clause.parts()));
        return parts;
    }
}
