package vn.emulation.rules;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/**
 * What a rule set tells of one of its rules.
 *
 * @param id the rule's id
 * @param effect what it says when it applies
 * @param clauses the clauses it cites
 * @param readings the alternatives it belongs to, none where it belongs to all
 * @param constraints its constraints, as its file writes them, with single spaces
 * @param source the name of its file
 * @param line the line in the file, from 1
 */
@RecordBuilder
public record RuleDescription(
        RuleId id,
        Effect effect,
        List<ClauseId> clauses,
        List<ReadingChoice> readings,
        List<String> constraints,
        String source,
        int line) {

    /** Copies the lists. */
    public RuleDescription {
        clauses = List.copyOf(clauses);
        readings = List.copyOf(readings);
        constraints = List.copyOf(constraints);
    }
}
