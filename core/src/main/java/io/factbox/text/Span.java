package io.factbox.text;

/**
 * A stretch of an article's text: UTF-16 offsets, half-open.
 *
 * @param start offset of the first character
 * @param end offset after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** Checks the offsets. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + ".." + end);
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether nothing lies between start and end. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the character at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether {@code other} lies wholly inside, ends included. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The characters of {@code text} in this span.
     *
     * @throws IndexOutOfBoundsException if the span reaches past the text
     */
    public String slice(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Text order: by start, the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
