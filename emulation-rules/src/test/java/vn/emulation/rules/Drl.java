package vn.emulation.rules;

/** Texts of rule files, well formed but for what a test makes of them. */
final class Drl {

    private Drl() {}

    /** A rule of the clause that precedes the last slash of its id; the effect is its word, with what it needs. */
    static String rule(String id, String constraints, String effect) {
        return rule(id, "", constraints, effect);
    }

    /** A rule with more annotations than that of its clause. */
    static String rule(String id, String annotations, String constraints, String effect) {
        String clause = id.substring(0, id.lastIndexOf('/'));
        return written(
                id,
                "@clause(\"" + clause + "\") " + annotations,
                "$dossier : Dossier( " + constraints + " )",
                effect(effect));
    }

    /** A rule about pools, of the clause that precedes the last slash of its id, that states a limit. */
    static String limits(String id, String constraints, String limit) {
        return limits(id, "", constraints, limit);
    }

    /** A rule about pools with more annotations than that of its clause. */
    static String limits(String id, String annotations, String constraints, String limit) {
        String clause = id.substring(0, id.lastIndexOf('/'));
        return written(
                id,
                "@clause(\"" + clause + "\") " + annotations,
                "$pool : Pool( " + constraints + " )",
                "findings.limits($pool, " + limit + ");");
    }

    /** A rule of which each part is given as it is to be written. */
    static String written(String id, String annotations, String condition, String consequence) {
        return """
                rule "%s"
                    %s
                    when
                        %s
                    then
                        %s
                end
                """.formatted(id, annotations.strip(), condition, consequence);
    }

    private static String effect(String words) {
        int space = words.indexOf(' ');
        return space < 0
                ? "findings." + words + "($dossier);"
                : "findings." + words.substring(0, space) + "($dossier, \"" + words.substring(space + 1) + "\");";
    }
}
