package io.factbox.facts;

import java.util.Optional;

/**
 * What failed. The rest of the fact box stands.
 *
 * @param extractor the id of the extractor, or the class of a provider that did not load
 * @param stage when it failed
 * @param message what was expected and what to do
 * @param cause the exception behind it
 */
public record ExtractionProblem(String extractor, Stage stage, String message, Optional<Throwable> cause) {
    /** When it failed. */
    public enum Stage {
        /** A provider could not be loaded or described. */
        LOAD,
        /** A provider could not make its extractor. */
        CREATE,
        /** An extractor threw, or ran out of its time. */
        EXTRACT,
        /** An extractor returned a mention that breaks the rules; the mention was dropped. */
        VALIDATE,
        /** An extractor was not run, for a reason that is no fault. */
        SKIPPED
    }
}
