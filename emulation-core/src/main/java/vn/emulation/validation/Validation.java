package vn.emulation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Collects what is wrong with one value, then refuses it once.
 *
 * <p>Each check names a code of the bundle {@code vn/emulation/messages} and the values its text shows. Used by the
 * canonical constructors of the model, which are the one place where a type is validated. Not thread-safe.
 */
public final class Validation {

    private final List<Violation> violations = new ArrayList<>();

    private Validation() {}

    /** Starts a validation in which nothing is wrong yet. */
    public static Validation start() {
        return new Validation();
    }

    /** Adds a violation unless the condition holds. */
    public Validation check(boolean condition, String code, Object... arguments) {
        if (!condition) {
            violations.add(new Violation(
                    code, Arrays.stream(arguments).map(String::valueOf).toList()));
        }
        return this;
    }

    /** Adds a violation for each key that two different items share; equal items may repeat. */
    public <T, K> Validation unique(Collection<T> items, Function<T, K> key, String code) {
        Map<K, T> seen = new LinkedHashMap<>();
        for (T item : items) {
            T earlier = seen.putIfAbsent(key.apply(item), item);
            check(earlier == null || earlier.equals(item), code, key.apply(item));
        }
        return this;
    }

    /**
     * Ends the validation.
     *
     * @throws InvalidValueException if anything was found wrong
     */
    public void orThrow() {
        if (!violations.isEmpty()) {
            throw refusal();
        }
    }

    /** Returns the exception that tells everything found wrong so far, for a caller that throws it itself. */
    public InvalidValueException refusal() {
        return new InvalidValueException(violations);
    }
}
