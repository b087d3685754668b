package vn.emulation.rules.internal.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.emulation.rules.internal.fact.DossierFact;

/** What the class loader of generated code serves. */
class ServedClassesTest {

    private static final ClassLoader ALL = ServedClassesTest.class.getClassLoader();
    private static final ServedClasses SERVED = new ServedClasses(ALL);

    private static String resource(String name) {
        return name.replace('.', '/') + ".class";
    }

    @Test
    void a_fact_is_the_very_class_of_the_host() throws Exception {
        assertThat(SERVED.loadClass(DossierFact.class.getName())).isSameAs(DossierFact.class);
        try (InputStream bytes = SERVED.getResourceAsStream(resource(DossierFact.class.getName()))) {
            assertThat(bytes).isNotEmpty();
        }
        assertThat(SERVED.getResource(resource(DossierFact.class.getName()))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Runtime",
                "java.lang.System",
                "java.lang.Class",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.util.stream.Stream",
                "java.util.TimeZone",
                "java.io.File",
                "org.drools.model.functions.Predicate1",
                "org.kie.api.KieServices",
                "vn.emulation.rules.RuleSet",
                "vn.emulation.rules.Tripwire",
                "vn.emulation.rules.internal.fact.DossierView",
                "vn.emulation.rules.internal.wall.ServedClasses"
            })
    void nothing_else_is_found(String name) throws IOException {
        assertThatThrownBy(() -> SERVED.loadClass(name))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage(name);
        assertThat(SERVED.getResource(resource(name))).isNull();
        assertThat(SERVED.getResourceAsStream(resource(name))).isNull();
        assertThat(SERVED.getResources(resource(name)).hasMoreElements()).isFalse();
    }

    @Test
    void a_file_that_is_no_class_is_not_found() {
        assertThat(ALL.getResource("vn/emulation/rules/vocabulary_en.properties"))
                .isNotNull();
        assertThat(SERVED.getResource("vn/emulation/rules/vocabulary_en.properties"))
                .isNull();
    }
}
