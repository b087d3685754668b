package vn.emulation.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.emulation.text.LocalisedText;
import vn.emulation.validation.InvalidValueException;
import vn.emulation.validation.Violation;

/** Tells why well-formed JSON does not fit a type. */
final class MappingDiagnosis {
    private static final JsonPointer VERSION = JsonPointer.compile("/schemaVersion");

    private final DocumentPart part;
    private final Class<?> type;

    MappingDiagnosis(DocumentPart part, Class<?> type) {
        this.part = part;
        this.type = type;
    }

    JsonProblem of(JsonMappingException unfit) throws IOException {
        if (isOfAnotherVersion()) {
            return problem("json.version", VERSION, Phrase.of("json.expected.version", FileValidation.VERSION));
        }
        JsonPointer pointer = pointer(unfit);
        Optional<InvalidValueException> refused = Diagnosis.cause(unfit, InvalidValueException.class);
        if (refused.isPresent()) {
            return ofViolations(pointer, refused.get().violations());
        }
        if (unfit instanceof Refusal refusal) {
            return problem(refusal.code(), pointer, refusal.expected());
        }
        if (unfit instanceof UnrecognizedPropertyException unknown) {
            return ofUnknownProperty(unknown, pointer);
        }
        if (unfit instanceof InvalidTypeIdException untyped) {
            return ofUnknownKind(untyped, pointer);
        }
        Optional<Misspelling> misspelling = Misspelling.find(part, unfit, pointer);
        return misspelling.isPresent()
                ? ofMisspelling(misspelling.get())
                : problem("json.wrong-type", pointer, expected(unfit));
    }

    /** A file of a later version may differ anywhere: its version is the first thing to say. */
    private boolean isOfAnotherVersion() throws IOException {
        if (!VersionedFile.class.isAssignableFrom(type)) {
            return false;
        }
        Place version = Place.find(part, VERSION);
        return version.token()
                        .filter(token -> token == JsonToken.VALUE_NUMBER_INT)
                        .isPresent()
                && !version.text().equals(Integer.toString(FileValidation.VERSION));
    }

    private static JsonPointer pointer(JsonMappingException unfit) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : unfit.getPath()) {
            String name = step.getFieldName();
            pointer = name == null ? pointer.appendIndex(step.getIndex()) : pointer.appendProperty(name);
        }
        return pointer;
    }

    private JsonProblem ofViolations(JsonPointer pointer, List<Violation> violations) throws IOException {
        JsonPointer culprit = Culprit.of(part, pointer, violations.get(0));
        Place place = Place.find(part, culprit);
        return problem("json.value", culprit, place, place.shown(), Phrase.of("json.expected.valid"), violations);
    }

    private JsonProblem ofUnknownProperty(UnrecognizedPropertyException unknown, JsonPointer pointer)
            throws IOException {
        List<String> names = Expectation.propertiesOf(unknown.getReferringClass());
        Optional<String> meant = NearestName.to(unknown.getPropertyName(), names);
        return meant.isPresent()
                ? ofMisspelling(new Misspelling(pointer, meant.get()))
                : ofUnknown(pointer, Phrase.of("json.expected.one-of", Phrase.quoted(names)));
    }

    private JsonProblem ofMisspelling(Misspelling misspelling) throws IOException {
        String meant = Phrase.quoted(List.of(misspelling.meant()));
        return ofUnknown(misspelling.pointer(), Phrase.of("json.expected.name", meant));
    }

    private JsonProblem ofUnknown(JsonPointer pointer, LocalisedText expected) throws IOException {
        String name = pointer.last().getMatchingProperty();
        LocalisedText found = Phrase.of("json.found.text", Excerpt.of(name));
        return part.problemWithin(
                "json.unknown-property", pointer.toString(), Place.ofName(part, pointer), found, expected, List.of());
    }

    private JsonProblem ofUnknownKind(InvalidTypeIdException untyped, JsonPointer pointer) throws IOException {
        Class<?> base = untyped.getBaseType().getRawClass();
        if (!isToken(pointer, JsonToken.START_OBJECT)) {
            return problem("json.wrong-type", pointer, Phrase.of("json.expected.object"));
        }
        JsonPointer kind =
                pointer.appendProperty(base.getAnnotation(JsonTypeInfo.class).property());
        boolean isText = isToken(kind, JsonToken.VALUE_STRING);
        String code = isText ? "json.enum" : "json.wrong-type";
        return problem(code, kind, Expectation.kindsOf(base));
    }

    private boolean isToken(JsonPointer pointer, JsonToken token) throws IOException {
        return Place.find(part, pointer).token().filter(token::equals).isPresent();
    }

    private static LocalisedText expected(JsonMappingException unfit) {
        return unfit instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? Expectation.of(mismatch.getTargetType())
                : Phrase.of("json.expected.valid");
    }

    /** Says that a value is missing where nothing or null stands, whatever else was said of it. */
    private JsonProblem problem(String code, JsonPointer pointer, LocalisedText expected) throws IOException {
        Place place = Place.find(part, pointer);
        boolean isMissing =
                place.token().filter(token -> token != JsonToken.VALUE_NULL).isEmpty();
        return problem(isMissing ? "json.missing" : code, pointer, place, place.shown(), expected, List.of());
    }

    private JsonProblem problem(
            String code,
            JsonPointer pointer,
            Place place,
            LocalisedText found,
            LocalisedText expected,
            List<Violation> detail) {
        return part.problemWithin(code, pointer.toString(), place.offset(), found, expected, detail);
    }
}
