package vn.emulation.quota.selection.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.emulation.campaign.Objective;
import vn.emulation.quota.Standing;
import vn.emulation.quota.limit.FloorMode;
import vn.emulation.quota.limit.Limit;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.limit.Scope;
import vn.emulation.quota.limit.ShareBase;
import vn.emulation.quota.selection.Entrant;
import vn.emulation.quota.selection.Impossibility;
import vn.emulation.quota.selection.KeyOrder;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.quota.selection.PlacedEntrant;
import vn.emulation.quota.selection.RankingKey;
import vn.emulation.quota.selection.SelectionProblem;
import vn.emulation.quota.selection.SelectionResult;
import vn.emulation.quota.selection.Tier;

/** Audits where limits cross, of results written by hand. */
class CrossingAuditTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Standing IN = Standing.SELECTED;
    private static final Standing OUT = Standing.NOT_SELECTED;

    /** The example of {@link Objective}: one place in each unit and each kind. */
    private static final SelectionProblem EXAMPLE = problem(
            List.of(one("unit", "a"), one("unit", "b"), one("kind", "person"), one("kind", "team")),
            entrant("first", 3, "b", "person"),
            entrant("second", 2, "a", "person"),
            entrant("third", 1, "b", "team"));

    private static Limit one(String trait, String value) {
        return Limit.atMost(value, Scope.all().with(trait, value), 1);
    }

    private static Entrant entrant(String id, int score, String unit, String kind) {
        return Entrant.of(id, List.of(BigDecimal.valueOf(score)), Map.of("unit", unit, "kind", kind));
    }

    private static SelectionProblem problem(List<Limit> limits, Entrant... entrants) {
        return SelectionProblem.builder()
                .name("crossing")
                .ranking(List.of(RankingKey.of("score", KeyOrder.HIGHER_FIRST)))
                .objective(Optional.of(Objective.PRIORITY))
                .limits(limits)
                .entrants(List.of(entrants))
                .build();
    }

    private static SelectionProblem filling(SelectionProblem problem) {
        return new SelectionProblem(
                problem.name(),
                problem.ranking(),
                Optional.of(Objective.FILL_THEN_PRIORITY),
                problem.trees(),
                problem.limits(),
                problem.entrants());
    }

    @Test
    void priority_takes_the_best_alone() {
        assertThat(audit(EXAMPLE, IN, OUT, OUT)).isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
        assertThat(texts(audit(EXAMPLE, OUT, IN, IN), Locale.ENGLISH))
                .containsExactly("The result leaves out (first), though it would be better to select them in place of "
                        + "(second, third). Maybe it was changed.");
        assertThat(texts(audit(EXAMPLE, OUT, IN, IN), VIETNAMESE))
                .containsExactly(
                        "Kết quả không chọn (first), trong khi chọn họ thay cho (second, third) thì tốt hơn. Có thể "
                                + "kết quả đã bị sửa.");
    }

    @Test
    void filling_takes_the_two_others() {
        assertThat(audit(filling(EXAMPLE), OUT, IN, IN)).isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
        assertThat(texts(audit(filling(EXAMPLE), IN, OUT, OUT), Locale.ENGLISH))
                .containsExactly(
                        "The result leaves out (second, third), though it would be better to select them in place "
                                + "of (first). Maybe it was changed.");
    }

    @Test
    void without_an_objective_nothing_is_best() {
        SelectionProblem unclear = new SelectionProblem(
                "crossing", EXAMPLE.ranking(), Optional.empty(), Map.of(), EXAMPLE.limits(), EXAMPLE.entrants());

        assertThat(texts(audit(unclear, IN, OUT, OUT), Locale.ENGLISH))
                .containsExactly(
                        "In the selection (crossing) limits cross, and it does not state what is best then. Maybe "
                                + "choose PRIORITY or FILL_THEN_PRIORITY.");
        assertThat(texts(audit(unclear, IN, OUT, OUT), VIETNAMESE))
                .containsExactly(
                        "Trong đợt chọn (crossing) có giới hạn cắt nhau, mà không nêu rõ thế nào là tốt nhất. Có thể "
                                + "chọn PRIORITY hoặc FILL_THEN_PRIORITY.");
    }

    @Test
    void with_too_little_effort_only_single_exchanges_are_claimed() {
        SelectionResult result = result(EXAMPLE, Tier.TWO_LAMINAR, IN, OUT, OUT);

        assertThat(SelectionAudit.of(EXAMPLE, result, List.of(), 2))
                .isEqualTo(new SelectionCertificate(Proof.NO_BETTER_EXCHANGE, List.of()));
        assertThat(texts(
                        SelectionAudit.of(EXAMPLE, result(EXAMPLE, Tier.TWO_LAMINAR, OUT, OUT, IN), List.of(), 2),
                        Locale.ENGLISH))
                .containsExactly(
                        "The result leaves out (first), who could have the place of (third), who ranks lower. Maybe it was "
                                + "changed.",
                        "The result leaves out (second), though no limit is full. Maybe it was changed.",
                        "The result leaves out (second), who could have the place of (third), who ranks lower. Maybe it was "
                                + "changed.");
        assertThat(Proof.NO_BETTER_EXCHANGE.text(Locale.ENGLISH))
                .isEqualTo(
                        "Caps and floors are kept, and nobody left out fits beside those selected or in place of one of "
                                + "them who ranks lower. Exchanges of several at once were not examined.");
    }

    @Test
    void floors_that_conflict_inside_a_cap_are_proved_to_conflict() {
        SelectionProblem conflict = EXAMPLE.under(List.of(
                Limit.atLeast("a", Scope.all().with("unit", "a"), 1),
                Limit.atMost("person", Scope.all().with("kind", "person"), 1),
                Limit.atLeast("b-first", Scope.all().with("role", "first"), 1)));
        Entrant both = new Entrant(
                "first",
                List.of(BigDecimal.TEN),
                Map.of("unit", Set.of("b"), "kind", Set.of("person"), "role", Set.of("first")));
        SelectionProblem stuck =
                conflict.among(List.of(both, entrant("second", 2, "a", "person"), entrant("third", 1, "a", "person")));
        SelectionResult truth = result(
                stuck, Tier.LAMINAR, Standing.LIMITS_CONFLICT, Standing.LIMITS_CONFLICT, Standing.LIMITS_CONFLICT);

        assertThat(SelectionAudit.of(stuck, with(truth, new Impossibility("person", 2, 1)), List.of()))
                .isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
    }

    @Test
    void a_conflict_of_crossing_limits_is_proved_and_a_false_one_found_out() {
        List<Limit> floors = List.of(
                Limit.atLeast("a", Scope.all().with("unit", "a"), 1),
                Limit.atMost("b", Scope.all().with("unit", "b"), 0),
                Limit.atLeast("team", Scope.all().with("kind", "team"), 1),
                Limit.atMost("person", Scope.all().with("kind", "person"), 0));
        Standing conflict = Standing.LIMITS_CONFLICT;
        SelectionProblem stuck = EXAMPLE.under(floors);
        SelectionProblem possible = stuck.among(List.of(
                entrant("first", 3, "b", "person"), entrant("second", 2, "a", "person"),
                entrant("third", 1, "b", "team"), entrant("x", 1, "a", "team")));

        assertThat(SelectionAudit.of(
                        stuck,
                        with(
                                result(stuck, Tier.TWO_LAMINAR, conflict, conflict, conflict),
                                new Impossibility("", 0, 0)),
                        List.of()))
                .isEqualTo(new SelectionCertificate(Proof.OPTIMAL, List.of()));
        assertThat(texts(
                        SelectionAudit.of(
                                possible,
                                result(possible, Tier.TWO_LAMINAR, conflict, conflict, conflict, conflict),
                                List.of()),
                        Locale.ENGLISH))
                .containsExactly(
                        "Of the limit (a), (0) are selected, fewer than (1). Maybe the result was changed.",
                        "Of the limit (team), (0) are selected, fewer than (1). Maybe the result was changed.");
        assertThat(audit(possible, OUT, OUT, OUT, IN).proof()).isEqualTo(Proof.OPTIMAL);
    }

    @Test
    void under_three_families_single_exchanges_are_claimed() {
        Entrant[] entrants = {
            entrant("first", 3, "a", "person"), entrant("second", 2, "a", "team"), entrant("third", 1, "b", "person")
        };
        SelectionProblem general = problem(
                List.of(Limit.builder()
                        .id("a-share")
                        .scope(Scope.all().with("unit", "a"))
                        .most(Optional.of(new LimitNumber.Share(
                                new Ratio(1, 2), new ShareBase.Selected(Scope.all()), Rounding.FLOOR)))
                        .least(Optional.empty())
                        .floorMode(FloorMode.HARD)
                        .clauses(List.of())
                        .build()),
                entrants);

        assertThat(SelectionAudit.of(general, result(general, Tier.GENERAL, IN, OUT, IN), List.of()))
                .isEqualTo(new SelectionCertificate(Proof.NO_BETTER_EXCHANGE, List.of()));
        assertThat(texts(
                        SelectionAudit.of(general, result(general, Tier.GENERAL, OUT, IN, IN), List.of()),
                        Locale.ENGLISH))
                .containsExactly(
                        "The result leaves out (first), who could have the place of (second), who ranks lower. Maybe it was "
                                + "changed.");
        assertThat(texts(
                        SelectionAudit.of(general, result(general, Tier.GENERAL, IN, IN, IN), List.of()),
                        Locale.ENGLISH))
                .containsExactly(
                        "Of the limit (a-share), (2) are selected, more than (1). Maybe the result was changed.");
        assertThat(SelectionAudit.of(
                        general,
                        result(general, Tier.GENERAL, Standing.UNDECIDED, Standing.UNDECIDED, Standing.UNDECIDED),
                        List.of()))
                .isEqualTo(new SelectionCertificate(Proof.KEEPS_LIMITS, List.of()));
        assertThat(Proof.KEEPS_LIMITS.text(Locale.ENGLISH))
                .isEqualTo("Caps and floors are kept. Whether a better selection keeps them too was not examined.");
        assertThat(Proof.NOTHING.text(VIETNAMESE)).isEqualTo("Chưa kiểm chứng được gì vì có chỗ sai.");
    }

    private static SelectionCertificate audit(SelectionProblem problem, Standing... standings) {
        return SelectionAudit.of(problem, result(problem, Tier.TWO_LAMINAR, standings), List.of());
    }

    private static List<String> texts(SelectionCertificate certificate, Locale locale) {
        return certificate.violations().stream()
                .map(found -> found.text(locale))
                .toList();
    }

    private static SelectionResult with(SelectionResult result, Impossibility impossibility) {
        return new SelectionResult(
                result.name(),
                result.tier(),
                result.entrants(),
                result.limits(),
                result.ties(),
                List.of(impossibility));
    }

    private static SelectionResult result(SelectionProblem problem, Tier tier, Standing... standings) {
        List<PlacedEntrant> entrants = new ArrayList<>();
        for (int each = 0; each < standings.length; each++) {
            entrants.add(new PlacedEntrant(
                    problem.entrants().get(each).id(), standings[each], Optional.empty(), OptionalInt.empty()));
        }
        return SelectionResult.builder()
                .name(problem.name())
                .tier(tier)
                .entrants(entrants)
                .limits(problem.limits().stream()
                        .map(limit -> use(problem, limit, standings))
                        .toList())
                .ties(List.of())
                .impossible(List.of())
                .build();
    }

    private static LimitUse use(SelectionProblem problem, Limit limit, Standing... standings) {
        int entrants = 0;
        int selected = 0;
        for (int each = 0; each < standings.length; each++) {
            Entrant entrant = problem.entrants().get(each);
            boolean counted = limit.scope().where().entrySet().stream()
                    .allMatch(where -> entrant.traits()
                            .getOrDefault(where.getKey(), Set.of())
                            .contains(where.getValue()));
            entrants += counted ? 1 : 0;
            selected += counted && standings[each] == IN ? 1 : 0;
        }
        return LimitUse.builder()
                .limit(limit.id())
                .entrants(entrants)
                .most(number(limit.most()))
                .least(number(limit.least()))
                .released(0)
                .base(Optional.empty())
                .exceedsShare(false)
                .notKnown(Optional.empty())
                .selected(selected)
                .tied(0)
                .build();
    }

    private static OptionalInt number(Optional<LimitNumber> stated) {
        return stated.filter(LimitNumber.Fixed.class::isInstance)
                .map(number -> OptionalInt.of(((LimitNumber.Fixed) number).places()))
                .orElse(OptionalInt.empty());
    }
}
