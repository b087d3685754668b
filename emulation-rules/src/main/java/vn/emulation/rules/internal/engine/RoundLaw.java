package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Dossier;
import vn.emulation.law.Alternatives;
import vn.emulation.law.LegalFrame;
import vn.emulation.law.Regime;
import vn.emulation.law.RegimeId;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.source.ClauseId;

/** The law that the dossiers of a round are judged by beside the plan, if any. Safe to share between threads. */
final class RoundLaw {

    private final Optional<LegalFrame> frame;
    private final ImmutableMap<ClauseId, Alternatives> alternatives;
    private final ImmutableSet<ClauseId> points;

    RoundLaw(Optional<LegalFrame> frame) {
        this.frame = frame;
        List<Alternatives> all = frame.map(LegalFrame::alternatives).orElse(List.of());
        this.alternatives = all.stream().collect(ImmutableMap.toImmutableMap(Alternatives::clause, each -> each));
        this.points = all.stream().flatMap(each -> each.anyOf().stream()).collect(ImmutableSet.toImmutableSet());
    }

    boolean isPresent() {
        return frame.isPresent();
    }

    /** Returns whether a clause is one of the law. */
    boolean holds(ClauseId clause) {
        return frame.map(law -> law.holds(clause)).orElse(false);
    }

    /** Returns the regime that judges a dossier, by the day it was received. */
    Optional<RegimeId> regime(Dossier dossier) {
        return frame.flatMap(law -> dossier.receivedOn().flatMap(law::regimeOn)).map(Regime::id);
    }

    /** Returns whether the law of the dossier's regime, of which the text is known, opens the form to its nominee. */
    boolean opens(Dossier dossier) {
        return frame.flatMap(law -> dossier.receivedOn()
                        .flatMap(law::regimeOn)
                        .filter(Regime::textKnown)
                        .flatMap(regime -> law.provision(
                                regime.id(), dossier.form(), dossier.nominee().kind())))
                .isPresent();
    }

    /** Returns the clauses of the law that must be answered for a dossier of the regime, form and kind of nominee. */
    Set<ClauseId> required(Optional<RegimeId> regime, AwardFormId form, NomineeKind kind) {
        return frame.map(law -> ImmutableSet.copyOf(law.requiredClauses(regime, form, kind)))
                .orElse(ImmutableSet.of());
    }

    /** Returns the points of a clause that any one of them meets; none for any other clause. */
    List<ClauseId> points(ClauseId clause) {
        return Optional.ofNullable(alternatives.get(clause))
                .map(Alternatives::anyOf)
                .orElse(List.of());
    }

    /** Returns the clauses that have points or are one. */
    Set<ClauseId> alternatives() {
        return ImmutableSet.<ClauseId>builder()
                .addAll(alternatives.keySet())
                .addAll(points)
                .build();
    }

    /** Returns whether a clause has points or is one, so that it is answered with them where that is asked. */
    boolean isAlternative(ClauseId clause) {
        return alternatives.containsKey(clause) || points.contains(clause);
    }
}
