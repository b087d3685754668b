package vn.emulation.rules;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.decision.ConditionCheck;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.RuleTrial;
import vn.emulation.decision.Truth;
import vn.emulation.decision.WhyNot;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.json.EmulationJson;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.time.WorkCalendar;

/**
 * Nominees of the organiser's own, one for each form and kind, of whom nothing else is known, to try rules on.
 *
 * @param asked what tries a rule on one of them
 */
record OpeningProbe(BiFunction<RuleId, DossierId, WhyNot> asked) {

    private static final NomineeId NOMINEE = NomineeId.of("probe");
    private static final WorkCalendar CALENDAR = EmulationJson.create().bundledWorkCalendar();

    /** What tells for whom a rule is. */
    private static final Set<String> WHO = Set.of("form", "kind");

    /** What is settled of a probe, beside the campaign itself. */
    private static final Set<String> SETTLED =
            Set.of("form", "formOffered", "kind", "roundKind", "roundYear", "sectorKnown", "sectorMember");

    static OpeningProbe of(RuleSet rules, LocalDate receivedOn, AwardRound round, List<AwardFormId> forms) {
        Campaign campaign = rules.campaign();
        List<Dossier> probes = forms.stream()
                .flatMap(form -> Arrays.stream(NomineeKind.values())
                        .map(kind -> dossier(campaign, receivedOn, round, form, kind)))
                .toList();
        return new OpeningProbe(rules.engine()
                .whyNots(EvaluationRequest.builder()
                        .campaign(campaign)
                        .round(round.id())
                        .dossiers(probes)
                        .grants(List.of())
                        .orgTree(OrgTree.of(List.of(
                                new OrgUnit(campaign.organiser(), campaign.title(), UnitType.OTHER, Optional.empty()))))
                        .rulings(List.of())
                        .calendar(CALENDAR)
                        .decidedOn(receivedOn)
                        .build()));
    }

    /** Returns the id of the probe for a form and kind. */
    static DossierId id(AwardFormId form, NomineeKind kind) {
        return DossierId.of(form + "/" + kind);
    }

    private static Dossier dossier(
            Campaign campaign, LocalDate receivedOn, AwardRound round, AwardFormId form, NomineeKind kind) {
        return Dossier.builder()
                .id(id(form, kind))
                .campaign(campaign.id())
                .round(round.id())
                .nominee(nominee(kind, campaign.organiser()))
                .form(form)
                .receivedOn(Optional.of(receivedOn))
                .registered(Optional.empty())
                .documents(Listing.unknown())
                .achievements(Listing.unknown())
                .criteria(List.of())
                .history(Listing.unknown())
                .conduct(Listing.unknown())
                .votes(List.of())
                .rank(Optional.empty())
                .build();
    }

    private static Nominee nominee(NomineeKind kind, UnitId unit) {
        return switch (kind) {
            case INDIVIDUAL ->
                Individual.builder()
                        .id(NOMINEE)
                        .unitId(unit)
                        .employment(Optional.empty())
                        .role(Optional.empty())
                        .sex(Optional.empty())
                        .build();
            case COLLECTIVE -> new Collective(NOMINEE, unit, "probe", OptionalInt.empty(), OptionalInt.empty());
            case HOUSEHOLD -> new Household(NOMINEE, unit);
        };
    }

    /** Returns the route that a rule is, or empty if it is not in force, not for such nominees or not about a campaign. */
    Optional<CampaignRoute> route(RuleDescription rule, DossierId probe) {
        WhyNot why = asked.apply(rule.id(), probe);
        RuleTrial trial = why.trials().get(0);
        boolean ofCampaign = trial.checks().stream()
                .flatMap(check -> ClosingReason.of(check.condition().field()).stream())
                .anyMatch(ClosingReason::isOfLaunch);
        boolean forThese = trial.checks().stream()
                .filter(check -> WHO.contains(check.condition().field()))
                .allMatch(check -> check.truth() == Truth.TRUE);
        boolean applies = why.force().inForce() == Truth.TRUE;
        return ofCampaign && forThese && applies ? Optional.of(route(rule, trial)) : Optional.empty();
    }

    private static CampaignRoute route(RuleDescription rule, RuleTrial trial) {
        List<ConditionCheck> settled = trial.checks().stream()
                .filter(check -> ClosingReason.of(check.condition().field()).isPresent())
                .toList();
        Set<ClosingReason> failed = settled.stream()
                .filter(check -> check.truth() == Truth.FALSE && !isGuard(check))
                .flatMap(check -> ClosingReason.of(check.condition().field()).stream())
                .collect(ImmutableSet.toImmutableSet());
        Truth truth = Truth.all(settled.stream().map(OpeningProbe::truth));
        return new CampaignRoute(rule.clauses(), rule.readings(), truth, failed);
    }

    /** That something is not known is no answer. */
    private static Truth truth(ConditionCheck check) {
        return isGuard(check) && check.truth() == Truth.FALSE ? Truth.UNKNOWN : check.truth();
    }

    private static boolean isGuard(ConditionCheck check) {
        return check.condition().field().endsWith("Known");
    }

    /** Returns whether a rule bars a probe by nothing but what is settled, under some reading. */
    boolean isBarredBy(RuleDescription rule, DossierId probe) {
        WhyNot why = asked.apply(rule.id(), probe);
        return why.force().inForce() == Truth.TRUE
                && why.trials().get(0).checks().stream()
                        .allMatch(check -> SETTLED.contains(check.condition().field()) && check.truth() == Truth.TRUE);
    }
}
