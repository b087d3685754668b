package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Ticker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.decision.RoundReport;
import vn.emulation.decision.RuleId;
import vn.emulation.dossier.Dossier;
import vn.emulation.dossier.DossierBuilder;
import vn.emulation.dossier.DossierId;
import vn.emulation.dossier.Listing;
import vn.emulation.rules.EvaluationException.Reason;
import vn.emulation.rules.internal.engine.LimitReachedException;
import vn.emulation.rules.internal.engine.RuleFiring;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.time.DateWindow;
import vn.emulation.validation.InvalidValueException;

/** Each limit one below, at, and one above what an evaluation takes; and what reaching it says. */
class EvaluationLimitsTest {

    private static final RuleSet RULES = TestCampaign.load(
            Drl.rule("green/1/met", "formOffered", "satisfies"),
            Drl.rule("green/2/many", "formOffered, achievementCount > 1, achievementsInRound > 1", "warns"),
            Drl.rule("green/3/late", "receivedOnKnown", "warns"));

    private static final EmulationEngine ENGINE = EmulationEngine.of(RULES);
    private static final EvaluationRequest REQUEST =
            Requests.of(RULES.campaign(), TestCampaign.dossier()).build();
    private static final RoundReport REPORT = ENGINE.evaluate(REQUEST);
    private static final EvaluationLimits LIMITS = EvaluationLimits.defaults();

    /** One each for {@code formOffered}, which rules share, {@code achievementCount}, and {@code receivedOnKnown}. */
    private static final long STEPS = 3;

    private static LongStream tooFewSteps() {
        return LongStream.range(0, STEPS);
    }

    private static EvaluationOptions options(EvaluationLimits limits) {
        return EvaluationOptions.defaults().withLimits(limits);
    }

    private static EvaluationException reached(EvaluationLimits limits) {
        EvaluationException reached =
                catchThrowableOfType(EvaluationException.class, () -> ENGINE.evaluate(REQUEST, options(limits)));
        assertThat(reached.reason()).isEqualTo(Reason.LIMIT_REACHED);
        return reached;
    }

    /** The limit falls on each accessor in turn; there is never a part of a report. */
    @ParameterizedTest
    @MethodSource("tooFewSteps")
    void at_whichever_accessor_the_fuel_ends_there_is_no_report(long fuel) {
        EvaluationException reached = reached(LIMITS.withFuel(fuel));

        assertThat(reached.limit())
                .contains(new ReachedLimit(ReachedLimit.Limit.FUEL, fuel, RuleId.of("green/2/many"), "D-1"));
        assertThat(ENGINE.evaluate(REQUEST)).isEqualTo(REPORT);
    }

    @Test
    void as_much_fuel_as_the_rules_take_is_enough() {
        assertThat(ENGINE.evaluate(REQUEST, options(LIMITS.withFuel(STEPS)))).isEqualTo(REPORT);
        assertThat(ENGINE.evaluate(REQUEST, options(LIMITS.withFuel(STEPS + 1))))
                .isEqualTo(REPORT);
    }

    @Test
    void a_limit_reached_is_told_in_both_languages() {
        EvaluationException reached = reached(LIMITS.withFuel(1));

        assertThat(reached)
                .hasMessage(
                        "Judging (D-1) took more than (1) steps, most of them in the rule (green/2/many); nothing was"
                                + " decided. Maybe raise the limit of steps, or report this if none was set.");
        assertThat(reached.limit().orElseThrow().told(Diagnosed.VIETNAMESE))
                .isEqualTo(
                        "Việc xét (D-1) tốn quá (1) bước, nhiều nhất ở quy tắc (green/2/many); chưa kết luận điều gì."
                                + " Có thể cần nâng giới hạn số bước, hoặc báo lỗi nếu chưa đặt giới hạn nào.");
    }

    @Test
    void two_rules_fire_and_one_firing_is_too_few() {
        assertThat(ENGINE.evaluate(REQUEST, options(LIMITS.withFirings(3)))).isEqualTo(REPORT);
        assertThat(ENGINE.evaluate(REQUEST, options(LIMITS.withFirings(2)))).isEqualTo(REPORT);
        assertThat(reached(LIMITS.withFirings(1)))
                .hasMessage(
                        "Judging (D-1), rules fired more than (1) times, the last of them (green/3/late); nothing was"
                                + " decided. Maybe raise the limit of firings, or report this if none was set.");
    }

