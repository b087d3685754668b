package vn.emulation.rules.internal.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.emulation.campaign.AwardRound;
import vn.emulation.rules.internal.fact.RoundContext;
import vn.emulation.rules.internal.fact.Supposition;
import vn.emulation.rules.internal.rule.RuleDefinition;
import vn.emulation.source.ReadingChoice;
import vn.emulation.time.WorkCalendar;

/**
 * One combination of everything that decides which rules are in force and what each parameter is worth.
 *
 * @param context the round
 * @param calendar the working days
 * @param decidedOn the day of the decision
 * @param received the days of receipt it is about
 * @param choices the alternatives supposed of the readings that matter
 * @param supposition the rules in force and the worths
 */
public record Setting(
        RoundContext context,
        WorkCalendar calendar,
        LocalDate decidedOn,
        Receipt received,
        List<ReadingChoice> choices,
        Supposition supposition) {

    /** Copies the list. */
    public Setting {
        choices = List.copyOf(choices);
    }

    /**
     * Days of receipt that choose the same rules and values.
     *
     * @param known whether the day may be known
     * @param unknown whether the day may be unknown
     * @param from the first day, empty for no bound
     * @param before the day after the last, empty for no bound
     */
    public record Receipt(boolean known, boolean unknown, Optional<LocalDate> from, Optional<LocalDate> before) {

        /** Any day, known or not. */
        public static final Receipt ANY = new Receipt(true, true, Optional.empty(), Optional.empty());
        /** No day. */
        public static final Receipt UNKNOWN = new Receipt(false, true, Optional.empty(), Optional.empty());

        /** Returns known days between two bounds. */
        public static Receipt between(Optional<LocalDate> from, Optional<LocalDate> before) {
            return new Receipt(true, false, from, before);
        }
    }

    /** Returns the round. */
    public AwardRound round() {
        return context.round();
    }

    /** Returns whether the rule, of the given index, is in force and of an alternative supposed. */
    public boolean applies(int rule) {
        return supposition.isApplicable(rule);
    }

    /** Returns whether every parameter the rule asks for has a value. */
    public boolean worthsKnown(RuleDefinition rule) {
        return rule.parameters().stream()
                .allMatch(parameter -> supposition.worth(parameter).known());
    }
}
