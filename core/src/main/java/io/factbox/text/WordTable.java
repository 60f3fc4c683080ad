package io.factbox.text;

import java.util.Arrays;
import java.util.Map;

/**
 * A table from words to small numbers, looked up in place by their {@linkplain WordHash hash}: blind to case and to the shape of
 * the apostrophe, nothing allocated. Immutable.
 */
public final class WordTable {
    /** What {@link #get} returns for a word that is not there. */
    public static final int NONE = -1;

    private final String[] words;
    private final int[] hashes;
    private final int[] codes;
    private final int mask;

    private WordTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 4 - 1));
        words = new String[capacity];
        hashes = new int[capacity];
        codes = new int[capacity];
        mask = capacity - 1;
        Arrays.fill(words, "");
        entries.forEach(this::put);
    }

    /**
     * A table of these words.
     *
     * @param entries words in any case, none empty, and their numbers, none negative
     * @throws IllegalArgumentException for an empty word or a negative number
     */
    public static WordTable of(Map<String, Integer> entries) {
        return new WordTable(entries);
    }

    private void put(String word, int code) {
        if (word.isEmpty() || code < 0) {
            throw new IllegalArgumentException(
                    "a word is not empty and its number not negative: '" + word + "', " + code);
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(WordHash.fold(word.charAt(i)));
        }
        int hash = WordHash.of(folded);
        int slot = slot(hash);
        while (!words[slot].isEmpty() && !words[slot].contentEquals(folded)) {
            slot = slot + 1 & mask;
        }
        words[slot] = folded.toString();
        hashes[slot] = hash;
        codes[slot] = code;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
    }

    /** The number of a token, or {@link #NONE}. */
    public int get(AnalyzedText text, int token) {
        return get(text, text.tokenStart(token), text.tokenEnd(token), text.tokenHash(token));
    }

    /** Whether a token is in the table. */
    public boolean contains(AnalyzedText text, int token) {
        return get(text, token) != NONE;
    }

    /** The number of a word, or {@link #NONE}. */
    public int get(CharSequence word) {
        return get(word, 0, word.length(), WordHash.of(word));
    }

    /**
     * The number of the word between two offsets, or {@link #NONE}.
     *
     * @param hash the word's {@link WordHash}
     */
    public int get(CharSequence text, int start, int end, int hash) {
        for (int slot = slot(hash); !words[slot].isEmpty(); slot = slot + 1 & mask) {
            if (hashes[slot] == hash && same(words[slot], text, start, end)) {
                return codes[slot];
            }
        }
        return NONE;
    }

    private static boolean same(String folded, CharSequence text, int start, int end) {
        if (folded.length() != end - start) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != WordHash.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
