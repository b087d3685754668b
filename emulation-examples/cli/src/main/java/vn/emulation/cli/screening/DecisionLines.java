package vn.emulation.cli.screening;

import java.util.List;
import java.util.Optional;
import vn.emulation.decision.Decision;

/** How decisions are written, one a line. Safe to share between threads. */
public interface DecisionLines {

    /** The forms there are, the usual one first. */
    List<String> FORMS = List.of("csv", "jsonl");

    /**
     * Returns the lines of a form.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    static DecisionLines of(String form) {
        return switch (form) {
            case "csv" -> new DecisionTable();
            case "jsonl" -> new DecisionJson();
            default -> throw new IllegalArgumentException("no form (" + form + ")");
        };
    }

    /** Returns the line before the first decision, in UTF-8, with what ends it. */
    Optional<byte[]> header();

    /** Returns lines in UTF-8, each with what ends it. */
    byte[] lines(List<Decision> decisions);
}
