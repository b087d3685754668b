package vn.emulation.decision;

import java.time.LocalDate;
import java.util.Optional;
import vn.emulation.parameter.Clock;
import vn.emulation.time.DateWindow;

/**
 * When a rule is in force, and the day it is asked on (hiệu lực của quy tắc).
 *
 * @param clock the day that tells
 * @param window the days on which the rule is in force
 * @param day the day that the clock shows for the dossier, empty where nobody knows it
 */
public record RuleForce(Clock clock, DateWindow window, Optional<LocalDate> day) {

    /** Returns whether the rule is in force; one without dates always is. */
    public Truth inForce() {
        if (window.from().isEmpty() && window.before().isEmpty()) {
            return Truth.TRUE;
        }
        return day.map(known -> Truth.of(window.contains(known))).orElse(Truth.UNKNOWN);
    }
}
