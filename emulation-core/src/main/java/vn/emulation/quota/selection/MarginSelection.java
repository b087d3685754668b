package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;

/**
 * Who of those contested is selected (kết quả xét nhóm sát điểm chuẩn), and by whom it is told of the others. This type is
 * immutable and safe to share between threads.
 */
public final class MarginSelection {
    private final SelectionMargin margin;
    private final ContestedEntrants contested;
    private final Selection selection;
    private final SelectionResult result;

    MarginSelection(SelectionMargin margin, ContestedEntrants contested, List<Limit> own, List<TieDecision> decisions) {
        this.margin = margin;
        this.contested = contested;
        SelectionProblem left = margin.outline()
                .problem()
                .among(contested.entrants())
                .under(Stream.concat(margin.left(), own.stream()).toList());
        this.selection = Selection.of(left, decisions, entrant -> margin.beyond(contested.type(entrant)));
        this.result = SelectionResultBuilder.builder(selection.result())
                .limits(limits())
                .build();
    }

    private List<LimitUse> limits() {
        SelectionOutline outline = margin.outline();
        boolean selects = !isAheadHeldBack();
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, outline.limits().size())
                .forEach(each -> numbers.put(outline.limits().get(each).limit().id(), each));
        return selection.result().limits().stream()
                .map(use -> Optional.ofNullable(numbers.get(use.limit()))
                        .map(limit -> ofAll(use, limit, selects ? margin.ahead(limit) : 0))
                        .orElse(use))
                .toList();
    }

    private LimitUse ofAll(LimitUse use, int limit, int ahead) {
        ResolvedLimit resolved = margin.outline().limits().get(limit);
        return LimitUseBuilder.builder(use)
                .entrants(margin.outline().sizeOfLimit(limit))
                .most(resolved.most())
                .base(resolved.base().stream().boxed().findFirst())
                .exceedsShare(resolved.exceedsShare())
                .selected(use.selected() + ahead)
                .build();
    }

    /** A floor for nobody who is there leaves nobody selected. */
    private boolean isAheadHeldBack() {
        return selection.result().entrants().stream()
                .findFirst()
                .filter(first -> !margin.outline().setting().floorsOfNobody().isEmpty())
                .filter(first -> first.standing() == Standing.LIMITS_CONFLICT)
                .isPresent();
    }

    /** Returns who of those contested is selected, and what each limit came to among all. */
    public SelectionResult result() {
        return result;
    }

    /**
     * Returns the types of which everybody ahead, withdrawing, would leave the place to one and the same contested entrant,
     * by that entrant's id: its explanation names them all.
     */
    public ImmutableSetMultimap<String, Integer> typesBefore() {
        ImmutableSetMultimap.Builder<String, Integer> before = ImmutableSetMultimap.builder();
        if (isExplainedAtOnce()) {
            contested.standIns(Zone.AHEAD).forEach((type, standIn) -> {
                List<String> next = selection.explain(standIn).replacedBy();
                if (next.size() == 1
                        && margin.bands().ahead(type) > 0
                        && selection.explain(next.get(0)).nextAfter().contains(standIn)) {
                    before.put(next.get(0), type);
                }
            });
        }
        return before.build();
    }

    /**
     * Explains how a contested entrant came out, as {@link Selection#explain} does, but that of those whose place it would
     * take it names only the contested; {@link #typesBefore()} tells of the others.
     *
     * @throws IllegalArgumentException if there is no contested entrant of that id
     */
    public EntrantExplanation explain(String id) {
        return selection.explain(id);
    }

    /** Returns whether explaining everybody, were they all here, would take about as long as selecting. */
    public boolean isExplainedAtOnce() {
        return selection.isExplainedAtOnce();
    }

    /**
     * Returns the id of a contested entrant that comes out, and for the same reasons, as all of a type in a zone do.
     *
     * @throws IllegalArgumentException if the zone is the contested one, or holds nobody of the type
     */
    public String standIn(int type, Zone zone) {
        return contested
                .standIn(type, zone)
                .orElseThrow(() -> new IllegalArgumentException("Nobody of the type (" + type + ") is (" + zone
                        + ").\nMaybe ask for an entrant that is contested by its id."));
    }
}
