package vn.emulation.testing.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.award.AwardFormId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;

/** Sound dossiers of one form and kind, the first ranked first. */
final class RankedDossiers {

    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng";

    private RankedDossiers() {}

    /** Returns so many dossiers of the form and kind that a rule is about, or empty where none can be made. */
    static Optional<List<Dossier>> of(RuleDefinition rule, Place place, int many) {
        return of(place, form(rule, place), kind(rule), many);
    }

    /** Returns so many dossiers, or empty where none can be made. */
    static Optional<List<Dossier>> of(Place place, AwardFormId form, NomineeKind kind, int many) {
        Map<Slot, Object> wanted = new LinkedHashMap<>();
        wanted.put(Slot.of("kind"), kind);
        wanted.put(Slot.of("form"), form.value());
        place.spot().receivedOn().ifPresent(day -> wanted.put(Slot.of("receivedOn"), day));
        return new DossierSynthesiser(place.setting().context())
                .dossier(wanted)
                .map(base -> IntStream.rangeClosed(1, many)
                        .mapToObj(number -> ranked(Dressing.dressed(base, DossierId.of("HS-" + number)), number))
                        .toList());
    }

    private static Dossier ranked(Dossier dossier, int position) {
        return DossierBuilder.builder(dossier)
                .rank(dossier.rank().map(rank -> new Rank(position, COUNCIL, rank.rankedOn())))
                .build();
    }

    /** Returns the form that a rule is about, or the first of the campaign. */
    static AwardFormId form(RuleDefinition rule, Place place) {
        return literal(rule, "form")
                .map(Object::toString)
                .map(AwardFormId::of)
                .orElseGet(() -> place.spot().campaign().awards().get(0).form().id());
    }

    private static NomineeKind kind(RuleDefinition rule) {
        return literal(rule, "kind").map(NomineeKind.class::cast).orElse(NomineeKind.COLLECTIVE);
    }

    private static Optional<Object> literal(RuleDefinition rule, String field) {
        return rule.constraints().stream()
                .filter(Constraint.Comparison.class::isInstance)
                .map(Constraint.Comparison.class::cast)
                .filter(each -> each.left().text().equals(field) && each.right() instanceof Term.LiteralTerm)
                .map(each -> ((Term.LiteralTerm) each.right()).literal())
                .findFirst();
    }
}
