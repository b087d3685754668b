package vn.emulation.rules;

import java.time.LocalDate;

/** Predicates of a host, which rules of trusted authors may call; public, or they could not. */
public final class HostChecks {

    private HostChecks() {}

    /** Returns whether the form is one of merit. */
    public static boolean isMerit(String form) {
        return form.endsWith("merit-certificate");
    }

    /** Returns whether the day is in autumn; it knows no day before 2000. */
    public static boolean isAutumn(LocalDate day) {
        if (day.getYear() < 2000) {
            throw new IllegalArgumentException("no such day: " + day);
        }
        return day.getMonthValue() >= 9;
    }

    /** Fails on the form of letters. */
    public static boolean isNoLetter(String form) {
        if (form.equals("letter")) {
            throw new IllegalStateException("letters are not looked at");
        }
        return true;
    }

    /** Returns the number of letters; named as what rules ask of parameters. */
    public static int number(String form) {
        return form.length();
    }

    /** Never ends well. */
    public static boolean isDeep(String form) {
        return !form.isEmpty() && isDeep(form);
    }
}
