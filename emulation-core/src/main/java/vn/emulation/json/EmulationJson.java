package vn.emulation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.emulation.dossier.Dossier;
import vn.emulation.statistics.FormLayout;
import vn.emulation.statistics.StatisticsForm;
import vn.emulation.time.WorkCalendar;

/**
 * Reads and writes the model and its files as JSON.
 *
 * <p>What is read is UTF-8, with or without a byte-order mark, and is taken as it stands: nothing unknown, repeated,
 * missing or of another type is passed over. This type is immutable and safe to share between threads.
 */
public final class EmulationJson {
    /** What Jackson found out about the types of the model, which takes longer than most documents, is found out once. */
    private static final EmulationJson STANDARD = new EmulationJson(Limits.STANDARD);

    private final ObjectMapper mapper;

    private EmulationJson(Limits limits) {
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .addModule(module())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Returns a reader and writer. */
    public static EmulationJson create() {
        return STANDARD;
    }

    static EmulationJson create(Limits limits) {
        return new EmulationJson(limits);
    }

    /**
     * Returns a module that teaches a host's own mapper to read and write the model.
     *
     * <p>Types of the host keep the host's settings. What a document may lack, and what its properties may hold, is as
     * strict as here; unknown and repeated properties and the size of documents are the host's affair.
     */
    public static Module module() {
        return new EmulationModule();
    }

    /**
     * Reads a value of the model, or one of the files of this package.
     *
     * @param bytes the document
     * @param source its name, for messages
     * @param type the type to read
     * @param <T> the type to read
     * @throws JsonProblemException if the document cannot be read
     */
    public <T> T read(byte[] bytes, String source, Class<T> type) {
        DocumentPart document = DocumentPart.whole(source, Utf8.withoutByteOrderMark(bytes));
        try {
            return new DocumentReading(mapper, document).read(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns a value as indented JSON in UTF-8, with line feeds and a final one; equal values give equal bytes.
     *
     * @throws IllegalArgumentException if it is no value of the model, or holds text that is not Unicode
     */
    public byte[] write(Object value) {
        byte[] json = write(mapper.writer(Layout.indented()), value);
        byte[] lines = Arrays.copyOf(json, json.length + 1);
        lines[json.length] = '\n';
        return lines;
    }

    /**
     * Returns a value as JSON in UTF-8 without white space; equal values give equal bytes.
     *
     * @throws IllegalArgumentException if it is no value of the model, or holds text that is not Unicode
     */
    public byte[] writeCompact(Object value) {
        return write(mapper.writer(), value);
    }

    private static byte[] write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a value of the model, or text that is not Unicode", e);
        }
    }

    /**
     * Reads the dossiers of a dossier file one at a time, in memory that does not grow with their number.
     *
     * <p>Dossiers are not compared with each other here, and those before a broken one have been passed on when it is
     * found. The stream of bytes stays open.
     *
     * @param in the document, of at most 256 MiB
     * @param source its name, for messages
     * @return the dossiers; taking the next one throws {@link JsonProblemException} if it, or what surrounds it,
     *     cannot be read, and {@link UncheckedIOException} if the stream fails
     * @throws JsonProblemException if the document is not UTF-8 from its first bytes on
     */
    public Stream<Dossier> readDossiers(InputStream in, String source) {
        try {
            return Streams.stream(DossierStream.of(mapper, DocumentWindow.open(source, in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a dossier file one dossier at a time, with the bytes that {@link #write} gives the whole file.
     *
     * @param dossiers the dossiers, each once
     * @param out where to; it stays open
     * @throws UncheckedIOException if the stream fails
     */
    public void writeDossiers(Stream<Dossier> dossiers, OutputStream out) {
        try (JsonGenerator generator = mapper.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).setPrettyPrinter(Layout.indented());
            generator.writeStartObject();
            generator.writeNumberField("schemaVersion", FileValidation.VERSION);
            generator.writeArrayFieldStart("dossiers");
            for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
                mapper.writeValue(generator, dossier);
            }
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the names of the schemas: campaign, dossiers, grants, counts, units, limits, tie-decisions, rulings, report,
     * calendar, parameters, law, awards, statistics and published-table.
     */
    public static List<String> schemaNames() {
        return Schemas.FILES.keySet().asList();
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of a file.
     *
     * @param name one of {@link #schemaNames}
     * @throws IllegalArgumentException if there is no schema of that name
     */
    public static String schema(String name) {
        return Schemas.text(name);
    }

    /** Returns the working days of public bodies in Viet Nam in the years this library knows. */
    public WorkCalendar bundledWorkCalendar() {
        String name = "/vn/emulation/time/vietnam-working-days.json";
        return read(Resource.bytes(name), name, WorkCalendarFile.class).calendar();
    }

    /** Returns the layouts of the official forms of statistics, of each form one, in the order of their numbers. */
    public Map<StatisticsForm, FormLayout> statisticsForms() {
        String name = "/vn/emulation/statistics/forms.json";
        return read(Resource.bytes(name), name, FormFile.class).byForm();
    }
}
