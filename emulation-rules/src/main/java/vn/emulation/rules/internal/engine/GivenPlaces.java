package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.DecisionBuilder;
import vn.emulation.decision.RoundReport;
import vn.emulation.dossier.DossierId;
import vn.emulation.quota.Candidate;
import vn.emulation.quota.PlacedCandidate;
import vn.emulation.quota.Placement;
import vn.emulation.quota.PlacementBuilder;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.selection.EntrantExplanation;
import vn.emulation.quota.selection.EntrantExplanationBuilder;
import vn.emulation.quota.selection.MarginSelection;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.SelectionMargin;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.Zone;
import vn.emulation.rules.JudgedDossier;
import vn.emulation.rules.Rival;

/** The places of a round in parts. Immutable. */
public final class GivenPlaces {

    private final OutlinedRound outlined;
    private final SelectionMargin margin;
    private final MarginSelection selection;
    private final List<Rival> contested;
    private final ImmutableSetMultimap<String, Integer> typesBefore;
    private final PlacesWriter writer;
    private final Map<String, EntrantExplanation> explanations = new HashMap<>();
    private final Set<String> reserves = new HashSet<>();

    GivenPlaces(
            OutlinedRound outlined, SelectionMargin margin, MarginSelection selection, Collection<Rival> contested) {
        this.outlined = outlined;
        this.margin = margin;
        this.selection = selection;
        this.contested = List.copyOf(contested);
        this.typesBefore = selection.typesBefore();
        this.writer = new PlacesWriter(outlined.request(), outlined.quota());
        if (selection.isExplainedAtOnce()) {
            contested.forEach(each -> explanations.put(
                    each.dossier().value(), selection.explain(each.dossier().value())));
            explanations.values().forEach(each -> reserves.addAll(each.replacedBy()));
        }
    }

    /** Returns the types of which each of few dossiers names all who are ahead. */
    public ImmutableSetMultimap<DossierId, Integer> nextOfAll() {
        ImmutableSetMultimap.Builder<DossierId, Integer> next = ImmutableSetMultimap.builder();
        typesBefore.forEach((dossier, type) -> next.put(DossierId.of(dossier), type));
        return next.build();
    }

    /** Returns the decision on a dossier after selection. */
    public Decision placed(JudgedDossier judged, Function<Integer, List<DossierId>> ahead) {
        Decision decision = judged.decision();
        return judged.rival()
                .map(rival -> DecisionBuilder.builder(decision)
                        .outcome(writer.outcome(decision.form(), standing(standIn(rival))))
                        .place(place(rival, ahead))
                        .preferences(outlined.quota().preferences().placed(decision.preferences()))
                        .build())
                .orElse(decision);
    }

    private Optional<EntrantExplanation> place(Rival rival, Function<Integer, List<DossierId>> ahead) {
        return Optional.ofNullable(explanations.get(standIn(rival))).map(told -> {
            Stream<String> others = typesBefore.get(rival.dossier().value()).stream()
                    .flatMap(type -> ahead.apply(type).stream())
                    .map(DossierId::value);
            return EntrantExplanationBuilder.builder(told)
                    .id(rival.dossier().value())
                    .nextAfter(Stream.concat(told.nextAfter().stream(), others)
                            .sorted()
                            .toList())
                    .build();
        });
    }

    private String standIn(Rival rival) {
        Zone zone = outlined.zone(margin, rival);
        return zone == Zone.CONTESTED ? rival.dossier().value() : selection.standIn(outlined.type(rival.group()), zone);
    }

    private PlacedEntrant entrant(String id) {
        return selection
                .result()
                .entrant(id)
                .orElseThrow(() -> new IllegalArgumentException("The contested dossier (" + id
                        + ") was not brought together with the others.\nMaybe ask of each dossier whether it is."));
    }

    private Standing standing(String id) {
        Standing standing = entrant(id).standing();
        return standing == Standing.NOT_SELECTED && reserves.contains(id) ? Standing.RESERVE : standing;
    }

    /** Returns how a rival comes out. */
    public PlacedCandidate candidate(Rival rival) {
        String id = standIn(rival);
        return new PlacedCandidate(
                new Candidate(rival.dossier(), rival.rank()),
                standing(id),
                entrant(id).certainFrom());
    }

    /** Returns the report, without decisions and candidates. */
    public RoundReport report(Iterator<String> digests) {
        List<Limit> own = contested.stream()
                .flatMap(rival -> outlined.round().own(rival).stream())
                .toList();
        SelectionProblem shell = outlined.round().shell();
        SelectionProblem problem =
                shell.under(Stream.concat(shell.limits().stream(), own.stream()).toList());
        return RoundReport.builder()
                .campaign(outlined.request().campaign().id())
                .round(outlined.request().round())
                .decidedOn(outlined.request().decidedOn())
                .decisions(List.of())
                .placements(placements())
                .quota(writer.quota(problem, selection.result()))
                .provenance(outlined.provenance(digests))
                .build();
    }

    /** The last position selected is one of those contested, and so is everybody whose place hangs on a number. */
    private List<Placement> placements() {
        Map<PoolKey, List<PlacedCandidate>> pools = new TreeMap<>();
        outlined.round().pools().forEach(pool -> pools.put(pool, new ArrayList<>()));
        contested.forEach(rival -> pools.computeIfAbsent(
                        new PoolKey(rival.group().form(), rival.group().kind()), none -> new ArrayList<>())
                .add(candidate(rival)));
        List<Placement> placements = new ArrayList<>();
        pools.forEach((pool, candidates) -> placements.add(PlacementBuilder.builder(writer.placement(pool, candidates))
                .candidates(List.of())
                .build()));
        return placements;
    }
}
