package org.zhibiao.identity;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is found when it is first asked for, and kept. For one thread. */
final class Lazy<T> {
    private final Supplier<T> source;
    private Optional<T> found = Optional.empty();

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T value() {
        if (found.isEmpty()) {
            found = Optional.of(source.get());
        }
        return found.get();
    }
}
