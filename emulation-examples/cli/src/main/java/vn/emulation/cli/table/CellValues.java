package vn.emulation.cli.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the simple values of cells are read. */
final class CellValues {

    private static final String FORMULA_STARTS = "=+@";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private CellValues() {}

    /** Reads an id; what a spreadsheet would compute is none. */
    static <T> Function<String, Optional<T>> id(Function<String, T> make) {
        return text -> FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? Optional.empty() : Optional.of(make.apply(text));
    }

    /** Reads a constant by its name, whatever the case. */
    static <E extends Enum<E>> Function<String, Optional<E>> constant(Class<E> type) {
        return text -> {
            try {
                return Optional.of(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        };
    }

    static Optional<Integer> count(String text) {
        return COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Optional<Boolean> yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "có", "true" -> Optional.of(true);
            case "no", "không", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
