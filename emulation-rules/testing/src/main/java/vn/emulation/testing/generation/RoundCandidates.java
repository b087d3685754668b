package vn.emulation.testing.generation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.UnitType;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** Makes rounds for rules about pools: with places that bind, are just enough or are not known, and numbers counted. */
final class RoundCandidates {

    private final CaseScope scope;
    private final PlaceGrid grid;
    private final LoadedRules loaded;

    RoundCandidates(CaseScope scope, PlaceGrid grid) {
        this.scope = scope;
        this.grid = grid;
        this.loaded = scope.rules().workbench().loaded();
    }

    Stream<CaseDraft> of(int rule) {
        RuleDefinition definition = loaded.rules().get(rule);
        RuleLooks looks = grid.looks(rule);
        if (definition.subject() != Subject.POOL) {
            return looks.at("achievementsNominatedTwice") ? twice(rule, looks) : Stream.empty();
        }
        List<Place> inForce = grid.differing(looks).stream()
                .filter(place -> place.setting().applies(rule))
                .toList();
        Stream<CaseDraft> tried = inForce.stream()
                .flatMap(place -> PoolNumbers.trees(definition, place)
                        .flatMap(tree -> PoolNumbers.counts(definition, place, tree)
                                .flatMap(counts -> round(rule, place, tree, counts).stream())));
        Stream<CaseDraft> edges = grid.edges(looks).stream()
                .flatMap(place -> PoolNumbers.trees(definition, place)
                        .limit(1)
                        .flatMap(tree -> PoolNumbers.counts(definition, place, tree)
                                .limit(1)
                                .flatMap(counts -> round(rule, place, tree, counts).stream())));
        boolean granted = definition.quota().orElseThrow().parameter().isEmpty();
        Stream<CaseDraft> places = granted
                ? grid.all(looks).filter(this::isEligible).limit(1).flatMap(place -> granted(rule, place))
                : Stream.empty();
        return Stream.of(places, tried.limit(granted ? 0 : 60), edges).flatMap(each -> each);
    }

    /** Two dossiers of one achievement, and two of one each, for each form. */
    private Stream<CaseDraft> twice(int rule, RuleLooks looks) {
        return grid.differing(looks).stream()
                .filter(place -> place.setting().applies(rule))
                .flatMap(place -> place.spot().campaign().awards().stream()
                        .map(offer -> offer.form().id())
                        .flatMap(form -> RankedDossiers.of(place, form, NomineeKind.COLLECTIVE, 2).stream())
                        .flatMap(dossiers -> Stream.of(true, false).map(same -> twice(rule, place, dossiers, same))));
    }

    /** An achievement of a nominee counts twice where it is named for another form. */
    private CaseDraft twice(int rule, Place place, List<Dossier> dossiers, boolean same) {
        Dossier first = dossiers.get(0);
        AwardFormId other = place.spot().campaign().awards().stream()
                .map(offer -> offer.form().id())
                .filter(form -> !form.equals(first.form()))
                .findFirst()
                .orElseThrow();
        DossierBuilder second =
                DossierBuilder.builder(dossiers.get(1)).nominee(first.nominee()).form(other);
        if (same) {
            second.achievements(first.achievements());
        }
        EvaluationRequest request = EvaluationRequestBuilder.builder(request(place))
                .dossiers(List.of(first, second.build()))
                .build();
        String told = (same
                        ? "hai hồ sơ của một đối tượng nêu cùng một thành tích"
                        : "hai hồ sơ của một đối tượng nêu hai thành tích")
                + " cho hai hình thức (" + first.form() + ")";
        return new CaseDraft(rule, new Told(told, capital(told) + "."), request, false);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether the dossier that others start from is eligible in the round. */
    private boolean isEligible(Place place) {
        AwardFormId form = place.spot().campaign().awards().get(0).form().id();
        return RankedDossiers.of(place, form, NomineeKind.COLLECTIVE, 1).stream()
                .map(dossiers -> EvaluationRequestBuilder.builder(request(place))
                        .dossiers(dossiers)
                        .build())
                .flatMap(request -> scope.rules().workbench().evaluate(request).decisions().stream())
                .anyMatch(Decision::eligible);
    }

    private Optional<CaseDraft> round(int rule, Place place, OrgTree tree, List<UnitCount> counts) {
        RuleDefinition definition = loaded.rules().get(rule);
        return RankedDossiers.of(definition, place, 1).map(dossiers -> {
            EvaluationRequest request = EvaluationRequestBuilder.builder(request(place))
                    .dossiers(dossiers)
                    .orgTree(tree)
                    .counts(counts)
                    .build();
            String counted = counts.stream()
                    .filter(each -> each.unit().equals(scope.campaign().organiser()))
                    .map(each -> each.what() + " là " + each.count())
                    .collect(Collectors.joining(", "));
            long units = tree.units().stream()
                    .filter(unit -> unit.type() == UnitType.AFFILIATE)
                    .count();
            String told =
                    (counted.isEmpty() ? "chưa có số liệu của đơn vị" : counted) + ", " + units + " đơn vị trực thuộc";
            return new CaseDraft(
                    rule,
                    new Told(told, "Đợt xét có " + told + ": giới hạn của từng đơn vị như đã nêu."),
                    request,
                    true);
        });
    }

    /** Three who are eligible, for each number of places about that. */
    private Stream<CaseDraft> granted(int rule, Place place) {
        RuleDefinition definition = loaded.rules().get(rule);
        AwardFormId form = RankedDossiers.form(definition, place);
        return Stream.of(NomineeKind.values())
                .flatMap(kind -> RankedDossiers.of(place, form, kind, 3).stream()
                        .flatMap(dossiers -> Stream.of(
                                        Optional.of(0),
                                        Optional.of(2),
                                        Optional.of(3),
                                        Optional.of(4),
                                        Optional.<Integer>empty())
                                .map(places -> granted(rule, place, dossiers, kind, places))));
    }

    private CaseDraft granted(
            int rule, Place place, List<Dossier> dossiers, NomineeKind kind, Optional<Integer> places) {
        List<Grant> grants = places
                .map(number -> Grant.builder()
                        .form(dossiers.get(0).form())
                        .kind(kind)
                        .places(number)
                        .grantedBy("cases")
                        .grantedOn(Optional.empty())
                        .document(Optional.empty())
                        .build())
                .stream()
                .toList();
        EvaluationRequest request = EvaluationRequestBuilder.builder(request(place))
                .dossiers(dossiers)
                .grants(grants)
                .build();
        String told = places.map(number -> "ba hồ sơ, " + number + " chỉ tiêu").orElse("ba hồ sơ, chưa có chỉ tiêu")
                + " (" + kind + ")";
        String why = places.map(number -> "Ba hồ sơ xếp hạng 1, 2, 3 và có " + number + " chỉ tiêu: "
                        + (number >= 3
                                ? "ai cũng có chỗ."
                                : number == 0 ? "không ai có chỗ." : number + " hồ sơ xếp hạng cao hơn có chỗ."))
                .orElse("Chưa có chỉ tiêu thì chưa chọn ai.");
        return new CaseDraft(rule, new Told(told, why), request, true);
    }

    private EvaluationRequest request(Place place) {
        return grid.request(
                place.spot().campaign(), place.spot().round(), place.spot().decidedOn());
    }
}
