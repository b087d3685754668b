package vn.emulation.testing.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.emulation.dossier.DossierId;

/**
 * One thing that came otherwise than expected (điểm khác với chờ đợi).
 *
 * @param kind what it is
 * @param dossier the dossier that it is of, empty for what is of the round
 * @param item the rule, clause or limit it is about, empty where the kind says it
 * @param expected what was expected, or empty for nothing
 * @param found what was found, or empty for nothing
 */
public record CaseDifference(Kind kind, Optional<DossierId> dossier, String item, String expected, String found) {

    private static final String NOTHING = "nothing";

    /** What can come otherwise. */
    public enum Kind {
        /** Whether there is a decision. */
        DECISION,
        /** The verdict of plan and law together. */
        VERDICT,
        /** The verdict of the plan. */
        PLAN,
        /** The verdict of the law. */
        LAW,
        /** Whether a rule fired, and whether an exception set that aside. */
        FINDING,
        /** Whether something is named as missing. */
        MISSING,
        /** What becomes of the dossier. */
        OUTCOME,
        /** How a clause is answered. */
        REASON,
        /** A limit of the round. */
        LIMIT,
        /** What an award pays. */
        PRIZE
    }

    /** Returns what it is in words for a person, in Vietnamese or English. */
    public String text(Locale locale) {
        String nothing = CaseTexts.BUNDLE.text(locale, "outcome.nothing");
        return CaseTexts.BUNDLE.text(
                locale,
                "outcome." + kind,
                dossier.map(DossierId::toString).orElse(""),
                item,
                expected.isEmpty() ? nothing : expected,
                found.isEmpty() ? nothing : found);
    }

    /** Returns what it is, such as {@code HS-1 verdict}. */
    public String what() {
        String named = kind.name().toLowerCase(Locale.ROOT);
        return Stream.concat(dossier.map(DossierId::toString).stream(), Stream.of(named, item))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return what() + ": expected (" + (expected.isEmpty() ? NOTHING : expected) + "), found ("
                + (found.isEmpty() ? NOTHING : found) + ")";
    }
}
