package vn.emulation.cli.screening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds which of any number of ids come twice, in memory that hardly grows with them. Not thread-safe.
 *
 * <p>Ids wait on disk in shares by their hash; equal ones are in the same share, and each share is compared by itself, letter by
 * letter.
 */
final class RepeatFinder {

    private static final int SHARES = 256;
    private static final int BLOCK = 1 << 12;

    private final Spool spool;
    private final List<Share> shares = new ArrayList<>();

    /**
     * An id that was there before.
     *
     * @param id the id
     * @param row its row
     * @param earlier the row in which it was first
     */
    record Repeat(String id, long row, long earlier) {}

    private static final class Share {
        private final ByteArrayOutputStream ahead = new ByteArrayOutputStream(BLOCK + BLOCK / 8);
        private final DataOutputStream out = new DataOutputStream(ahead);
        private final List<Spool.Block> blocks = new ArrayList<>();
    }

    /**
     * Makes a finder.
     *
     * @param spool where what does not fit into memory waits
     */
    RepeatFinder(Spool spool) {
        this.spool = spool;
        for (int share = 0; share < SHARES; share++) {
            shares.add(new Share());
        }
    }

    /** Adds an id; rows come in ascending order. */
    void add(String id, long row) throws IOException {
        int hash = id.hashCode();
        Share share = shares.get((hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SHARES - 1));
        share.out.writeLong(row);
        share.out.writeUTF(id);
        if (share.ahead.size() >= BLOCK) {
            share.blocks.add(spool.write(share.ahead.toByteArray()));
            share.ahead.reset();
        }
    }

    /** Tells of each id that came again, share by share. */
    void tell(Consumer<Repeat> repeats) throws IOException {
        for (Share share : shares) {
            Map<String, Long> rows = new HashMap<>();
            for (Spool.Block block : share.blocks) {
                tell(spool.read(block), rows, repeats);
            }
            tell(share.ahead.toByteArray(), rows, repeats);
        }
    }

    private static void tell(byte[] block, Map<String, Long> rows, Consumer<Repeat> repeats) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        while (in.available() > 0) {
            long row = in.readLong();
            String id = in.readUTF();
            Long earlier = rows.putIfAbsent(id, row);
            if (earlier != null) {
                repeats.accept(new Repeat(id, row, earlier));
            }
        }
    }
}
