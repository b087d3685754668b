package vn.emulation.rules.internal.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.dsl.pattern.D;
import org.kie.api.KieBase;
import vn.emulation.rules.internal.code.Condition;
import vn.emulation.rules.internal.code.ConditionLoader;
import vn.emulation.rules.internal.code.FieldReader;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Field;
import vn.emulation.rules.internal.fact.Subject;
import vn.emulation.rules.internal.fact.ValueType;
import vn.emulation.rules.internal.rule.Constraint;
import vn.emulation.rules.internal.rule.Operator;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.rules.internal.rule.Term;

/**
 * The engine's executable model of the checked rules about one kind of fact. Each rule, named by its index, tells its fact
 * that it fired. What has the same text is one condition, which rules that begin alike share.
 */
final class RuleModel<F extends Fact> {

    private static final String PACKAGE = "vn.emulation.rules.generated";

    private final Subject subject;
    private final Class<F> factType;
    private final Map<String, Condition<F>> conditions;
    private final List<Field> indexed;

    private RuleModel(Subject subject, Class<F> factType, List<RuleDefinition> rules) {
        this.subject = subject;
        this.factType = factType;
        List<Constraint> constraints = rules.stream()
                .flatMap(rule -> rule.constraints().stream())
                .filter(constraint -> !(constraint instanceof Constraint.Code))
                .toList();
        this.conditions = ConditionLoader.load(subject, constraints);
        this.indexed = constraints.stream()
                .flatMap(constraint -> compared(constraint).stream())
                .distinct()
                .toList();
    }

    /** Returns the rules ready to fire. */
    static KieBase assemble(List<RuleDefinition> rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        for (Subject subject : Subject.values()) {
            new RuleModel<>(subject, subject.factType(), about(subject, rules))
                    .write(rules)
                    .forEach(model::addRule);
        }
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static List<RuleDefinition> about(Subject subject, List<RuleDefinition> rules) {
        return rules.stream().filter(rule -> rule.subject() == subject).toList();
    }

    private List<Rule> write(List<RuleDefinition> rules) {
        ImmutableList.Builder<Rule> written = ImmutableList.builder();
        for (int index = 0; index < rules.size(); index++) {
            if (rules.get(index).subject() == subject) {
                written.add(rule(index, rules.get(index)));
            }
        }
        return written.build();
    }

    private Rule rule(int index, RuleDefinition rule) {
        Variable<F> fact = D.declarationOf(factType);
        PatternDef<F> pattern = D.pattern(fact);
        List<Constraint> telling =
                rule.constraints().stream().filter(this::tellsApart).toList();
        telling.forEach(constraint -> add(pattern, constraint));
        asked(index, rule).forEach(condition -> pattern.expr(condition.text(), condition));
        rule.constraints().stream()
                .filter(constraint -> !telling.contains(constraint))
                .forEach(constraint -> add(pattern, constraint));
        return D.rule(PACKAGE, "r" + index).build(pattern, D.on(fact).execute(fired -> fired.fired(index)));
    }

    /**
     * Whether the constraint names the one form, kind or the like that its rule is about, and can be read of any fact: most
     * rules of a law are about others, and are passed over by it together, before each is asked whether it is in force.
     */
    private boolean tellsApart(Constraint constraint) {
        return subject == Subject.DOSSIER
                && compared(constraint)
                        .filter(field -> field.guard().isEmpty())
                        .filter(field -> field.type().isEnum() || field.type() == ValueType.TEXT)
                        .isPresent();
    }

    /** What is asked before the other constraints: whether the rule is about the fact and in force, and knows its parameters. */
    private List<Condition<F>> asked(int index, RuleDefinition rule) {
        List<Condition<F>> asked = new ArrayList<>();
        if (subject == Subject.POOL) {
            int shape = rule.shape();
            asked.add(new Condition<>("ofShape(" + shape + ")", fact -> fact.ofShape(shape)));
        }
        if (rule.isConditional()) {
            asked.add(new Condition<>("applies(" + index + ")", fact -> fact.applies(index)));
        }
        for (int parameter : rule.parameters()) {
            asked.add(new Condition<>("worthKnown(" + parameter + ")", fact -> fact.worthKnown(parameter)));
        }
        return asked;
    }

    private void add(PatternDef<F> pattern, Constraint constraint) {
        String text = constraint.generated();
        if (constraint instanceof Constraint.Code code) {
            int index = code.index();
            pattern.expr(text, new Condition<>(text, fact -> fact.codeHolds(index)));
            return;
        }
        Condition<F> condition = Objects.requireNonNull(conditions.get(text));
        index(constraint)
                .ifPresentOrElse(index -> pattern.expr(text, condition, index), () -> pattern.expr(text, condition));
    }

    /** Of many conditions that a field equals a value, the engine finds the one by the value. */
    private Optional<AlphaIndex<F, Object>> index(Constraint constraint) {
        return compared(constraint)
                .map(field -> D.alphaIndexedBy(
                        type(field),
                        Index.ConstraintType.EQUAL,
                        indexed.indexOf(field),
                        new FieldReader<F>(field),
                        ((Term.LiteralTerm) ((Constraint.Comparison) constraint).right()).literal()));
    }

    private static Optional<Field> compared(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.left() instanceof Term.FieldTerm left
                        && comparison.right() instanceof Term.LiteralTerm
                ? Optional.of(left.field())
                : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> type(Field field) {
        return (Class<Object>)
                (field.type() == ValueType.NUMBER
                        ? long.class
                        : (Class<?>) field.type().javaType());
    }
}
