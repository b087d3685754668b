package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.decision.Finding;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.Vocabulary;

/** Every name that rules may use works in the engine; some words and all single letters do not. */
class VocabularyTest {

    private static final Vocabulary DOSSIER = Subject.DOSSIER.vocabulary();

    /** The words of DRL, and those of Java, that cannot or should not be a field's name. */
    private static final Set<String> WORDS = Set.of(
            "accumulate",
            "action",
            "agenda",
            "and",
            "attributes",
            "break",
            "class",
            "collect",
            "contains",
            "declare",
            "dialect",
            "do",
            "duration",
            "enabled",
            "end",
            "entry",
            "enum",
            "eval",
            "excludes",
            "exists",
            "extends",
            "false",
            "forall",
            "from",
            "function",
            "global",
            "if",
            "import",
            "in",
            "init",
            "insert",
            "instanceof",
            "is",
            "isA",
            "matches",
            "memberOf",
            "modify",
            "new",
            "not",
            "null",
            "or",
            "over",
            "package",
            "query",
            "result",
            "reverse",
            "rule",
            "salience",
            "soundslike",
            "static",
            "str",
            "super",
            "template",
            "then",
            "this",
            "timer",
            "trait",
            "true",
            "unit",
            "update",
            "when",
            "window",
            "with");

    private static Stream<String> names() {
        return DOSSIER.names().stream();
    }

    private static Stream<String> allNames() {
        return Arrays.stream(Subject.values()).flatMap(subject -> subject.vocabulary().names().stream());
    }

    @ParameterizedTest
    @MethodSource("allNames")
    void a_name_has_letters_only_two_or_more_and_is_no_word_of_the_language(String name) {
        assertThat(name).matches("[a-z][A-Za-z]+").isNotIn(WORDS);
    }

    @Test
    void the_share_of_women_fires_where_it_is_known() {
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/most", "membersKnown, womenPercentAtLeast(70)", "warns"),
                Drl.rule("green/1/more", "membersKnown, womenPercentAtLeast(71)", "warns"));

        assertThat(TestCampaign.decide(rules, CompleteDossiers.collective(3)).warnings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("green/1/most");
        assertThat(TestCampaign.decide(rules, CompleteDossiers.individual(3)).warnings())
                .isEmpty();
    }

    @Test
    void every_name_fires_in_a_file_of_its_own() {
        List<String> constraints = Streams.concat(
                        names().flatMap(name -> DOSSIER.field(name).stream()).map(VocabularyTest::isItself),
                        names().flatMap(name -> DOSSIER.measure(name).stream()).map(VocabularyTest::isItself),
                        Stream.of("dateKnown(\"limit\")", "number(\"count\") == 3"))
                .toList();
        RuleSet rules = RuleSet.load(WideCampaign.campaign(), files(constraints));

        assertThat(Stream.of(CompleteDossiers.individual(3), CompleteDossiers.collective(3))
                        .flatMap(dossier -> TestCampaign.decide(rules, dossier).warnings().stream())
                        .map(Finding::rule)
                        .distinct())
                .hasSameSizeAs(constraints);
    }

    private static String isItself(Field field) {
        String guard = field.guard().map(known -> known.name() + ", ").orElse("");
        return guard + field.name() + " == " + field.name();
    }

    private static String isItself(Measure measure) {
        String arguments = IntStream.range(0, measure.parameters().size())
                .mapToObj(place -> switch (measure.parameters().get(place)) {
                    case TEXT -> WordArguments.texts(measure, place).get(0);
                    case DATE -> "date(\"limit\")";
                    default -> "1";
                })
                .collect(Collectors.joining(", ", "(", ")"));
        String guard = measure.guard()
                .map(known -> known.name() + (known instanceof Measure ? arguments : "") + ", ")
                .orElse("");
        return guard + measure.name() + arguments + " == " + measure.name() + arguments;
    }

    private static List<RuleSource> files(List<String> constraints) {
        Stream<RuleSource> rules = Streams.mapWithIndex(
                constraints.stream(),
                (constraint, index) ->
                        RuleSource.rules(index + ".drl", Drl.rule("green/1/r" + index, constraint, "warns")));
        String date = TestParameters.value(
                "2024-01-01", "2025-01-01", TestParameters.oneCase(TestParameters.date("2024-06-01")));
        RuleSource parameters = RuleSource.parameters(
                "parameters.json",
                TestParameters.file(
                        TestParameters.parameter("limit", "RECEIVED", date),
                        TestParameters.parameter("count", "RECEIVED", TestParameters.three())));
        return Stream.concat(rules, Stream.of(parameters)).toList();
    }

    @Test
    void the_constraints_compared_with_the_engine_leave_no_name_out() {
        assertThat(EveryConstraint.unused()).isEmpty();
    }
}
