package vn.emulation.rules.internal.wall;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of class that Drools generates from rules.
 *
 * @param name what the internal names of its classes look like
 * @param listed what they may refer to
 * @param generated the generated classes they may refer to, by the look of their names
 */
record GeneratedKind(Pattern name, Listed listed, Pattern generated) {

    private static final String HASH = "[0-9A-F]{32}";

    /** Every enum. */
    private static final String CONSTANTS = """
            java.lang.Enum <init> valueOf
            java.lang.System arraycopy
            java.lang.Exception
            org.drools.model.functions.HashedExpression""";

    private static final String CONDITIONS = """
            java.lang.Boolean valueOf
            java.lang.Integer valueOf
            java.lang.Long valueOf
            java.lang.Object
            java.lang.String
            org.drools.model.functions.Function1
            org.drools.model.functions.Predicate1
            org.drools.model.functions.PredicateInformation <init> addRuleNames setMoreThanMaxRuleDefs
            org.drools.model.operators.InOperator INSTANCE
            org.drools.modelcompiler.dsl.pattern.D eval
            org.drools.modelcompiler.util.EvaluationUtil areNullSafeEquals areNumbersNullSafeEquals \
            greaterOrEqual greaterOrEqualNumbers greaterThan greaterThanNumbers \
            lessOrEqual lessOrEqualNumbers lessThan lessThanNumbers""";

    private static final String TEXTS = """
            java.lang.Object <init>
            java.lang.String equals hashCode
            java.lang.invoke.MethodHandles
            java.lang.invoke.MethodHandles$Lookup
            java.lang.invoke.StringConcatFactory makeConcatWithConstants""";

    private static final String METADATA = """
            java.lang.RuntimeException <init>
            org.drools.model.DomainClassMetadata""";

    private static final String RULES = """
            java.lang.Boolean TYPE valueOf
            java.lang.Long TYPE valueOf
            java.lang.Object <init>
            java.lang.String
            java.time.format.DateTimeFormatterBuilder <init> appendPattern parseCaseInsensitive toFormatter
            java.util.Arrays asList
            java.util.Collections emptyList
            java.util.Locale ENGLISH
            org.drools.model.DomainClassMetadata getPropertyIndex
            org.drools.model.Index
            org.drools.model.Index$ConstraintType EQUAL NOT_EQUAL GREATER_OR_EQUAL GREATER_THAN \
            LESS_OR_EQUAL LESS_THAN
            org.drools.model.Model
            org.drools.model.PatternDSL
            org.drools.model.PatternDSL$PatternDef expr
            org.drools.model.PatternDSL$ReactOn
            org.drools.model.Rule
            org.drools.model.RuleItemBuilder
            org.drools.model.consequences.ConsequenceBuilder
            org.drools.model.consequences.ConsequenceBuilder$_1 execute
            org.drools.model.impl.RuleBuilder build
            org.drools.modelcompiler.dsl.pattern.D alphaIndexedBy declarationOf on pattern reactOn rule
            org.drools.util.DateUtils getDateFormatMask""";

    private static final String PROJECT = """
            java.lang.IllegalArgumentException <init>
            java.util.Arrays asList
            org.drools.model.Model
            org.drools.modelcompiler.CanonicalKieModuleModel
            org.kie.api.KieServices get newKieModuleModel
            org.kie.api.builder.model.KieBaseModel addPackage newKieSessionModel setDefault \
            setEventProcessingMode setMutability
            org.kie.api.builder.model.KieModuleModel newKieBaseModel
            org.kie.api.builder.model.KieSessionModel setClockType setDefault setType
            org.kie.api.builder.model.KieSessionModel$KieSessionType STATEFUL STATELESS
            org.kie.api.conf.EventProcessingOption CLOUD
            org.kie.api.conf.KieBaseMutabilityOption ALLOWED
            org.kie.api.runtime.conf.ClockTypeOption get
            org.kie.util.maven.support.ReleaseIdImpl <init>""";

    /**
     * Returns the kinds of a module whose rules are all in one package, or in packages {@code p1}, {@code p2} and so on
     * within it, and whose project class has the name given.
     */
    static List<GeneratedKind> of(String packageName, String projectClass) {
        String own = Pattern.quote(packageName.replace('.', '/')) + "/(p[0-9]+/)?";
        String consequence = own + "P[0-9A-F]{2}/LambdaConsequence" + HASH;
        String condition = own + "P[0-9A-F]{2}/Lambda(Extractor|Predicate)" + HASH;
        String metadata = own + "DomainClassesMetadata" + HASH + "(\\$\\w+_Metadata)?";
        String rules = own + "Rules" + HASH + "(RuleMethods\\d+)?";
        String project = Pattern.quote(projectClass);
        return ImmutableList.of(
                kind(
                        consequence,
                        Listed.of(CONSTANTS + "\norg.drools.model.functions.Block1")
                                .and(Vocabularies.consequences())),
                kind(condition, Listed.of(CONSTANTS + "\n" + CONDITIONS).and(Vocabularies.conditions())),
                kind(metadata, Listed.of(TEXTS + "\n" + METADATA).and(Vocabularies.facts()), metadata),
                kind(rules, Listed.of(RULES).and(Vocabularies.facts()), consequence, condition, metadata, rules),
                kind(project, Listed.of(TEXTS + "\n" + PROJECT), rules));
    }

    private static GeneratedKind kind(String name, Listed listed, String... generated) {
        return new GeneratedKind(Pattern.compile(name), listed, Pattern.compile(String.join("|", generated)));
    }

    /** Returns the first thing, by name, that a class of this kind refers to and may not. */
    Optional<Reference> refused(ClassFile file) {
        return file.references().stream()
                .filter(reference -> !reference.owner().isEmpty()
                        && !reference.owner().equals(file.name())
                        && !listed.contains(reference)
                        && !generated.matcher(reference.owner()).matches())
                .findFirst();
    }
}
