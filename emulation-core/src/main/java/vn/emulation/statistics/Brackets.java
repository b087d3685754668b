package vn.emulation.statistics;

/** The brackets of years in form 0605. */
final class Brackets {

    private Brackets() {}

    static String age(int years) {
        if (years <= 30) {
            return "UP_TO_30";
        }
        if (years <= 40) {
            return "FROM_31_TO_40";
        }
        if (years <= 50) {
            return "FROM_41_TO_50";
        }
        if (years <= 55) {
            return "FROM_51_TO_55";
        }
        return years <= 60 ? "FROM_56_TO_60" : "OVER_60";
    }

    /** The form names ten years in two brackets, "5 to 10" and "from 10 up"; they count in the upper one. */
    static String yearsInField(int years) {
        if (years < 5) {
            return "UNDER_5";
        }
        return years < 10 ? "FROM_5_TO_UNDER_10" : "FROM_10";
    }
}
