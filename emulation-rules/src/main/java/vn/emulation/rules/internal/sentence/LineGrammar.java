package vn.emulation.rules.internal.sentence;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import vn.emulation.parameter.Clock;
import vn.emulation.rules.internal.fact.NeedTarget;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.rule.EffectForm;
import vn.emulation.rules.internal.rule.RuleAnnotation;

/** The lines of a rule around its condition. */
final class LineGrammar {

    private static final Symbol.Part NEED = new Symbol.Part(Symbol.Role.NEED, "");

    private final PhraseBook book;

    LineGrammar(PhraseBook book) {
        this.book = book;
    }

    /** Returns the lines that are the same whatever a rule is about. */
    List<Production> common() {
        ImmutableList.Builder<Production> lines = ImmutableList.builder();
        lines.add(line(LineKind.RULE, "line.rule", "rule {0}", SlotValue.NAME))
                .add(line(LineKind.WHEN, "line.when", "when"))
                .add(line(LineKind.THEN, "line.then", ") then"))
                .add(line(LineKind.END, "line.end", "end"));
        for (Subject subject : Subject.values()) {
            lines.add(line(
                    LineKind.SUBJECT, "subject." + subject.word(), subject.variable() + " : " + subject.word() + "("));
        }
        Arrays.stream(RuleAnnotation.values()).map(this::annotation).forEach(lines::addAll);
        return lines.build();
    }

    private List<Production> annotation(RuleAnnotation annotation) {
        String key = "annotation." + annotation.word();
        String drl = "@" + annotation.word();
        return switch (annotation) {
            case CLAUSE, READING, EXCEPTION_TO ->
                List.of(line(LineKind.ANNOTATION, key, drl + "({0})", SlotValue.NAME));
            case FROM, BEFORE -> List.of(line(LineKind.ANNOTATION, key, drl + "({0})", SlotValue.DAY));
            case CLOCK ->
                Arrays.stream(Clock.values())
                        .map(clock -> line(LineKind.ANNOTATION, key + "." + clock, drl + "(\"" + clock + "\")"))
                        .toList();
        };
    }

    /** Returns the effects of rules about a subject. */
    List<Production> effects(Subject subject) {
        ImmutableList.Builder<Production> lines = ImmutableList.builder();
        Arrays.stream(EffectForm.values())
                .filter(form -> form.subject() == subject)
                .map(this::effect)
                .forEach(lines::add);
        for (NeedTarget target : NeedTarget.values()) {
            lines.add(new Production(NEED, book.of("need." + target.word()), List.of(), "\"" + target.word() + "\""));
        }
        return lines.build();
    }

    private Production effect(EffectForm form) {
        String drl = form.statement("{0}");
        return switch (form.takes()) {
            case NOTHING -> line(LineKind.EFFECT, form.key(), drl);
            case NEED -> line(LineKind.EFFECT, form.key(), drl, NEED);
            case PARAMETER -> line(LineKind.EFFECT, form.key(), drl, SlotValue.NAME);
        };
    }

    private Production line(LineKind kind, String key, String drl, Symbol... slots) {
        return new Production(kind.part(), book.of(key), List.of(slots), drl);
    }
}
