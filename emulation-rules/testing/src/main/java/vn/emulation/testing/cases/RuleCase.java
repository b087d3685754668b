package vn.emulation.testing.cases;

import java.util.Optional;
import vn.emulation.rules.EvaluationRequest;
import vn.emulation.source.ClauseId;

/**
 * One case: what is given, and all that is to come of it (tình huống kiểm thử).
 *
 * @param name what it is called, once in its file
 * @param clause the clause it is for, empty where it is for none
 * @param why what it shows, in a sentence, empty where nobody said
 * @param place where it stands
 * @param request the round that is given
 * @param expected what is to come of it
 */
public record RuleCase(
        String name,
        Optional<ClauseId> clause,
        String why,
        CasePlace place,
        EvaluationRequest request,
        Expectation expected) {}
