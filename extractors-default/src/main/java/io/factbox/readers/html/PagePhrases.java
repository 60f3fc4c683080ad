package io.factbox.readers.html;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** What a line is by the words that it begins with, or that it is made of. */
final class PagePhrases {
    /** The class of a line. */
    enum Line {
        /** Nothing that the phrases know. */
        OTHER,
        /** Furniture. */
        LINE,
        /** A heading over links to other articles. */
        LINKS,
        /** The text or the credit of a picture. */
        CAPTION,
        /** A heading over the works that the article cites. */
        REFERENCES,
        /** A short line that asks the reader to do something. */
        PROMPT,
        /** After a writer's name: the beginning of a word about the writer. */
        BIO,
        /** A word about the writer, the outlet or the next offer, if it is at the end. */
        TAIL;

        /** Whether such a line is left out wherever it stands. */
        boolean isDropped() {
            return this == LINE || this == LINKS || this == PROMPT || this == CAPTION;
        }
    }

    private static final int LONGEST_PHRASE = 48;
    private static final int LONGEST_PROMPT = 50;
    private static final int LONGEST_HEADING = 60;
    private static final WordTable WHOLE = load("is");
    private static final WordTable BEGIN = load("begins");
    private static final WordTable INSIDE = load("has");
    private static final Line[] LINES = Line.values();

    private PagePhrases() {}

    private static WordTable load(String mode) {
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(PagePhrases.class, "page-phrases.tsv")) {
            if (row.cell(1).equals(mode)) {
                for (String phrase : row.cell(2).split("\\|")) {
                    entries.merge(phrase.strip(), Line.valueOf(row.cell(0)).ordinal(), Math::max);
                }
            }
        }
        return WordTable.of(entries);
    }

    /** The class of the text between two offsets. */
    static Line of(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end - from <= LONGEST_PHRASE) {
            int whole = WHOLE.get(text, from, end, WordHash.of(text, from, end));
            if (whole != WordTable.NONE) {
                return LINES[whole];
            }
        }
        Line begin = begin(text, from, to);
        boolean heads = begin == Line.OTHER && end - from <= LONGEST_HEADING && has(Line.LINKS, text, from, to);
        return heads ? Line.LINKS : begin;
    }

    /** Whether the text between two offsets has words of a class in its midst. */
    static boolean has(Line line, CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean start = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (start && match(INSIDE, text, i, to) == line.ordinal()) {
                return true;
            }
        }
        return false;
    }

    private static Line begin(CharSequence text, int from, int to) {
        int found = match(BEGIN, text, from, to);
        if (found == WordTable.NONE) {
            return Line.OTHER;
        }
        boolean sentence = to - from > LONGEST_PROMPT || ".:?".indexOf(text.charAt(to - 1)) >= 0;
        return LINES[found] == Line.PROMPT && sentence ? Line.OTHER : LINES[found];
    }

    /** The class of the phrase that begins at {@code from}. */
    private static int match(WordTable table, CharSequence text, int from, int to) {
        int hash = 0;
        int stop = Math.min(to, from + LONGEST_PHRASE);
        for (int i = from; i < stop; i++) {
            hash = WordHash.next(hash, text.charAt(i));
            boolean edge = i + 1 == to
                    || !Character.isLetterOrDigit(text.charAt(i + 1))
                    || !Character.isLetterOrDigit(text.charAt(i));
            if (edge) {
                int found = table.get(text, from, i + 1, hash);
                if (found != WordTable.NONE) {
                    return found;
                }
            }
        }
        return WordTable.NONE;
    }
}
