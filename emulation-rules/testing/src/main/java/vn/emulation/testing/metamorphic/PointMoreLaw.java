package vn.emulation.testing.metamorphic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/** Whoever has a point more is never worse off. */
record PointMoreLaw() implements MetamorphicLaw {

    @Override
    public String id() {
        return "point-more";
    }

    @Override
    public List<Violation> check(RoundJudge rules, EvaluationRequest request) {
        DecidedRound round = DecidedRound.of(rules, request);
        return request.dossiers().stream()
                .filter(dossier -> dossier.criteria().stream()
                        .anyMatch(score -> score.score().isPresent()))
                .map(PointMoreLaw::more)
                .flatMap(more -> violation(rules, round, more))
                .toList();
    }

    private static Dossier more(Dossier dossier) {
        return DossierBuilder.builder(dossier)
                .criteria(dossier.criteria().stream().map(PointMoreLaw::more).toList())
                .build();
    }

    private static CriterionScore more(CriterionScore score) {
        Optional<BigDecimal> points = score.score().map(BigDecimal.ONE::add);
        return new CriterionScore(score.criterion(), score.assessment(), points, score.evidence());
    }

    private Stream<Violation> violation(RoundJudge rules, DecidedRound round, Dossier more) {
        DecidedDossier before = round.dossier(more.id()).orElseThrow();
        DecidedDossier after =
                round.with(rules, List.of(more)).dossier(more.id()).orElseThrow();
        boolean worse = Standing.isWorse(before.decision(), after.decision()) || (before.placed() && !after.placed());
        return Stream.of(Violation.of(id(), List.of(), before, after)).filter(any -> worse);
    }
}
