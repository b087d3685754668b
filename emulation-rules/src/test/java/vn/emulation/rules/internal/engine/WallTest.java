package vn.emulation.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.drools.core.impl.InternalRuleBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import vn.emulation.rules.Tripwire;
import vn.emulation.rules.TripwireBell;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.wall.Wall;
import vn.emulation.rules.internal.wall.WallException;

/** Each wall alone, against texts that no gate has seen. */
class WallTest {

    private static final Set<Wall> BOTH = EnumSet.allOf(Wall.class);

    private static Stream<WallAttack> attacks() {
        return WallAttacks.all().stream();
    }

    private static Stream<WallAttack> stoppedByLoader() {
        return attacks().filter(WallAttack::isStoppedByLoader);
    }

    private static Stream<WallAttack> passingLoader() {
        return attacks().filter(attack -> !attack.isStoppedByLoader());
    }

    private static Stream<WallAttack> scannedInTime() {
        return attacks().filter(WallAttack::isScannedInTime);
    }

    @AfterEach
    void nothing_hostile_ever_ran() {
        assertThat(TripwireBell.RUNG).isFalse();
    }

    @ParameterizedTest
    @MethodSource("stoppedByLoader")
    void the_loader_alone_keeps_the_compiler_from_what_a_text_names(WallAttack attack) {
        assertThatThrownBy(() -> new RuleCompiler(Set.of(Wall.LOADER)).build(attack.withTripwire()))
                .isNotInstanceOf(WallException.class)
                .hasMessageContaining(attack.missing());
    }

    @ParameterizedTest
    @MethodSource("scannedInTime")
    void the_scan_alone_finds_what_a_text_reaches_for(WallAttack attack) {
        assertFound(attack, () -> new RuleCompiler(Set.of(Wall.SCAN)).build(attack.withBystander()));
    }

    @ParameterizedTest
    @MethodSource("passingLoader")
    void behind_the_loader_the_scan_finds_what_it_lets_pass(WallAttack attack) {
        assertFound(attack, () -> new RuleCompiler(BOTH).compile(attack.withTripwire()));
    }

    private static void assertFound(WallAttack attack, ThrowingCallable compiling) {
        Throwable stopped = catchThrowable(compiling);

        assertThat(stopped).isInstanceOf(WallException.class);
        assertThat(withoutHash(((WallException) stopped).reached())).isEqualTo(attack.reached());
        assertThat(withoutHash(stopped.getMessage()))
                .isEqualTo("a generated class reaches for (" + attack.reached() + ")");
    }

    private static String withoutHash(String text) {
        return text.replaceAll("[0-9A-F]{32}", "#").replaceAll("\\.P[0-9A-F]{2}\\.Lambda", ".P#.Lambda");
    }

    @Test
    void each_wall_stops_attacks_that_the_other_does_not() {
        assertThat(attacks()).hasSizeGreaterThan(100);
        assertThat(passingLoader()).hasSizeGreaterThan(25).allMatch(WallAttack::isScannedInTime);
        assertThat(attacks().filter(attack -> !attack.isScannedInTime()).map(WallAttack::hostile))
                .containsExactly(
                        "import accumulate {T} trip;", "declare enum Extra ONE({T}.count()); number : int end");
    }

    @Test
    void a_text_that_stays_within_the_vocabulary_passes_both() {
        assertThatCode(() -> new RuleCompiler(BOTH).compile(WallAttacks.harmless()))
                .doesNotThrowAnyException();
    }

    @Test
    void compiled_rules_are_linked_with_what_is_served_alone() throws Exception {
        KieBase base = new RuleCompiler(BOTH).compile(WallAttacks.harmless());
        ClassLoader loader = ((InternalRuleBase) base).getRootClassLoader();

        assertThat(loader.loadClass(DossierFact.class.getName())).isSameAs(DossierFact.class);
        assertThatThrownBy(() -> loader.loadClass(Tripwire.class.getName())).isInstanceOf(ClassNotFoundException.class);
    }
}
