package vn.emulation.rules.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate names every class of descriptors and every getter of those it lets through; a new one fails here. */
class DescriptorTotalityTest {

    private static final String PACKAGE = "/org/drools/drl/ast/descr";

    /** Classes of the package that are no descriptors. */
    private static final Set<String> OTHERS = Set.of(
            "AccumulateDescr$AccumulateFunctionCallDescr",
            "AttributeDescr$Type",
            "ConditionalElementDescr",
            "ConnectiveDescr$RestrictionConnectiveType",
            "ConnectiveDescr$RestrictionConnectiveType$1",
            "ConnectiveDescr$RestrictionConnectiveType$2",
            "ConnectiveType",
            "DescrVisitor",
            "ExprConstraintDescr$Type",
            "ExpressionDescr",
            "MultiPatternDestinationDescr",
            "Namespaceable",
            "PackageDescrDumper",
            "PatternDestinationDescr",
            "QualifiedName");

    /** A class that the package keeps to itself: one that is not named by the gate, and so is refused. */
    private static final Set<String> HIDDEN = Set.of("EvalDescr$DummyEvalDescr");

    static Collection<AdmittedDescriptor<?>> admitted() {
        return DescriptorTable.ALL;
    }

    /** The classes of the engine's descriptors, from wherever the class path has them. */
    private static Set<String> classesOfTheEngine() {
        try {
            URI jar = BaseDescr.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar));
                    Stream<Path> paths = Files.walk(files.getPath(PACKAGE))) {
                return paths.map(Path::toString)
                        .filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(PACKAGE.length() + 1, name.length() - ".class".length()))
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Stream<String> named() {
        return Stream.concat(
                        DescriptorTable.ALL.stream().map(AdmittedDescriptor::type),
                        RefusedDescriptor.ALL.keySet().stream())
                .map(type -> type.getName().substring(PACKAGE.length()));
    }

    /** What tells something and takes nothing, inherited or not. */
    private static Set<String> gettersOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> Arrays.stream(Object.class.getMethods())
                        .map(Method::getName)
                        .noneMatch(name::equals))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_class_of_descriptors_is_let_through_or_refused_by_name() {
        Set<String> known = Stream.of(named(), OTHERS.stream(), HIDDEN.stream())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(classesOfTheEngine()).hasSizeGreaterThan(70).isEqualTo(known);
        assertThat(named()).doesNotHaveDuplicates();
    }

    @Test
    void no_class_that_is_a_descriptor_passes_for_another() throws ClassNotFoundException {
        for (String name : OTHERS) {
            Class<?> other = Class.forName(BaseDescr.class.getPackageName() + "." + name);
            assertThat(BaseDescr.class.isAssignableFrom(other)).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("admitted")
    void every_getter_of_a_descriptor_that_is_let_through_is_named(AdmittedDescriptor<?> descriptor) {
        assertThat(gettersOf(descriptor.type())).isEqualTo(new TreeSet<>(descriptor.getters()));
    }

    @ParameterizedTest
    @MethodSource("admitted")
    void every_getter_is_named_once(AdmittedDescriptor<?> descriptor) {
        int names = descriptor.read().size()
                + descriptor.silent().size()
                + descriptor.empty().size();

        assertThat(descriptor.getters()).hasSize(names);
    }

    /** The one getter of all descriptors that would turn the meaning round. */
    @ParameterizedTest
    @MethodSource("admitted")
    void no_descriptor_that_is_let_through_can_be_negated(AdmittedDescriptor<?> descriptor) throws Exception {
        assertThat(descriptor.type().getMethod("isNegated").getDeclaringClass()).isEqualTo(BaseDescr.class);
    }
}
