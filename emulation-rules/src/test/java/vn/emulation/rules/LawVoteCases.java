package vn.emulation.rules;

import static vn.emulation.rules.ExclusionDossiers.person;
import static vn.emulation.rules.ExclusionDossiers.voted;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;

/** A case for each rule on the votes of councils; the council has 17 members. */
final class LawVoteCases {

    private static final String FIGHTER = "provincial-emulation-fighter";
    private static final String PRIME = "prime-minister-merit-certificate";

    private LawVoteCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(
                        votes("decree-91-2017/45.8", person(FIGHTER, "2023-12-31"), 16),
                        votes("decree-98-2023/votes", person(FIGHTER, "2025-06-30"), 14),
                        remembered("decree-98-2023/votes", person(FIGHTER, "2025-06-30")),
                        votes("decree-152-2025/33.5", person(FIGHTER, "2025-07-01"), 14),
                        remembered("decree-152-2025/33.5", person(FIGHTER, "2025-07-01")),
                        votes("decree-98-2023/42.vote.share", person(PRIME, "2025-06-30"), 14),
                        remembered("decree-98-2023/42.vote.share", person(PRIME, "2025-06-30")))
                .flatMap(each -> each);
    }

    private static Stream<RuleCase> votes(String clause, Dossier unvoted, int enough) {
        Dossier carried = voted(unvoted, 17, enough);
        Dossier lost = voted(unvoted, 17, enough - 1);
        Dossier open = voted(unvoted, 17, enough, OptionalInt.empty(), Optional.empty());
        return Stream.of(
                new RuleCase(clause + "/carried", carried, lost),
                new RuleCase(clause + "/lost", lost, carried),
                new RuleCase(clause + "/not-secret", open, carried),
                new RuleCase(clause + "/none", unvoted, carried));
    }

    private static Stream<RuleCase> remembered(String clause, Dossier dossier) {
        return Stream.of("/not-asked", "/unverified")
                .map(rule -> LawExclusionCases.byForm(clause + rule, dossier, "advanced-worker"));
    }
}
