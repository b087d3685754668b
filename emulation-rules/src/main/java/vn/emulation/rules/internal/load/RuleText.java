package vn.emulation.rules.internal.load;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Turns the bytes of a rule file into text that holds nothing a person cannot see. */
final class RuleText {

    static final int MOST_BYTES = 1_000_000;

    /**
     * Letters, marks and symbols of which nothing is drawn: those that Unicode's property Default_Ignorable_Code_Point has
     * besides characters of format and those not assigned, the blank pattern of braille and the null note head.
     */
    private static final ImmutableRangeSet<Integer> BLANK = ImmutableRangeSet.unionOf(List.of(
            Range.singleton(0x034F),
            Range.closed(0x115F, 0x1160),
            Range.closed(0x17B4, 0x17B5),
            Range.closed(0x180B, 0x180F),
            Range.singleton(0x2800),
            Range.singleton(0x3164),
            Range.closed(0xFE00, 0xFE0F),
            Range.singleton(0xFFA0),
            Range.singleton(0x1D159),
            Range.closed(0xE0100, 0xE01EF)));

    private RuleText() {}

    static Optional<String> read(String source, byte[] bytes, Diagnostics diagnostics) {
        SourcePosition file = new SourcePosition(source, 0, 0);
        if (bytes.length > MOST_BYTES) {
            diagnostics.error(DiagnosticCode.SIZE, file, bytes.length, MOST_BYTES);
            return Optional.empty();
        }
        if (EncodingGuess.isWide(bytes)) {
            diagnostics.error(DiagnosticCode.ENCODING, file, EncodingGuess.of(bytes));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return visible(source, text.startsWith("\uFEFF") ? text.substring(1) : text, diagnostics);
        } catch (CharacterCodingException notUtf8) {
            diagnostics.error(DiagnosticCode.ENCODING, file, EncodingGuess.of(bytes));
            return Optional.empty();
        }
    }

    private static Optional<String> visible(String source, String text, Diagnostics diagnostics) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!normal.equals(text)) {
            int index = Strings.commonPrefix(normal, text).length();
            diagnostics.error(DiagnosticCode.TEXT, SourcePosition.of(source, text, index), "NFC");
            return Optional.empty();
        }
        OptionalInt hidden = hidden(text);
        hidden.ifPresent(index -> diagnostics.error(
                DiagnosticCode.TEXT, SourcePosition.of(source, text, index), shown(text.codePointAt(index))));
        return hidden.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /** Returns how a character that cannot be seen is told. */
    static String shown(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** Returns the index of the first character that cannot be seen, or empty if there is none. */
    static OptionalInt hidden(String text) {
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            if (isHidden(text.codePointAt(index), text.startsWith("\r\n", index))) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isHidden(int codePoint, boolean endsLine) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && !endsLine;
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.OTHER_SYMBOL ->
                BLANK.contains(codePoint);
            default -> false;
        };
    }
}
