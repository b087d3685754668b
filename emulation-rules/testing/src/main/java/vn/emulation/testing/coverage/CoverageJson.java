package vn.emulation.testing.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.emulation.text.LocalisedText;

/** Writes coverage as JSON; equal reports give equal bytes. */
public final class CoverageJson {

    private static final int SCHEMA_VERSION = 1;

    private final Coverage coverage;
    private final JsonGenerator json;

    private CoverageJson(Coverage coverage, JsonGenerator json) {
        this.coverage = coverage;
        this.json = json;
    }

    /** Returns a report in UTF-8, with each figure, each item that can be seen, and what cannot be and why. */
    public static byte[] of(Coverage coverage, CoverageReport report) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(written)) {
            json.useDefaultPrettyPrinter();
            new CoverageJson(coverage, json).write(report);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }

    private void write(CoverageReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("campaign", coverage.campaign().id().value());
        json.writeNumberField("cases", report.cases());
        json.writeArrayFieldStart("figures");
        for (FigureCount count : report.figures()) {
            figure(count);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("items");
        for (ItemCount count : report.counts()) {
            item(count);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreachable");
        for (Unreachable each : report.unreachable()) {
            json.writeStartObject();
            described(each.item());
            text("why", each.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(FigureCount count) throws IOException {
        json.writeStartObject();
        json.writeStringField("figure", count.figure().word());
        json.writeNumberField("seen", count.seen());
        json.writeNumberField("all", count.all());
        json.writeNumberField("hundredthsOfPercent", count.hundredths());
        json.writeEndObject();
    }

    private void item(ItemCount count) throws IOException {
        json.writeStartObject();
        described(count.item());
        json.writeNumberField("cases", count.cases());
        json.writeEndObject();
    }

    private void described(CoverageItem item) throws IOException {
        ItemDescription description = coverage.describe(item);
        json.writeStringField("key", item.key());
        json.writeStringField("figure", item.figure().word());
        json.writeStringField("subject", item.subject());
        json.writeStringField("aspect", item.aspect().word());
        if (item.detail().isPresent()) {
            json.writeStringField("detail", item.detail().get());
        }
        if (description.constraint().isPresent()) {
            json.writeStringField("constraint", description.constraint().get());
        }
        if (description.place().isPresent()) {
            json.writeStringField("file", description.place().get().file());
            json.writeNumberField("line", description.place().get().line());
        }
        text("sentence", description.sentence());
    }

    private void text(String name, LocalisedText text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("vi", text.vi());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
