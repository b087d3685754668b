package vn.emulation.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.UnitId;

/**
 * The decision on one dossier, with everything it rests on.
 *
 * @param dossier the dossier
 * @param nominee who was put forward
 * @param kind the kind of nominee
 * @param unitId the unit the nominee belongs to
 * @param form the form of award asked for
 * @param receivedOn the day the dossier was received, empty when that is not recorded
 * @param planVerdict what the plan says
 * @param lawVerdict what the law says, empty when no rules of the law were loaded
 * @param outcome what becomes of the dossier
 * @param rank its position in the host's ranking, empty when it was not ranked
 * @param answers the answer to each clause that a rule or a requirement named, in the order of the plan
 * @param warnings what a person should look at, by rule
 */
@RecordBuilder
public record Decision(
        DossierId dossier,
        NomineeId nominee,
        NomineeKind kind,
        UnitId unitId,
        AwardFormId form,
        Optional<LocalDate> receivedOn,
        Verdict planVerdict,
        Optional<Verdict> lawVerdict,
        Outcome outcome,
        OptionalInt rank,
        List<ClauseAnswer> answers,
        List<Finding> warnings) {

    /** Copies the lists. */
    public Decision {
        answers = List.copyOf(answers);
        warnings = List.copyOf(warnings);
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

    /** Returns a builder. */
    public static DecisionBuilder builder() {
        return DecisionBuilder.builder();
    }
}
