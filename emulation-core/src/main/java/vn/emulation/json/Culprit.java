package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import vn.emulation.text.Identifiers;
import vn.emulation.validation.Violation;

/** Narrows the place of a violation from a whole list to the last item with the id that the violation names. */
final class Culprit {
    private static final String ID = "id";

    /** The lists, from where the value refused begins, by the code of a violation whose first argument is an id. */
    private static final ImmutableMap<String, JsonPointer> LISTS = ImmutableMap.of(
            "file.dossier", JsonPointer.compile("/dossiers"),
            "tree.duplicate", JsonPointer.empty(),
            "tree.parent", JsonPointer.empty(),
            "tree.cycle", JsonPointer.empty());

    private Culprit() {}

    static JsonPointer of(DocumentPart part, JsonPointer refused, Violation violation) throws IOException {
        JsonPointer within = LISTS.get(violation.code());
        if (within == null) {
            return refused;
        }
        JsonPointer list = refused.append(within);
        Optional<Integer> index = lastIndex(part, list, violation.arguments().get(0));
        return index.map(list::appendIndex).orElse(refused);
    }

    private static Optional<Integer> lastIndex(DocumentPart part, JsonPointer list, String id) throws IOException {
        Optional<Integer> last = Optional.empty();
        try (JsonParser parser = Place.open(part)) {
            Place.moveTo(parser, list);
            for (int i = 0; parser.nextToken() == JsonToken.START_OBJECT; i++) {
                last = idOfObject(parser).filter(id::equals).isPresent() ? Optional.of(i) : last;
            }
        }
        return last;
    }

    /** Returns the id of the object that starts here, and moves to its end. */
    private static Optional<String> idOfObject(JsonParser parser) throws IOException {
        Optional<String> id = Optional.empty();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isId = parser.currentName().equals(ID);
            parser.nextToken();
            if (isId) {
                id = Optional.of(Identifiers.normalise(ID, parser.getText()));
            }
            parser.skipChildren();
        }
        return id;
    }
}
