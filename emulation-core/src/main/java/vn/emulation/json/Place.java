package vn.emulation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import vn.emulation.text.LocalisedText;

/**
 * What stands at a JSON pointer of a document.
 *
 * @param token the token there, empty when nothing stands there; then the offset is that of the innermost value that
 *     should hold it
 * @param offset the offset in the document
 * @param text the token's text
 */
record Place(Optional<JsonToken> token, long offset, String text) {
    private static final JsonFactory PARSERS =
            JsonFactory.builder().streamReadConstraints(Limits.STANDARD).build();

    /** Reads the part again as far as the pointer, which starts at the part's first value. */
    static Place find(DocumentPart part, JsonPointer pointer) throws IOException {
        try (JsonParser parser = open(part)) {
            long offset = offset(part, parser);
            for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
                if (!enter(parser, rest)) {
                    return new Place(Optional.empty(), offset, "");
                }
                offset = offset(part, parser);
            }
            return new Place(Optional.ofNullable(parser.currentToken()), offset, parser.getText());
        }
    }

    /** Returns a parser at the part's first token. */
    static JsonParser open(DocumentPart part) throws IOException {
        JsonParser parser = PARSERS.createParser(part.bytes());
        parser.nextToken();
        return parser;
    }

    /** Returns the offset at which the name of a property begins that the document has. */
    static long ofName(DocumentPart part, JsonPointer property) throws IOException {
        try (JsonParser parser = open(part)) {
            moveTo(parser, property.head());
            String name = property.last().getMatchingProperty();
            while (parser.nextToken() == JsonToken.FIELD_NAME
                    && !parser.currentName().equals(name)) {
                parser.nextToken();
                parser.skipChildren();
            }
            return offset(part, parser);
        }
    }

    /** Moves from a value to one within it; false where it has none. */
    static boolean moveTo(JsonParser parser, JsonPointer pointer) throws IOException {
        JsonPointer rest = pointer;
        while (!rest.matches() && enter(parser, rest)) {
            rest = rest.tail();
        }
        return rest.matches();
    }

    private static long offset(DocumentPart part, JsonParser parser) {
        return part.offset(parser.currentTokenLocation().getByteOffset());
    }

    private static boolean enter(JsonParser parser, JsonPointer step) throws IOException {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            return enterElement(parser, step.getMatchingIndex());
        }
        return parser.hasToken(JsonToken.START_OBJECT) && enterProperty(parser, step.getMatchingProperty());
    }

    private static boolean enterProperty(JsonParser parser, String name) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isWanted = parser.currentName().equals(name);
            parser.nextToken();
            if (isWanted) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static boolean enterElement(JsonParser parser, int index) throws IOException {
        for (int i = 0; i <= index && parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == index) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** Returns what stands here, as a message shows it. */
    LocalisedText shown() {
        return token.map(each -> shown(each, text)).orElseGet(() -> Phrase.of("json.found.nothing"));
    }

    private static LocalisedText shown(JsonToken token, String text) {
        return switch (token) {
            case START_OBJECT -> Phrase.of("json.found.object");
            case START_ARRAY -> Phrase.of("json.found.list");
            case VALUE_STRING, FIELD_NAME -> Phrase.of("json.found.text", Excerpt.of(text));
            default -> Phrase.of("json.found.value", Excerpt.of(text));
        };
    }
}
