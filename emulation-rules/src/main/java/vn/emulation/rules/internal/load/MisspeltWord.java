package vn.emulation.rules.internal.load;

import java.util.Optional;
import vn.emulation.rules.lint.DiagnosticCode;

/**
 * A misspelt word of the form of a rule that can be put right without moving anything else in the file: letters that are
 * missing take the place of spaces before it.
 *
 * @param written the word as written
 * @param meant the word that is meant, which ends where the other does, or begins where it does and is shorter
 */
record MisspeltWord(DrlToken written, DrlToken meant) {

    /** Returns the word that a slip is about, or empty if it is about none that can be put right. */
    static Optional<MisspeltWord> of(Slip slip, CharSequence text) {
        if (slip.code() != DiagnosticCode.KEYWORD) {
            return Optional.empty();
        }
        DrlToken written = slip.at();
        String word = slip.arguments().get(1);
        int missing = Math.max(0, word.length() - written.text().length());
        int start = written.start() - missing;
        boolean room =
                start >= 0 && text.subSequence(start, written.start()).chars().allMatch(letter -> letter == ' ');
        return missing == 0 || room
                ? Optional.of(new MisspeltWord(written, new DrlToken(DrlToken.Kind.WORD, word, start)))
                : Optional.empty();
    }

    void putRightIn(StringBuilder text) {
        int end = Math.max(written.end(), meant.end());
        text.replace(meant.start(), end, meant.text() + " ".repeat(end - meant.end()));
    }
}
