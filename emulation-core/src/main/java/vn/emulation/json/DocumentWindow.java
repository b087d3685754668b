package vn.emulation.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * A document read from a stream, which keeps the bytes from some point on, so that a problem can be shown.
 *
 * <p>It refuses what is not UTF-8. Not thread-safe.
 */
final class DocumentWindow extends InputStream {
    private final String source;
    private final InputStream in;
    private final Utf8 utf8 = new Utf8();
    private byte[] kept = new byte[1 << 14];
    private int length;
    private int checked;
    private boolean ended;
    private long start;
    private DocumentPart.Position first = new DocumentPart.Position(1, 1);

    private DocumentWindow(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /** Opens a document behind its byte-order mark. */
    static DocumentWindow open(String source, InputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        try {
            Utf8.checkStart(head, head.length);
        } catch (Utf8.MalformedException e) {
            throw new JsonProblemException(DocumentPart.whole(source, head).encoding(e.index()));
        }
        byte[] content = Utf8.withoutByteOrderMark(head);
        return new DocumentWindow(source, new SequenceInputStream(new ByteArrayInputStream(content), in));
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int most) throws IOException {
        int count = in.read(target, offset, most);
        if (count > 0) {
            keep(target, offset, count);
            checked = utf8.check(kept, checked, length);
        }
        ended |= count < 0;
        return count;
    }

    private void keep(byte[] bytes, int offset, int count) {
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(length + count, Math.min(kept.length, 1 << 28) * 2));
        }
        System.arraycopy(bytes, offset, kept, length, count);
        length += count;
    }

    /** Forgets the bytes before an offset of the document. */
    void forget(long offset) {
        int count = (int) (offset - start);
        first = first.after(kept, count);
        System.arraycopy(kept, count, kept, 0, length - count);
        length -= count;
        checked -= count;
        start = offset;
    }

    /** Returns the bytes kept, which begin with the value at a pointer. */
    DocumentPart part(String pointer) {
        return new DocumentPart(source, pointer, Arrays.copyOf(kept, length), start, first, ended);
    }
}
