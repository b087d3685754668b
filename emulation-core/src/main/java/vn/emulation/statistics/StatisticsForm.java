package vn.emulation.statistics;

import java.util.Arrays;
import java.util.Optional;

/** An official form of statistics (biểu mẫu thống kê) of Circular 02/2023/TT-BNV. */
public enum StatisticsForm {
    /** Campaigns, by who launched them. */
    CAMPAIGNS("0601"),
    /** Commendations at state level. */
    STATE_COMMENDATIONS("0602"),
    /** Commendations at ministry and province level. */
    PROVINCIAL_COMMENDATIONS("0603"),
    /** Bodies in charge of emulation and commendation. */
    BODIES("0604"),
    /** Civil servants in charge of emulation and commendation. */
    OFFICERS("0605");

    private final String number;

    StatisticsForm(String number) {
        this.number = number;
    }

    /** Returns the number of the form, such as {@code 0603}. */
    public String number() {
        return number;
    }

    /** Returns the form of a number, or empty if there is none. */
    public static Optional<StatisticsForm> withNumber(String number) {
        return Arrays.stream(values())
                .filter(form -> form.number.equals(number))
                .findFirst();
    }
}
