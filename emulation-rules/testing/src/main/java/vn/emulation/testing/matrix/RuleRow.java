package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.OptionalInt;
import vn.emulation.decision.Effect;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;

/**
 * A rule and what is linked with it.
 *
 * @param rule the rule
 * @param effect what it says
 * @param place its file and line
 * @param clauses the clauses it rests on
 * @param parameters the parameters it asks for
 * @param readings the alternatives it belongs to
 * @param cases the number of cases that expect it to fire
 * @param fired the number of dossiers and limits of the round in which it fired, empty where no round was looked at
 */
@RecordBuilder
public record RuleRow(
        RuleId rule,
        Effect effect,
        String place,
        List<ClauseId> clauses,
        List<String> parameters,
        List<ReadingChoice> readings,
        int cases,
        OptionalInt fired) {

    /** Copies the lists. */
    public RuleRow {
        clauses = ImmutableList.copyOf(clauses);
        parameters = ImmutableList.copyOf(parameters);
        readings = ImmutableList.copyOf(readings);
    }
}
