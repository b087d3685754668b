package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.emulation.text.LocalisedText;

/** Turns what Jackson throws into a {@link JsonProblem}, without a word of Jackson's own. */
final class Diagnosis {
    private final DocumentPart part;
    private final Class<?> type;

    /**
     * Prepares for a document.
     *
     * @param part the bytes read last, from the start of a value on
     * @param type the type that was read of them
     */
    Diagnosis(DocumentPart part, Class<?> type) {
        this.part = part;
        this.type = type;
    }

    JsonProblem of(JsonProcessingException thrown, JsonParser parser) throws IOException {
        Optional<LimitException> limit = cause(thrown, LimitException.class);
        if (limit.isPresent()) {
            return ofLimit(limit.get(), parser);
        }
        Optional<StreamReadException> unreadable = cause(thrown, StreamReadException.class);
        return unreadable.isEmpty() && thrown instanceof JsonMappingException unfit
                ? new MappingDiagnosis(part, type).of(unfit)
                : ofSyntax(unreadable.map(JsonProcessingException.class::cast).orElse(thrown), parser);
    }

    private JsonProblem ofLimit(LimitException limit, JsonParser parser) {
        long offset = parser.currentTokenLocation().getByteOffset();
        return part.problemAt(
                limit.code(), pointer(parser), offset, Phrase.of("json.found.more"), limit.expected(), List.of());
    }

    private JsonProblem ofSyntax(JsonProcessingException broken, JsonParser parser) {
        long offset = broken.getLocation().getByteOffset();
        if (broken instanceof JsonEOFException || part.isCutAt(offset)) {
            return problem("json.truncated", parser, offset, Phrase.of("json.found.end"), "json.expected.more");
        }
        // The class of the exception says no more, and the parser keeps no other trace of a repeated name.
        if (broken.getOriginalMessage().startsWith("Duplicate")) {
            String name = Objects.requireNonNull(parser.getParsingContext().getCurrentName());
            LocalisedText found = Phrase.of("json.found.text", Excerpt.of(name));
            long start = parser.currentTokenLocation().getByteOffset();
            return problem("json.duplicate-key", parser, start, found, "json.expected.once");
        }
        long place = part.wordStart(offset);
        return problem("json.syntax", parser, place, part.shown(place), "json.expected.json");
    }

    private JsonProblem problem(String code, JsonParser parser, long offset, LocalisedText found, String expected) {
        return part.problemAt(code, pointer(parser), offset, found, Phrase.of(expected), List.of());
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
