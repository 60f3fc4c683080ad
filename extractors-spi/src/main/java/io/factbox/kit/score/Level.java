package io.factbox.kit.score;

/** How much must agree for a mention to be right; the kind always must. */
public enum Level {
    /** The two share a character. */
    OVERLAP,
    /** The same span. */
    SPAN,
    /** The same span, and every value that the gold states. */
    VALUE
}
