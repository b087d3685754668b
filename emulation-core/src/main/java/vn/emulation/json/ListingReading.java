package vn.emulation.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import vn.emulation.dossier.Listing;

/** Reads a {@link Listing} as its own deserialiser does, and an absent or null one as unknown. */
final class ListingReading extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    ListingReading(JsonDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
        return new ListingReading(delegate);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Listing.unknown();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Listing.unknown();
    }
}
