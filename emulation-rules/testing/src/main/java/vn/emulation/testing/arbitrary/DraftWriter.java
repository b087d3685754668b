package vn.emulation.testing.arbitrary;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.dossier.CriterionScore;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Household;
import vn.emulation.nominee.Individual;
import vn.emulation.nominee.Nominee;
import vn.emulation.nominee.NomineeId;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;
import vn.emulation.testing.RoundGenerator;

/** Writes drafts as dossiers of one round and its units. */
final class DraftWriter {

    private static final String RANKED_BY = "Hội đồng Thi đua - Khen thưởng";

    private final PlainRound round;
    private final OrgTree units;
    private final DossierSynthesiser synthesiser;
    private final List<UnitId> members;

    DraftWriter(PlainRound round, OrgTree units) {
        this.round = round;
        this.units = units;
        this.synthesiser = round.synthesiser(units);
        UnitId organiser = round.campaign().organiser();
        this.members = units.units().stream()
                .map(OrgUnit::id)
                .filter(unit -> units.isWithin(unit, organiser))
                .toList();
    }

    /** Returns the dossiers, with ids and nominees of their own. */
    List<Dossier> write(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(index -> write(drafts.get(index), index + 1))
                .toList();
    }

    private Dossier write(Draft draft, int number) {
        Dossier read = draft.seed().map(this::generated).orElseGet(() -> synthesised(draft));
        return DossierBuilder.builder(read)
                .id(DossierId.of("HS-" + number))
                .nominee(named(read.nominee(), draft.unit(), number))
                .criteria(read.criteria().stream()
                        .map(score -> scored(score, draft.points()))
                        .toList())
                .rank(read.rank().flatMap(any -> draft.position()).map(this::rank))
                .build();
    }

    private static CriterionScore scored(CriterionScore score, Optional<Integer> points) {
        return new CriterionScore(
                score.criterion(), score.assessment(), points.map(BigDecimal::valueOf), score.evidence());
    }

    private Rank rank(int position) {
        return new Rank(position, RANKED_BY, round.decidedOn());
    }

    private Dossier generated(int seed) {
        return RoundGenerator.of(round.campaign(), round.round().id(), units, seed)
                .dossiers(1)
                .findFirst()
                .orElseThrow();
    }

    private Dossier synthesised(Draft draft) {
        Map<Slot, Object> kept = new LinkedHashMap<>();
        kept.put(Slot.of("kind"), draft.kind());
        kept.put(Slot.of("form"), draft.form().value());
        Dossier dossier = synthesiser.dossier(kept).orElseThrow();
        for (Want want : draft.wants()) {
            Map<Slot, Object> more = new LinkedHashMap<>(kept);
            more.putIfAbsent(want.slot(), want.value());
            Optional<Dossier> found = synthesiser.dossier(more);
            if (found.isPresent()) {
                dossier = found.get();
                kept = more;
            }
        }
        return dossier;
    }

    /** A nominee of the organiser's may be of any unit below it. */
    private Nominee named(Nominee nominee, int unit, int number) {
        NomineeId id = NomineeId.of("DT-" + number);
        UnitId unitId = nominee.unitId().equals(round.campaign().organiser())
                ? members.get(unit % members.size())
                : nominee.unitId();
        if (nominee instanceof Individual person) {
            return new Individual(id, unitId, person.employment(), person.role(), person.sex());
        }
        return nominee instanceof Collective many
                ? new Collective(id, unitId, "Tập thể " + number, many.members(), many.women())
                : new Household(id, unitId);
    }
}
