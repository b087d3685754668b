package vn.emulation.cli;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What one run of the desk came to.
 *
 * @param code the exit code
 * @param out what went to the standard output
 * @param err what went to the standard error
 */
public record DeskRun(int code, String out, String err) {

    /** The morning of 2 November 2026 in Viet Nam, when it is still 1 November in Greenwich. */
    private static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-11-01T23:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Runs the desk in this process. */
    public static DeskRun of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Desk(new Surroundings(out, err, MORNING, false)).run(args);
        return new DeskRun(code, decoded(out), decoded(err));
    }

    private static String decoded(ByteArrayOutputStream written) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(written.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("the desk writes UTF-8 only", e);
        }
    }

    /** Runs the desk in this process. */
    public static DeskRun of(List<String> args) {
        return of(args.toArray(String[]::new));
    }

    /** Returns the bytes of what went to the standard output. */
    public byte[] bytes() {
        return out.getBytes(StandardCharsets.UTF_8);
    }
}
