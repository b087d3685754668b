package vn.emulation.quota.selection.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.emulation.quota.limit.LimitNumber;
import vn.emulation.quota.limit.Ratio;
import vn.emulation.quota.limit.Rounding;
import vn.emulation.quota.selection.LimitUse;
import vn.emulation.quota.selection.TraitTree;

/** That the audit shares no code with what it checks. */
@AnalyzeClasses(packages = "vn.emulation.quota", importOptions = AuditArchitectureTest.MainClasses.class)
class AuditArchitectureTest {
    private static final String AUDIT = "vn.emulation.quota.selection.audit";
    private static final String SELECTION = "vn.emulation.quota.selection";

    /** Wherever the build puts them, which a property moves. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final DescribedPredicate<JavaClass> SELECTS = DescribedPredicate.describe(
            "select, or are no public record or enumeration of the selection",
            type -> type.getPackageName().startsWith(SELECTION)
                    && !type.getPackageName().equals(AUDIT)
                    && (!type.getPackageName().equals(SELECTION)
                            || !type.getModifiers().contains(JavaModifier.PUBLIC)
                            || !(type.isRecord() || type.isEnum())));

    @ArchTest
    static final ArchRule AUDIT_KNOWS_ONLY_RECORDS_OF_THE_SELECTION =
            noClasses().that().resideInAPackage(AUDIT).should().dependOnClassesThat(SELECTS);

    @ArchTest
    static final ArchRule AUDIT_ROUNDS_AND_COMPARES_SHARES_ITSELF = noClasses()
            .that()
            .resideInAPackage(AUDIT)
            .should()
            .callMethod(Rounding.class, "apply", Ratio.class, long.class)
            .orShould()
            .callMethod(Ratio.class, "isExceededBy", long.class, long.class)
            .orShould()
            .callMethod(LimitNumber.Steps.class, "places")
            .orShould()
            .callMethod(TraitTree.class, "upwards", String.class)
            .orShould()
            .callMethod(LimitUse.class, "isFull");

    @ArchTest
    static final ArchRule SELECTION_KNOWS_NO_AUDIT = noClasses()
            .that()
            .resideInAPackage(SELECTION)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(AUDIT);
}
