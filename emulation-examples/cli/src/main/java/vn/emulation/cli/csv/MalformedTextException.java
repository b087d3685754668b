package vn.emulation.cli.csv;

import java.nio.charset.CharacterCodingException;

/** Thrown at the first byte that is not UTF-8. */
final class MalformedTextException extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final long line;

    MalformedTextException(long line) {
        this.line = line;
    }

    long line() {
        return line;
    }
}
