package vn.emulation.cli.testing;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.emulation.cli.words.Words;
import vn.emulation.testing.cases.RuleCase;
import vn.emulation.testing.mutation.JustifiedSurvivors;
import vn.emulation.testing.rules.RulesUnderTest;

/**
 * Changes of rules that cases are to be tried on.
 *
 * @param rules the rules
 * @param cases the cases
 * @param justified the changes that no case need notice
 * @param history what the last run found, and where to keep what this one finds
 * @param stopped tells that time is over
 * @param bars show how far it is
 * @param words the words
 */
@RecordBuilder
public record MutantTask(
        RulesUnderTest rules,
        List<RuleCase> cases,
        JustifiedSurvivors justified,
        HistoryFile history,
        BooleanSupplier stopped,
        Progress.Bars bars,
        Words words) {

    /** Copies the list. */
    public MutantTask {
        cases = List.copyOf(cases);
    }
}
