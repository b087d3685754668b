package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Arrays;
import vn.emulation.text.LocalisedText;

/** Reads an enum constant by its exact name. */
final class EnumReading extends JsonDeserializer<Object> {
    private final Class<?> type;

    EnumReading(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean isText = parser.hasToken(JsonToken.VALUE_STRING);
        String name = isText ? parser.getText() : "";
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(parser, isText ? "json.enum" : "json.wrong-type", oneOf(type)));
    }

    /** Returns the names of the type's constants, as an expectation. */
    static LocalisedText oneOf(Class<?> type) {
        return Phrase.of(
                "json.expected.one-of",
                Phrase.quoted(Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()));
    }
}
