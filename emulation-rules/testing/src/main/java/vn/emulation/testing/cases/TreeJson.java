package vn.emulation.testing.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees as JSON and back. */
final class TreeJson {

    private static final JsonFactory JSON = new JsonFactory();

    private TreeJson() {}

    static byte[] write(YamlValue value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            write(value, generator);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static void write(YamlValue value, JsonGenerator out) throws IOException {
        if (value instanceof YamlMap map) {
            out.writeStartObject();
            for (Map.Entry<String, YamlMap.Entry> entry : map.entries().entrySet()) {
                out.writeFieldName(entry.getKey());
                write(entry.getValue().value(), out);
            }
            out.writeEndObject();
        } else if (value instanceof YamlList list) {
            out.writeStartArray();
            for (YamlValue item : list.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else {
            write((YamlScalar) value, out);
        }
    }

    private static void write(YamlScalar scalar, JsonGenerator out) throws IOException {
        switch (scalar.kind()) {
            case TEXT -> out.writeString(scalar.text());
            case NUMBER -> out.writeNumber(scalar.text());
            case BOOLEAN -> out.writeBoolean(scalar.text().equals("true"));
            case NOTHING -> out.writeNull();
        }
    }

    /** Reads JSON that this library wrote. */
    static YamlValue read(byte[] json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static YamlValue read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    entries.put(name, new YamlMap.Entry(Mark.NOWHERE, read(parser)));
                }
                yield new YamlMap(Mark.NOWHERE, entries);
            }
            case START_ARRAY -> {
                List<YamlValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                yield new YamlList(Mark.NOWHERE, items);
            }
            case VALUE_STRING -> YamlScalar.text(parser.getText());
            default -> YamlScalar.plain(Mark.NOWHERE, parser.getText());
        };
    }
}
