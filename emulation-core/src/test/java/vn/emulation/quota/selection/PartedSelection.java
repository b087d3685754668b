package vn.emulation.quota.selection;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A selection in parts: its entrants counted, the contested brought together, the others told by stand-ins. */
record PartedSelection(
        SelectionProblem problem,
        long width,
        SelectionOutline outline,
        SelectionMargin margin,
        MarginSelection selection) {

    static PartedSelection of(SelectionProblem problem, long width, List<TieDecision> decisions) {
        SelectionOutline outline = SelectionOutline.of(problem, groups(problem));
        SelectionMargin margin = outline.margin(counts(problem, width, outline));
        List<ContestedEntrant> contested = problem.entrants().stream()
                .filter(each -> zone(each, width, outline, margin) == Zone.CONTESTED)
                .map(each -> new ContestedEntrant(each, outline.type(traits(each)), band(each, width)))
                .toList();
        return new PartedSelection(problem, width, outline, margin, margin.select(contested, List.of(), decisions));
    }

    static Map<String, String> traits(Entrant entrant) {
        return entrant.traits().entrySet().stream()
                .filter(each -> each.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().iterator().next()));
    }

    static OptionalLong band(Entrant entrant, long width) {
        return entrant.isRanked() ? OptionalLong.of(entrant.keys().get(0).longValue() / width) : OptionalLong.empty();
    }

    static List<EntrantGroup> groups(SelectionProblem problem) {
        return problem.entrants().stream().collect(Collectors.groupingBy(PartedSelection::traits)).entrySet().stream()
                .map(each -> new EntrantGroup(
                        each.getKey(),
                        each.getValue().size(),
                        (int) each.getValue().stream()
                                .filter(one -> !one.isRanked())
                                .count(),
                        false))
                .toList();
    }

    static List<BandCount> counts(SelectionProblem problem, long width, SelectionOutline outline) {
        Map<List<Long>, Long> counts = problem.entrants().stream()
                .filter(Entrant::isRanked)
                .collect(Collectors.groupingBy(
                        each -> List.of(
                                (long) outline.type(traits(each)),
                                band(each, width).getAsLong()),
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> new BandCount(
                        each.getKey().get(0).intValue(),
                        each.getKey().get(1),
                        each.getValue().intValue()))
                .toList();
    }

    static Zone zone(Entrant entrant, long width, SelectionOutline outline, SelectionMargin margin) {
        return entrant.isRanked()
                ? margin.zone(
                        outline.type(traits(entrant)), band(entrant, width).getAsLong())
                : Zone.CONTESTED;
    }

    private String standIn(Entrant entrant) {
        Zone zone = zone(entrant, width, outline, margin);
        return zone == Zone.CONTESTED ? entrant.id() : selection.standIn(outline.type(traits(entrant)), zone);
    }

    List<PlacedEntrant> standings() {
        return problem.entrants().stream()
                .map(each -> {
                    PlacedEntrant placed =
                            selection.result().entrant(standIn(each)).orElseThrow();
                    return new PlacedEntrant(each.id(), placed.standing(), placed.tie(), placed.certainFrom());
                })
                .toList();
    }

    List<EntrantExplanation> explanations() {
        ListMultimap<Integer, String> ahead = ArrayListMultimap.create();
        problem.entrants().stream()
                .filter(each -> zone(each, width, outline, margin) == Zone.AHEAD)
                .forEach(each -> ahead.put(outline.type(traits(each)), each.id()));
        return problem.entrants().stream().map(each -> explanation(each, ahead)).toList();
    }

    private EntrantExplanation explanation(Entrant entrant, ListMultimap<Integer, String> ahead) {
        EntrantExplanation told = selection.explain(standIn(entrant));
        Stream<String> others =
                selection.typesBefore().get(entrant.id()).stream().flatMap(type -> ahead.get(type).stream());
        return EntrantExplanationBuilder.builder(told)
                .id(entrant.id())
                .nextAfter(Stream.concat(told.nextAfter().stream(), others)
                        .sorted()
                        .toList())
                .build();
    }

    SelectionResult result() {
        return SelectionResultBuilder.builder(selection.result())
                .entrants(List.of())
                .build();
    }
}
