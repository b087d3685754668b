package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody who writes rules should ever have to read. */
final class EngineWords {

    private EngineWords() {}

    static void assertAbsent(String text) {
        assertThat(text)
                .doesNotContain("Lambda", "GENERATED", "javaparser", "mvel", "null", "org.drools", "org.kie")
                .doesNotContain("Exception", "java.lang", "java.util", "antlr", "\tat ");
    }
}
