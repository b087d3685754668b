package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import vn.emulation.text.LocalisedText;

/** Reads one document that is held in memory: first its bytes, then its JSON, then its values. */
final class DocumentReading {
    private final ObjectMapper mapper;
    private final DocumentPart document;

    DocumentReading(ObjectMapper mapper, DocumentPart document) {
        this.mapper = mapper;
        this.document = document;
    }

    <T> T read(Class<T> type) throws IOException {
        checkBytes();
        parse(type, this::checkJson);
        return parse(type, parser -> bind(parser, type));
    }

    private void checkBytes() {
        byte[] bytes = document.bytes();
        try {
            mapper.getFactory().streamReadConstraints().validateDocumentLength(bytes.length);
            Utf8.checkStart(bytes, bytes.length);
            new Utf8().check(bytes, 0, bytes.length);
        } catch (LimitException e) {
            throw problem(e.code(), bytes.length, Phrase.of("json.found.more"), e.expected());
        } catch (Utf8.MalformedException e) {
            throw new JsonProblemException(document.encoding(e.index()));
        } catch (StreamConstraintsException e) {
            throw new AssertionError("only Limits are configured", e);
        }
    }

    /** Reads all JSON before any value, so that a file cut short is not called a file that lacks something. */
    private boolean checkJson(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            throw problem("json.empty", 0, Phrase.of("json.found.nothing"), Phrase.of("json.expected.json"));
        }
        parser.skipChildren();
        if (parser.nextToken() != null) {
            long offset = parser.currentTokenLocation().getByteOffset();
            throw problem("json.trailing", offset, document.shown(offset), Phrase.of("json.expected.end"));
        }
        return true;
    }

    private <T> T bind(JsonParser parser, Class<T> type) throws IOException {
        T value = mapper.readerFor(type).readValue(parser);
        if (value == null) {
            throw problem("json.missing", 0, Phrase.of("json.found.value", "null"), Expectation.of(type));
        }
        return value;
    }

    private interface Step<R> {
        R with(JsonParser parser) throws IOException;
    }

    private <R> R parse(Class<?> type, Step<R> step) throws IOException {
        try (JsonParser parser = mapper.createParser(document.bytes())) {
            try {
                return step.with(parser);
            } catch (JsonProcessingException e) {
                throw new JsonProblemException(new Diagnosis(document, type).of(e, parser));
            }
        }
    }

    private JsonProblemException problem(String code, long offset, LocalisedText found, LocalisedText expected) {
        return new JsonProblemException(document.problemWithin(code, "", offset, found, expected, List.of()));
    }
}
