package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/** Reads a sealed type from an object only; Jackson would also take a list of the kind's name and the object. */
final class SealedReading extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    SealedReading(JsonDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
        return new SealedReading(delegate);
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer kinds)
            throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw new Refusal(parser, "json.wrong-type", Expectation.of(handledType()));
        }
        return super.deserializeWithType(parser, context, kinds);
    }
}
