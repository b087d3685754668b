package vn.emulation.rules.internal.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
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
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return visible(source, text.startsWith("\uFEFF") ? text.substring(1) : text, diagnostics);
        } catch (CharacterCodingException notUtf8) {
            diagnostics.error(DiagnosticCode.TEXT, file, "UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<String> visible(String source, String text, Diagnostics diagnostics) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            diagnostics.error(DiagnosticCode.TEXT, new SourcePosition(source, 0, 0), "NFC");
            return Optional.empty();
        }
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\n') {
                line++;
                lineStart = index + 1;
            } else if (isHidden(character)) {
                SourcePosition at = new SourcePosition(source, line, index - lineStart + 1);
                diagnostics.error(DiagnosticCode.TEXT, at, "U+" + Integer.toHexString(character));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static boolean isHidden(char character) {
        int type = Character.getType(character);
        return character != '\t' && character != '\r' && (type == Character.CONTROL || type == Character.FORMAT);
    }
}
