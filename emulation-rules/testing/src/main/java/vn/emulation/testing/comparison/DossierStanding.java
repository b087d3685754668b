package vn.emulation.testing.comparison;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.Verdict;

/**
 * What a dossier came to by one rule set, as far as it is compared (kết quả của hồ sơ).
 *
 * @param verdict the verdict of plan and law together
 * @param plan the verdict of the plan
 * @param law the verdict of the law, empty without one
 * @param form the form of award
 * @param rank its position in the host's ranking, empty when it was not ranked
 * @param outcome what becomes of it
 * @param prize what it would be paid in dong, empty unless it receives a place and the law tells the amount
 */
public record DossierStanding(
        Verdict verdict,
        Verdict plan,
        Optional<Verdict> law,
        AwardFormId form,
        OptionalInt rank,
        Outcome outcome,
        Optional<BigDecimal> prize) {

    private static final int BARRED = 0;
    private static final int OPEN_VERDICT = 1;
    private static final int WITHOUT_PLACE = 2;
    private static final int NEXT = 3;
    private static final int OPEN_PLACE = 4;
    private static final int PLACED = 5;

    static DossierStanding of(Decision decision, PlacePrizes prizes) {
        return new DossierStanding(
                decision.verdict(),
                decision.planVerdict(),
                decision.lawVerdict(),
                decision.form(),
                decision.rank(),
                decision.outcome(),
                isPlace(decision.outcome()) ? prizes.of(decision.form(), decision.kind()) : Optional.empty());
    }

    /** Returns whether it is put forward or awarded. */
    public boolean receivesPlace() {
        return isPlace(outcome);
    }

    private static boolean isPlace(Outcome outcome) {
        return outcome == Outcome.PROPOSED || outcome == Outcome.AWARDED;
    }

    Set<ChangedAspect> aspects(DossierStanding other) {
        Set<ChangedAspect> aspects = EnumSet.noneOf(ChangedAspect.class);
        for (ChangedAspect aspect : ChangedAspect.values()) {
            if (!aspect.of(this).equals(aspect.of(other))) {
                aspects.add(aspect);
            }
        }
        return aspects;
    }

    Turn turn(DossierStanding before) {
        int steps = Integer.compare(level(), before.level());
        return steps == 0 ? Turn.CHANGES : steps > 0 ? Turn.GAINS : Turn.LOSES;
    }

    /** How near it is to an award. */
    private int level() {
        return switch (outcome) {
            case PROPOSED, AWARDED -> PLACED;
            case TIED, AWAITING_RANK, AWAITING_GRANT, LIMITS_CONFLICT, UNDECIDED -> OPEN_PLACE;
            case RESERVE -> NEXT;
            case NOT_SELECTED -> WITHOUT_PLACE;
            case NOT_CONSIDERED ->
                verdict == Verdict.CONTESTED || verdict == Verdict.UNDETERMINED ? OPEN_VERDICT : BARRED;
        };
    }
}
