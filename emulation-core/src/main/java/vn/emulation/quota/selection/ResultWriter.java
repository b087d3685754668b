package vn.emulation.quota.selection;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.selection.internal.KernelOutcome;

/** Writes what a pass came to in terms of ids. */
final class ResultWriter {
    private final Setting setting;
    private final Pass pass;
    private final List<Impossibility> impossible = new ArrayList<>();
    private final int[] floor;

    private ResultWriter(Setting setting, Pass pass) {
        this.setting = setting;
        this.pass = pass;
        this.floor = IntStream.range(0, setting.sizeOfScope().length)
                .map(setting.bounds()::hardFloor)
                .toArray();
        for (Placing placing : pass.placings()) {
            for (int scope : placing.component().scopes()) {
                floor[scope] = placing.run().structure().floor(scope);
            }
        }
    }

    static SelectionResult write(Setting setting, Pass pass) {
        return new ResultWriter(setting, pass).result();
    }

    private SelectionResult result() {
        pass.placings().forEach(this::addImpossible);
        List<ResolvedLimit> unmet = setting.floorsOfNobody();
        unmet.forEach(limit -> impossible.add(
                new Impossibility(limit.limit().id(), limit.least().orElseThrow(), 0)));
        boolean blocked = !unmet.isEmpty();
        return SelectionResult.builder()
                .name(setting.problem().name())
                .tier(pass.tier())
                .entrants(entrants(blocked))
                .limits(limits(blocked))
                .ties(
                        blocked
                                ? List.of()
                                : pass.ties().stream().map(TieFinder.Found::tie).toList())
                .impossible(impossible)
                .build();
    }

    private void addImpossible(Placing placing) {
        if (placing.run().outcome() instanceof KernelOutcome.Infeasible infeasible) {
            String limit = Optional.of(infeasible.set())
                    .filter(set -> set >= 0)
                    .flatMap(placing.run().structure()::scope)
                    .flatMap(scope -> setting.limits().stream()
                            .filter(each -> each.scope() == scope)
                            .findFirst())
                    .map(each -> each.limit().id())
                    .orElse("");
            impossible.add(new Impossibility(limit, infeasible.needed(), infeasible.attainable()));
        }
    }

    private List<PlacedEntrant> entrants(boolean blocked) {
        List<Entrant> entrants = setting.problem().entrants();
        Map<Integer, String> tieOf = new HashMap<>();
        pass.ties()
                .forEach(found -> found.entrants()
                        .forEach(entrant -> tieOf.put(entrant, found.tie().digest())));
        ImmutableList.Builder<PlacedEntrant> placed = ImmutableList.builderWithExpectedSize(entrants.size());
        for (int each = 0; each < entrants.size(); each++) {
            Standing standing = blocked ? Standing.LIMITS_CONFLICT : pass.standing(each);
            int from = pass.certainFrom(each);
            placed.add(new PlacedEntrant(
                    entrants.get(each).id(),
                    standing,
                    standing == Standing.TIED ? Optional.ofNullable(tieOf.get(each)) : Optional.empty(),
                    blocked || from == AdmissionNumbers.NEVER ? OptionalInt.empty() : OptionalInt.of(from)));
        }
        return placed.build();
    }

    private List<LimitUse> limits(boolean blocked) {
        ScopeCounts counts = new ScopeCounts(setting, pass);
        return setting.limits().stream()
                .map(limit -> use(limit, blocked ? ScopeCounts.none(setting) : counts))
                .toList();
    }

    private LimitUse use(ResolvedLimit limit, ScopeCounts counts) {
        int kept = limit.limit().floorMode() == FloorMode.SOFT
                ? Math.min(limit.least().orElse(0), floor[limit.scope()])
                : limit.least().orElse(0);
        return LimitUse.builder()
                .limit(limit.limit().id())
                .entrants(setting.population().size(limit.scope()))
                .most(limit.most())
                .least(limit.least().isPresent() ? OptionalInt.of(kept) : OptionalInt.empty())
                .released(limit.least().orElse(0) - kept)
                .base(limit.base().stream().boxed().findFirst())
                .exceedsShare(limit.exceedsShare())
                .notKnown(limit.notKnown())
                .selected(counts.selected(limit.scope()))
                .tied(counts.tied(limit.scope()))
                .build();
    }
}
