package io.factbox.text;

import java.util.Map;

/**
 * A table from words to small numbers, looked up in place by their {@linkplain WordHash hash}: blind to case and to the shape of
 * the apostrophe, nothing allocated. Immutable.
 */
public final class WordTable {
    /** What {@link #get} returns for a word that is not there. */
    public static final int NONE = -1;

    /** What stands in a slot: the hash, the code ({@link #NONE} where the slot is free), and where the word begins. */
    private static final int HASH = 0;

    private static final int CODE = 1;
    private static final int WORD = 2;
    private static final int WIDTH = 4;

    /** All that a look-up touches stands side by side, since most words of a text are in few tables. */
    private final int[] slots;
    /** The folded words, each behind its length. */
    private final char[] words;

    private final int mask;

    private WordTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 4 - 1));
        int length = 0;
        for (String word : entries.keySet()) {
            length += word.length() + 1;
        }
        slots = new int[WIDTH * capacity];
        words = new char[length];
        mask = WIDTH * capacity - 1;
        for (int slot = 0; slot < slots.length; slot += WIDTH) {
            slots[slot + CODE] = NONE;
        }
        int end = 0;
        for (Map.Entry<String, Integer> entry : entries.entrySet()) {
            end = put(entry.getKey(), entry.getValue(), end);
        }
    }

    /**
     * A table of these words.
     *
     * @param entries words in any case, none empty or longer than 65,535 characters, and their numbers, none negative
     * @throws IllegalArgumentException for a word or a number that is neither
     */
    public static WordTable of(Map<String, Integer> entries) {
        return new WordTable(entries);
    }

    /** Puts a word in; returns where the next one goes. */
    private int put(String word, int code, int start) {
        if (word.isEmpty() || code < 0 || word.length() > Character.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a word has 1 to 65535 characters and its number is not negative: '" + word + "', " + code);
        }
        int hash = 0;
        words[start] = (char) word.length();
        for (int i = 0; i < word.length(); i++) {
            words[start + 1 + i] = WordHash.fold(word.charAt(i));
            hash = WordHash.next(hash, word.charAt(i));
        }
        int slot = find(word, 0, word.length(), hash);
        slots[slot + HASH] = hash;
        slots[slot + CODE] = code;
        slots[slot + WORD] = start;
        return start + 1 + word.length();
    }

    /** The slot of a word, or the free one where it would stand. */
    private int find(CharSequence text, int start, int end, int hash) {
        int slot = ((hash ^ hash >>> 15) * 0x9E3779B9 >>> 7) * WIDTH & mask;
        while (slots[slot + CODE] != NONE
                && (slots[slot + HASH] != hash || !same(slots[slot + WORD], text, start, end))) {
            slot = slot + WIDTH & mask;
        }
        return slot;
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
        return slots[find(text, start, end, hash) + CODE];
    }

    private boolean same(int word, CharSequence text, int start, int end) {
        if (words[word] != end - start) {
            return false;
        }
        for (int i = 0; i < end - start; i++) {
            if (words[word + 1 + i] != WordHash.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
