package io.factbox.internal.engine;

import io.factbox.Limits;
import io.factbox.spi.ExtractionException;

/** The time left for one article. Looks at the clock only where the user has set a limit. */
final class Budget {
    private final boolean limited;
    private final long nanos;
    private final long began;

    Budget(Limits limits) {
        limited = limits.time().isPresent();
        nanos = limited ? limits.time().get().toNanos() : 0;
        began = limited ? System.nanoTime() : 0;
    }

    boolean isUsedUp() {
        return limited && System.nanoTime() - began > nanos;
    }

    void check() throws ExtractionException {
        if (isUsedUp()) {
            throw new ExtractionException(this + " is used up: raise it with Limits.withTime(..)");
        }
    }

    @Override
    public String toString() {
        return "the article's time of " + nanos / 1_000_000 + " ms";
    }
}
