package vn.emulation.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.DossierId;
import vn.emulation.law.RegimeId;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;
import vn.emulation.quota.selection.EntrantExplanation;

/**
 * The decision on one dossier, with everything it rests on.
 *
 * @param dossier the dossier
 * @param nominee who was put forward
 * @param kind the kind of nominee
 * @param unitId the unit the nominee belongs to
 * @param form the form of award asked for
 * @param receivedOn the day the dossier was received, empty when that is not recorded
 * @param regime the regime of the law that the dossier was judged by, empty without one or where none is modelled
 * @param planVerdict what the plan says
 * @param lawVerdict what the law says, empty when no rules of the law were loaded
 * @param outcome what becomes of the dossier
 * @param rank its position in the host's ranking, empty when it was not ranked
 * @param answers the answer to each clause that a rule or a requirement named, in the order of the plan
 * @param earliest when it could be eligible, empty unless it is not and some of what bars it is counted by years
 * @param warnings what a person should look at, by rule
 * @param preferences by what it comes before others of its rank, by rule; none unless it is eligible
 * @param place why it receives a place or not, and what would change that; empty unless it is eligible, or where a
 *     selection is too large to explain everybody
 */
@RecordBuilder
public record Decision(
        DossierId dossier,
        NomineeId nominee,
        NomineeKind kind,
        UnitId unitId,
        AwardFormId form,
        Optional<LocalDate> receivedOn,
        Optional<RegimeId> regime,
        Verdict planVerdict,
        Optional<Verdict> lawVerdict,
        Outcome outcome,
        OptionalInt rank,
        List<ClauseAnswer> answers,
        Optional<EarliestRound> earliest,
        List<Finding> warnings,
        List<Finding> preferences,
        Optional<EntrantExplanation> place) {

    /** Copies the lists. */
    public Decision {
        answers = List.copyOf(answers);
        warnings = List.copyOf(warnings);
        preferences = List.copyOf(preferences);
    }

    /** Returns what the plan and the law come to together: of their verdicts the one that comes first. */
    public Verdict verdict() {
        return lawVerdict.filter(law -> law.compareTo(planVerdict) < 0).orElse(planVerdict);
    }

    /** Returns whether the plan, and the law where there is one, let the dossier take part in the selection. */
    public boolean eligible() {
        return verdict() == Verdict.ELIGIBLE;
    }

    /** Returns what is missing, each once, in order. */
    public List<Need> needs() {
        return answers.stream()
                .flatMap(answer -> answer.alternatives().stream())
                .flatMap(alternative -> alternative.needed().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns whether something stands against the dossier that nothing which is sent can change. */
    boolean stopped() {
        return Stream.concat(Stream.of(planVerdict), lawVerdict.stream())
                .anyMatch(verdict -> verdict == Verdict.NOT_ELIGIBLE || verdict == Verdict.ERROR);
    }

    /**
     * Returns the fewest missing things that settle the dossier, or empty if none of its clauses is open, or it is not
     * eligible whatever is sent.
     */
    public Optional<Settling> settling() {
        return SettlingSearch.of(this);
    }

    /** Returns a builder that starts without a regime, an earliest round, preferences and place. */
    public static DecisionBuilder builder() {
        return DecisionBuilder.builder()
                .regime(Optional.empty())
                .earliest(Optional.empty())
                .preferences(List.of())
                .place(Optional.empty());
    }
}
