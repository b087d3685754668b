package vn.emulation.testing.generation;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.Decision;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Rank;
import vn.emulation.nominee.NomineeKind;
import vn.emulation.nominee.OrgTree;
import vn.emulation.nominee.OrgUnit;
import vn.emulation.nominee.UnitId;
import vn.emulation.nominee.UnitType;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.quota.Grant;
import vn.emulation.quota.UnitCount;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.EvaluationRequestBuilder;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.load.LoadedRules;
import vn.emulation.rules.internal.proof.Slot;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;
import vn.emulation.rules.internal.synthesis.DossierSynthesiser;
import vn.emulation.text.LocalisedText;

/** Makes rounds for rules about pools: with places that bind, are just enough or are not known, and numbers counted. */
final class RoundCandidates {

    private static final long MOST_COUNTED = 1_000;
    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng";

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
                .flatMap(place -> trees(definition, place)
                        .flatMap(tree -> counts(definition, place, tree)
                                .flatMap(counts -> round(rule, place, tree, counts).stream())));
        Stream<CaseDraft> edges = grid.edges(looks).stream()
                .flatMap(place -> trees(definition, place)
                        .limit(1)
                        .flatMap(tree -> counts(definition, place, tree)
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
                        .flatMap(form -> dossiers(place, form, NomineeKind.COLLECTIVE, 2).stream())
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
        return dossiers(place, form, NomineeKind.COLLECTIVE, 1).stream()
                .map(dossiers -> EvaluationRequestBuilder.builder(request(place))
                        .dossiers(dossiers)
                        .build())
                .flatMap(request -> scope.rules().workbench().evaluate(request).decisions().stream())
                .anyMatch(Decision::eligible);
    }

    /** As many units below the organiser as a rule compares their number with, one fewer and one more. */
    private Stream<OrgTree> trees(RuleDefinition rule, Place place) {
        TreeSet<Long> sizes = new TreeSet<>();
        rule.constraints().stream()
                .filter(each -> each.text().startsWith("subunitCount"))
                .flatMap(Constraint::parameters)
                .map(each -> place.setting().supposition().worth(each.index()))
                .filter(ParameterWorth::known)
                .flatMapToLong(worth -> LongStream.rangeClosed(worth.number() - 1, worth.number() + 1))
                .filter(size -> size > 0)
                .forEach(sizes::add);
        if (sizes.isEmpty()) {
            sizes.add(1L);
        }
        return sizes.stream().map(size -> tree(size.intValue()));
    }

    private OrgTree tree(int units) {
        UnitId organiser = scope.campaign().organiser();
        List<OrgUnit> all = new ArrayList<>();
        all.add(unit(organiser, UnitType.DEPARTMENT, Optional.empty()));
        IntStream.rangeClosed(1, units)
                .mapToObj(number -> unit(UnitId.of("dv-" + number), UnitType.AFFILIATE, Optional.of(organiser)))
                .forEach(all::add);
        all.add(unit(UnitId.of("dv-1/khoa"), UnitType.PART, Optional.of(UnitId.of("dv-1"))));
        return OrgTree.of(all);
    }

    private static OrgUnit unit(UnitId id, UnitType type, Optional<UnitId> parent) {
        return new OrgUnit(id, new LocalisedText(id.value(), id.value()), type, parent);
    }

    /** Nothing counted, and the numbers at which a share changes. */
    private Stream<List<UnitCount>> counts(RuleDefinition rule, Place place, OrgTree tree) {
        Map<String, List<Long>> wanted = new LinkedHashMap<>();
        rule.constraints().stream()
                .flatMap(Constraint::terms)
                .filter(term -> term instanceof Term.MeasureTerm measure
                        && measure.measure().name().equals("count"))
                .flatMap(term -> ((Term.MeasureTerm) term).arguments().stream())
                .map(term -> ((Term.LiteralTerm) term).literal().toString())
                .forEach(what -> wanted.put(what, List.of(0L, 1L, 2L)));
        shares(rule, place).forEach(share -> share.counted().ifPresent(what -> wanted.put(what, numbers(share))));
        List<List<Optional<Long>>> axes = wanted.values().stream()
                .map(numbers -> Stream.concat(numbers.stream().map(Optional::of), Stream.of(Optional.<Long>empty()))
                        .toList())
                .toList();
        List<String> names = List.copyOf(wanted.keySet());
        return Lists.cartesianProduct(axes).stream().map(numbers -> counts(names, numbers, place, tree));
    }

    private List<UnitCount> counts(List<String> names, List<Optional<Long>> numbers, Place place, OrgTree tree) {
        return tree.units().stream()
                .filter(unit -> unit.type() != UnitType.PART)
                .limit(2)
                .flatMap(unit -> IntStream.range(0, names.size())
                        .boxed()
                        .flatMap(index -> numbers.get(index).stream()
                                .map(number -> UnitCount.builder()
                                        .unit(unit.id())
                                        .what(names.get(index))
                                        .count(number)
                                        .countedOn(place.spot().decidedOn())
                                        .document(Optional.empty())
                                        .build())))
                .toList();
    }

    private Stream<ParameterValue.Share> shares(RuleDefinition rule, Place place) {
        return rule.quota().flatMap(stated -> stated.parameter()).stream()
                .flatMap(named -> place.setting().supposition().worth(named.index()).stated().stream())
                .filter(ParameterValue.Share.class::isInstance)
                .map(ParameterValue.Share.class::cast);
    }

    /** Where one and two places begin, rounded in each way. */
    private static List<Long> numbers(ParameterValue.Share share) {
        TreeSet<Long> numbers = new TreeSet<>();
        for (Rounding rounding : Rounding.values()) {
            LongStream.range(0, MOST_COUNTED)
                    .filter(count -> rounding.apply(share.ratio(), count) != rounding.apply(share.ratio(), count + 1))
                    .limit(2)
                    .forEach(count -> Stream.of(count, count + 1).forEach(numbers::add));
        }
        return List.copyOf(numbers);
    }

    private Optional<CaseDraft> round(int rule, Place place, OrgTree tree, List<UnitCount> counts) {
        RuleDefinition definition = loaded.rules().get(rule);
        return dossiers(place, form(definition, place), kind(definition), 1).map(dossiers -> {
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
        AwardFormId form = form(definition, place);
        return Stream.of(NomineeKind.values())
                .flatMap(kind -> dossiers(place, form, kind, 3).stream()
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

    private static Optional<List<Dossier>> dossiers(Place place, AwardFormId form, NomineeKind kind, int many) {
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

    private static AwardFormId form(RuleDefinition rule, Place place) {
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
