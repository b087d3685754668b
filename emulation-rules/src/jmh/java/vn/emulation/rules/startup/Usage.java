package vn.emulation.rules.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs the main method of a class, and leaves in a file what the process has taken when it ends. */
public final class Usage {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path STAT = Path.of("/proc/self/stat");
    /** The field of {@link #STAT} with the ticks of user code, of those after the name in brackets. */
    private static final int USER_TICKS = 11;

    private Usage() {}

    /** Runs the main method of the class that the second argument names, with those that follow. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file)));
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    private static void write(Path file) {
        if (!Files.isReadable(STATUS)) {
            return;
        }
        try {
            String peak = Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .findFirst()
                    .orElseThrow();
            String stat = Files.readString(STAT);
            String ticks = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[USER_TICKS];
            Files.write(file, List.of(peak.replaceAll("\\D", ""), ticks));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
