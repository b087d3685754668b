package vn.emulation.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.emulation.rules.internal.engine.CanaryBase.file;
import static vn.emulation.rules.internal.engine.CanaryBase.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import vn.emulation.rules.internal.engine.CanaryFacts.Alpha;
import vn.emulation.rules.internal.engine.CanaryFacts.Brief;
import vn.emulation.rules.internal.engine.CanaryFacts.Person;
import vn.emulation.rules.internal.engine.CanaryFacts.Worded;

/**
 * What the engine gets wrong, or does otherwise than a reader of its rules expects: why rule files may not say it. A test
 * that fails after an upgrade tells that the engine has changed, and that the ban named with it can be thought over.
 */
class EngineCanaryTest {

    private static final Person PERSON = new Person("10", 80, new BigDecimal("1.10"), null);

    private static List<String> fired(String condition, Object... facts) {
        return CanaryBase.of(file("canary", rule("r", condition))).fired(facts);
    }

    private static boolean holds(String constraint) {
        return !fired("Person( " + constraint + " )", PERSON).isEmpty();
    }

    /** apache/incubator-kie#7115; a rule has one pattern, and no {@code exists} or {@code not} over several. */
    @Test
    void a_rule_with_exists_and_not_stops_firing_because_of_another() {
        String mine = file("canary.mine", rule("mine", "exists( Alpha() and not Beta() )"));
        String theirs = file("canary.theirs", rule("theirs", "exists( Alpha() and Gamma() )"));

        assertThat(CanaryBase.of(mine).fired(new Alpha(1))).containsExactly("mine");
        assertThat(CanaryBase.of(mine, theirs).fired(new Alpha(1))).isEmpty();
    }

    /** apache/incubator-kie-issues#676; the vocabulary has whole numbers only. */
    @Test
    void a_decimal_literal_without_a_suffix_is_not_the_decimal_it_reads_as() {
        assertThat(holds("amount >= 1.1")).isFalse();
        assertThat(holds("amount == 1.1")).isFalse();
        assertThat(holds("amount == 1.1B")).isTrue();
        assertThat(holds("amount >= 1")).isTrue();
    }

    /** DROOLS-7637; a rule is in force by {@code @from}, whose first day is included, and by no clock. */
    @Test
    void a_rule_is_not_effective_at_the_instant_from_which_it_is() {
        CanaryBase base =
                CanaryBase.of(file("canary", "rule \"r\" date-effective \"15-Sep-2024\" when Alpha() then end"));
        long midnight = LocalDate.parse("2024-09-15")
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();

        assertThat(base.firedAt(midnight, new Alpha(1))).isEmpty();
        assertThat(base.firedAt(midnight + 1, new Alpha(1))).containsExactly("r");
    }

    /** No issue known; {@code eval} and {@code from} are banned. */
    @Test
    void what_is_computed_without_a_fact_is_computed_once_for_ever() {
        int before = CanaryFacts.LOOKS.get();
        CanaryBase base = CanaryBase.of(file("canary", rule("r", "eval( CanaryFacts.look() > 0 ) Alpha()")));

        for (int session = 0; session < 5; session++) {
            assertThat(base.fired(new Alpha(1))).containsExactly("r");
        }

        assertThat(CanaryFacts.LOOKS.get() - before).isEqualTo(1);
    }

    /** No issue known; no name of the vocabulary is a word of the language. */
    @Test
    void a_field_cannot_be_called_unit() {
        Worded worded = new Worded("a", "a");

        assertThat(fired("Worded( text == \"a\" )", worded)).containsExactly("r");
        assertThatThrownBy(() -> fired("Worded( unit == \"a\" )", worded))
                .hasMessageStartingWith("Encountered unexpected token:");
    }

    /** No issue known; no name of the vocabulary is shorter than two letters. */
    @Test
    void a_component_of_a_record_cannot_have_one_letter() {
        assertThat(fired("Alpha( number == 1 )", new Alpha(1))).containsExactly("r");
        assertThatThrownBy(() -> fired("Brief( n == 1 )", new Brief(1))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** apache/incubator-kie#6221: later versions drop it; a constraint compares two terms. */
    @Test
    void half_a_constraint_is_still_read() {
        assertThat(holds("score > 1 && < 100")).isTrue();
        assertThat(holds("score > 1 && < 80")).isFalse();
    }

    /** No issue known; a number does not begin with 0. */
    @Test
    void a_number_that_begins_with_0_is_octal() {
        assertThat(holds("score == 0120")).isTrue();
    }

    /** No issue known; texts are compared for equality alone. */
    @Test
    void a_text_that_is_a_number_equals_numbers_and_is_neither_more_nor_less() {
        assertThat(holds("id == 10")).isTrue();
        assertThat(holds("id > 9")).isFalse();
        assertThat(holds("id > \"9\"")).isFalse();
    }

    /** As documented, and seldom meant; there is no {@code or} of patterns. */
    @Test
    void a_rule_of_two_patterns_joined_by_or_fires_twice_on_one_fact() {
        assertThat(fired("Alpha() or Alpha( number == 1 )", new Alpha(1))).containsExactly("r", "r");
    }

    /** As logic has it, and seldom meant; {@code forall} is banned. */
    @Test
    void all_of_nothing_are_so() {
        assertThat(fired("forall( Alpha( number > 5 ) )")).containsExactly("r");
    }

    /** As documented; no fact has a null, and what may be unknown stands after its guard. */
    @Test
    void null_is_neither_more_nor_less_but_not_equal() {
        assertThat(holds("rank > 1")).isFalse();
        assertThat(holds("rank < 1")).isFalse();
        assertThat(holds("!(rank > 1)")).isTrue();
        assertThat(holds("rank != 1")).isTrue();
    }

    /** As documented; reaching the cap on firings is an error of ours. */
    @Test
    void the_limit_on_firings_is_reached_in_silence() {
        CanaryBase base = CanaryBase.of(
                file("canary", "rule \"r\" when $a : Alpha() then insert( new Alpha( $a.number() + 1 ) ); end"));
        KieSession session = base.session();
        session.insert(new Alpha(1));

        assertThat(session.fireAllRules(1000)).isEqualTo(1000);
        session.dispose();
    }

    /** As documented; no finding depends on the order in which rules fire. */
    @Test
    void rules_fire_in_the_order_of_their_text() {
        String one = rule("one", "Alpha()");
        String two = rule("two", "Alpha()");

        assertThat(CanaryBase.of(file("canary", one, two)).fired(new Alpha(1))).containsExactly("one", "two");
        assertThat(CanaryBase.of(file("canary", two, one)).fired(new Alpha(1))).containsExactly("two", "one");
    }
}
