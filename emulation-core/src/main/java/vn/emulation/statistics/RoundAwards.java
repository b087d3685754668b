package vn.emulation.statistics;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.emulation.award.AwardFormId;
import vn.emulation.award.AwardMode;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Outcome;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;

/**
 * What a round adds to the statistics of its year.
 *
 * @param awarded the awards that the organiser decided; each has the id of its dossier
 * @param proposed how many dossiers were put forward to the authority that decides, by form; they are awards only once that
 *     authority has decided
 */
public record RoundAwards(List<DecidedAward> awarded, Map<AwardFormId, Long> proposed) {

    /** Copies the list and the map. */
    public RoundAwards {
        awarded = List.copyOf(awarded);
        proposed = ImmutableSortedMap.copyOf(proposed);
    }

    /**
     * Returns what a round adds.
     *
     * @param report what the round came to
     * @param dossiers its dossiers, which tell the class of a nominee; without them it counts as not stated
     * @param mode how its awards come about, empty where that is not known
     */
    public static RoundAwards of(RoundReport report, Collection<Dossier> dossiers, Optional<AwardMode> mode) {
        Map<DossierId, NomineeClass> classes = new TreeMap<>();
        dossiers.forEach(dossier ->
                NomineeClass.of(dossier.nominee()).ifPresent(nomineeClass -> classes.put(dossier.id(), nomineeClass)));
        List<DecidedAward> awarded = new ArrayList<>();
        Map<AwardFormId, Long> proposed = new TreeMap<>();
        for (Decision decision : report.decisions()) {
            if (decision.outcome() == Outcome.AWARDED) {
                awarded.add(award(report, decision, mode, Optional.ofNullable(classes.get(decision.dossier()))));
            } else if (decision.outcome() == Outcome.PROPOSED) {
                proposed.merge(decision.form(), 1L, Long::sum);
            }
        }
        return new RoundAwards(awarded, proposed);
    }

    private static DecidedAward award(
            RoundReport report, Decision decision, Optional<AwardMode> mode, Optional<NomineeClass> nomineeClass) {
        return DecidedAward.builder()
                .id(decision.dossier().value())
                .form(decision.form())
                .kind(decision.kind())
                .nomineeClass(nomineeClass)
                .mode(mode)
                .campaign(Optional.of(report.campaign()))
                .decidedOn(report.decidedOn())
                .build();
    }

    static StatisticsInput joined(StatisticsInput input, List<RoundAwards> rounds) {
        if (rounds.isEmpty()) {
            return input;
        }
        List<DecidedAward> awards = new ArrayList<>(input.awards().orElse(List.of()));
        rounds.forEach(round -> awards.addAll(round.awarded()));
        return new StatisticsInput(Optional.of(awards), input.campaigns(), input.bodies(), input.officers());
    }
}
