package vn.emulation.rules.startup;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A JVM from its start to its end.
 *
 * @param wall the milliseconds that passed
 * @param user the milliseconds of user code on all cores, empty where the system does not tell
 * @param peak the most kilobytes that it held, empty where the system does not tell
 * @param printed the lines that it printed
 */
record JvmRun(long wall, OptionalLong user, OptionalLong peak, List<String> printed) {

    private static final long MILLIS_OF_TICK = 10;

    /** Runs a class with a usage of {@link Usage}, and waits for its end. */
    static JvmRun of(Path folder, List<String> options, List<String> mainAndArguments)
            throws IOException, InterruptedException {
        Path usage = folder.resolve("usage.txt");
        Path printed = folder.resolve("printed.txt");
        Path errors = folder.resolve("errors.txt");
        Files.deleteIfExists(usage);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(Usage.class.getName());
        command.add(usage.toString());
        command.addAll(mainAndArguments);
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(Redirect.to(errors.toFile()))
                .start()
                .waitFor();
        long wall = (System.nanoTime() - start) / 1_000_000;
        if (exit != 0) {
            throw new IllegalStateException(
                    mainAndArguments + " ended with " + exit + ":\n" + Files.readString(errors));
        }
        List<String> used = Files.exists(usage) ? Files.readAllLines(usage) : List.of();
        return new JvmRun(
                wall,
                used.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(used.get(1)) * MILLIS_OF_TICK),
                used.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(used.get(0))),
                Files.readAllLines(printed));
    }
}
