package vn.emulation.quota.selection.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.emulation.validation.Violation;

/** Collects what is wrong with a result. */
final class Findings {
    private final List<Violation> found = new ArrayList<>();

    /** Adds a violation unless the condition holds. */
    void check(boolean condition, String code, Object... arguments) {
        if (!condition) {
            found.add(new Violation(
                    code, Arrays.stream(arguments).map(String::valueOf).toList()));
        }
    }

    int size() {
        return found.size();
    }

    List<Violation> all() {
        return List.copyOf(found);
    }
}
