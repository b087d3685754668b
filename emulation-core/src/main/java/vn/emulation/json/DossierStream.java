package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.emulation.dossier.Dossier;

/** The dossiers of a file, read one at a time. Not thread-safe. */
final class DossierStream extends AbstractIterator<Dossier> {
    private final ObjectMapper mapper;
    private final DocumentWindow window;
    private final JsonParser parser;
    private final DossierFileShell shell;

    private DossierStream(ObjectMapper mapper, DocumentWindow window, JsonParser parser) {
        this.mapper = mapper;
        this.window = window;
        this.parser = parser;
        this.shell = new DossierFileShell(window, parser);
    }

    static DossierStream of(ObjectMapper mapper, DocumentWindow window) throws IOException {
        try {
            return new DossierStream(mapper, window, mapper.createParser(window));
        } catch (Utf8.MalformedException e) {
            throw malformed(e, window.part(""));
        }
    }

    @Override
    protected @Nullable Dossier computeNext() {
        String pointer = "";
        try {
            if (!shell.advance()) {
                return endOfData();
            }
            pointer = shell.pointer();
            window.forget(parser.currentTokenLocation().getByteOffset());
            return mapper.readerFor(Dossier.class).readValue(parser);
        } catch (IOException e) {
            throw problem(e, window.part(pointer));
        }
    }

    private RuntimeException problem(IOException thrown, DocumentPart part) {
        Optional<Utf8.MalformedException> malformed = Diagnosis.cause(thrown, Utf8.MalformedException.class);
        if (malformed.isPresent()) {
            return malformed(malformed.get(), part);
        }
        if (!(thrown instanceof JsonProcessingException unreadable)) {
            return new UncheckedIOException(thrown);
        }
        try {
            return new JsonProblemException(new Diagnosis(part, Dossier.class).of(unreadable, parser));
        } catch (IOException e) {
            return new UncheckedIOException(e);
        }
    }

    private static JsonProblemException malformed(Utf8.MalformedException malformed, DocumentPart part) {
        return new JsonProblemException(part.encoding(part.offset(malformed.index())));
    }
}
