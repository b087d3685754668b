package vn.emulation.spark;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The executors that this process has started. */
final class Executors {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Executors() {}

    /** Returns both, as soon as they run. */
    static List<ProcessHandle> running() {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            List<ProcessHandle> found = ProcessHandle.current()
                    .descendants()
                    .filter(each -> each.info()
                            .command()
                            .map(command -> command.endsWith("java"))
                            .orElse(false))
                    .sorted(Comparator.comparing(ProcessHandle::pid))
                    .toList();
            if (found.size() == 2) {
                return found;
            }
            pause();
        }
        throw new IllegalStateException("There are no two executors after (" + LONGEST + ").");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
