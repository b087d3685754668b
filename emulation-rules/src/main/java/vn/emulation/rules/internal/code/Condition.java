package vn.emulation.rules.internal.code;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import vn.emulation.rules.internal.fact.Fact;

/**
 * What the engine asks of a fact.
 *
 * @param text what identifies it; rules share what is equal
 * @param asked what answers
 * @param <F> the class of the facts
 */
public record Condition<F extends Fact>(String text, Predicate1<F> asked) implements Predicate1<F>, HashedExpression {

    @Override
    public boolean test(F fact) throws Exception {
        return asked.test(fact);
    }

    @Override
    public String getExpressionHash() {
        return text;
    }
}
