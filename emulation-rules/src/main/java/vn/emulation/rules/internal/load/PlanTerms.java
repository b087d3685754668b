package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.campaign.Campaign;
import vn.emulation.law.LegalCriterion;
import vn.emulation.law.LegalForm;
import vn.emulation.source.Alternative;
import vn.emulation.source.Clause;
import vn.emulation.source.ClauseId;
import vn.emulation.source.Reading;
import vn.emulation.source.ReadingChoice;
import vn.emulation.source.ReadingId;

/** The clauses and readings of a campaign that rules and parameters may name. */
final class PlanTerms {

    private final Campaign campaign;
    private final Set<ClauseId> clauses;
    private final Set<String> clauseNames;
    private final Set<String> choiceNames;
    private final Set<String> formNames;

    PlanTerms(Campaign campaign) {
        this.campaign = campaign;
        this.clauses = campaign.clauses().stream().map(Clause::id).collect(ImmutableSet.toImmutableSet());
        this.clauseNames = clauses.stream().map(ClauseId::value).collect(ImmutableSet.toImmutableSet());
        this.choiceNames = campaign.readings().stream()
                .flatMap(reading -> reading.alternatives().stream().map(alternative -> name(reading, alternative)))
                .collect(ImmutableSet.toImmutableSet());
        this.formNames = Stream.concat(
                        campaign.awards().stream().map(offer -> offer.form().id()),
                        campaign.law().stream()
                                .flatMap(law -> law.forms().stream())
                                .map(LegalForm::id))
                .map(AwardFormId::value)
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean hasClause(ClauseId clause) {
        return clauses.contains(clause);
    }

    /** Returns whether the law answers a clause by any one of its points. */
    boolean hasPoints(ClauseId clause) {
        return campaign.law().flatMap(law -> law.alternatives(clause)).isPresent();
    }

    boolean hasChoice(ReadingChoice choice) {
        return campaign.reading(choice.reading())
                .flatMap(reading -> reading.alternative(choice.alternative()))
                .isPresent();
    }

    Set<String> clauseNames() {
        return clauseNames;
    }

    Set<String> choiceNames() {
        return choiceNames;
    }

    Set<String> criterionNames() {
        return campaign.criteria().stream()
                .map(criterion -> criterion.id().value())
                .collect(Collectors.toSet());
    }

    boolean hasLaw() {
        return campaign.law().isPresent();
    }

    Set<String> lawCriterionNames() {
        return campaign.law().stream()
                .flatMap(law -> law.criteria().stream())
                .map(LegalCriterion::id)
                .collect(Collectors.toSet());
    }

    /** The forms that the campaign leads to, and those that the law knows. */
    Set<String> formNames() {
        return formNames;
    }

    Optional<Reading> reading(ReadingId id) {
        return campaign.reading(id);
    }

    private static String name(Reading reading, Alternative alternative) {
        return new ReadingChoice(reading.id(), alternative.key()).toString();
    }
}
