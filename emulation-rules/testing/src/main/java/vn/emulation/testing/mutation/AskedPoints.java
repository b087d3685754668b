package vn.emulation.testing.mutation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.law.LegalForm;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.proof.ModelFinder;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ClauseId;

/**
 * Of whom the law asks the clauses that are points of others, or made of points. A point is answered where the clause above
 * it is asked and nowhere else, so that whatever its rules say of anybody else is never told.
 */
final class AskedPoints {

    private final Optional<LegalFrame> law;
    private final ImmutableSet<ClauseId> alternatives;
    private final ImmutableSet<ClauseId> ofPlan;
    private final ImmutableSetMultimap<ClauseId, Asked> asked;

    /**
     * Somebody who may be asked.
     *
     * @param regime the regime of the day of receipt, empty where none is modelled or no day is known
     * @param form the form asked for
     * @param kind the kind of nominee
     */
    record Asked(Optional<RegimeId> regime, AwardFormId form, NomineeKind kind) {}

    AskedPoints(Campaign campaign) {
        this.law = campaign.law();
        this.alternatives = law.stream()
                .flatMap(frame -> frame.alternatives().stream())
                .flatMap(each -> Stream.concat(Stream.of(each.clause()), each.anyOf().stream()))
                .collect(ImmutableSet.toImmutableSet());
        this.ofPlan = campaign.rounds().stream()
                .flatMap(round -> forms(campaign).flatMap(form -> campaign.requiredClauses(round, form).stream()))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSetMultimap.Builder<ClauseId, Asked> found = ImmutableSetMultimap.builder();
        law.ifPresent(frame -> everybody(campaign, frame)
                .forEach(each -> answered(frame, each).forEach(clause -> found.put(clause, each))));
        this.asked = found.build();
    }

    private static Stream<AwardFormId> forms(Campaign campaign) {
        Stream<AwardFormId> offered =
                campaign.awards().stream().map(offer -> offer.form().id());
        Stream<AwardFormId> ofLaw =
                campaign.law().stream().flatMap(frame -> frame.forms().stream()).map(LegalForm::id);
        return Stream.of(offered, ofLaw, Stream.of(AwardFormId.of(ModelFinder.OTHER_FORM)))
                .flatMap(each -> each)
                .distinct();
    }

    private static Stream<Asked> everybody(Campaign campaign, LegalFrame frame) {
        List<Optional<RegimeId>> regimes = Stream.concat(
                        Stream.of(Optional.<RegimeId>empty()),
                        frame.regimes().stream().map(Regime::id).map(Optional::of))
                .toList();
        return regimes.stream()
                .flatMap(regime -> forms(campaign)
                        .flatMap(form ->
                                Arrays.stream(NomineeKind.values()).map(kind -> new Asked(regime, form, kind))));
    }

    /** The clauses that are asked, with everything below them. */
    private static Set<ClauseId> answered(LegalFrame frame, Asked of) {
        Set<ClauseId> all = new HashSet<>();
        Deque<ClauseId> pending = new ArrayDeque<>(frame.requiredClauses(of.regime(), of.form(), of.kind()));
        while (!pending.isEmpty()) {
            ClauseId clause = pending.remove();
            if (all.add(clause)) {
                frame.alternatives(clause).ifPresent(each -> pending.addAll(each.anyOf()));
            }
        }
        return all;
    }

    /** Returns of whom a rule's answers are looked at, or empty where they may be looked at of anybody. */
    Optional<Set<Asked>> of(RuleDefinition rule) {
        Set<ClauseId> clauses = Set.copyOf(rule.clauses());
        if (!rule.isAnswer()
                || rule.exceptionTo().isPresent()
                || !alternatives.containsAll(clauses)
                || !Sets.intersection(ofPlan, clauses).isEmpty()) {
            return Optional.empty();
        }
        Set<Asked> all =
                clauses.stream().flatMap(clause -> asked.get(clause).stream()).collect(ImmutableSet.toImmutableSet());
        boolean anyForm = all.stream().anyMatch(each -> each.form().value().equals(ModelFinder.OTHER_FORM));
        return anyForm ? Optional.empty() : Optional.of(all);
    }

    /** Returns the law. */
    LegalFrame law() {
        return law.orElseThrow();
    }
}
