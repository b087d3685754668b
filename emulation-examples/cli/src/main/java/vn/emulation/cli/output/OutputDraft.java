package vn.emulation.cli.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is being written beside its target; closed without being finished, it leaves nothing behind. */
public final class OutputDraft implements Closeable {

    private final Path target;
    private final Path beside;
    private final OutputStream stream;

    OutputDraft(Path target) throws IOException {
        this.target = target;
        this.beside = beside(".part");
        this.stream = open();
    }

    private OutputStream open() throws IOException {
        try {
            OutputStream file = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            // Whoever interrupts the process ends it here and there.
            beside.toFile().deleteOnExit();
            return new BufferedOutputStream(file, 1 << 16);
        } catch (IOException e) {
            remove();
            throw e;
        }
    }

    /** Returns the place of another file that is needed until this one is finished. */
    public Path beside(String end) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + end);
    }

    /** Returns where to write. */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Ends the file and puts it in the place of its target.
     *
     * @throws IOException if that fails; what stood there before then still does
     */
    public void finish() throws IOException {
        stream.close();
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            // What was written is thrown away, and the first failure is the one to tell.
        } finally {
            remove();
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // What is left is not the target, and the first failure is the one to tell.
            beside.toFile().deleteOnExit();
        }
    }
}
