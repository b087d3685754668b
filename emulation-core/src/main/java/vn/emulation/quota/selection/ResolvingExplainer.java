package vn.emulation.quota.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitBuilder;
import vn.emulation.quota.limit.LimitNumber;

/**
 * Explains by selecting again with one thing changed, whatever the limits.
 *
 * <p>Moving somebody up never costs it its place, so where it would have to rank is found by halving.
 */
final class ResolvingExplainer implements Explainer {
    private final SelectionProblem problem;
    private final Setting setting;
    private final long[] level;
    private final long[] levels;
    private final Pass pass;
    private final LimitsByScope limits;
    private final Map<Integer, List<String>> replacements = new ConcurrentHashMap<>();

    /**
     * Makes an explainer.
     *
     * @param level the level of each entrant of the whole problem, with ties as they were settled
     */
    ResolvingExplainer(Setting whole, Component component, long[] level) {
        List<Entrant> own = Arrays.stream(component.entrants())
                .mapToObj(whole.problem().entrants()::get)
                .toList();
        List<Limit> settled = whole.limits().stream()
                .filter(limit -> Arrays.binarySearch(component.scopes(), limit.scope()) >= 0)
                .map(ResolvedLimit::settled)
                .toList();
        this.problem = whole.problem().among(own).under(settled);
        this.setting = new Setting(problem);
        this.level = Arrays.stream(component.entrants())
                .mapToLong(each -> level[each])
                .toArray();
        this.levels = Arrays.stream(this.level).sorted().distinct().toArray();
        this.pass = Pass.of(setting, this.level);
        this.limits = setting.limitsByScope();
    }

    @Override
    public EntrantExplanation explain(int entrant) {
        EntrantExplanationBuilder explanation = EntrantExplanation.of(id(entrant));
        return switch (pass.standing(entrant)) {
            case SELECTED -> explanation.replacedBy(replacedBy(entrant)).build();
            case NOT_SELECTED ->
                explanation
                        .binding(binding(entrant))
                        .raise(raise(entrant))
                        .nextAfter(nextAfter(entrant))
                        .cutLine(cut(entrant).stream()
                                .mapToObj(cut ->
                                        problem.entrants().get(atLevel(cut)).keys())
                                .findFirst())
                        .holding(cut(entrant).stream()
                                .mapToObj(cut -> displaced(entrant, cut))
                                .filter(displaced -> displaced.size() == 1)
                                .findFirst()
                                .orElse(List.of()))
                        .build();
            default -> explanation.build();
        };
    }

    private String id(int entrant) {
        return problem.entrants().get(entrant).id();
    }

    private int atLevel(int cut) {
        return IntStream.range(0, level.length)
                .filter(each -> level[each] == levels[cut])
                .findFirst()
                .orElseThrow();
    }

    private List<String> binding(int entrant) {
        int[] scopes = setting.population().scopes(setting.population().type(entrant));
        return Arrays.stream(scopes)
                .boxed()
                .filter(pass.counts()::isFull)
                .sorted(Comparator.comparing(setting.population()::size).thenComparing(Comparator.reverseOrder()))
                .flatMap(scope -> limits.binding(scope).stream())
                .toList();
    }

    /** Where limits cross, a limit that does not count the entrant may be what keeps it out. */
    private Optional<String> raise(int entrant) {
        Stream<String> others = setting.limits().stream()
                .filter(limit -> limit.most().isPresent() && pass.counts().isFull(limit.scope()))
                .map(limit -> limit.limit().id());
        return Stream.concat(binding(entrant).stream(), others)
                .distinct()
                .filter(limit -> Pass.of(new Setting(problem.under(raised(limit))), level)
                                .standing(entrant)
                        == Standing.SELECTED)
                .findFirst();
    }

    private List<Limit> raised(String id) {
        List<Limit> raised = new ArrayList<>();
        for (ResolvedLimit limit : setting.limits()) {
            Limit own = limit.limit();
            raised.add(
                    own.id().equals(id)
                            ? LimitBuilder.builder(own)
                                    .most(Optional.of(
                                            new LimitNumber.Fixed(limit.most().orElseThrow() + 1)))
                                    .build()
                            : own);
        }
        return raised;
    }

    /** The worst level, by its place, that it is enough to be better than; empty where no rank is enough. */
    private OptionalInt cut(int entrant) {
        int low = 0;
        int high = Arrays.binarySearch(levels, level[entrant]);
        if (!isSelectedAbove(entrant, low)) {
            return OptionalInt.empty();
        }
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (isSelectedAbove(entrant, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.of(low);
    }

    private boolean isSelectedAbove(int entrant, int cut) {
        return Pass.of(setting, above(entrant, cut)).standing(entrant) == Standing.SELECTED;
    }

    private long[] above(int entrant, int cut) {
        long[] moved = Arrays.stream(level).map(each -> 2 * each).toArray();
        moved[entrant] = 2 * levels[cut] - 1;
        return Arrays.stream(moved).map(each -> each + 1).toArray();
    }

    private List<String> displaced(int entrant, int cut) {
        Pass after = Pass.of(setting, above(entrant, cut));
        return IntStream.range(0, level.length)
                .filter(each -> pass.standing(each) == Standing.SELECTED && after.standing(each) != Standing.SELECTED)
                .mapToObj(this::id)
                .toList();
    }

    private List<String> replacedBy(int entrant) {
        return replacements.computeIfAbsent(entrant, gone -> {
            List<Entrant> others = new ArrayList<>(problem.entrants());
            others.remove((int) gone);
            long[] levelOfOthers = IntStream.range(0, level.length)
                    .filter(each -> each != gone)
                    .mapToLong(each -> level[each])
                    .toArray();
            Setting without = new Setting(problem.among(others));
            if (!without.floorsOfNobody().isEmpty()) {
                return List.of();
            }
            Pass after = Pass.of(without, levelOfOthers);
            return IntStream.range(0, others.size())
                    .filter(each -> pass.standing(each < gone ? each : each + 1) == Standing.NOT_SELECTED)
                    .filter(each -> after.standing(each) == Standing.SELECTED || after.standing(each) == Standing.TIED)
                    .mapToObj(each -> others.get(each).id())
                    .toList();
        });
    }

    private List<String> nextAfter(int entrant) {
        return IntStream.range(0, level.length)
                .filter(each -> pass.standing(each) == Standing.SELECTED)
                .filter(each -> replacedBy(each).equals(List.of(id(entrant))))
                .mapToObj(this::id)
                .toList();
    }
}
