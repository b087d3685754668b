package vn.emulation.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A dossier file that repeats one dossier without end. */
final class EndlessDossiers extends InputStream {
    private final byte[] head = "{\"schemaVersion\":1,\"dossiers\":[".getBytes(StandardCharsets.UTF_8);
    private final byte[] item;
    private long position;

    EndlessDossiers(byte[] dossier) {
        item = (new String(dossier, StandardCharsets.UTF_8) + ",").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        long at = position++;
        return at < head.length ? head[(int) at] : item[(int) ((at - head.length) % item.length)];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
            target[offset + i] = (byte) read();
        }
        return length;
    }
}
