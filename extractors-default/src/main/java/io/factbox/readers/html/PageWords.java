package io.factbox.readers.html;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/**
 * The vocabulary of class and id names. A name is read as words, parted by case and by whatever is no letter:
 * {@code relatedPosts}, {@code related-posts} and {@code RELATED_POSTS} are one. Single words and pairs of words have roles.
 *
 * <p>Not for several threads, as it reuses its buffer; the table behind it is shared.
 */
final class PageWords {
    private static final WordTable TABLE = load(false);
    private static final WordTable WHOLE = load(true);
    private static final int LONGEST = 400;

    private final StringBuilder folded = new StringBuilder();
    private int roles;

    private static WordTable load(boolean whole) {
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(PageWords.class, "page-words.tsv")) {
            int bits = row.cell(0).equals("-") ? 0 : Role.of(row.cell(0)).bit();
            for (String cell : row.cell(1).split(",")) {
                String words = cell.strip();
                if (words.startsWith("=") == whole) {
                    entries.merge(whole ? words.substring(1) : words, bits, (a, b) -> a | b);
                }
            }
        }
        return WordTable.of(entries);
    }

    /** The roles, as bits, that the words of {@code name} have. */
    int roles(String name) {
        roles = 0;
        folded.setLength(0);
        int token = 0;
        int word = 0;
        int previous = -1;
        boolean responsive = name.indexOf(':') >= 0;
        boolean lower = false;
        boolean glued = false; // to a digit: a part of a number in hexadecimal, not a word
        int length = Math.min(name.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? name.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean upper = c >= 'A' && c <= 'Z';
            if (folded.length() > word && (!letter || upper && lower)) {
                if (!glued) {
                    look(previous, word);
                }
                previous = word;
                folded.append(' ');
                word = folded.length();
            }
            if (c <= ' ') {
                if (!responsive && folded.length() > token) {
                    add(WHOLE, token, folded.length() - 1);
                }
                token = folded.length();
                previous = -1;
            }
            if (letter && folded.length() == word) {
                glued = i > 0 && name.charAt(i - 1) >= '0' && name.charAt(i - 1) <= '9';
            }
            if (letter) {
                folded.append((char) (c | 0x20));
            }
            lower = letter && !upper;
        }
        return roles;
    }

    /** Looks up the last word, and the pair it makes with the one before; a pair that is listed goes before its words. */
    private void look(int previous, int word) {
        if (previous < 0 || !add(TABLE, previous, folded.length())) {
            add(TABLE, word, folded.length());
        }
    }

    private boolean add(WordTable table, int from, int to) {
        int found = table.get(folded, from, to, WordHash.of(folded, from, to));
        if (found != WordTable.NONE) {
            roles |= found;
        }
        return found != WordTable.NONE;
    }
}
