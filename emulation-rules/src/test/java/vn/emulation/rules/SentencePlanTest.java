package vn.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.emulation.decision.RuleId;
import vn.emulation.rules.internal.rule.RuleDefinition;

/** The plan For the Poor, whose rules ship in DRL and as sentences. */
class SentencePlanTest {

    private static final BundledPlan PLAN = Plans.POOR;
    private static final List<RuleSource> SENTENCES = Stream.concat(
                    PLAN.sources().stream().filter(file -> file.kind() != RuleSource.Kind.RULES),
                    PLAN.sentences().stream())
            .toList();

    @Test
    void each_file_of_rules_has_one_of_sentences_with_the_same_rules_in_the_same_order() {
        List<String> drl = placed(PLAN.sources()).stream()
                .map(rule -> rule.replace("rules/", "").replace(".drl", ""))
                .toList();

        assertThat(placed(SENTENCES).stream()
                        .map(rule -> rule.replace("sentences/", "").replace(".vi.rules", "")))
                .containsExactlyElementsOf(drl);
    }

    private static List<String> placed(List<RuleSource> files) {
        return Sentences.definitions(PLAN.campaign(), files).stream()
                .map(rule -> rule.at().source() + " " + rule.id())
                .toList();
    }

    @Test
    void both_notations_hold_the_same_definitions() {
        List<RuleDefinition> rules = Sentences.definitions(PLAN.campaign(), SENTENCES);

        assertThat(rules).hasSize(25);
        assertThat(Sentences.canonical(rules))
                .isEqualTo(Sentences.canonical(Sentences.definitions(PLAN.campaign(), PLAN.sources())));
    }

    @Test
    void both_notations_decide_the_sample_rounds_alike_to_the_last_letter_of_the_report() {
        RuleSet rules = RuleSet.load(PLAN.campaign(), SENTENCES);

        assertThat(SampleReports.reports(PLAN, rules))
                .hasSize(2)
                .containsExactlyElementsOf(
                        SampleReports.reports(PLAN, PLAN.ruleSet()).toList());
        assertThat(rules.digest()).isEqualTo(PLAN.ruleSet().digest());
    }

    @Test
    void a_sentence_that_says_something_else_is_noticed() {
        List<RuleSource> changed = SENTENCES.stream()
                .map(file -> file.name().contains("V.2-")
                        ? RuleSource.sentences(
                                file.name(), new String(file.content(), UTF_8).replace("bằng 0", "nhiều hơn 1"))
                        : file)
                .toList();

        assertThat(Sentences.canonical(Sentences.definitions(PLAN.campaign(), changed)))
                .isNotEqualTo(Sentences.canonical(Sentences.definitions(PLAN.campaign(), SENTENCES)));
    }

    @Test
    void a_plan_that_ships_in_drl_alone_has_no_sentences() {
        assertThat(Plans.REFORM.sentences()).isEmpty();
        assertThat(PLAN.sources()).extracting(RuleSource::kind).doesNotContain(RuleSource.Kind.SENTENCES);
    }

    @Test
    void a_rule_set_tells_its_rules_as_sentences_whatever_they_were_written_in() {
        RuleSet rules = PLAN.ruleSet();

        assertThat(rules.sentences(RuleId.of("poor-2021-2025/V.2/missing"))).contains("""
                quy tắc "poor-2021-2025/V.2/missing"
                    điều khoản "poor-2021-2025/V.2"
                    khi
                        hồ sơ có
                        - số tài liệu còn thiếu nhiều hơn 0
                    thì
                        cần bổ sung tài liệu còn thiếu
                hết
                """);
        assertThat(rules.sentences(RuleId.of("poor-2021-2025/V.2/gone"))).isEmpty();
    }
}
