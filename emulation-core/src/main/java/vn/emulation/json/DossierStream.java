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
    private int count;

    DossierStream(ObjectMapper mapper, DocumentWindow window) throws IOException {
        this.mapper = mapper;
        this.window = window;
        this.parser = mapper.createParser(window);
        this.shell = new DossierFileShell(window, parser);
    }

    @Override
    protected @Nullable Dossier computeNext() {
        String pointer = "";
        try {
            if (!shell.advance()) {
                return endOfData();
            }
            window.forget(parser.currentTokenLocation().getByteOffset());
            pointer = "/dossiers/" + count++;
            return element();
        } catch (IOException e) {
            throw problem(e, window.part(pointer));
        }
    }

    private Dossier element() throws IOException {
        Dossier dossier = mapper.readerFor(Dossier.class).readValue(parser);
        if (dossier == null) {
            throw new Refusal(parser, "json.missing", Expectation.of(Dossier.class));
        }
        return dossier;
    }

    private RuntimeException problem(IOException thrown, DocumentPart part) {
        Optional<Utf8.MalformedException> malformed = Diagnosis.cause(thrown, Utf8.MalformedException.class);
        if (malformed.isPresent()) {
            return new JsonProblemException(part.encoding(part.offset(malformed.get().index())));
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
}
