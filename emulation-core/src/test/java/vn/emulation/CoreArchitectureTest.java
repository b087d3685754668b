package vn.emulation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** The ground rules of the core that a compiler does not check. */
@AnalyzeClasses(packages = "vn.emulation", importOptions = CoreArchitectureTest.MainClasses.class)
class CoreArchitectureTest {

    /** Wherever the build puts them, which a property moves. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated builders", type -> type.getFullName().matches(".*Builder(\\$.*)?"));

    @ArchTest
    static final ArchRule KNOWS_NO_RULE_ENGINE =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule ONLY_JSON_BINDS_JSON = noClasses()
            .that()
            .resideOutsideOfPackage("vn.emulation.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.datatype..");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("vn.emulation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PUBLIC_TYPES_CANNOT_BE_EXTENDED = classes()
            .that()
            .arePublic()
            .and(DescribedPredicate.not(GENERATED))
            .should()
            .beInterfaces()
            .orShould()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums();

    @ArchTest
    static final ArchRule TAKES_NOTHING_FROM_CLOCK_OR_MACHINE = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(System.class, "lineSeparator");

    @ArchTest
    static final ArchRule STORES_NO_FLOATING_POINT =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

    @ArchTest
    static final ArchRule SHOWS_NO_FLOATING_POINT = noMethods()
            .that()
            .arePublic()
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "floating point",
                    types -> types.stream()
                            .anyMatch(type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class))));

    @ArchTest
    static final ArchRule KEEPS_NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(
                    ".*((Util|Helper|Common|Impl|Manager)s?([A-Z$].*)?|\\.(util|helper|common|impl|manager)s?\\..*)");

    @ArchTest
    static final ArchRule PACKAGES_STATE_HOW_THEY_TREAT_NULL = classes()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "be in a package marked @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
}
