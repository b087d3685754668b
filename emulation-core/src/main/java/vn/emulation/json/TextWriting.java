package vn.emulation.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes a text, unless it holds half of a surrogate pair, which would not be read again. */
final class TextWriting extends JsonSerializer<String> {

    @Override
    public void serialize(String text, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (!isWhole(text)) {
            throw new JsonGenerationException("half of a surrogate pair", generator);
        }
        generator.writeString(text);
    }

    static boolean isWhole(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (Character.isSurrogate(text.charAt(place))) {
                boolean paired = place + 1 < text.length()
                        && Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1));
                if (!paired) {
                    return false;
                }
                place++;
            }
        }
        return true;
    }
}
