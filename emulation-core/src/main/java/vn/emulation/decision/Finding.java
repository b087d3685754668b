package vn.emulation.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.source.ClauseId;

/**
 * What one rule found in one dossier or pool of nominees (nhận định).
 *
 * @param rule the rule
 * @param effect what it says
 * @param clauses the clauses it cites
 * @param conditions its constraints, with the values seen
 * @param needed the names of what is needed, empty unless the effect is {@link Effect#NEEDS}
 * @param setAsideBy the rule whose exception sets this finding aside, empty when it stands
 */
@RecordBuilder
public record Finding(
        RuleId rule,
        Effect effect,
        List<ClauseId> clauses,
        List<Condition> conditions,
        List<Need> needed,
        Optional<RuleId> setAsideBy) {

    /** Copies the lists. */
    public Finding {
        clauses = List.copyOf(clauses);
        conditions = List.copyOf(conditions);
        needed = List.copyOf(needed);
    }

    /** Returns a builder. */
    public static FindingBuilder builder() {
        return FindingBuilder.builder();
    }
}
