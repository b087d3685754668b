package vn.emulation.rules.internal.wall;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.emulation.rules.internal.fact.Subject;

/** The names of the classes that are served. */
final class ServedNames {

    /** What the compiler looks at to understand the code that Drools writes, and what Drools loads to run the compiler. */
    private static final String COMPILED_WITH = """
            java.io Externalizable IOException ObjectInputStream ObjectStreamException Serializable
            java.lang Boolean CharSequence Class ClassNotFoundException CloneNotSupportedException \
            Comparable Enum Enum$EnumDesc Exception IllegalArgumentException Integer Iterable Long Number \
            Object Override RuntimeException String Throwable
            java.lang.constant Constable ConstantDesc DynamicConstantDesc
            java.lang.invoke MethodHandles MethodHandles$Lookup StringConcatFactory TypeDescriptor \
            TypeDescriptor$OfField
            java.lang.reflect AnnotatedElement GenericDeclaration Type
            java.time LocalDate
            java.time.chrono ChronoLocalDate
            java.time.format DateTimeFormatter DateTimeFormatterBuilder
            java.time.temporal Temporal TemporalAccessor TemporalAdjuster
            java.util Arrays Collection Collections List Locale Optional
            org.drools.compiler.kie.builder MaterializedLambda
            org.drools.ecj EclipseJavaCompiler
            org.drools.model AlphaIndex Argument BetaIndex BetaIndex2 BetaIndex3 BetaIndex4 Consequence DSL \
            Declaration DeclarationSource DomainClassMetadata Drools EntryPoint Global Index \
            Index$ConstraintType Index$IndexType Model NamedModelItem PatternDSL PatternDSL$PatternDef \
            PatternDSL$ReactOn Query Rule RuleItem RuleItemBuilder TypeMetaData Variable Window
            org.drools.model.consequences ConsequenceBuilder ConsequenceBuilder$AbstractValidBuilder \
            ConsequenceBuilder$ValidBuilder ConsequenceBuilder$_1 ConsequenceBuilder$_N
            org.drools.model.functions Block1 Block1$Impl Block2 BlockN Function1 Function1$Impl \
            HashedExpression Operator Operator$MultipleValue Predicate1 Predicate1$Impl Predicate10 \
            Predicate11 Predicate12 Predicate13 Predicate14 Predicate15 Predicate16 Predicate17 Predicate18 \
            Predicate2 Predicate3 Predicate4 Predicate5 Predicate6 Predicate7 Predicate8 Predicate9 \
            PredicateInformation
            org.drools.model.functions.temporal TemporalPredicate
            org.drools.model.impl RuleBuilder
            org.drools.model.operators InOperator
            org.drools.model.view ViewItem ViewItemBuilder
            org.drools.modelcompiler CanonicalKieModuleModel
            org.drools.modelcompiler.dsl.pattern D
            org.drools.modelcompiler.util EvaluationUtil
            org.drools.util DateUtils
            org.kie.api KieServices
            org.kie.api.builder ReleaseId
            org.kie.api.builder.model KieBaseModel KieModuleModel KieSessionModel \
            KieSessionModel$KieSessionType
            org.kie.api.conf EventProcessingOption KieBaseMutabilityOption Option SingleValueOption
            org.kie.api.internal.utils KieService
            org.kie.api.runtime.conf ClockTypeOption KieSessionOption SingleValueKieSessionOption
            org.kie.util.maven.support ReleaseIdImpl""";

    /** Enums copy the array of their constants. */
    private static final String LINKED_WITH = """
            java.lang System""";

    static final Set<String> TO_COMPILE = ImmutableSet.copyOf(names(COMPILED_WITH));
    static final Set<String> TO_LINK = ImmutableSet.copyOf(names(COMPILED_WITH + "\n" + LINKED_WITH));

    private ServedNames() {}

    private static List<String> names(String lines) {
        return Stream.concat(lines.lines().flatMap(ServedNames::inPackage), ofVocabulary())
                .toList();
    }

    private static Stream<String> inPackage(String line) {
        List<String> names = Splitter.on(' ').splitToList(line);
        return names.stream().skip(1).map(name -> names.get(0) + "." + name);
    }

    /** The interfaces whose methods the facts inherit, and those of these. */
    private static Stream<String> parts(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .flatMap(part -> Stream.concat(Stream.of(part.getName()), parts(part)));
    }

    private static Stream<String> ofVocabulary() {
        return Stream.concat(
                Arrays.stream(Subject.values()).flatMap(subject -> parts(subject.factType())),
                Vocabularies.conditions().owners().stream().map(name -> name.replace('/', '.')));
    }
}
