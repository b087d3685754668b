package vn.emulation.rules;

import static vn.emulation.decision.Verdict.CONTESTED;
import static vn.emulation.decision.Verdict.ELIGIBLE;
import static vn.emulation.decision.Verdict.NOT_ELIGIBLE;
import static vn.emulation.decision.Verdict.UNDETERMINED;
import static vn.emulation.rules.DossierFeatures.achieved;
import static vn.emulation.rules.DossierFeatures.achievementsOpen;
import static vn.emulation.rules.DossierFeatures.employment;
import static vn.emulation.rules.DossierFeatures.form;
import static vn.emulation.rules.DossierFeatures.kind;
import static vn.emulation.rules.DossierFeatures.lacks;
import static vn.emulation.rules.DossierFeatures.metWithoutEvidence;
import static vn.emulation.rules.DossierFeatures.notMet;
import static vn.emulation.rules.DossierFeatures.ranked;
import static vn.emulation.rules.DossierFeatures.receivedUnknown;
import static vn.emulation.rules.DossierFeatures.unassessed;
import static vn.emulation.rules.DossierFeatures.unit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.NomineeKind;

/** The traps of the campaign for the poor. */
final class PoorTraps {

    private static final String CONFIRMATION = "commune-confirmation";
    private static final Predicate<Dossier> INDIVIDUAL = kind(NomineeKind.INDIVIDUAL);
    private static final Predicate<Dossier> COLLECTIVE = kind(NomineeKind.COLLECTIVE);
    private static final Predicate<Dossier> HOUSEHOLD = kind(NomineeKind.HOUSEHOLD);
    private static final Predicate<Dossier> OUTSIDE = unit("ctd-an-giang");
    private static final Predicate<Dossier> CADRE = employment(Employment.CADRE);
    private static final Predicate<Dossier> CONTRACT_WORKER = employment(Employment.CONTRACT_WORKER);
    private static final Predicate<Dossier> UNKNOWN_EMPLOYMENT = employment(Optional.empty());

    static final ImmutableList<Trap> OF_NOMINEES = ImmutableList.of(
            Trap.of("household", "VNN-2025-08", HOUSEHOLD, CONTESTED),
            Trap.of("household, ruled in", "VNN-TK-05", HOUSEHOLD, ELIGIBLE),
            Trap.of("household put forward from outside", "VNN-2025-05", HOUSEHOLD.and(OUTSIDE), NOT_ELIGIBLE),
            Trap.of("household not outstanding", "VNN-2025-21", HOUSEHOLD.and(notMet("outstanding")), NOT_ELIGIBLE),
            Trap.of("contract worker", "VNN-2025-42", CONTRACT_WORKER, CONTESTED),
            Trap.of("contract worker not outstanding", "VNN-2025-51", CONTRACT_WORKER, NOT_ELIGIBLE),
            Trap.of("cadre", "VNN-2025-26", CADRE, CONTESTED),
            Trap.of("collective outside", "VNN-2025-47", COLLECTIVE.and(OUTSIDE), NOT_ELIGIBLE),
            Trap.of("unit not in the tree", "VNN-2025-29", unit("tyt-my-khanh"), UNDETERMINED),
            Trap.of("employment not stated", "VNN-2025-31", UNKNOWN_EMPLOYMENT, UNDETERMINED),
            Trap.of("not ranked", "VNN-2025-28", INDIVIDUAL.and(ranked(false)), ELIGIBLE),
            Trap.of("no day of receipt, and no deadline", "VNN-2025-35", receivedUnknown(), ELIGIBLE),
            Trap.of("a State order asked for", "VNN-2025-40", form("labour-medal-third-class"), NOT_ELIGIBLE),
            Trap.of("a title asked for", "VNN-TK-11", form("grassroots-emulation-fighter"), NOT_ELIGIBLE));

    static final ImmutableList<Trap> OF_DOCUMENTS = ImmutableList.of(
            Trap.of("no letter of proposal", "VNN-2025-39", lacks("proposal-letter"), UNDETERMINED),
            Trap.of("no report", "VNN-2025-43", lacks("achievement-report"), UNDETERMINED),
            Trap.of("no minutes", "VNN-2025-12", lacks("meeting-minutes"), UNDETERMINED),
            Trap.of("no confirmation, contested", "VNN-2025-14", HOUSEHOLD.and(lacks(CONFIRMATION)), CONTESTED),
            Trap.of("no confirmation", "VNN-TK-08", HOUSEHOLD.and(lacks(CONFIRMATION)), UNDETERMINED),
            Trap.of("a person needs no confirmation", "VNN-2025-02", INDIVIDUAL.and(lacks(CONFIRMATION)), ELIGIBLE),
            Trap.of("not assessed", "VNN-2025-07", unassessed("outstanding"), UNDETERMINED),
            Trap.of("without evidence", "VNN-2025-61", metWithoutEvidence("outstanding"), UNDETERMINED),
            Trap.of("not outstanding", "VNN-2025-66", notMet("outstanding"), NOT_ELIGIBLE));

    static final ImmutableList<Trap> OF_ACHIEVEMENTS = ImmutableList.of(
            Trap.of("before the title", "VNN-2025-06", achieved("2020-01-01..2020-12-31"), NOT_ELIGIBLE),
            Trap.of("before the plan", "VNN-2025-67", achieved("2021-05-01..2022-01-01"), CONTESTED),
            Trap.of("over the whole title", "VNN-TK-09", achieved("2021-01-01..2025-12-01"), CONTESTED),
            Trap.of("from the month of issue", "VNN-2025-50", achieved("2022-08-15..2023-01-01"), UNDETERMINED),
            Trap.of("beyond the period", "VNN-2025-03", achieved("2025-06-01..2026-04-01"), NOT_ELIGIBLE),
            Trap.of("of another year", "VNN-2025-58", achieved("2024-03-01..2024-12-31"), ELIGIBLE),
            Trap.of("start not known", "VNN-2025-60", achieved("?..2025-10-01"), UNDETERMINED),
            Trap.of("outside, list open", "VNN-2025-59", achievementsOpen(), UNDETERMINED),
            Trap.of("none named", "VNN-2025-16", achieved(), UNDETERMINED));

    private PoorTraps() {}
}
