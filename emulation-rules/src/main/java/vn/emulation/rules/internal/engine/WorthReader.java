package vn.emulation.rules.internal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.emulation.campaign.AwardRound;
import vn.emulation.parameter.DatedValue;
import vn.emulation.parameter.ParameterCase;
import vn.emulation.parameter.ParameterValue;
import vn.emulation.rules.internal.fact.ParameterWorth;
import vn.emulation.source.Citation;
import vn.emulation.source.ClauseId;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.Closing;
import vn.emulation.time.Deadline;
import vn.emulation.time.WorkCalendar;

/**
 * Reads what a value is worth in a round.
 *
 * @param round the round, whose year completes a day of each year
 * @param calendar the working days
 */
record WorthReader(AwardRound round, WorkCalendar calendar) {

    /** Returns the worth under the given alternatives. */
    ParameterWorth read(DatedValue value, Set<ReadingChoice> supposed) {
        List<ClauseId> clauses =
                value.citations().stream().map(Citation::clause).distinct().toList();
        Optional<ParameterValue> given = value.cases().stream()
                .filter(each -> supposed.containsAll(each.readings()))
                .map(ParameterCase::value)
                .findFirst();
        return given.map(each -> worth(each, clauses)).orElse(ParameterWorth.UNKNOWN);
    }

    private ParameterWorth worth(ParameterValue value, List<ClauseId> clauses) {
        if (value instanceof ParameterValue.Amount amount) {
            return new ParameterWorth(
                    true, true, LocalDate.EPOCH, amount.number().longValueExact(), clauses);
        }
        if (value instanceof ParameterValue.Day day) {
            return new ParameterWorth(true, true, day.date(), 0, clauses);
        }
        ParameterValue.DueDay due = (ParameterValue.DueDay) value;
        LocalDate named =
                due.date().orElseGet(() -> due.monthDay().orElseThrow().atYear(round.year()));
        Closing closing = new Deadline(named, due.bound(), due.roll()).closing(calendar);
        return new ParameterWorth(true, closing.certain(), closing.before(), 0, clauses);
    }
}
