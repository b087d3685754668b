package vn.emulation.cli.screening;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Bytes that wait on disk, in a file that is made when it is first needed and goes with the process. Not thread-safe. */
final class Spool implements Closeable {

    private final Path file;
    private @Nullable FileChannel channel;
    private long end;

    /**
     * Where bytes stand.
     *
     * @param from the position of the first
     * @param length how many there are
     */
    record Block(long from, int length) {}

    /**
     * Names the file.
     *
     * @param file where no file is
     */
    Spool(Path file) {
        this.file = file;
    }

    Block write(byte[] bytes) throws IOException {
        Block block = new Block(end, bytes.length);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            end += channel().write(left, end);
        }
        return block;
    }

    byte[] read(Block block) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(block.length());
        while (bytes.hasRemaining()) {
            if (channel().read(bytes, block.from() + bytes.position()) < 0) {
                throw new EOFException("a spool of " + end + " bytes is shorter than that");
            }
        }
        return bytes.array();
    }

    private FileChannel channel() throws IOException {
        if (channel == null) {
            channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return channel;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
