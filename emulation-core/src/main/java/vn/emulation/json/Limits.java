package vn.emulation.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How large a document and its parts may be.
 *
 * <p>Each check throws what it expected, so that no message has to be taken apart.
 */
final class Limits extends StreamReadConstraints {
    private static final long serialVersionUID = 1L;

    static final Limits STANDARD = new Limits(256L * 1024 * 1024);

    static final int DEEPEST = 64;
    static final int LONGEST_TEXT = 100_000;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 50;

    private static final long UNLIMITED = -1;

    /**
     * Sets the length of a document; the other limits are fixed.
     *
     * @param longestDocument the most bytes of a document
     */
    Limits(long longestDocument) {
        super(DEEPEST, longestDocument, LONGEST_NUMBER, LONGEST_TEXT, LONGEST_NAME, UNLIMITED);
    }

    @Override
    public void validateNestingDepth(int depth) throws LimitException {
        check(depth <= DEEPEST, "json.depth", "json.expected.depth", DEEPEST);
    }

    @Override
    public void validateDocumentLength(long length) throws LimitException {
        check(length <= getMaxDocumentLength(), "json.size", "json.expected.document", getMaxDocumentLength());
    }

    @Override
    public void validateFPLength(int length) throws LimitException {
        check(length <= LONGEST_NUMBER, "json.size", "json.expected.digits", LONGEST_NUMBER);
    }

    @Override
    public void validateIntegerLength(int length) throws LimitException {
        check(length <= LONGEST_NUMBER, "json.size", "json.expected.digits", LONGEST_NUMBER);
    }

    @Override
    public void validateStringLength(int length) throws LimitException {
        check(length <= LONGEST_TEXT, "json.size", "json.expected.characters", LONGEST_TEXT);
    }

    @Override
    public void validateNameLength(int length) throws LimitException {
        check(length <= LONGEST_NAME, "json.size", "json.expected.characters", LONGEST_NAME);
    }

    @Override
    public void validateBigIntegerScale(int scale) throws LimitException {
        check(Math.abs((long) scale) <= LONGEST_NUMBER, "json.size", "json.expected.digits", LONGEST_NUMBER);
    }

    private static void check(boolean holds, String code, String expected, long limit) throws LimitException {
        if (!holds) {
            throw new LimitException(code, Phrase.of(expected, limit));
        }
    }
}
