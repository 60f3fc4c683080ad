package io.factbox.text;

/**
 * A stretch of text in quotation marks.
 *
 * @param span the quotation with its marks
 * @param kind whether it reads as speech or as a quoted term
 * @param closed whether the closing mark is there; a quotation that runs over several paragraphs opens anew in each and is
 *     closed in the last
 */
public record Quotation(Span span, Kind kind, boolean closed) {
    /** Speech, or a term that the writer holds at a distance. */
    public enum Kind {
        /** Words that somebody said or wrote. */
        SPEECH,
        /** A name, a title or a scare quote: {@code "Silicon Roundabout"}. */
        TERM
    }
}
