package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.emulation.text.LocalisedText;

/** Walks a dossier file from dossier to dossier and checks what stands around them. Not thread-safe. */
final class DossierFileShell {
    private static final String VERSION = "schemaVersion";
    private static final String DOSSIERS = "dossiers";

    private final DocumentWindow window;
    private final JsonParser parser;
    private boolean started;
    private boolean versionSeen;
    private boolean listSeen;
    private boolean inList;
    private int count;

    DossierFileShell(DocumentWindow window, JsonParser parser) {
        this.window = window;
        this.parser = parser;
    }

    /** Moves to the next dossier's first token; false at the end of a complete file. */
    boolean advance() throws IOException {
        if (!started) {
            start();
        }
        do {
            if (inList && parser.nextToken() != JsonToken.END_ARRAY) {
                count++;
                requireObject(pointer());
                return true;
            }
            inList = enterList();
        } while (inList);
        end();
        return false;
    }

    private void start() throws IOException {
        started = true;
        if (parser.nextToken() == null) {
            throw refusal("json.empty", "", Phrase.of("json.expected.json"));
        }
        requireObject("");
    }

    /** Returns the place of the dossier moved to last. */
    String pointer() {
        return "/" + DOSSIERS + "/" + (count - 1);
    }

    private void requireObject(String pointer) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw refusal(mismatch(), pointer, Phrase.of("json.expected.object"));
        }
    }

    private String mismatch() {
        return parser.hasToken(JsonToken.VALUE_NULL) ? "json.missing" : "json.wrong-type";
    }

    /** Reads properties up to the list; false at the end of the object. */
    private boolean enterList() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (name.equals(DOSSIERS)) {
                startList();
                return true;
            }
            if (!name.equals(VERSION)) {
                throw refusal(
                        "json.unknown-property",
                        "/" + name,
                        Phrase.of("json.expected.one-of", Phrase.quoted(List.of(VERSION, DOSSIERS))));
            }
            version();
        }
        return false;
    }

    private void startList() throws IOException {
        listSeen = true;
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw refusal(mismatch(), "/" + DOSSIERS, Phrase.of("json.expected.list"));
        }
    }

    private void version() throws IOException {
        versionSeen = true;
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw refusal(mismatch(), "/" + VERSION, Phrase.of("json.expected.int"));
        }
        if (!parser.getText().equals(Integer.toString(FileValidation.VERSION))) {
            throw refusal("json.version", "/" + VERSION, Phrase.of("json.expected.version", FileValidation.VERSION));
        }
    }

    private void end() throws IOException {
        if (!versionSeen) {
            throw missing(VERSION, "json.expected.int");
        }
        if (!listSeen) {
            throw missing(DOSSIERS, "json.expected.list");
        }
        if (parser.nextToken() != null) {
            LocalisedText found =
                    window.part("").shown(parser.currentTokenLocation().getByteOffset());
            throw refusal("json.trailing", "", found, Phrase.of("json.expected.end"));
        }
    }

    private JsonProblemException missing(String name, String expected) {
        return refusal("json.missing", "/" + name, Phrase.of("json.found.nothing"), Phrase.of(expected));
    }

    private JsonProblemException refusal(String code, String pointer, LocalisedText expected) throws IOException {
        Place here = new Place(
                Optional.ofNullable(parser.currentToken()),
                0,
                Optional.ofNullable(parser.getText()).orElse(""));
        return refusal(code, pointer, here.shown(), expected);
    }

    private JsonProblemException refusal(String code, String pointer, LocalisedText found, LocalisedText expected) {
        long offset = parser.currentTokenLocation().getByteOffset();
        return new JsonProblemException(window.part("").problemAt(code, pointer, offset, found, expected, List.of()));
    }
}
