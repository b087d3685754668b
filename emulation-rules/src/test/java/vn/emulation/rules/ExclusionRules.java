package vn.emulation.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardMode;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.CampaignBuilder;
import vn.emulation.campaign.LaunchBuilder;
import vn.emulation.decision.ClauseAnswer;
import vn.emulation.decision.ClauseStatus;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.Alternatives;
import vn.emulation.source.ClauseId;

/** The law's rules on exclusions, dossiers and votes, compiled once for all tests. */
final class ExclusionRules {

    static final String[] SUBJECTS = {"exclusions", "dossiers", "votes"};
    static final RuleSet RULES = LawCampaign.rules(LawCampaign.joined(), SUBJECTS);

    /** The clauses that these rules answer, by themselves or by a point. */
    static final Set<ClauseId> CLAUSES = Stream.concat(
                    RULES.rules().stream().flatMap(rule -> rule.clauses().stream()),
                    RULES.campaign().law().orElseThrow().alternatives().stream()
                            .filter(whole -> whole.anyOf().stream()
                                    .anyMatch(point -> RULES.rules().stream()
                                            .anyMatch(rule -> rule.clauses().contains(point))))
                            .map(Alternatives::clause))
            .collect(Collectors.toUnmodifiableSet());

    private static final EmulationEngine ENGINE = EmulationEngine.of(RULES);

    private ExclusionRules() {}

    /** Decides a dossier by the same rules over a campaign that came about in another way. */
    static Decision inMode(AwardMode mode, Dossier dossier, String... rulings) {
        Campaign joined = LawCampaign.joined();
        Campaign campaign = CampaignBuilder.builder(joined)
                .launch(Optional.of(LaunchBuilder.builder(joined.launch().orElseThrow())
                        .mode(mode)
                        .build()))
                .build();
        EvaluationRequest request = Requests.of(campaign, dossier)
                .rulings(Requests.rulings(rulings))
                .build();
        return LawCampaign.uncompiled(campaign, SUBJECTS)
                .evaluate(request)
                .decisions()
                .get(0);
    }

    static Decision decide(Dossier dossier, String... rulings) {
        return decide(dossier, LocalDate.parse("2026-11-22"), rulings);
    }

    static Decision decide(Dossier dossier, LocalDate decidedOn, String... rulings) {
        EvaluationRequest request = Requests.of(RULES.campaign(), dossier)
                .decidedOn(decidedOn)
                .rulings(Requests.rulings(rulings))
                .build();
        return ENGINE.evaluate(request).decisions().get(0);
    }

    static ClauseStatus status(String clause, Decision decision) {
        return decision.answers().stream()
                .filter(answer -> answer.clause().equals(ClauseId.of(clause)))
                .map(ClauseAnswer::status)
                .findFirst()
                .orElseThrow();
    }
}
