package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.rules.internal.code.WrittenConditions;
import vn.emulation.rules.internal.fact.DossierFact;
import vn.emulation.rules.internal.wall.ClassScan;
import vn.emulation.rules.internal.wall.ServedClasses;
import vn.emulation.rules.internal.wall.WallException;

/** Each wall alone, against classes that nobody has checked. */
class WallTest {

    private static final DossierFact FACT = RecordedFacts.of(2026, UnaryOperator.identity());
    private static final List<WallAttack> REACHING_BYSTANDER = WallAttacks.all(Bystander.class);
    private static final List<WallAttack> REACHING_TRIPWIRE = WallAttacks.all(Tripwire.class);

    /** Finds the classes of an attack, and beyond these what is served. */
    private static final class Behind extends ClassLoader {

        private final Map<String, byte[]> classes;

        private Behind(Map<String, byte[]> classes) {
            super(new ServedClasses(WallTest.class.getClassLoader()));
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static Stream<WallAttack> attacks() {
        return REACHING_BYSTANDER.stream();
    }

    private static Stream<WallAttack> stoppedByLoader() {
        return REACHING_TRIPWIRE.stream().filter(WallAttack::isStoppedByLoader);
    }

    private static boolean run(WallAttack attack) throws ReflectiveOperationException {
        Class<?> type = new Behind(attack.classes()).loadClass(attack.name());
        return ((WrittenConditions) type.getConstructor().newInstance()).holds(0, FACT);
    }

    @AfterEach
    void nothing_hostile_ever_ran() {
        assertThat(TripwireBell.RUNG).isFalse();
    }

    @ParameterizedTest
    @MethodSource("stoppedByLoader")
    void the_loader_alone_keeps_a_class_from_what_it_names(WallAttack attack) {
        Throwable stopped = Throwables.getRootCause(catchThrowable(() -> run(attack)));

        assertThat(stopped).isInstanceOf(ClassNotFoundException.class).hasMessage(attack.missing());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void the_scan_alone_finds_what_a_class_reaches_for(WallAttack attack) {
        Throwable stopped = catchThrowable(() -> attack.classes().values().forEach(ClassScan::check));

        assertThat(stopped).isInstanceOf(WallException.class);
        assertThat(numberless(((WallException) stopped).reached())).isEqualTo(attack.reached());
        assertThat(numberless(stopped.getMessage()))
                .isEqualTo("a generated class reaches for (" + attack.reached() + ")");
    }

    private static String numberless(String text) {
        return text.replaceAll("DossierConditions\\d+", "DossierConditions#");
    }

    @Test
    void most_attacks_are_stopped_by_both_walls() {
        assertThat(attacks()).hasSizeGreaterThan(65);
        assertThat(attacks().filter(WallAttack::isStoppedByLoader)).hasSizeGreaterThan(40);
    }

    @Test
    void a_class_of_another_package_or_name_is_refused() {
        String source = "package %s; public final class %s { }";
        Map<String, byte[]> classes = ConditionSources.compile(Map.of(
                "vn.emulation.rules.DossierConditions0",
                source.formatted("vn.emulation.rules", "DossierConditions0"),
                "vn.emulation.rules.generated.Dossier",
                source.formatted("vn.emulation.rules.generated", "Dossier")));

        assertThat(classes)
                .hasSize(2)
                .allSatisfy((name, bytes) -> assertThatThrownBy(() -> ClassScan.check(bytes))
                        .hasMessage("a generated class reaches for (" + name + ")"));
    }

    @Test
    void conditions_that_stay_within_the_vocabulary_pass_both() {
        Map<String, byte[]> classes =
                ConditionSources.compile(Map.of("vn.emulation.rules.generated.DossierConditions0", """
                package vn.emulation.rules.generated;
                import vn.emulation.rules.internal.fact.DossierFact;
                import vn.emulation.rules.internal.fact.Fact;
                public final class DossierConditions0
                        implements vn.emulation.rules.internal.code.WrittenConditions {
                    @Override public boolean holds(int index, Fact given) {
                        return is0((DossierFact) given);
                    }
                    private static boolean is0(DossierFact fact) {
                        return fact.isFormOffered() && fact.getForm().equals("none")
                                || fact.getRoundKind() == vn.emulation.campaign.RoundKind.ANNUAL
                                        && fact.getRoundYear() >= 2026L;
                    }
                }
                """));

        classes.values()
                .forEach(bytes -> assertThatCode(() -> ClassScan.check(bytes)).doesNotThrowAnyException());
        assertThatCode(() -> assertThat(run(new WallAttack(
                                "-", "", "", "vn.emulation.rules.generated.DossierConditions0", classes)))
                        .isTrue())
                .doesNotThrowAnyException();
    }
}
