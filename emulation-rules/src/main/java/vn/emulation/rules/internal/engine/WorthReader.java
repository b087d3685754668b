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
        Optional<ParameterValue> stated = Optional.of(value);
        if (value instanceof ParameterValue.Amount amount) {
            long number = amount.number().longValueExact();
            return new ParameterWorth(true, true, LocalDate.EPOCH, number, stated, clauses);
        }
        if (value instanceof ParameterValue.Day day) {
            return new ParameterWorth(true, true, day.date(), 0, stated, clauses);
        }
        if (value instanceof ParameterValue.DueDay due) {
            Closing closing = closing(due);
            return new ParameterWorth(true, closing.certain(), closing.before(), 0, stated, clauses);
        }
        return new ParameterWorth(true, true, LocalDate.EPOCH, 0, stated, clauses);
    }

    private Closing closing(ParameterValue.DueDay due) {
        LocalDate named =
                due.date().orElseGet(() -> due.monthDay().orElseThrow().atYear(round.year()));
        return new Deadline(named, due.bound(), due.roll()).closing(calendar);
    }
}
