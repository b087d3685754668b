package vn.emulation.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import vn.emulation.text.LocalisedText;

/** What {@link Limits} throws. */
final class LimitException extends StreamConstraintsException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient LocalisedText expected;

    LimitException(String code, LocalisedText expected) {
        super(code + ": expected " + expected.en());
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
