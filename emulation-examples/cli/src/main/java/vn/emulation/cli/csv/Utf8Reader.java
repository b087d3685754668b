package vn.emulation.cli.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes strict UTF-8, without a byte-order mark, and knows the line of the first byte that is not. */
final class Utf8Reader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean begun;
    private boolean ended;
    private long line = 1;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (length > 0 && out.position() == offset) {
            decode(out);
            begin(out, offset);
            if (ended && out.position() == offset && !bytes.hasRemaining()) {
                return -1;
            }
        }
        return out.position() - offset;
    }

    private void decode(CharBuffer out) throws IOException {
        int from = out.position();
        CoderResult result = decoder.decode(bytes, out, ended);
        line += lines(out.array(), from, out.position());
        if (result.isError() && out.position() == from) {
            throw new MalformedTextException(line);
        }
        if (result.isUnderflow() && !ended) {
            fill();
        }
    }

    private static int lines(char[] text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private void begin(CharBuffer out, int offset) {
        if (!begun && out.position() > offset) {
            begun = true;
            if (out.get(offset) == BYTE_ORDER_MARK) {
                out.position(out.position() - 1);
                System.arraycopy(out.array(), offset + 1, out.array(), offset, out.position() - offset);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
