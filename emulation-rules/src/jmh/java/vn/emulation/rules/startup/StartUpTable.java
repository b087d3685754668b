package vn.emulation.rules.startup;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What starts took, in Markdown.
 *
 * @param flags how the JVMs were started
 * @param starts what was started
 * @param runs how each went, by name
 */
record StartUpTable(Flags flags, List<Start> starts, Map<String, List<JvmRun>> runs) {

    void print(PrintStream out) {
        out.println();
        out.println("| " + flags + " | ms, median | least | ms of user code, median | least | MB at the peak"
                + " | of Drools: time | user code |");
        out.println("|---|---|---|---|---|---|---|---|");
        starts.forEach(start -> print(start, out));
    }

    private void print(Start start, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
                start.name(),
                told(sorted(start.name(), StartUpTable::wall), true),
                told(sorted(start.name(), StartUpTable::wall), false),
                told(sorted(start.name(), JvmRun::user), true),
                told(sorted(start.name(), JvmRun::user), false),
                told(sorted(start.name(), run -> megabytes(run.peak())), true),
                share(start, StartUpTable::wall),
                share(start, JvmRun::user));
    }

    private static OptionalLong wall(JvmRun run) {
        return OptionalLong.of(run.wall());
    }

    private static OptionalLong megabytes(OptionalLong kilobytes) {
        return kilobytes.isPresent() ? OptionalLong.of(kilobytes.getAsLong() / 1024) : kilobytes;
    }

    private List<Long> sorted(String name, Function<JvmRun, OptionalLong> figure) {
        return runs.get(name).stream()
                .map(figure)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .sorted()
                .toList();
    }

    private static String told(List<Long> sorted, boolean median) {
        return sorted.isEmpty() ? "not told" : String.valueOf(sorted.get(median ? sorted.size() / 2 : 0));
    }

    private String share(Start start, Function<JvmRun, OptionalLong> figure) {
        if (start.than().isEmpty()) {
            return "";
        }
        List<Long> own = sorted(start.name(), figure);
        List<Long> other = sorted(start.than(), figure);
        return own.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.2f", (double) own.get(own.size() / 2) / other.get(other.size() / 2));
    }
}
