package vn.emulation.testing.metamorphic;

import com.google.common.collect.Lists;
import java.util.List;
import vn.emulation.dossier.Career;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Listing;
import vn.emulation.dossier.PastAward;
import vn.emulation.dossier.PastAwardBuilder;
import vn.emulation.nominee.OrgTree;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;

/** Turns every list of a round round. */
final class Reversal {

    private Reversal() {}

    static EvaluationRequest of(EvaluationRequest request) {
        return EvaluationRequestBuilder.builder(request)
                .dossiers(Lists.reverse(
                        request.dossiers().stream().map(Reversal::dossier).toList()))
                .grants(Lists.reverse(request.grants()))
                .counts(Lists.reverse(request.counts()))
                .orgTree(OrgTree.of(Lists.reverse(request.orgTree().units())))
                .rulings(Lists.reverse(request.rulings()))
                .tieDecisions(Lists.reverse(request.tieDecisions()))
                .build();
    }

    private static Dossier dossier(Dossier dossier) {
        return DossierBuilder.builder(dossier)
                .documents(reversed(dossier.documents()))
                .achievements(reversed(dossier.achievements()))
                .criteria(Lists.reverse(dossier.criteria()).stream()
                        .map(Reversal::score)
                        .toList())
                .history(awards(dossier.history()))
                .conduct(reversed(dossier.conduct()))
                .ratings(reversed(dossier.ratings()))
                .initiatives(reversed(dossier.initiatives()))
                .career(dossier.career().map(Reversal::career))
                .votes(Lists.reverse(dossier.votes()))
                .build();
    }

    private static <T> Listing<T> reversed(Listing<T> listing) {
        return new Listing<>(listing.complete(), Lists.reverse(listing.items()));
    }

    private static CriterionScore score(CriterionScore score) {
        return new CriterionScore(
                score.criterion(), score.assessment(), score.score(), Lists.reverse(score.evidence()));
    }

    private static Listing<PastAward> awards(Listing<PastAward> history) {
        List<PastAward> awards = history.items().stream()
                .map(award -> PastAwardBuilder.builder(award)
                        .achievements(reversed(award.achievements()))
                        .build())
                .toList();
        return reversed(new Listing<>(history.complete(), awards));
    }

    private static Career career(Career career) {
        return new Career(career.joinedOn(), reversed(career.absences()), reversed(career.transfers()));
    }
}
