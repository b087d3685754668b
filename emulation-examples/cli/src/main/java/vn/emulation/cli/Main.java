package vn.emulation.cli;

import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;

/** The award desk (bàn xét khen thưởng): the library on the command line. */
public final class Main {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Main() {}

    /** Runs the desk and ends the process with its exit code. */
    public static void main(String[] args) {
        int code = run(args, System.out, System.err);
        System.out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs the desk.
     *
     * @param args the command line; without any, the bundled round is decided
     * @param out where results go, in UTF-8
     * @param err where problems go, in UTF-8
     * @return 0 when what was asked was done, 2 for bad input or usage, 3 for rules that cannot be loaded, 1 when the
     *     desk itself failed; for {@code lint} 0 when nothing was found, 1 when something was, 2 when something cannot
     *     be read or the lint itself failed; for {@code test} 1 when a case failed, a minimum was missed
     *     or something is justified in vain, 2 as for lint
     */
    public static int run(String[] args, OutputStream out, OutputStream err) {
        boolean interactive = err == System.err && Terminal.isWatched();
        return new Desk(new Surroundings(out, err, Clock.system(VIET_NAM), interactive)).run(args);
    }
}
