package io.factbox.kit.tagger;

/**
 * The labels of tokens: outside, or the beginning, inside, end or whole (BIOES) of an organization, a person or a place. A label is
 * a small number.
 */
public final class NameLabels {
    /** Not part of a name. */
    public static final int OUTSIDE = 0;
    /** The kind of organizations. */
    public static final int ORGANIZATION = 0;
    /** The kind of persons. */
    public static final int PERSON = 1;
    /** The kind of places. */
    public static final int PLACE = 2;

    static final int COUNT = 13;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int END = 2;
    private static final int WHOLE = 3;

    private NameLabels() {}

    /** The kind of the name that a label is part of; not to be asked of {@link #OUTSIDE}. */
    public static int kind(int label) {
        return label - 1 >> 2;
    }

    /** Whether a label begins a name. */
    public static boolean begins(int label) {
        return label != OUTSIDE && (part(label) == BEGIN || part(label) == WHOLE);
    }

    /** Whether a label ends a name. */
    public static boolean ends(int label) {
        return label != OUTSIDE && (part(label) == END || part(label) == WHOLE);
    }

    private static int part(int label) {
        return label - 1 & 3;
    }

    /** The label of a token in a name from {@code first} to {@code last}. */
    static int of(int kind, int token, int first, int last) {
        int part = first == last ? WHOLE : token == first ? BEGIN : token == last ? END : INSIDE;
        return 1 + (kind << 2) + part;
    }

    /** Whether one label may follow another. */
    static boolean mayFollow(int before, int label) {
        boolean open = before != OUTSIDE && (part(before) == BEGIN || part(before) == INSIDE);
        boolean goesOn = label != OUTSIDE && (part(label) == INSIDE || part(label) == END);
        return open ? goesOn && kind(before) == kind(label) : !goesOn;
    }
}
