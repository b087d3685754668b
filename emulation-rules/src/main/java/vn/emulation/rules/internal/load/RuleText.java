package vn.emulation.rules.internal.load;

import com.google.common.base.Strings;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.emulation.rules.internal.rule.SourcePosition;
import vn.emulation.rules.lint.DiagnosticCode;

/** Turns the bytes of a rule file into text that holds nothing a person cannot see. */
final class RuleText {

    static final int MOST_BYTES = 1_000_000;

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
                DiagnosticCode.TEXT,
                SourcePosition.of(source, text, index),
                String.format(Locale.ROOT, "U+%04X", text.codePointAt(index))));
        return hidden.isPresent() ? Optional.empty() : Optional.of(text);
    }

    private static OptionalInt hidden(String text) {
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
            default -> false;
        };
    }
}
