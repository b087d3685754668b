package vn.emulation.json;

import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import vn.emulation.dossier.Listing;

/** Writes a {@link Listing} as its own serialiser does, and tells that an unknown one is empty. */
final class ListingWriting extends BeanSerializer {
    private static final long serialVersionUID = 1L;

    ListingWriting(BeanSerializerBase delegate) {
        super(delegate);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Object value) {
        return value.equals(Listing.unknown());
    }
}
