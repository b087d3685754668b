package vn.emulation.testing.metamorphic;

import java.util.List;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.rules.RuleSet;
import vn.emulation.testing.rules.RoundJudge;

/**
 * How decisions may change when the round changes in one way (quan hệ biến đổi): it needs nobody to know what is right
 * for the round itself. The laws are made by {@link MetamorphicLaws}.
 */
public interface MetamorphicLaw {

    /** Returns its id, such as {@code day-earlier}. */
    String id();

    /**
     * Changes a round and compares what is decided before and after, and returns where the law is broken; nothing where it
     * holds.
     *
     * @throws vn.emulation.validation.InvalidValueException if the request is for another campaign than the rules
     */
    List<Violation> check(RoundJudge rules, EvaluationRequest request);

    /** Checks a rule set as a host has it. */
    default List<Violation> check(RuleSet rules, EvaluationRequest request) {
        return check(RoundJudge.of(rules), request);
    }
}
