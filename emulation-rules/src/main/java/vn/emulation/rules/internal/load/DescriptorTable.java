package vn.emulation.rules.internal.load;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.emulation.rules.lint.DiagnosticCode;

/** The descriptors that rules may have, and what is made of each of their getters. */
final class DescriptorTable {

    static final AdmittedDescriptor<PackageDescr> FILE = AdmittedDescriptor.of(PackageDescr.class)
            .reads("getRules", "getImports", "getGlobals")
            .saysNothingBy("getName", "getDocumentation")
            .empty("getUnit", PackageDescr::getUnit, DiagnosticCode.NOT_ALLOWED, "unit")
            .empty("getFunctionImports", PackageDescr::getFunctionImports, DiagnosticCode.IMPORT, "import function")
            .empty(
                    "getAccumulateImports",
                    PackageDescr::getAccumulateImports,
                    DiagnosticCode.IMPORT,
                    "import accumulate")
            .empty("getAttributes", PackageDescr::getAttributes, DiagnosticCode.ATTRIBUTE, "attributes")
            .empty("getFunctions", PackageDescr::getFunctions, DiagnosticCode.FUNCTION, "function")
            .empty("getTypeDeclarations", PackageDescr::getTypeDeclarations, DiagnosticCode.DECLARATION, "declare")
            .empty(
                    "getEntryPointDeclarations",
                    PackageDescr::getEntryPointDeclarations,
                    DiagnosticCode.DECLARATION,
                    "declare entry-point")
            .empty(
                    "getWindowDeclarations",
                    PackageDescr::getWindowDeclarations,
                    DiagnosticCode.DECLARATION,
                    "declare window")
            .empty("getEnumDeclarations", PackageDescr::getEnumDeclarations, DiagnosticCode.DECLARATION, "declare enum")
            .empty(
                    "getClassAndEnumDeclarationDescrs",
                    PackageDescr::getClassAndEnumDeclarationDescrs,
                    DiagnosticCode.DECLARATION,
                    "declare")
            .empty("getPreferredPkgUUID", PackageDescr::getPreferredPkgUUID, DiagnosticCode.NOT_ALLOWED, "package");

    static final AdmittedDescriptor<RuleDescr> RULE = AdmittedDescriptor.of(RuleDescr.class)
            .reads("getName", "getLhs", "getConsequence", "getAnnotations")
            .saysNothingBy(
                    "isRule",
                    "getDocumentation",
                    "getAnnotationNames",
                    "getUnitQualifiedName",
                    "getDialect",
                    "getSalience",
                    "getEnabled",
                    "getErrors",
                    "hasErrors",
                    "getClassName",
                    "getLoadOrder",
                    "getConsequenceOffset",
                    "getConsequenceLine",
                    "getConsequencePattern")
            .empty("isQuery", RuleDescr::isQuery, DiagnosticCode.QUERY, "query")
            .empty("hasParent", RuleDescr::hasParent, DiagnosticCode.EXTENDS, "extends")
            .empty("getParentName", RuleDescr::getParentName, DiagnosticCode.EXTENDS, "extends")
            .empty("getUnit", RuleDescr::getUnit, DiagnosticCode.NOT_ALLOWED, "unit")
            .empty("getAttributes", RuleDescr::getAttributes, DiagnosticCode.ATTRIBUTE, "attributes")
            .empty(
                    "getNamedConsequences",
                    RuleDescr::getNamedConsequences,
                    DiagnosticCode.NAMED_CONSEQUENCE,
                    "then[…]");

    static final AdmittedDescriptor<AndDescr> ALL_OF = AdmittedDescriptor.of(AndDescr.class)
            .reads("getDescrs")
            .saysNothingBy("getAllPatternDescr", "getAnnotationNames")
            .empty("getAnnotations", AndDescr::getAnnotations, DiagnosticCode.UNKNOWN_ANNOTATION, "");

    static final AdmittedDescriptor<PatternDescr> PATTERN = AdmittedDescriptor.of(PatternDescr.class)
            .reads("getObjectType", "getIdentifier", "getConstraint")
            .saysNothingBy(
                    "getDescrs",
                    "getGenericType",
                    "getAllBoundIdentifiers",
                    "getSlottedConstraints",
                    "getLeftParentCharacter",
                    "getRightParentCharacter",
                    "getAnnotationNames",
                    "negateConstraint",
                    "clone")
            .empty("isQuery", PatternDescr::isQuery, DiagnosticCode.QUERY, "?")
            .empty("isUnification", PatternDescr::isUnification, DiagnosticCode.BINDING, ":=")
            .empty("getSource", PatternDescr::getSource, DiagnosticCode.FROM, "from")
            .empty("getBehaviors", PatternDescr::getBehaviors, DiagnosticCode.FROM, "over")
            .empty("getAnnotations", PatternDescr::getAnnotations, DiagnosticCode.UNKNOWN_ANNOTATION, "")
            .empty("getPositionalConstraints", PatternDescr::getPositionalConstraints, DiagnosticCode.PATTERN, ";");

    static final AdmittedDescriptor<ExprConstraintDescr> CONSTRAINT = AdmittedDescriptor.of(ExprConstraintDescr.class)
            .reads("getExpression", "getType")
            .saysNothingBy("getPosition");

    static final AdmittedDescriptor<AnnotationDescr> ANNOTATION = AdmittedDescriptor.of(AnnotationDescr.class)
            .reads("getName", "getSingleValue", "getValueMap")
            .saysNothingBy(
                    "get",
                    "getValue",
                    "hasValue",
                    "getSingleValueStripped",
                    "getSingleValueAsString",
                    "getAnnotationNames")
            .empty("getFullyQualifiedName", AnnotationDescr::getFullyQualifiedName, DiagnosticCode.ANNOTATION_VALUE, "")
            .empty("getAnnotations", AnnotationDescr::getAnnotations, DiagnosticCode.ANNOTATION_VALUE, "")
            .empty("isDuplicated", AnnotationDescr::isDuplicated, DiagnosticCode.ANNOTATION_TWICE, "")
            .empty("isStrict", AnnotationDescr::isStrict, DiagnosticCode.ANNOTATION_VALUE, "");

    static final AdmittedDescriptor<ImportDescr> IMPORT =
            AdmittedDescriptor.of(ImportDescr.class).reads("getTarget");

    static final AdmittedDescriptor<GlobalDescr> GLOBAL =
            AdmittedDescriptor.of(GlobalDescr.class).reads("getIdentifier").saysNothingBy("getType");

    static final List<AdmittedDescriptor<?>> ALL =
            ImmutableList.of(FILE, RULE, ALL_OF, PATTERN, CONSTRAINT, ANNOTATION, IMPORT, GLOBAL);

    private DescriptorTable() {}
}
