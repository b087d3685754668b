package vn.emulation.testing.matrix;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import vn.emulation.decision.RuleId;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingId;
import vn.emulation.source.Treatment;
import vn.emulation.text.LocalisedText;

/**
 * A clause and what is linked with it.
 *
 * @param clause the clause
 * @param summary what it says
 * @param treatment how it is treated
 * @param required whether an award, a round or the law asks that it be answered
 * @param carriers what is said to carry it besides rules, parameters and readings
 * @param rules the rules that rest on it
 * @param parameters the parameters whose values are written in it, or that these rules ask for
 * @param readings the questions that it leaves open, or that these rules or parameters take one way
 * @param cases the number of cases for it
 * @param decided what it came to in the round, empty where no round was looked at
 */
@RecordBuilder
public record ClauseRow(
        ClauseId clause,
        LocalisedText summary,
        Treatment treatment,
        boolean required,
        List<String> carriers,
        List<RuleId> rules,
        List<String> parameters,
        List<ReadingId> readings,
        int cases,
        Optional<ClauseDecisions> decided) {

    /** Copies the lists. */
    public ClauseRow {
        carriers = ImmutableList.copyOf(carriers);
        rules = ImmutableList.copyOf(rules);
        parameters = ImmutableList.copyOf(parameters);
        readings = ImmutableList.copyOf(readings);
    }
}
