package vn.emulation.quota.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.emulation.quota.selection.internal.LimitTree;
import vn.emulation.quota.selection.internal.Rows;

/** Explains by the margins of the nodes, which are found once; what is told of a leaf is told once. */
final class LaminarExplainer implements Explainer {
    private final Setting setting;
    private final Run run;
    private final ChainTree nodes;
    private final LimitTree tree;
    private final Rows rows;
    private final LaminarMargins margins;
    private final TieZones ties;
    private final RowMembers members;
    private final LimitsByScope limits;
    private final Map<Integer, Cut> cuts = new HashMap<>();
    private final Map<Integer, List<String>> replacements = new HashMap<>();
    private final Map<String, List<String>> nextAfter = new HashMap<>();

    /** What is told alike of everybody who is left out at a leaf. */
    private record Cut(List<String> binding, Optional<List<BigDecimal>> line, List<String> holding) {}

    LaminarExplainer(Setting setting, Run run) {
        LaminarStructure structure = (LaminarStructure) run.structure();
        this.setting = setting;
        this.run = run;
        this.limits = setting.limitsByScope();
        this.nodes = structure.nodes();
        this.tree = structure.tree();
        this.rows = run.ranked().rows();
        this.margins = new LaminarMargins(rows, tree, run.best());
        this.ties = new TieZones(rows, tree, run.best());
        this.members = new RowMembers(run.ranked());
        for (int row = 0; row < rows.size(); row++) {
            if (run.best().taken()[row] > 0 && run.best().group()[row] < 0) {
                List<String> next = replacedBy(leaf(row));
                if (next.size() == 1) {
                    members.of(row)
                            .mapToObj(this::id)
                            .forEach(nextAfter.computeIfAbsent(next.get(0), none -> new ArrayList<>())::add);
                }
            }
        }
    }

    @Override
    public EntrantExplanation explain(int entrant) {
        int row = run.ranked().rowOf()[entrant];
        EntrantExplanationBuilder explanation = EntrantExplanation.of(id(entrant));
        return switch (run.share(entrant)) {
            case IN_SOME -> explanation.build();
            case IN_ALL -> explanation.replacedBy(replacedBy(leaf(row))).build();
            case IN_NONE -> {
                Cut cut = cuts.computeIfAbsent(leaf(row), this::cut);
                yield explanation
                        .binding(cut.binding())
                        .cutLine(cut.line())
                        .holding(cut.holding())
                        .raise(raise(row))
                        .nextAfter(nextAfter.getOrDefault(id(entrant), List.of()).stream()
                                .sorted()
                                .toList())
                        .build();
            }
        };
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
                .toList();
        int full = margins.innermostFull(leaf);
        int line = margins.cut(leaf);
        if (ties.holdsTies(full) || line == LaminarMargins.NONE) {
            return new Cut(binding, Optional.empty(), List.of());
        }
        List<String> holding = members.rowsOf(line)
                .filter(row -> run.best().taken()[row] > 0 && margins.canDisplace(leaf, leaf(row)))
                .flatMap(members::of)
                .mapToObj(this::id)
                .sorted()
                .toList();
        int first = members.of(members.rowsOf(line).findFirst().orElseThrow())
                .findFirst()
                .orElseThrow();
        return new Cut(binding, Optional.of(entrant(first).keys()), holding);
    }

    /** The limit that admits a row of one if it is raised by one: the innermost full one, if nobody else waits for it. */
    private Optional<String> raise(int row) {
        int full = margins.innermostFull(leaf(row));
        boolean next = margins.bestWaiting(full) == rows.level()[row] && margins.admitsOne(full);
        int above = margins.innermostFull(Math.max(tree.parent()[full], 0));
        boolean settled = !ties.holdsTies(full) && (above < 0 || !ties.holdsTies(above));
        List<String> binding = limits.binding(nodes.scopeOf()[full]);
        return next && settled && binding.size() == 1 ? Optional.of(binding.get(0)) : Optional.empty();
    }

    private List<String> replacedBy(int leaf) {
        return replacements.computeIfAbsent(leaf, this::findReplacements);
    }

    private List<String> findReplacements(int leaf) {
        int level = margins.next(leaf);
        if (level == LaminarMargins.NONE || ties.holdsTies(lastFree(leaf))) {
            return List.of();
        }
        return members.rowsOf(level)
                .filter(row -> run.best().taken()[row] < rows.count()[row] && margins.canDisplace(leaf(row), leaf))
                .flatMap(members::of)
                .mapToObj(this::id)
                .sorted()
                .toList();
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
