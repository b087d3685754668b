package vn.emulation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.emulation.decision.Effect;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Word;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.RuleAnnotation;
import vn.emulation.text.LocalisedText;

/** What is published is all that the loader admits, each with what people call it. */
class RuleVocabularyTest {

    private static final RuleVocabulary VOCABULARY = RuleVocabulary.current();

    @ParameterizedTest
    @EnumSource(Subject.class)
    void every_field_and_measure_of_a_subject_is_listed(Subject subject) {
        SubjectWord listed = listed(subject);

        assertThat(listed.variable()).isEqualTo(subject.variable());
        assertThat(listed.fields())
                .extracting(FieldWord::name)
                .containsExactlyElementsOf(
                        subject.vocabulary().words().stream().map(Word::name).toList());
    }

    private static SubjectWord listed(Subject subject) {
        return VOCABULARY.subjects().stream()
                .filter(each -> each.name().equals(subject.word()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_field_tells_its_guard_what_to_ask_for_and_how_it_splits() {
        assertThat(field(Subject.DOSSIER, "receivedOn"))
                .isEqualTo("date after receivedOnKnown, needs receivedOn, splits by nothing within []");
        assertThat(field(Subject.DOSSIER, "womenPercentAtLeast"))
                .isEqualTo("boolean[number] after membersKnown, needs members, splits by nothing within []");
        assertThat(field(Subject.DOSSIER, "roundYear"))
                .isEqualTo("number after nothing, needs nothing, splits by nothing within []");
        assertThat(field(Subject.POOL, "unitType"))
                .isEqualTo("UnitType after nothing, needs nothing, splits by unit within []");
        assertThat(field(Subject.POOL, "places"))
                .isEqualTo("number after grantKnown, needs nothing, splits by nothing within [form, kind]");
        assertThat(field(Subject.POOL, "count"))
                .isEqualTo("number[text] after countKnown, needs nothing, splits by nothing within []");
    }

    private static String field(Subject subject, String name) {
        FieldWord field = listed(subject).fields().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return field.type()
                + (field.arguments().isEmpty() ? "" : field.arguments())
                + " after " + field.guard().orElse("nothing")
                + ", needs " + field.need().orElse("nothing")
                + ", splits by " + field.dimension().orElse("nothing")
                + " within " + field.within();
    }

    @Test
    void every_type_is_listed_with_its_constants() {
        assertThat(VOCABULARY.types())
                .extracting(TypeWord::name)
                .containsExactlyElementsOf(
                        Arrays.stream(ValueType.values()).map(ValueType::word).toList());
        assertThat(VOCABULARY.types())
                .filteredOn(type -> type.name().equals("Employment"))
                .flatExtracting(TypeWord::constants)
                .extracting(NamedWord::name)
                .containsExactly("CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT_WORKER");
    }

    @Test
    void whatever_else_the_loader_knows_is_listed() {
        assertThat(VOCABULARY.needs()).extracting(NamedWord::name).containsExactlyElementsOf(NeedTarget.words());
        assertThat(VOCABULARY.parameters())
                .extracting(ParameterWord::name)
                .containsExactlyElementsOf(Arrays.stream(ParameterKind.values())
                        .map(ParameterKind::word)
                        .toList());
        assertThat(VOCABULARY.annotations())
                .extracting(AnnotationWord::name)
                .containsExactlyElementsOf(RuleAnnotation.words());
        assertThat(VOCABULARY.annotations())
                .flatExtracting(AnnotationWord::values)
                .extracting(NamedWord::name)
                .containsExactlyElementsOf(
                        Arrays.stream(Clock.values()).map(Clock::name).toList());
        assertThat(VOCABULARY.effects().stream().map(effect -> effect.name().toUpperCase(Locale.ROOT)))
                .containsOnly(Arrays.stream(Effect.values()).map(Effect::name).toArray(String[]::new));
    }

    @Test
    void every_word_is_called_something_in_both_languages() {
        assertThat(labels()).hasSizeGreaterThan(130).allSatisfy(label -> {
            assertThat(label.vi()).isNotEqualTo(label.en()).doesNotContain("{", "}");
            assertThat(label.en()).doesNotContain("{", "}").matches("\\p{ASCII}*|.*…?.*");
            assertThat(Normalizer.isNormalized(label.vi(), Normalizer.Form.NFC)).isTrue();
        });
    }

    private static List<LocalisedText> labels() {
        return Stream.of(
                        VOCABULARY.subjects().stream().map(SubjectWord::label),
                        VOCABULARY.subjects().stream()
                                .flatMap(subject -> subject.fields().stream())
                                .map(FieldWord::label),
                        VOCABULARY.types().stream().map(TypeWord::label),
                        VOCABULARY.types().stream()
                                .flatMap(type -> Stream.concat(type.operators().stream(), type.constants().stream()))
                                .map(NamedWord::label),
                        VOCABULARY.dimensions().stream().map(DimensionWord::label),
                        VOCABULARY.parameters().stream().map(ParameterWord::label),
                        VOCABULARY.effects().stream().map(EffectWord::label),
                        VOCABULARY.needs().stream().map(NamedWord::label),
                        VOCABULARY.annotations().stream().map(AnnotationWord::label),
                        VOCABULARY.annotations().stream()
                                .flatMap(each -> each.values().stream())
                                .map(NamedWord::label))
                .flatMap(labels -> labels)
                .toList();
    }
}
