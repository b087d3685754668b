package vn.emulation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.emulation.dossier.Dossier;
import vn.emulation.nominee.Collective;
import vn.emulation.nominee.Employment;
import vn.emulation.nominee.IndividualBuilder;
import vn.emulation.nominee.Role;
import vn.emulation.nominee.Sex;
import vn.emulation.rules.internal.fact.Field;
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

    private static final Dossier COMPLETE = Dossiers.but(Dossiers.ranked(TestCampaign.dossier(), 1))
            .nominee(IndividualBuilder.builder(Dossiers.individual(Employment.CADRE))
                    .role(Optional.of(Role.LEADER))
                    .sex(Optional.of(Sex.FEMALE))
                    .build())
            .registered(Optional.of(true))
            .criteria(Dossiers.met("tidy"))
            .achievements(Dossiers.achieved("2024-02-01", "2024-03-01"))
            .build();

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
        Dossier collective = Dossiers.but(COMPLETE)
                .nominee(new Collective(
                        Dossiers.NOMINEE, Dossiers.HOSPITAL, "Team", OptionalInt.of(10), OptionalInt.of(7)))
                .build();
        RuleSet rules = TestCampaign.load(
                Drl.rule("green/1/most", "membersKnown, womenPercentAtLeast(70)", "warns"),
                Drl.rule("green/1/more", "membersKnown, womenPercentAtLeast(71)", "warns"));

        assertThat(TestCampaign.decide(rules, collective).warnings())
                .extracting(finding -> finding.rule().value())
                .containsExactly("green/1/most");
        assertThat(TestCampaign.decide(rules, COMPLETE).warnings()).isEmpty();
    }

    @Test
    void every_name_fires_in_a_file_of_its_own() {
        List<String> constraints = Streams.concat(
                        names().flatMap(name -> DOSSIER.field(name).stream()).map(VocabularyTest::isItself),
                        Stream.of(
                                "criterionMet(\"tidy\")",
                                "achievementsWithin(date(\"limit\"), date(\"limit\")) == 0",
                                "achievementsOutside(date(\"limit\"), date(\"limit\")) == 1",
                                "dateKnown(\"limit\")",
                                "number(\"count\") == 3"))
                .toList();
        RuleSet rules = RuleSet.load(TestCampaign.campaign(), files(constraints));

        assertThat(TestCampaign.decide(rules, COMPLETE).warnings()).hasSameSizeAs(constraints);
        assertThat(names().filter(name -> !name.equals("womenPercentAtLeast"))
                        .filter(name -> constraints.stream().noneMatch(constraint -> constraint.contains(name))))
                .isEmpty();
    }

    private static String isItself(Field field) {
        String guard = field.guard().map(known -> known.name() + ", ").orElse("");
        return guard + field.name() + " == " + field.name();
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
