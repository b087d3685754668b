package vn.emulation.rules.internal.code;

import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import vn.emulation.rules.internal.fact.Fact;
import vn.emulation.rules.internal.fact.Field;

/**
 * Reads a field once for all rules that compare it with a value.
 *
 * @param field the field
 * @param <F> the class of the facts
 */
public record FieldReader<F extends Fact>(Field field) implements Function1<F, Object>, HashedExpression {

    @Override
    public Object apply(F fact) {
        return field.value().apply(fact);
    }

    @Override
    public String getExpressionHash() {
        return field.name();
    }
}
