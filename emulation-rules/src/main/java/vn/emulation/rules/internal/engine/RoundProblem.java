package vn.emulation.rules.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.decision.Need;
import vn.emulation.dossier.DossierId;
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
import vn.emulation.rules.NomineeGroup;
import vn.emulation.rules.Rival;

/**
 * The selection that a round asks for: its eligible dossiers by the host's ranking and the preferences, under the limits
 * that the quota rules state and the places granted.
 */
final class RoundProblem {

    private static final String DOSSIER = "dossier";

    private final EvaluationRequest request;
    private final QuotaTerms quota;
    private final List<PoolKey> pools;

    /** Makes the problem of a round in which some dossier of each group is eligible. */
    RoundProblem(EvaluationRequest request, QuotaTerms quota, Collection<NomineeGroup> eligible) {
        this.request = request;
        this.quota = quota;
        this.pools = Stream.concat(
                        request.grants().stream().map(grant -> new PoolKey(grant.form(), grant.kind())),
                        eligible.stream().map(group -> new PoolKey(group.form(), group.kind())))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the problem of all rivals. */
    SelectionProblem problem(List<Rival> rivals) {
        SelectionProblem shell = shell();
        return shell.among(rivals.stream().map(this::entrant).toList())
                .under(Stream.concat(shell.limits().stream(), rivals.stream().flatMap(rival -> own(rival).stream()))
                        .toList());
    }

    /** Returns the problem without entrants and their own limits. */
    SelectionProblem shell() {
        return SelectionProblem.builder()
                .name(request.campaign().id() + "/" + request.round())
                .ranking(ranking())
                .objective(request.campaign().objective())
                .trees(Map.of("unit", units()))
                .limits(limits())
                .entrants(List.of())
                .build();
    }

    /** Returns what places are granted for, or would be. */
    List<PoolKey> pools() {
        return pools;
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

    /** Returns a rival as the selection looks at it. */
    Entrant entrant(Rival rival) {
        List<BigDecimal> keys = new ArrayList<>();
        rival.rank().ifPresent(position -> {
            keys.add(BigDecimal.valueOf(position));
            quota.preferences().keys(rival.preferences()).forEach(key -> keys.add(BigDecimal.valueOf(key)));
        });
        Map<String, String> traits = traits(rival.group());
        traits.put(DOSSIER, rival.dossier().value());
        return Entrant.of(rival.dossier().value(), keys, traits);
    }

    /** Returns what limits count a group by. */
    Map<String, String> traits(NomineeGroup group) {
        Map<String, String> traits = new TreeMap<>();
        traits.put("form", group.form().value());
        traits.put("kind", group.kind().name());
        traits.put("unit", group.unitId().value());
        group.role().ifPresent(role -> traits.put("role", role.name()));
        group.sex().ifPresent(sex -> traits.put("sex", sex.name()));
        return traits;
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>(quota.statedLimits());
        pools.forEach(pool -> grant(pool).ifPresent(limits::add));
        return limits;
    }

    /** Returns the limit of a rival's own: nobody can tell which limits count it, so nothing that it competes for is certain. */
    Optional<Limit> own(Rival rival) {
        List<Need> needs = quota.uncounted().needs(rival.group());
        return needs.isEmpty() ? Optional.empty() : Optional.of(uncounted(rival.dossier(), needs));
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
