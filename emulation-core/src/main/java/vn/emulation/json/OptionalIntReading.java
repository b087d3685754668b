package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalInt;

/** Reads a whole number that may be absent or null. */
final class OptionalIntReading extends JsonDeserializer<OptionalInt> {

    @Override
    public OptionalInt deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDeserializer<?> number = Objects.requireNonNull(Scalars.ALL.get(int.class));
        return OptionalInt.of((Integer) number.deserialize(parser, context));
    }

    @Override
    public OptionalInt getNullValue(DeserializationContext context) {
        return OptionalInt.empty();
    }
}
