package vn.emulation.rules.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.Dimension;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Measure;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.fact.Word;
import vn.emulation.rules.internal.rule.EffectForm;
import vn.emulation.rules.internal.rule.ParameterKind;
import vn.emulation.rules.internal.rule.RuleAnnotation;

/** Lists the vocabulary from what the loader goes by, so that the two cannot differ. */
final class VocabularyLister {

    private final VocabularyLabels labels = new VocabularyLabels();

    List<SubjectWord> subjects() {
        return Arrays.stream(Subject.values())
                .map(subject -> new SubjectWord(
                        subject.word(), subject.variable(), labels.of("subject." + subject.word()), fields(subject)))
                .toList();
    }

    private List<FieldWord> fields(Subject subject) {
        return subject.vocabulary().words().stream().map(this::field).toList();
    }

    private FieldWord field(Word word) {
        List<String> arguments = word instanceof Measure measure
                ? measure.parameters().stream().map(ValueType::word).toList()
                : List.of();
        return new FieldWord(
                word.name(),
                word.type().word(),
                arguments,
                word.guard().map(Word::name),
                word.need().map(NeedTarget::word),
                word instanceof Field field ? field.dimension().map(Dimension::trait) : Optional.empty(),
                word instanceof Field field
                        ? field.within().stream().sorted().map(Dimension::trait).toList()
                        : List.of(),
                labels.of("field." + word.name()));
    }

    List<TypeWord> types() {
        return Arrays.stream(ValueType.values())
                .map(type ->
                        new TypeWord(type.word(), labels.of("type." + type.word()), operators(type), constants(type)))
                .toList();
    }

    private List<NamedWord> operators(ValueType type) {
        return ComparedTypes.operators(type).stream()
                .map(symbol -> new NamedWord(
                        symbol, labels.of("operator." + (type == ValueType.DATE ? "date." : "") + symbol)))
                .toList();
    }

    private List<NamedWord> constants(ValueType type) {
        Stream<?> constants = type == ValueType.BOOLEAN
                ? Stream.of(true, false)
                : Arrays.stream(type.isEnum() ? type.javaType().getEnumConstants() : new Object[0]);
        return constants
                .map(constant -> new NamedWord(constant.toString(), labels.of("value." + constant)))
                .toList();
    }

    List<DimensionWord> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new DimensionWord(
                        dimension.trait(),
                        dimension.field(),
                        dimension.marker(),
                        labels.of("dimension." + dimension.trait())))
                .toList();
    }

    List<ParameterWord> parameters() {
        return Arrays.stream(ParameterKind.values())
                .map(kind -> new ParameterWord(kind.word(), kind.type().word(), labels.of("field." + kind.word())))
                .toList();
    }

    List<EffectWord> effects() {
        return Arrays.stream(EffectForm.values())
                .map(form -> new EffectWord(
                        form.word(), form.subject().word(), form.statement("\"…\""), labels.of(form.key())))
                .toList();
    }

    List<NamedWord> needs() {
        return NeedTarget.words().stream()
                .map(word -> new NamedWord(word, labels.of("need." + word)))
                .toList();
    }

    List<AnnotationWord> annotations() {
        return Arrays.stream(RuleAnnotation.values())
                .map(each -> new AnnotationWord(
                        each.word(),
                        each.isRequired(),
                        each.example(),
                        labels.of("annotation." + each.word()),
                        each == RuleAnnotation.CLOCK ? clocks() : List.of()))
                .toList();
    }

    private List<NamedWord> clocks() {
        return Arrays.stream(Clock.values())
                .map(clock -> new NamedWord(clock.name(), labels.of("clock." + clock)))
                .toList();
    }
}
