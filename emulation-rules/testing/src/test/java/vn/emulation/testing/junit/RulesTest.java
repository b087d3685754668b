package vn.emulation.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.emulation.rules.EmulationEngine;
import vn.emulation.rules.RuleSet;
import vn.emulation.testing.rules.RulesUnderTest;

@Rules(campaign = "ar-2023-2030")
class RulesTest {

    @Rules
    @SuppressWarnings("NonFinalStaticField")
    private static RulesUnderTest shared;

    @Rules
    private EmulationEngine engine;

    @Rules(folder = "../src/main/resources/vn/emulation/plans/an-giang-health/poor-2021-2025")
    private RulesUnderTest others;

    @TestFactory
    Stream<DynamicNode> cases_of_a_folder_are_tests(RulesUnderTest rules) {
        return CaseTests.in("vn/emulation/testing/junit/cases", rules);
    }

    @Test
    void rules_are_loaded_once_for_all_who_name_them(RulesUnderTest rules, RuleSet compiled) {
        assertThat(rules).isSameAs(shared);
        assertThat(compiled).isSameAs(rules.ruleSet()).isSameAs(engine.ruleSet());
    }

    @Test
    void a_field_or_parameter_can_name_other_rules(@Rules(campaign = "poor-2021-2025") RulesUnderTest bundled) {
        assertThat(others.campaign()).isEqualTo(bundled.campaign());
        assertThat(others).isNotSameAs(bundled);
    }

    @Nested
    class Within {

        @Test
        void a_class_within_has_those_of_the_class_around_it(RulesUnderTest rules) {
            assertThat(rules).isSameAs(shared);
        }
    }
}
