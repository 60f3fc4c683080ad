package io.factbox.output;

import io.factbox.facts.ArticleFacts;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a fact box in one format. Implementations keep no state and are safe for many threads. */
public interface FactsWriter {
    /**
     * Writes one fact box.
     *
     * @throws IOException if {@code out} throws it
     */
    void write(ArticleFacts facts, Appendable out) throws IOException;

    /** The fact box as a string. */
    default String toString(ArticleFacts facts) {
        StringBuilder out = new StringBuilder();
        try {
            write(facts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder does not throw it
        }
        return out.toString();
    }

    /** One JSON object on one line, without the article's text. */
    static FactsWriter json() {
        return new JsonWriter(false);
    }

    /** One JSON object on one line with the article's text in it. */
    static FactsWriter jsonWithText() {
        return new JsonWriter(true);
    }
}
