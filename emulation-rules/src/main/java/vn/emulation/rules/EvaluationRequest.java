package vn.emulation.rules;

import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.campaign.Campaign;
import vn.emulation.campaign.RoundId;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.OrgTree;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.selection.TieDecision;
import vn.emulation.source.Reading;
import vn.emulation.source.Ruling;
import vn.emulation.time.WorkCalendar;
import vn.emulation.validation.Validation;

/**
 * Everything an evaluation decides from.
 *
 * <p>The order of dossiers, grants, counts and rulings does not matter; they are kept sorted. One given twice with
 * equal content counts once.
 *
 * @param campaign the campaign
 * @param round the round to decide
 * @param dossiers the dossiers of that round
 * @param grants the places granted, at most one grant for each form and kind; a grant that has not come is left out
 * @param counts what was counted in units, at most one count for each unit and what; a count that nobody made is left
 *     out
 * @param orgTree the units
 * @param rulings how readings have been settled, at most one for each reading
 * @param tieDecisions what councils decided on ties, at most one decision for each
 * @param calendar the working days
 * @param decidedOn the day of the decision
 */
@RecordBuilder
public record EvaluationRequest(
        Campaign campaign,
        RoundId round,
        List<Dossier> dossiers,
        List<Grant> grants,
        List<UnitCount> counts,
        OrgTree orgTree,
        List<Ruling> rulings,
        List<TieDecision> tieDecisions,
        WorkCalendar calendar,
        LocalDate decidedOn) {

    /**
     * Sorts the lists and validates them against the campaign.
     *
     * @throws vn.emulation.validation.InvalidValueException if the campaign has no such round; a dossier is of another
     *     campaign or round; two dossiers share an id, two grants a form and kind, two counts a unit and what,
     *     two rulings a reading, or two decisions a tie, and differ; a grant is for a form the campaign does not offer; a count is for a unit
     *     that the tree does not have; or a ruling names a reading or alternative that the campaign does not have
     */
    public EvaluationRequest {
        Validation validation = Validation.start()
                .check(campaign.round(round).isPresent(), "request.round", campaign.id(), round)
                .unique(dossiers, Dossier::id, "request.dossier")
                .unique(grants, grant -> grant.form() + ", " + grant.kind(), "request.grant")
                .unique(counts, count -> count.unit() + ", " + count.what(), "request.count")
                .unique(rulings, Ruling::reading, "request.ruling")
                .unique(tieDecisions, TieDecision::tieCase, "tie.decided-twice");
        for (Dossier dossier : dossiers) {
            validation.check(
                    dossier.campaign().equals(campaign.id()) && dossier.round().equals(round),
                    "request.other-round",
                    dossier.id(),
                    dossier.campaign(),
                    dossier.round(),
                    round);
        }
        for (Grant grant : grants) {
            validation.check(campaign.offer(grant.form()).isPresent(), "request.form", grant.form(), campaign.id());
        }
        for (UnitCount count : counts) {
            validation.check(orgTree.find(count.unit()).isPresent(), "request.count-unit", count.unit(), count.what());
        }
        for (Ruling ruling : rulings) {
            Optional<Reading> reading = campaign.reading(ruling.reading());
            validation.check(
                    reading.flatMap(known -> known.alternative(ruling.alternative()))
                            .isPresent(),
                    "request.reading",
                    ruling.reading(),
                    ruling.alternative());
        }
        validation.orThrow();
        dossiers = sorted(dossiers, Comparator.comparing(Dossier::id));
        grants = sorted(grants, Comparator.comparing(Grant::form).thenComparing(Grant::kind));
        counts = sorted(counts, Comparator.comparing(UnitCount::unit).thenComparing(UnitCount::what));
        rulings = sorted(rulings, Comparator.comparing(Ruling::reading));
        tieDecisions = sorted(tieDecisions, Comparator.comparing(TieDecision::tieCase));
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        if (items.size() < 2) {
            return List.copyOf(items);
        }
        ImmutableSortedMap<T, T> once = items.stream()
                .collect(
                        ImmutableSortedMap.toImmutableSortedMap(order, item -> item, item -> item, (one, same) -> one));
        return once.values().asList();
    }

    /** Returns the round itself. */
    public AwardRound awardRound() {
        return campaign.round(round).orElseThrow();
    }

    /** Returns a builder that starts without counts and decisions on ties. */
    public static EvaluationRequestBuilder builder() {
        return EvaluationRequestBuilder.builder().counts(List.of()).tieDecisions(List.of());
    }
}
