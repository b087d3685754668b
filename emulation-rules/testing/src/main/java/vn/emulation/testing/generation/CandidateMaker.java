package vn.emulation.testing.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.fact.DossierView;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.proof.Conjunction;
import vn.emulation.rules.internal.proof.ModelFinder;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;
import vn.emulation.testing.generation.Probe.Aim;
import vn.emulation.testing.generation.RuleProbes.Wish;

/** Makes dossiers that show what is worth showing of rules. Used by one thread. */
final class CandidateMaker {

    private static final Slot FORM = Slot.of("form");
    private static final Slot KIND = Slot.of("kind");
    private static final Slot RECEIVED = Slot.of("receivedOn");
    private static final Slot RECEIVED_KNOWN = Slot.of("receivedOnKnown");

    private final PlaceGrid grid;
    private final LoadedRules loaded;
    private final List<RuleDefinition> rules;

    CandidateMaker(PlaceGrid grid, LoadedRules loaded) {
        this.grid = grid;
        this.loaded = loaded;
        this.rules = loaded.rules();
    }

    /** Returns what was made for a rule about dossiers. */
    Stream<Candidate> of(int rule) {
        RuleDefinition definition = rules.get(rule);
        if (definition.subject() != Subject.DOSSIER) {
            return Stream.empty();
        }
        RuleLooks looks = grid.looks(rule);
        Stream<Candidate> inForce = grid.differing(looks).stream()
                .filter(place -> place.setting().applies(rule))
                .flatMap(place -> new RuleProbes(definition, rule, place.setting())
                        .all(Aim.FIRES)
                        .flatMap(wish -> made(place, wish).stream()));
        Stream<Candidate> edges = grid.edges(looks).stream()
                .flatMap(place -> Stream.of(new RuleProbes(definition, rule, place.setting()).fires(Aim.EDGE))
                        .filter(wish -> !wish.held().isImpossible())
                        .flatMap(wish -> made(place, wish).stream()));
        return Stream.concat(inForce, edges);
    }

    private Optional<Candidate> made(Place place, Wish wish) {
        return variants(place, wish)
                .flatMap(held -> dossier(place, held).stream())
                .findFirst()
                .map(dossier -> new Candidate(
                        wish.probe(),
                        place.spot(),
                        place.setting().choices(),
                        dossier,
                        told(wish.probe(), place, dossier)));
    }

    private Told told(Probe probe, Place place, Dossier dossier) {
        DossierFact fact = new DossierFact(
                new DossierView(dossier, place.setting().context()),
                place.setting().supposition());
        return Teller.tell(loaded, probe, place, fact);
    }

    /** As it stands, and with each form and kind that it leaves open: some words hang on these. */
    private Stream<Conjunction> variants(Place place, Wish wish) {
        Conjunction held = wish.held();
        RuleLooks looks = grid.looks(wish.probe().rule());
        if (wish.probe().aim() == Aim.EDGE) {
            return Stream.of(held);
        }
        if (!looks.atLaw() && !looks.at("lawDocumentsMissing")) {
            return Stream.of(held);
        }
        Stream<Conjunction> forms = Stream.concat(
                        place.spot().campaign().awards().stream()
                                .map(offer -> offer.form().id().value()),
                        Stream.of(ModelFinder.OTHER_FORM))
                .filter(form -> held.allows(FORM, form))
                .map(form -> held.with(FORM, form))
                .flatMap(each -> Stream.of(NomineeKind.values())
                        .filter(kind -> each.allows(KIND, kind))
                        .map(kind -> each.with(KIND, kind)))
                .filter(each -> !each.isImpossible());
        return Stream.concat(Stream.of(held), forms);
    }

    private static Optional<Dossier> dossier(Place place, Conjunction held) {
        return new ModelFinder(place.setting())
                .find(held)
                .map(model -> received(place.spot(), model))
                .flatMap(new DossierSynthesiser(place.setting().context())::dossier);
    }

    private static Map<Slot, Object> received(Spot spot, Map<Slot, Object> model) {
        Map<Slot, Object> wanted = new LinkedHashMap<>(model);
        if (!wanted.containsKey(RECEIVED) && !Boolean.FALSE.equals(wanted.get(RECEIVED_KNOWN))) {
            spot.receivedOn()
                    .ifPresentOrElse(day -> wanted.put(RECEIVED, day), () -> wanted.put(RECEIVED_KNOWN, false));
        }
        return wanted;
    }
}
