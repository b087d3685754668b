package vn.emulation.json;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.emulation.message.MessageBundle;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.Violation;

/**
 * The reason why a document cannot be read, and the place.
 *
 * @param code the stable code, such as {@code json.missing}
 * @param source the name of the document, as the caller gave it
 * @param pointer the place as a JSON pointer (RFC 6901), empty for the whole document
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param found what stands there, shortened and with invisible characters made visible
 * @param expected what can stand there
 * @param detail what the model refuses, none unless the code is {@code json.value} or {@code json.version}
 */
@RecordBuilder
public record JsonProblem(
        String code,
        String source,
        String pointer,
        int line,
        int column,
        LocalisedText found,
        LocalisedText expected,
        List<Violation> detail) {
    private static final MessageBundle TEXTS =
            MessageBundle.of("vn.emulation.messages", JsonProblem.class.getClassLoader());

    /** Copies the list. */
    public JsonProblem {
        detail = List.copyOf(detail);
    }

    /** Returns the sentence that tells a person what is wrong, where, and what to try, in Vietnamese or English. */
    public String text(Locale locale) {
        String refused = detail.stream()
                .map(violation -> violation.text(locale))
                .distinct()
                .collect(Collectors.joining(" "));
        String place = TEXTS.text(locale, pointer.isEmpty() ? "json.place.whole" : "json.place", Excerpt.of(pointer));
        return TEXTS.text(locale, code, source, place, line, column, found.in(locale), expected.in(locale), refused);
    }

    /** Returns a builder. */
    public static JsonProblemBuilder builder() {
        return JsonProblemBuilder.builder();
    }
}
