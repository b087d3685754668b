package vn.emulation.testing.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.dossier.Document;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.Listing;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;
import vn.emulation.testing.generation.Probe.Aim;

/** Makes dossiers that lack one document each, for rules that count those missing. */
final class DocumentCandidates {

    private static final String OF_PLAN = "missingDocumentCount";
    private static final String OF_LAW = "lawDocumentsMissing";

    private final PlaceGrid grid;
    private final Set<String> made = new LinkedHashSet<>();

    DocumentCandidates(PlaceGrid grid) {
        this.grid = grid;
    }

    Stream<Candidate> of(int rule) {
        RuleLooks looks = grid.looks(rule);
        if (!looks.at(OF_PLAN) && !looks.at(OF_LAW)) {
            return Stream.empty();
        }
        List<Candidate> candidates = new ArrayList<>();
        grid.differing(looks).stream()
                .filter(place -> place.setting().applies(rule))
                .forEach(place -> bases(place, looks).forEach(base -> without(rule, place, base, candidates)));
        return candidates.stream();
    }

    /** A complete dossier of each kind and, where the law asks, each form. */
    private static Stream<Dossier> bases(Place place, RuleLooks looks) {
        List<Optional<String>> forms = looks.at(OF_LAW)
                ? place.spot().campaign().awards().stream()
                        .map(offer -> Optional.of(offer.form().id().value()))
                        .toList()
                : List.of(Optional.empty());
        return forms.stream().flatMap(form -> Stream.of(NomineeKind.values()).flatMap(kind -> base(place, form, kind)));
    }

    private static Stream<Dossier> base(Place place, Optional<String> form, NomineeKind kind) {
        Map<Slot, Object> wanted = new LinkedHashMap<>();
        wanted.put(Slot.of("kind"), kind);
        form.ifPresent(each -> wanted.put(Slot.of("form"), each));
        place.spot().receivedOn().ifPresent(day -> wanted.put(Slot.of("receivedOn"), day));
        return new DossierSynthesiser(place.setting().context()).dossier(wanted).stream();
    }

    private void without(int rule, Place place, Dossier base, List<Candidate> candidates) {
        for (Document document : base.documents().items()) {
            if (made.add(document.type().value())) {
                List<Document> others = base.documents().items().stream()
                        .filter(each -> !each.equals(document))
                        .toList();
                Dossier lacking = DossierBuilder.builder(base)
                        .documents(new Listing<>(base.documents().complete(), others))
                        .build();
                String type = document.type().value();
                Told told = new Told(
                        "chỉ thiếu tài liệu " + type,
                        "Hồ sơ có đủ các tài liệu khác, chỉ thiếu tài liệu " + type + ".");
                Probe probe = new Probe(rule, OptionalInt.empty(), Aim.VALUE, Optional.of(type), Optional.empty());
                candidates.add(new Candidate(probe, place.spot(), List.of(), lacking, told));
            }
        }
    }
}
