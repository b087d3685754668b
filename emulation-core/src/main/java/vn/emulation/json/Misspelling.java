package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * An unknown property that stands where a known one is missing and has nearly its name.
 *
 * @param pointer the place of the unknown property
 * @param meant the name of the known one
 */
record Misspelling(JsonPointer pointer, String meant) {

    /** Looks beside a property that is missing. */
    static Optional<Misspelling> find(DocumentPart part, JsonMappingException unfit, JsonPointer missing)
            throws IOException {
        List<JsonMappingException.Reference> path = unfit.getPath();
        if (path.isEmpty() || !(path.get(path.size() - 1).getFrom() instanceof Class<?> owner) || !owner.isRecord()) {
            return Optional.empty();
        }
        String meant = missing.last().getMatchingProperty();
        List<String> known = Expectation.propertiesOf(owner);
        try (JsonParser parser = Place.open(part)) {
            return Place.moveTo(parser, missing.head())
                    ? find(parser, known, meant)
                            .map(typed -> new Misspelling(missing.head().appendProperty(typed), meant))
                    : Optional.empty();
        }
    }

    private static Optional<String> find(JsonParser parser, List<String> known, String meant) throws IOException {
        Optional<String> typed = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (name.equals(meant)) {
                return Optional.empty();
            }
            if (!known.contains(name) && NearestName.to(name, List.of(meant)).isPresent()) {
                typed = Optional.of(name);
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return typed;
    }
}
