package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.emulation.quota.Standing;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.quota.selection.TieCase;
import vn.emulation.quota.selection.TieDecision;

/** What an audit is about, and what it has established so far. */
final class AuditCase {

    /** Certain with no number of places. */
    static final long NEVER = -1;

    private final SelectionProblem problem;
    private final Membership membership;
    private final List<AuditedLimit> limits;
    private final List<List<AuditedLimit>> limitsOfScope = new ArrayList<>();
    private final ScopeNumbers numbers;
    private final long[] levels;
    private final long[] levelsUnrankedLast;
    private final Standing[] claims;
    private final Decisions decisions;
    private final Findings findings;
    private final boolean blocked;
    private final long[] reachable;
    private final long[] certainFrom;
    private final boolean[] left;
    private final Map<String, Integer> claimedFloors = new HashMap<>();
    private final Map<List<String>, TieCase> ties = new HashMap<>();
    private final Map<String, TieCase> tieOf = new HashMap<>();

    AuditCase(SelectionProblem problem, SelectionResult result, List<TieDecision> decided, Findings findings) {
        this.problem = problem;
        this.membership = new Membership(problem);
        this.limits = problem.limits().stream()
                .map(limit -> AuditedLimit.of(limit, membership))
                .toList();
        for (int scope = 0; scope < membership.scopes(); scope++) {
            limitsOfScope.add(new ArrayList<>());
        }
        limits.forEach(limit -> limitsOfScope.get(limit.scope()).add(limit));
        this.numbers = new ScopeNumbers(membership.scopes(), limits);
        this.levels = RankOrder.levels(problem);
        this.levelsUnrankedLast = Arrays.stream(levels)
                .map(level -> level == RankOrder.UNRANKED ? Long.MAX_VALUE : level)
                .toArray();
        this.claims = result.entrants().stream().map(PlacedEntrant::standing).toArray(Standing[]::new);
        for (TieCase tie : result.ties()) {
            ties.put(tie.tied(), tie);
            Stream.of(tie.tied(), tie.waiting()).flatMap(List::stream).forEach(id -> tieOf.put(id, tie));
        }
        this.decisions = new Decisions(decided, findings);
        this.findings = findings;
        this.blocked = limits.stream().anyMatch(this::isEmptyHanded);
        this.reachable = new long[membership.scopes()];
        this.left = new boolean[reachable.length];
        this.certainFrom = new long[claims.length];
        Arrays.fill(certainFrom, NEVER);
        for (int place = 0; place < limits.size(); place++) {
            claimedFloors.put(
                    limits.get(place).id(), result.limits().get(place).least().orElse(0));
        }
    }

    SelectionProblem problem() {
        return problem;
    }

    Membership membership() {
        return membership;
    }

    List<AuditedLimit> limits() {
        return limits;
    }

    List<AuditedLimit> limitsOf(int scope) {
        return limitsOfScope.get(scope);
    }

    ScopeNumbers numbers() {
        return numbers;
    }

    Decisions decisions() {
        return decisions;
    }

    Findings findings() {
        return findings;
    }

    /** The level of an entrant, or {@link RankOrder#UNRANKED}. */
    long level(int entrant) {
        return levels[entrant];
    }

    /** The level of every entrant, those not ranked before all others; shared, not to be changed. */
    long[] levelsUnrankedFirst() {
        return levels;
    }

    /** Likewise, those not ranked behind all others. */
    long[] levelsUnrankedLast() {
        return levelsUnrankedLast;
    }

    Standing claim(int entrant) {
        return claims[entrant];
    }

    Entrant entrant(int place) {
        return problem.entrants().get(place);
    }

    /** States how an entrant has to come out. */
    void expect(int entrant, Standing standing) {
        findings.check(
                claims[entrant] == standing,
                "selection.audit.standing",
                entrant(entrant).id(),
                claims[entrant],
                standing);
    }

    /** Whether a limit is a hard floor for entrants of whom there are none. */
    boolean isEmptyHanded(AuditedLimit limit) {
        return membership.size(limit.scope()) == 0 && !limit.isSoft() && limit.floor() > 0;
    }

    /** Whether there is such a limit, which leaves nobody selected at all. */
    boolean isBlocked() {
        return blocked;
    }

    void expectAll(Part part, Standing standing) {
        IntStream.of(part.entrants()).forEach(entrant -> expect(entrant, standing));
    }

    /** Whether everybody in a part is ranked. */
    boolean isRanked(Part part) {
        return IntStream.of(part.entrants()).allMatch(entrant -> levels[entrant] != RankOrder.UNRANKED);
    }

    /** Whether a number is not known in a part. */
    boolean isOpen(Part part) {
        return IntStream.of(part.scopes()).anyMatch(numbers::isOpen);
    }

    /** Whether caps leave room for everybody in a part. */
    boolean holdsAll(Part part) {
        return IntStream.of(part.scopes()).allMatch(scope -> membership.size(scope) <= numbers.cap(scope));
    }

    /** Notes the most that a scope may have under all caps. */
    void setReachable(int scope, long most) {
        reachable[scope] = most;
    }

    /** Leaves open how far a soft floor can be kept. */
    void leaveReachable(int scope) {
        left[scope] = true;
    }

    boolean isReachableKnown(int scope) {
        return !left[scope];
    }

    /** The floor of a limit that the result says was kept. */
    long claimedFloor(AuditedLimit limit) {
        return claimedFloors.getOrDefault(limit.id(), 0);
    }

    /** The floor of a limit as it has to be kept: a soft one falls to what can be had, or to a hard one beside it. */
    long kept(AuditedLimit limit) {
        long least = Math.max(reachable[limit.scope()], numbers.hard(limit.scope()));
        return limit.isSoft() ? Math.min(limit.floor(), least) : limit.floor();
    }

    void setCertainFrom(int entrant, long places) {
        certainFrom[entrant] = places;
    }

    long certainFrom(int entrant) {
        return certainFrom[entrant];
    }

    /** The tie that the result lists of just these entrants. */
    Optional<TieCase> tie(List<String> tied) {
        return Optional.ofNullable(ties.get(tied));
    }

    /** The tie that the result lists with an entrant. */
    Optional<TieCase> tieOf(int entrant) {
        return Optional.ofNullable(tieOf.get(entrant(entrant).id()));
    }

    List<String> ids(List<Integer> entrants) {
        return entrants.stream().map(each -> entrant(each).id()).toList();
    }

    /** Checks the limits of a scope of whose entrants between the given numbers are selected. */
    void checkCounts(int scope, long fewest, long most) {
        for (AuditedLimit limit : limitsOf(scope)) {
            findings.check(fewest <= limit.cap(), "selection.audit.cap", limit.id(), fewest, limit.cap());
            findings.check(most >= kept(limit), "selection.audit.floor", limit.id(), most, kept(limit));
        }
    }
}
