package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;

/**
 * A deserialiser that takes the tokens of its type and nothing like them: no number in quotes, no 1.0 for 1.
 *
 * @param <T> the type read
 */
final class StrictScalar<T> extends JsonDeserializer<T> {
    private final ImmutableSet<JsonToken> tokens;
    private final String code;
    private final String expectedType;
    private final String expectedContent;
    private final Conversion<T> conversion;

    /**
     * Describes a type.
     *
     * @param tokens the tokens it takes
     * @param expectedType the key of what is expected where another token stands
     * @param code the code of the problem where the content does not fit
     * @param expectedContent the key of what is expected there
     * @param conversion makes the value
     */
    StrictScalar(
            ImmutableSet<JsonToken> tokens,
            String expectedType,
            String code,
            String expectedContent,
            Conversion<T> conversion) {
        this.tokens = tokens;
        this.code = code;
        this.expectedType = expectedType;
        this.expectedContent = expectedContent;
        this.conversion = conversion;
    }

    /** Makes a value of the current token, or none when its content does not fit. */
    interface Conversion<T> {
        Optional<T> of(JsonParser parser) throws IOException;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!tokens.contains(parser.currentToken())) {
            throw new Refusal(parser, "json.wrong-type", Phrase.of(expectedType));
        }
        return conversion.of(parser).orElseThrow(() -> new Refusal(parser, code, Phrase.of(expectedContent)));
    }
}
