package vn.emulation.rules.internal.engine;

import java.util.Optional;

/** The failure that ends an evaluation; those that follow it are told with it. Safe to share between threads. */
final class FirstFailure {

    private Optional<RuntimeException> first = Optional.empty();

    synchronized void add(RuntimeException failure) {
        first.filter(earlier -> earlier != failure).ifPresent(earlier -> earlier.addSuppressed(failure));
        first = first.or(() -> Optional.of(failure));
    }

    synchronized boolean isPresent() {
        return first.isPresent();
    }

    synchronized void throwIfAny() {
        first.ifPresent(failure -> {
            throw failure;
        });
    }
}
