package io.factbox.mention;

import io.factbox.text.Span;
import java.util.Objects;

/** The checks that every built-in mention makes. */
final class Mentions {
    private Mentions() {}

    static void check(Span span, String text, double confidence, Provenance provenance) {
        Objects.requireNonNull(provenance, "provenance");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("'" + text + "' does not fill its span " + span);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
    }
}
