package vn.emulation.rules.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BehaviorDescr;
import org.drools.drl.ast.descr.EntryPointDeclarationDescr;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.UnitDescr;
import org.drools.drl.ast.descr.WindowDeclarationDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import vn.emulation.rules.TrustLevel;

/** A descriptor with a value where there must be none is refused, getter by getter. */
class DescriptorGateTest {

    private static final String RULE = """
            rule "green/1/met"
                @clause("green/1")
                when
                    $dossier : Dossier( formOffered )
                then
                    findings.satisfies($dossier);
            end
            """;

    /**
     * A way to give a getter a value.
     *
     * @param getter the class and the getter
     * @param fill gives the value
     * @param told what is told
     */
    private record Filled(String getter, Consumer<PackageDescr> fill, String told) {

        @Override
        public String toString() {
            return getter;
        }
    }

    private static PackageDescr file(LanguageLevelOption level) {
        try {
            return new DrlParser(level).parse(false, RULE);
        } catch (DroolsParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> told(PackageDescr file) {
        Diagnostics diagnostics = new Diagnostics();
        RuleScan scan = new RuleScan(
                new LineIndex("rules.drl", RULE), RULE, DrlToken.read(RULE), TrustLevel.RESTRICTED, diagnostics);
        scan.masked();
        new DescriptorGate(new DescriptorPlaces("rules.drl", scan), TrustLevel.RESTRICTED, diagnostics).check(file);
        return diagnostics.sorted().stream()
                .map(each -> each.told(Locale.ENGLISH))
                .map(each -> each.substring(0, each.indexOf(" Maybe")))
                .toList();
    }

    private static Filled inFile(String getter, Consumer<PackageDescr> fill, String told) {
        return new Filled("PackageDescr." + getter, fill, told);
    }

    private static Filled inRule(String getter, Consumer<RuleDescr> fill, String told) {
        return new Filled("RuleDescr." + getter, file -> fill.accept(rule(file)), told);
    }

    private static Filled inGroup(String getter, Consumer<AndDescr> fill, String told) {
        return new Filled("AndDescr." + getter, file -> fill.accept(rule(file).getLhs()), told);
    }

    private static Filled inPattern(String getter, Consumer<PatternDescr> fill, String told) {
        return new Filled("PatternDescr." + getter, file -> fill.accept(pattern(file)), told);
    }

    private static Filled inAnnotation(String getter, Consumer<AnnotationDescr> fill, String told) {
        return new Filled(
                "AnnotationDescr." + getter, file -> fill.accept(rule(file).getAnnotation("clause")), told);
    }

    private static RuleDescr rule(PackageDescr file) {
        return file.getRules().get(0);
    }

    private static PatternDescr pattern(PackageDescr file) {
        return (PatternDescr) rule(file).getLhs().getDescrs().get(0);
    }

    private static <T extends BaseDescr> T at(T descriptor) {
        descriptor.setLocation(9, 4);
        return descriptor;
    }

    private static ExprConstraintDescr positional() {
        ExprConstraintDescr constraint = at(new ExprConstraintDescr("formOffered"));
        constraint.setType(ExprConstraintDescr.Type.POSITIONAL);
        return constraint;
    }

    static Stream<Filled> filled() {
        return Stream.of(ofFiles(), ofRules(), ofConditions(), ofAnnotations()).flatMap(each -> each);
    }

    private static Stream<Filled> ofFiles() {
        String declares = "rules.drl:9:5 EM-182 A rule file declares nothing ";
        return Stream.of(
                inFile(
                        "getUnit",
                        file -> file.setUnit(at(new UnitDescr("a"))),
                        "rules.drl:9:5 EM-104 A rule file must not have (unit)."),
                inFile(
                        "getFunctionImports",
                        file -> file.addFunctionImport(at(new FunctionImportDescr())),
                        "rules.drl:9:5 EM-184 A rule file does not import (import function)."),
                inFile(
                        "getAccumulateImports",
                        file -> file.addAccumulateImport(at(new AccumulateImportDescr())),
                        "rules.drl:9:5 EM-184 A rule file does not import (import accumulate)."),
                inFile(
                        "getAttributes",
                        file -> file.addAttribute(at(new AttributeDescr("dialect", "mvel"))),
                        "rules.drl:9:5 EM-174 Rules have no attribute (dialect)."),
                inFile(
                        "getFunctions",
                        file -> file.addFunction(at(new FunctionDescr("a", "b"))),
                        "rules.drl:9:5 EM-181 A rule file has no functions of its own (function)."),
                inFile(
                        "getTypeDeclarations",
                        file -> file.addTypeDeclaration(at(new TypeDeclarationDescr("A"))),
                        declares + "(declare)."),
                inFile(
                        "getClassAndEnumDeclarationDescrs",
                        file -> file.addTypeDeclaration(at(new TypeDeclarationDescr("A"))),
                        declares + "(declare)."),
                inFile(
                        "getEntryPointDeclarations",
                        file -> file.addEntryPointDeclaration(at(new EntryPointDeclarationDescr())),
                        declares + "(declare entry-point)."),
                inFile(
                        "getWindowDeclarations",
                        file -> file.addWindowDeclaration(at(new WindowDeclarationDescr())),
                        declares + "(declare window)."),
                inFile(
                        "getEnumDeclarations",
                        file -> file.addEnumDeclaration(at(new EnumDeclarationDescr("A"))),
                        declares + "(declare enum)."),
                inFile(
                        "getPreferredPkgUUID",
                        file -> file.setPreferredPkgUUID("a"),
                        "rules.drl:1:1 EM-104 A rule file must not have (package)."));
    }

    private static Stream<Filled> ofRules() {
        return Stream.of(
                inRule(
                        "hasParent",
                        rule -> rule.setParentName("a"),
                        "rules.drl:1:1 EM-179 A rule takes over no other rule's condition (extends)."),
                inRule(
                        "getParentName",
                        rule -> rule.setParentName("a"),
                        "rules.drl:1:1 EM-179 A rule takes over no other rule's condition (extends)."),
                inRule(
                        "getUnit",
                        rule -> rule.setUnit(at(new UnitDescr("a"))),
                        "rules.drl:9:5 EM-104 A rule file must not have (unit)."),
                inRule(
                        "getAttributes",
                        rule -> rule.addAttribute(at(new AttributeDescr("salience", "1"))),
                        "rules.drl:9:5 EM-175 Rules have no order and no groups (salience):"
                                + " each is asked of every dossier, once."),
                inRule(
                        "getNamedConsequences",
                        rule -> rule.addNamedConsequences("a", "b"),
                        "rules.drl:1:1 EM-185 A rule has no branches (then[…])."),
                new Filled(
                        "RuleDescr.isQuery",
                        file -> file.addRule(at(new QueryDescr("a", ""))),
                        "rules.drl:9:5 EM-180 A rule file has no queries (query)."));
    }

    private static Stream<Filled> ofConditions() {
        return Stream.of(
                inGroup(
                        "getAnnotations",
                        group -> group.addAnnotation(at(new AnnotationDescr("watch"))),
                        "rules.drl:9:5 EM-104 A rule file must not have (@watch)."),
                inPattern(
                        "isQuery",
                        pattern -> pattern.setQuery(true),
                        "rules.drl:4:9 EM-180 A rule file has no queries (?)."),
                inPattern(
                        "isUnification",
                        pattern -> pattern.setUnification(true),
                        "rules.drl:4:9 EM-153 A name is given to a value (:=)."),
                inPattern(
                        "getSource",
                        pattern -> pattern.setSource(new FromDescr()),
                        "rules.drl:4:9 EM-148 The condition takes something from elsewhere (from)."),
                inPattern(
                        "getBehaviors",
                        pattern -> pattern.addBehavior(at(new BehaviorDescr("window"))),
                        "rules.drl:9:5 EM-148 The condition takes something from elsewhere (over)."),
                inPattern(
                        "getAnnotations",
                        pattern -> pattern.addAnnotation(new AnnotationDescr("watch")),
                        "rules.drl:4:9 EM-104 A rule file must not have (@watch)."),
                inPattern(
                        "getPositionalConstraints",
                        pattern -> pattern.addConstraint(positional()),
                        "rules.drl:9:5 EM-120 The condition is not one pattern on Dossier or Pool."));
    }

    private static Stream<Filled> ofAnnotations() {
        String value = "rules.drl:2:5 EM-114 The value (";
        return Stream.of(
                inAnnotation(
                        "isDuplicated",
                        AnnotationDescr::setDuplicated,
                        "rules.drl:2:5 EM-119 The rule has the annotation @clause twice."),
                inAnnotation(
                        "getFullyQualifiedName",
                        annotation -> annotation.setFullyQualifiedName("a.Clause"),
                        value + "a.Clause) of @clause cannot be understood."),
                inAnnotation(
                        "isStrict",
                        annotation -> annotation.setStrict(true),
                        value + "true) of @clause cannot be understood."),
                inAnnotation(
                        "getAnnotations",
                        annotation -> annotation.addAnnotation(new AnnotationDescr("watch")),
                        "rules.drl:1:1 EM-104 A rule file must not have (@watch)."));
    }

    @ParameterizedTest
    @MethodSource("filled")
    void a_value_where_there_must_be_none_is_refused(Filled filled) {
        PackageDescr file = file(LanguageLevelOption.DRL6);
        assertThat(told(file)).isEmpty();

        filled.fill().accept(file);

        assertThat(told(file)).containsExactly(filled.told());
    }

    @Test
    void every_getter_that_must_say_nothing_is_tried() {
        Stream<String> empty = DescriptorTable.ALL.stream()
                .flatMap(descriptor -> descriptor.empty().stream()
                        .map(getter -> descriptor.type().getSimpleName() + "." + getter.getter()));

        assertThat(filled().map(Filled::getter)).containsExactlyInAnyOrderElementsOf(empty.toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = LanguageLevelOption.class,
            names = {"DRL6", "DRL10"})
    void a_plain_rule_is_let_through_from_either_parser(LanguageLevelOption level) {
        assertThat(told(file(level))).isEmpty();
    }

    @Test
    @SuppressWarnings("serial")
    void a_descriptor_of_no_known_class_is_refused() {
        PackageDescr file = file(LanguageLevelOption.DRL6);
        rule(file).getLhs().addDescr(at(new BaseDescr() {}));
        pattern(file).addConstraint(at(new BaseDescr() {}));
        file.addRule(at(new RuleDescr("other", "") {}));

        assertThat(told(file))
                .containsExactly(
                        "rules.drl:9:5 EM-104 A rule file must not have (…).",
                        "rules.drl:9:5 EM-104 A rule file must not have (…).");
    }
}
