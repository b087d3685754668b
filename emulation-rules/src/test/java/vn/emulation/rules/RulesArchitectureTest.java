package vn.emulation.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
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
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The ground rules of this module that a compiler does not check. */
@AnalyzeClasses(packages = "vn.emulation.rules", importOptions = RulesArchitectureTest.MainClasses.class)
class RulesArchitectureTest {

    /** Wherever the build puts them, which a property moves. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final String API = "vn.emulation.rules";
    private static final String INTERNAL = "..internal..";

    /** What hosts see of this module and its inner packages may use. */
    private static final DescribedPredicate<JavaClass> SHARED = DescribedPredicate.describe(
            "what requests and files are made of",
            type -> !type.getPackageName().equals(API)
                    || Stream.of(
                                    "CalendarRequest",
                                    "EvaluationRequest",
                                    "EvaluationMode",
                                    "EvaluationOptions",
                                    "EvaluationListener",
                                    "EvaluationLimits",
                                    "GroupCount",
                                    "JudgedDossier",
                                    "NomineeGroup",
                                    "ReachedLimit",
                                    "Rival",
                                    "RuleSource",
                                    "TrustLevel")
                            .anyMatch(name -> type.getName().startsWith(API + "." + name)));

    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated builders", type -> type.getFullName().matches(".*Builder(\\$.*)?"));

    private static final DescribedPredicate<JavaCodeUnit> MENTION_INNER_TYPES = DescribedPredicate.describe(
            "mention types of internal packages or of the engine",
            unit -> Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                    .map(JavaClass::getPackageName)
                    .anyMatch(name -> name.contains(".internal") || name.matches("org\\.(drools|kie).*")));

    @ArchTest
    static final ArchRule ONLY_INTERNAL_PACKAGES_KNOW_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule HOSTS_SEE_NO_INNER_TYPES = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(INTERNAL)
            .and()
            .arePublic()
            .should(ArchCondition.from(DescribedPredicate.not(MENTION_INNER_TYPES)));

    @ArchTest
    static final ArchRule INTERNAL_PACKAGES_USE_LITTLE_OF_WHAT_HOSTS_SEE =
            classes().that().resideInAPackage(INTERNAL).should().onlyDependOnClassesThat(SHARED);

    @ArchTest
    static final ArchRule INTERNAL_PACKAGES_FORM_NO_CYCLE =
            slices().matching("vn.emulation.rules.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("vn.emulation.rules.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_LOADING_PARSES_RULE_FILES = noClasses()
            .that()
            .resideOutsideOfPackage("vn.emulation.rules.internal.load")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.drools.drl..");

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
            .callMethod(System.class, "lineSeparator")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule STORES_NO_FLOATING_POINT =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

    @ArchTest
    static final ArchRule SHOWS_NO_FLOATING_POINT = noMethods()
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
