package vn.emulation.testing.comparison;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.emulation.award.AwardFormId;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Finding;
import vn.emulation.decision.RoundLimit;
import vn.emulation.decision.RuleId;
import vn.emulation.decision.Verdict;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.rules.EvaluationRequest;

/** Whom some changes reach directly in a round, and whom only through others. Not thread-safe. */
final class Shift {

    private final RoundOutcome before;
    private final RoundOutcome after;
    private final LimitScope scope;
    private final Map<DossierId, Dossier> dossiers = new TreeMap<>();
    private final Map<String, RoundLimit> limitsBefore;
    private final Map<String, RoundLimit> limitsAfter;
    private final Set<DossierId> movers = new TreeSet<>();
    private final Supplier<MoverSearch> search;
    /** With some of the moves only, ties are others than those that a council decided on. */
    private final boolean decided;

    /** What a dossier brings to the selection. */
    private record Entry(
            Verdict plan, Optional<Verdict> law, AwardFormId form, OptionalInt rank, List<RuleId> preferences) {

        static Entry of(Decision decision) {
            return new Entry(
                    decision.planVerdict(),
                    decision.lawVerdict(),
                    decision.form(),
                    decision.rank(),
                    decision.preferences().stream().map(Finding::rule).toList());
        }
    }

    Shift(EvaluationRequest request, RoundOutcome before, RoundOutcome after) {
        this.search = Suppliers.memoize(() -> new MoverSearch(before.problem(), after.problem()));
        this.before = before;
        this.after = after;
        this.decided = !request.tieDecisions().isEmpty();
        this.scope = new LimitScope(request.orgTree());
        this.limitsBefore = limits(before);
        this.limitsAfter = limits(after);
        request.dossiers().forEach(dossier -> dossiers.put(dossier.id(), dossier));
        dossiers.keySet().stream().filter(this::isMover).forEach(movers::add);
    }

    private static Map<String, RoundLimit> limits(RoundOutcome outcome) {
        Map<String, RoundLimit> limits = new TreeMap<>();
        outcome.report()
                .quota()
                .limits()
                .forEach(limit -> limits.put(limit.limit().id(), limit));
        return limits;
    }

    /** Returns through whom the dossier was moved, or empty where the changes reach it directly. */
    Optional<KnockOn> through(DossierId dossier) {
        if (isReached(dossier)) {
            return Optional.empty();
        }
        List<List<DossierId>> groups =
                decided ? List.of() : Objects.requireNonNull(search.get()).groups(dossier);
        List<String> limits = shared(dossier, groups.isEmpty() ? movers : flat(groups));
        if (!groups.isEmpty()) {
            return Optional.of(new KnockOn(limits, groups, true));
        }
        List<DossierId> by = movers.stream()
                .filter(mover -> limits.stream().anyMatch(limit -> counts(limit, mover)))
                .toList();
        List<DossierId> any = by.isEmpty() ? List.copyOf(movers) : by;
        return any.isEmpty() ? Optional.empty() : Optional.of(new KnockOn(limits, List.of(any), false));
    }

    private static Set<DossierId> flat(List<List<DossierId>> groups) {
        Set<DossierId> all = new TreeSet<>();
        groups.forEach(all::addAll);
        return all;
    }

    /** The limits that count it and some of the others, those that are full where any is. */
    private List<String> shared(DossierId dossier, Set<DossierId> others) {
        List<String> shared = both().stream()
                .filter(limit -> counts(limit, dossier) && others.stream().anyMatch(other -> counts(limit, other)))
                .toList();
        List<String> full = shared.stream().filter(this::isFull).toList();
        return full.isEmpty() ? shared : full;
    }

    private boolean isReached(DossierId dossier) {
        return isMover(dossier) || !entry(before, dossier).equals(entry(after, dossier));
    }

    /** Whether it takes part in the selection and is reached directly. */
    private boolean isMover(DossierId dossier) {
        boolean competes =
                before.decision(dossier).eligible() || after.decision(dossier).eligible();
        return competes && (!entry(before, dossier).equals(entry(after, dossier)) || limitStatedOtherwise(dossier));
    }

    private static Entry entry(RoundOutcome outcome, DossierId dossier) {
        return Entry.of(outcome.decision(dossier));
    }

    private boolean limitStatedOtherwise(DossierId dossier) {
        return both().stream()
                .filter(limit -> !stated(limitsBefore, limit).equals(stated(limitsAfter, limit)))
                .anyMatch(limit -> counts(limit, dossier));
    }

    private static Optional<Object> stated(Map<String, RoundLimit> limits, String id) {
        return Optional.ofNullable(limits.get(id)).map(RoundLimit::limit);
    }

    private Set<String> both() {
        Set<String> ids = new TreeSet<>(limitsBefore.keySet());
        ids.addAll(limitsAfter.keySet());
        return ids;
    }

    private boolean isFull(String limit) {
        return Optional.ofNullable(limitsBefore.get(limit))
                        .filter(each -> each.use().leavesNoPlace())
                        .isPresent()
                || Optional.ofNullable(limitsAfter.get(limit))
                        .filter(each -> each.use().leavesNoPlace())
                        .isPresent();
    }

    private boolean counts(String limit, DossierId dossier) {
        RoundLimit stated = Optional.ofNullable(limitsAfter.get(limit))
                .or(() -> Optional.ofNullable(limitsBefore.get(limit)))
                .orElseThrow();
        return scope.counts(stated.limit().scope(), Objects.requireNonNull(dossiers.get(dossier)));
    }
}
