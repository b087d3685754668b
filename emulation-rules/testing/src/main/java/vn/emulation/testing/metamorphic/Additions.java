package vn.emulation.testing.metamorphic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.text.LocalisedText;

/** Adds to a round what decides nothing. */
final class Additions {

    private Additions() {}

    static EvaluationRequest unit(EvaluationRequest request) {
        OrgTree tree = request.orgTree();
        UnitId id = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> UnitId.of("irrelevant-unit-" + number))
                .filter(unit -> tree.find(unit).isEmpty())
                .filter(unit -> request.dossiers().stream()
                        .noneMatch(dossier -> dossier.nominee().unitId().equals(unit)))
                .findFirst()
                .orElseThrow();
        LocalisedText name = new LocalisedText("Đơn vị không liên quan", "Irrelevant unit");
        OrgUnit unit = new OrgUnit(id, name, UnitType.OTHER, Optional.empty());
        return EvaluationRequestBuilder.builder(request)
                .orgTree(OrgTree.of(
                        Stream.concat(tree.units().stream(), Stream.of(unit)).toList()))
                .build();
    }

    static EvaluationRequest twice(EvaluationRequest request) {
        return EvaluationRequestBuilder.builder(request)
                .dossiers(twice(request.dossiers()))
                .grants(twice(request.grants()))
                .counts(twice(request.counts()))
                .rulings(twice(request.rulings()))
                .tieDecisions(twice(request.tieDecisions()))
                .build();
    }

    private static <T> List<T> twice(List<T> items) {
        return Stream.concat(items.stream(), items.stream()).toList();
    }
}
