package vn.emulation.rules.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Decision;
import vn.emulation.decision.Need;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierId;
import vn.emulation.nominee.Individual;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.KeyOrder;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.TraitTree;
import vn.emulation.rules.EvaluationRequest;

/**
 * The selection that a round asks for: its eligible dossiers by the host's ranking and the preferences, under the limits
 * that the quota rules state and the places granted.
 */
final class RoundProblem {

    private static final String DOSSIER = "dossier";

    private final EvaluationRequest request;
    private final List<Decision> eligible;
    private final QuotaFindings quota;

    RoundProblem(EvaluationRequest request, List<Decision> decisions, QuotaFindings quota) {
        this.request = request;
        this.quota = quota;
        this.eligible = decisions.stream().filter(Decision::eligible).toList();
    }

    SelectionProblem problem() {
        return SelectionProblem.builder()
                .name(request.campaign().id() + "/" + request.round())
                .ranking(ranking())
                .objective(request.campaign().objective())
                .trees(Map.of("unit", units()))
                .limits(limits())
                .entrants(entrants())
                .build();
    }

    private List<RankingKey> ranking() {
        return Stream.concat(
                        Stream.of(RankingKey.of("rank", KeyOrder.LOWER_FIRST)),
                        quota.preferences().chain().stream()
                                .map(place -> RankingKey.of("preference-" + place, KeyOrder.HIGHER_FIRST)))
                .toList();
    }

    private TraitTree units() {
        Map<String, String> parents = new TreeMap<>();
        request.orgTree()
                .units()
                .forEach(unit ->
                        unit.parent().ifPresent(parent -> parents.put(unit.id().value(), parent.value())));
        return new TraitTree(parents);
    }

    private List<Entrant> entrants() {
        Map<DossierId, Dossier> dossiers = new HashMap<>();
        request.dossiers().forEach(dossier -> dossiers.put(dossier.id(), dossier));
        return eligible.stream()
                .map(decision -> entrant(
                        decision,
                        Optional.ofNullable(dossiers.get(decision.dossier())).orElseThrow()))
                .toList();
    }

    private Entrant entrant(Decision decision, Dossier dossier) {
        List<BigDecimal> keys = new ArrayList<>();
        decision.rank().ifPresent(position -> {
            keys.add(BigDecimal.valueOf(position));
            Optional.ofNullable(quota.preferences().keys().get(decision.dossier()))
                    .ifPresent(preferred -> preferred.forEach(key -> keys.add(BigDecimal.valueOf(key))));
        });
        Map<String, String> traits = new HashMap<>();
        traits.put(DOSSIER, dossier.id().value());
        traits.put("form", dossier.form().value());
        traits.put("kind", dossier.nominee().kind().name());
        traits.put("unit", dossier.nominee().unitId().value());
        if (dossier.nominee() instanceof Individual person) {
            person.role().ifPresent(role -> traits.put("role", role.name()));
            person.sex().ifPresent(sex -> traits.put("sex", sex.name()));
        }
        return Entrant.of(dossier.id().value(), keys, traits);
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>(quota.statedLimits());
        pools().forEach(pool -> grant(pool).ifPresent(limits::add));
        quota.uncounted().forEach((dossier, needs) -> limits.add(uncounted(dossier, needs)));
        return limits;
    }

    private List<PoolKey> pools() {
        Stream<PoolKey> granted = request.grants().stream().map(grant -> new PoolKey(grant.form(), grant.kind()));
        return Stream.concat(granted, eligible.stream().map(each -> new PoolKey(each.form(), each.kind())))
                .distinct()
                .sorted()
                .toList();
    }

    /** The places granted limit a pool whether a rule says so or not; without any, nobody is selected by default. */
    private Optional<Limit> grant(PoolKey pool) {
        boolean stated = quota.limits().stream()
                .anyMatch(each -> each.parameter().isEmpty()
                        && each.limit().most().isPresent()
                        && each.limit().scope().equals(pool.scope()));
        boolean covered = quota.statedLimits().stream()
                .anyMatch(limit -> limit.most().isPresent()
                        && pool.scope()
                                .where()
                                .entrySet()
                                .containsAll(limit.scope().where().entrySet()));
        Optional<LimitNumber> places = pool.grant(request.grants()).map(grant -> new LimitNumber.Fixed(grant.places()));
        return places.filter(granted -> !stated)
                .or(() -> Optional.of((LimitNumber) new LimitNumber.NotKnown("grant"))
                        .filter(unknown -> !covered))
                .map(number -> Limit.builder()
                        .id("grant@" + pool.scope().toString().replace(" ", ""))
                        .scope(pool.scope())
                        .most(Optional.of(number))
                        .least(Optional.empty())
                        .floorMode(FloorMode.HARD)
                        .clauses(pool.clauses(request.campaign()))
                        .build());
    }

    /** Nobody can tell which limits count such a dossier, so nothing that it competes for is certain. */
    private static Limit uncounted(DossierId dossier, List<Need> needs) {
        return new Limit(
                "uncounted@" + dossier,
                Scope.all().with(DOSSIER, dossier.value()),
                Optional.of(new LimitNumber.NotKnown(
                        needs.stream().map(Need::field).sorted().collect(Collectors.joining(", ")))),
                Optional.empty(),
                FloorMode.HARD,
                List.of());
    }
}
