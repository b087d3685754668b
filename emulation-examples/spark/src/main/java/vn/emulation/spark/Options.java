package vn.emulation.spark;

import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of a command line, each a name with two dashes and a value. Immutable. */
final class Options {

    private static final List<String> NAMES = List.of(
            "campaign",
            "law",
            "round",
            "dossiers",
            "format",
            "separator",
            "multi-line",
            "units",
            "grants",
            "counts",
            "rulings",
            "tie-decisions",
            "decided",
            "part",
            "compress",
            "out");

    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    static Options of(String... arguments) {
        Options options = new Options();
        for (int each = 0; each < arguments.length; each += 2) {
            String name = arguments[each].replaceFirst("^--", "");
            if (!NAMES.contains(name) || each + 1 == arguments.length) {
                throw new IllegalArgumentException("The option (" + arguments[each]
                        + ") is not known or has no value.\nMaybe one of " + NAMES + ", each with two dashes.");
            }
            options.values.put(name, arguments[each + 1]);
        }
        return options;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String require(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The option (--" + name + ") is missing.\nMaybe look at the README for what it holds."));
    }

    /** Returns a whole number from 1, or what is usual where it is not said. */
    int count(String name, int usual) {
        return find(name).map(text -> count(name, text)).orElse(usual);
    }

    private static int count(String name, String text) {
        Integer count = Ints.tryParse(text);
        if (count == null || count < 1) {
            throw new IllegalArgumentException("The option (--" + name + ") holds (" + text
                    + "), which is no whole number from 1.\nMaybe leave it out.");
        }
        return count;
    }
}
