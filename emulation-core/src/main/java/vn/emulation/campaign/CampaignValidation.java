package vn.emulation.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.law.LegalFrame;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.validation.Validation;

/** Checks that the parts of a campaign refer to each other. */
final class CampaignValidation {

    private final Validation validation = Validation.start();
    private final Set<ClauseId> known = new HashSet<>();

    private CampaignValidation() {}

    static Validation of(
            CampaignId campaign,
            List<Clause> clauses,
            List<Reading> readings,
            List<Criterion> criteria,
            List<AwardOffer> awards,
            List<AwardRound> rounds,
            List<Milestone> milestones,
            List<Duty> duties,
            Optional<Launch> launch,
            Optional<LegalFrame> law) {
        CampaignValidation check = new CampaignValidation();
        check.uniqueIds(clauses, readings, criteria, awards, rounds);
        check.validation
                .check(!awards.isEmpty(), "campaign.awards", campaign)
                .check(!rounds.isEmpty(), "campaign.rounds", campaign);
        clauses.forEach(clause -> check.known.add(clause.id()));
        readings.forEach(reading -> check.known(reading.id(), reading.clauses()));
        criteria.forEach(criterion -> check.known(criterion.id(), List.of(criterion.clause())));
        awards.forEach(offer -> check.known(offer.form().id(), offer.clauses()));
        awards.forEach(offer -> check.known(offer.form().id(), offer.requiredClauses()));
        rounds.forEach(round -> check.known(round.id(), round.clauses()));
        rounds.forEach(round -> check.known(round.id(), round.requiredClauses()));
        milestones.forEach(milestone -> check.known(milestone.kind(), List.of(milestone.clause())));
        duties.forEach(duty -> check.known(duty.role().en(), List.of(duty.clause())));
        launch.ifPresent(each -> check.known(each.level(), each.clauses()));
        law.ifPresent(frame -> check.known("law", frame.citedClauses()));
        return check.validation;
    }

    private void uniqueIds(
            List<Clause> clauses,
            List<Reading> readings,
            List<Criterion> criteria,
            List<AwardOffer> awards,
            List<AwardRound> rounds) {
        validation
                .unique(clauses, Clause::id, "campaign.duplicate")
                .unique(readings, Reading::id, "campaign.duplicate")
                .unique(criteria, Criterion::id, "campaign.duplicate")
                .unique(awards, offer -> offer.form().id(), "campaign.duplicate")
                .unique(rounds, AwardRound::id, "campaign.duplicate");
    }

    private void known(Object part, List<ClauseId> cited) {
        cited.forEach(clause -> validation.check(known.contains(clause), "campaign.clause", part, clause));
    }
}
