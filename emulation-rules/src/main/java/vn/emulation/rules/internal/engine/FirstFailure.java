package vn.emulation.rules.internal.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The failure that ends an evaluation; those that follow it are told with it. Safe to share between threads. */
final class FirstFailure {

    private final AtomicReference<Optional<RuntimeException>> first = new AtomicReference<>(Optional.empty());

    void add(RuntimeException failure) {
        if (!first.compareAndSet(Optional.empty(), Optional.of(failure))) {
            first.get().filter(earlier -> earlier != failure).ifPresent(earlier -> earlier.addSuppressed(failure));
        }
    }

    boolean isPresent() {
        return first.get().isPresent();
    }

    void throwIfAny() {
        first.get().ifPresent(failure -> {
            throw failure;
        });
    }
}