    @Test
    void time_is_up_after_it_and_not_at_it() {
        EvaluationLimits enough = LIMITS.withTime(Duration.ofNanos(1), ticking());

        assertThat(ENGINE.evaluate(REQUEST, options(enough))).isEqualTo(REPORT);
        assertThat(reached(LIMITS.withTime(Duration.ZERO, ticking())))
                .hasMessage(
                        "When (D-1) was judged, the evaluation had taken more than (0) milliseconds; of that dossier or"
                                + " group the rule (green/2/many) takes the most steps. Nothing was decided. Maybe allow more time,"
                                + " or evaluate fewer dossiers at once.");
    }

    @Test
    void a_pool_has_fuel_of_its_own() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/met", "formOffered", "satisfies"),
                Drl.limits("green/2/places", "byForm, byKind, grantKnown", "atMost(granted)"));
        EmulationEngine engine = EmulationEngine.of(rules);

        assertThat(engine.evaluate(REQUEST, options(LIMITS.withFuel(4)))).isEqualTo(engine.evaluate(REQUEST));
        assertThatThrownBy(() -> engine.evaluate(REQUEST, options(LIMITS.withFuel(3))))
                .hasMessage("Judging (form=letter, kind=COLLECTIVE) took more than (3) steps, most of them in the rule"
                        + " (green/2/places); nothing was decided. Maybe raise the limit of steps, or report this if none"
                        + " was set.");
    }

    /** An engine that goes on with the next fact where it should end, and never tells. */
    private static void swallow(RuleFiring engine, Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            try {
                engine.fire(List.of(fact));
            } catch (RuntimeException swallowed) {
                assertThat(swallowed).isNotInstanceOf(LimitReachedException.class);
            }
        }
    }

    @Test
    void a_limit_counts_on_whichever_dossier_it_is_reached_though_the_engine_swallows_what_tells_of_it() {
        EmulationEngine swallowing =
                EmulationEngine.of(RULES.firedBy((engine, rules) -> facts -> swallow(engine, facts)));
        Dossier first = TestCampaign.dossier();
        Dossier second = DossierBuilder.builder(Dossiers.ranked(first, 1))
                .id(DossierId.of("D-2"))
                .achievements(Listing.complete(DossierArbitraries.achieved(Collections.nCopies(
                        2, DateWindow.of(LocalDate.parse("2024-07-01"), LocalDate.parse("2024-08-01"))))))
                .build();
        EvaluationRequest request = Requests.of(RULES.campaign(), first, second).build();
        EvaluationOptions tooFew = options(LIMITS.withFuel(STEPS));
        EvaluationOptions enough = options(LIMITS.withFuel(100));

        assertThatThrownBy(() -> swallowing.evaluate(request, tooFew))
                .isInstanceOfSatisfying(
                        EvaluationException.class,
                        ended -> assertThat(ended.limit())
                                .contains(new ReachedLimit(
                                        ReachedLimit.Limit.FUEL, STEPS, RuleId.of("green/2/many"), "D-2")));
        assertThat(swallowing.evaluate(request, enough)).isEqualTo(ENGINE.evaluate(request));
    }

    /** Three constraints, with two more of being in force and shape for the rule; each can be read twice. */
    @Test
    void the_bound_grows_with_the_rules_and_with_the_achievements_listed() {
        assertThat(RULES.mostFuel(0)).isEqualTo(2 * (3 * 2 + 1 + 5 + 1));
        assertThat(RULES.mostFuel(4)).isEqualTo(5 * RULES.mostFuel(0));
    }

    /** A clock that goes on by a nanosecond whenever it is read: once at the start, once at the dossier's first step. */
    private static Ticker ticking() {
        AtomicLong now = new AtomicLong();
        return new Ticker() {
            @Override
            public long read() {
                return now.getAndIncrement();
            }
        };
    }

    @Test
    void a_limit_below_nothing_is_refused() {
        assertThatThrownBy(() -> LIMITS.withFuel(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The limit (-1) is less than 0. Maybe leave it out.");
        assertThatThrownBy(() -> LIMITS.withFirings(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> LIMITS.withTime(Duration.ofNanos(-1), ticking()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The limit (PT-0.000000001S) is less than 0. Maybe leave it out.");
        assertThat(LIMITS.withFuel(0).withFirings(0).withTime(Duration.ZERO, ticking()))
                .isNotNull();
    }
}
