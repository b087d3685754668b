package vn.emulation.json;

import java.io.CharConversionException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Checks that bytes are UTF-8, piece by piece. Not thread-safe. */
final class Utf8 {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(8192);

    /** Thrown at the first byte that is not UTF-8. */
    static final class MalformedException extends CharConversionException {
        private static final long serialVersionUID = 1L;

        private final int index;

        MalformedException(int index) {
            super("not UTF-8");
            this.index = index;
        }

        int index() {
            return index;
        }
    }

    /**
     * Checks some bytes.
     *
     * @return the index up to which they are UTF-8: the end, or the start of a character that the end cuts
     */
    int check(byte[] bytes, int from, int to) throws MalformedException {
        ByteBuffer input = ByteBuffer.wrap(bytes, from, to - from);
        CoderResult result;
        do {
            decoded.clear();
            result = decoder.reset().decode(input, decoded, false);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new MalformedException(input.position());
        }
        return input.position();
    }

    /** Refuses a document that begins as UTF-16 and UTF-32 do: with a zero among its first four bytes. */
    static void checkStart(byte[] bytes, int length) throws MalformedException {
        for (int i = 0; i < Math.min(length, 4); i++) {
            if (bytes[i] == 0) {
                throw new MalformedException(i);
            }
        }
    }

    /** Returns the bytes without the byte-order mark they may begin with. */
    static byte[] withoutByteOrderMark(byte[] bytes) {
        return Arrays.equals(Arrays.copyOf(bytes, 3), BYTE_ORDER_MARK)
                ? Arrays.copyOfRange(bytes, 3, bytes.length)
                : bytes;
    }
}
