package vn.emulation.testing.metamorphic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Rank;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.testing.rules.RoundJudge;

/** Whoever has a place and is ranked better keeps one. */
record BetterRankLaw() implements MetamorphicLaw {

    @Override
    public String id() {
        return "better-rank";
    }

    @Override
    public List<Violation> check(RoundJudge rules, EvaluationRequest request) {
        DecidedRound round = DecidedRound.of(rules, request);
        return round.dossiers().stream()
                .filter(DecidedDossier::placed)
                .flatMap(placed -> better(placed.dossier()).flatMap(better -> violation(rules, round, placed, better)))
                .toList();
    }

    private static Stream<Dossier> better(Dossier dossier) {
        return dossier.rank().stream()
                .filter(rank -> rank.position() > 1)
                .map(rank -> new Rank(rank.position() - 1, rank.rankedBy(), rank.rankedOn()))
                .map(rank ->
                        DossierBuilder.builder(dossier).rank(Optional.of(rank)).build());
    }

    private Stream<Violation> violation(RoundJudge rules, DecidedRound round, DecidedDossier placed, Dossier better) {
        DecidedDossier after =
                round.with(rules, List.of(better)).dossier(better.id()).orElseThrow();
        List<String> positions = List.of(position(better), position(placed.dossier()));
        return Stream.of(Violation.of(id(), positions, placed, after)).filter(any -> !after.placed());
    }

    private static String position(Dossier dossier) {
        return String.valueOf(dossier.rank().orElseThrow().position());
    }
}
