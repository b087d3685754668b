package vn.emulation.quota.selection;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.internal.LimitTree;
import vn.emulation.quota.selection.internal.Rows;

/** Explains by the margins of the nodes; what is told alike of many at a leaf is found once, beforehand. */
final class LaminarExplainer implements Explainer {
    private final Setting setting;
    private final Placing placing;
    private final Run run;
    private final ChainTree nodes;
    private final LimitTree tree;
    private final Rows rows;
    private final LaminarMargins margins;
    private final TieZones ties;
    private final RowMembers members;
    private final LimitsByScope limits;
    private final List<Optional<Cut>> cuts;
    private final List<Optional<Replacements>> replacements;
    private final Map<Integer, List<String>> nextAfter;

    /** Whom that map holds: few, and to look at a bit costs less than to look them up. */
    private final BitSet isNext = new BitSet();

    /**
     * What is told of those who are left out at a leaf.
     *
     * @param raise the limit that admits them if it is raised by one, where they are on the level that waits for it
     * @param raiseLevel that level
     */
    private record Cut(
            List<String> binding,
            Optional<List<BigDecimal>> line,
            List<String> holding,
            Optional<String> raise,
            int raiseLevel) {}

    /**
     * Who could take the place of one taken at a leaf.
     *
     * @param only the place in the component of the only one, or -1 for none or several
     */
    private record Replacements(List<String> ids, int only) {}

    LaminarExplainer(Setting setting, Placing placing) {
        this.setting = setting;
        this.placing = placing;
        this.run = placing.run();
        LaminarStructure structure = (LaminarStructure) run.structure();
        this.limits = setting.limitsByScope();
        this.nodes = structure.nodes();
        this.tree = structure.tree();
        this.rows = run.ranked().rows();
        this.margins = new LaminarMargins(rows, tree, run.best());
        this.ties = new TieZones(rows, tree, run.best());
        this.members = new RowMembers(run.ranked());
        this.cuts = new ArrayList<>(Collections.nCopies(tree.size(), Optional.empty()));
        this.replacements = new ArrayList<>(Collections.nCopies(tree.size(), Optional.empty()));
        for (int row = 0; row < rows.size(); row++) {
            int leaf = leaf(row);
            if (run.best().group()[row] < 0) {
                if (run.best().taken()[row] == 0 && cuts.get(leaf).isEmpty()) {
                    cuts.set(leaf, Optional.of(cut(leaf)));
                } else if (run.best().taken()[row] > 0 && replacements.get(leaf).isEmpty()) {
                    replacements.set(leaf, Optional.of(findReplacements(leaf)));
                }
            }
        }
        this.nextAfter = findNext();
        nextAfter.keySet().forEach(isNext::set);
    }

    private Map<Integer, List<String>> findNext() {
        ListMultimap<Integer, String> next =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (int row = 0; row < rows.size(); row++) {
            if (run.best().taken()[row] > 0 && run.best().group()[row] < 0) {
                int only = replacements.get(leaf(row)).orElseThrow().only();
                if (only >= 0) {
                    members.of(row).mapToObj(this::id).forEach(id -> next.put(only, id));
                }
            }
        }
        return next.asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().sorted().collect(Collectors.toUnmodifiableList())));
    }

    @Override
    public EntrantExplanation explain(int entrant) {
        int leaf = tree.leaf()[run.component().typeOf()[entrant]];
        String id = id(entrant);
        return switch (placing.standing(entrant)) {
            case SELECTED ->
                EntrantExplanation.of(id)
                        .replacedBy(replacements.get(leaf).orElseThrow().ids())
                        .build();
            case NOT_SELECTED -> {
                Cut cut = cuts.get(leaf).orElseThrow();
                yield new EntrantExplanation(
                        id,
                        cut.binding(),
                        cut.line(),
                        cut.holding(),
                        cut.raise().filter(limit -> level(entrant) == cut.raiseLevel()),
                        isNext.get(entrant) ? nextAfter.getOrDefault(entrant, List.of()) : List.of(),
                        List.of());
            }
            default -> EntrantExplanation.of(id).build();
        };
    }

    private int level(int entrant) {
        return rows.level()[run.ranked().rowOf()[entrant]];
    }

    private int leaf(int row) {
        return tree.leaf()[rows.type()[row]];
    }

    private String id(int entrant) {
        return entrant(entrant).id();
    }

    private Entrant entrant(int entrant) {
        return setting.problem().entrants().get(run.component().entrants()[entrant]);
    }

    private Cut cut(int leaf) {
        List<String> binding = IntStream.iterate(leaf, node -> node > 0, node -> tree.parent()[node])
                .filter(node -> margins.isFull(node) && !ties.varies(node))
                .mapToObj(node -> limits.binding(nodes.scopeOf()[node]))
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableList());
        int full = margins.innermostFull(leaf);
        int line = margins.cut(leaf);
        boolean told = !ties.holdsTies(full) && line != LaminarMargins.NONE;
        return new Cut(
                binding,
                told ? Optional.of(keys(line)) : Optional.empty(),
                told ? holding(leaf, line) : List.of(),
                raise(full),
                margins.bestWaiting(full));
    }

    private List<BigDecimal> keys(int level) {
        int first = members.of(members.rowsOf(level).findFirst().orElseThrow())
                .findFirst()
                .orElseThrow();
        return entrant(first).keys();
    }

    private List<String> holding(int leaf, int line) {
        return ids(members.rowsOf(line)
                .filter(row -> run.best().taken()[row] > 0 && margins.canDisplace(leaf, leaf(row)))
                .flatMap(members::of)
                .toArray());
    }

    private List<String> ids(int[] entrants) {
        return Arrays.stream(entrants).mapToObj(this::id).sorted().collect(Collectors.toUnmodifiableList());
    }

    /** The limit that admits the only one who waits for a full node, if that one is alone on the best level there. */
    private Optional<String> raise(int full) {
        int above = margins.innermostFull(Math.max(tree.parent()[full], 0));
        boolean settled = !ties.holdsTies(full) && (above < 0 || !ties.holdsTies(above));
        List<String> binding = limits.binding(nodes.scopeOf()[full]);
        return margins.admitsOne(full) && settled && binding.size() == 1
                ? Optional.of(binding.get(0))
                : Optional.empty();
    }

    private Replacements findReplacements(int leaf) {
        int level = margins.next(leaf);
        if (level == LaminarMargins.NONE || ties.holdsTies(lastFree(leaf))) {
            return new Replacements(List.of(), -1);
        }
        int[] replacing = members.rowsOf(level)
                .filter(row -> run.best().taken()[row] < rows.count()[row] && margins.canDisplace(leaf(row), leaf))
                .flatMap(members::of)
                .toArray();
        return new Replacements(ids(replacing), replacing.length == 1 ? replacing[0] : -1);
    }

    /** The outermost node in which somebody could take the place of one taken at a leaf. */
    private int lastFree(int leaf) {
        int node = leaf;
        while (node > 0 && margins.canYield(node)) {
            node = tree.parent()[node];
        }
        return node;
    }
}
