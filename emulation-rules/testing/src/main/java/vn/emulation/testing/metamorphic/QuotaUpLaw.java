package vn.emulation.testing.metamorphic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.RoundLimit;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.Grant;
import vn.emulation.quota.GrantBuilder;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.testing.rules.RoundJudge;

/** One more place takes nobody's; {@link MetamorphicLaws#quotaUp} says exactly when. */
record QuotaUpLaw() implements MetamorphicLaw {

    private static final int MOST = 1_000_000;

    @Override
    public String id() {
        return "quota-up";
    }

    @Override
    public List<Violation> check(RoundJudge rules, EvaluationRequest request) {
        DecidedRound round = DecidedRound.of(rules, request);
        return request.grants().stream()
                .filter(grant -> grant.places() < MOST)
                .flatMap(grant -> violations(rules, round, grant))
                .toList();
    }

    private Stream<Violation> violations(RoundJudge rules, DecidedRound round, Grant raised) {
        List<Grant> grants = round.request().grants().stream()
                .map(grant -> grant.equals(raised)
                        ? GrantBuilder.builder(grant).places(grant.places() + 1).build()
                        : grant)
                .toList();
        DecidedRound more = DecidedRound.of(
                rules,
                EvaluationRequestBuilder.builder(round.request()).grants(grants).build());
        return round.dossiers().stream()
                .filter(DecidedDossier::placed)
                .flatMap(before -> more
                        .dossier(before.dossier().id())
                        .filter(after -> !after.placed() && !gaveWay(after.decision(), round, more))
                        .map(after -> Violation.of(id(), change(raised), before, after))
                        .stream());
    }

    private static List<String> change(Grant raised) {
        return List.of(
                String.valueOf(raised.places() + 1),
                String.valueOf(raised.places()),
                raised.form().value(),
                raised.kind().name());
    }

    /** Whether it gave way, under a limit whose number is the same, to somebody who ranks better and is new there. */
    private static boolean gaveWay(Decision lost, DecidedRound round, DecidedRound more) {
        Set<RoundLimit> before = Set.copyOf(round.report().quota().limits());
        Set<String> same = more.report().quota().limits().stream()
                .filter(limit -> before.stream().anyMatch(other -> other.limit().equals(limit.limit())))
                .map(limit -> limit.limit().id())
                .collect(Collectors.toSet());
        boolean held =
                lost.place().stream().flatMap(place -> place.binding().stream()).anyMatch(same::contains);
        Set<DossierId> had = round.dossiers().stream()
                .filter(DecidedDossier::placed)
                .map(decided -> decided.dossier().id())
                .collect(Collectors.toSet());
        return held
                && more.dossiers().stream()
                        .filter(DecidedDossier::placed)
                        .filter(decided -> !had.contains(decided.dossier().id()))
                        .anyMatch(decided -> ranksBetter(decided.decision(), lost));
    }

    private static boolean ranksBetter(Decision one, Decision other) {
        return one.rank().isPresent()
                && other.rank().isPresent()
                && one.rank().getAsInt() <= other.rank().getAsInt();
    }
}
