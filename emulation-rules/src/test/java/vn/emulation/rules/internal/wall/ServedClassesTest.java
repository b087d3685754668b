package vn.emulation.rules.internal.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.rules.internal.fact.DossierFact;

/** What the class loader of generated code serves. */
class ServedClassesTest {

    private static final ClassLoader ALL = ServedClassesTest.class.getClassLoader();
    private static final ServedClasses TO_COMPILE = ServedClasses.toCompile(ALL);
    private static final ServedClasses TO_LINK = ServedClasses.toLink(ALL);

    private static String resource(String name) {
        return name.replace('.', '/') + ".class";
    }

    @Test
    void a_fact_is_the_very_class_of_the_host() throws Exception {
        assertThat(TO_COMPILE.loadClass(DossierFact.class.getName())).isSameAs(DossierFact.class);
        assertThat(TO_LINK.loadClass(DossierFact.class.getName())).isSameAs(DossierFact.class);
        try (InputStream bytes = TO_COMPILE.getResourceAsStream(resource(DossierFact.class.getName()))) {
            assertThat(bytes).isNotEmpty();
        }
        assertThat(TO_COMPILE.getResource(resource(DossierFact.class.getName())))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.util.stream.Stream",
                "java.util.TimeZone",
                "java.io.File",
                "org.drools.model.functions.Block0",
                "org.kie.api.KieServices$Factory",
                "vn.emulation.rules.RuleSet",
                "vn.emulation.rules.Tripwire",
                "vn.emulation.rules.internal.fact.DossierView",
                "vn.emulation.rules.internal.wall.ServedClasses"
            })
    void nothing_else_is_found(String name) throws IOException {
        for (ServedClasses served : List.of(TO_COMPILE, TO_LINK)) {
            assertThatThrownBy(() -> served.loadClass(name))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessage(name);
            assertThat(served.getResource(resource(name))).isNull();
            assertThat(served.getResourceAsStream(resource(name))).isNull();
            assertThat(served.getResources(resource(name)).hasMoreElements()).isFalse();
        }
    }

    @Test
    void the_system_is_there_for_the_machine_and_not_for_the_compiler() throws Exception {
        assertThat(TO_LINK.loadClass("java.lang.System")).isSameAs(System.class);
        assertThatThrownBy(() -> TO_COMPILE.loadClass("java.lang.System")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void a_file_that_is_no_class_is_not_found() {
        assertThat(ALL.getResource("vn/emulation/rules/vocabulary_en.properties"))
                .isNotNull();
        assertThat(TO_LINK.getResource("vn/emulation/rules/vocabulary_en.properties"))
                .isNull();
    }
}
