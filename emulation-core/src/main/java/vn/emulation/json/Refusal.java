package vn.emulation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import vn.emulation.text.LocalisedText;

/** What a deserialiser of this package throws: a code and what was expected, with the place added on the way out. */
final class Refusal extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient LocalisedText expected;

    Refusal(JsonParser parser, String code, LocalisedText expected) {
        super(parser, code + ": expected " + expected.en());
        this.code = code;
        this.expected = expected;
    }

    String code() {
        return code;
    }

    LocalisedText expected() {
        return expected;
    }
}
