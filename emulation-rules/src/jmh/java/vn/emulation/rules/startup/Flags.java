package vn.emulation.rules.startup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a JVM is started. */
enum Flags {
    /** As it comes. */
    DEFAULT(false),
    /** Compiled once, and lightly, with the classes that an earlier run left. */
    ARCHIVE(true, "-XX:TieredStopAtLevel=1"),
    /** The same with a small heap and its collector. */
    ARCHIVE_SMALL(true, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms32m");

    private final boolean archive;
    private final List<String> options;

    Flags(boolean archive, String... options) {
        this.archive = archive;
        this.options = List.of(options);
    }

    boolean archive() {
        return archive;
    }

    /** The options of the run that leaves its classes. */
    List<String> leaving(Path file, Start start) {
        return with("-XX:ArchiveClassesAtExit=" + file, start);
    }

    /** The options of a measured run, without the archive where there is none. */
    List<String> measured(Path file, Start start) {
        return archive && Files.exists(file) ? with("-XX:SharedArchiveFile=" + file, start) : with("", start);
    }

    private List<String> with(String option, Start start) {
        List<String> all = new ArrayList<>(options);
        if (!option.isEmpty()) {
            all.add(option);
        }
        all.addAll(List.of("-cp", start.classPath()));
        return all;
    }
}
