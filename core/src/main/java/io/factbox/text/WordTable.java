package io.factbox.text;

import java.util.HashMap;
import java.util.Map;

/**
 * A table from words to small numbers, looked up in place by their {@linkplain WordHash hash}: blind to case and to the shape of
 * the apostrophe, nothing allocated. Immutable.
 */
public final class WordTable {
    /** What {@link #get} returns for a word that is not there. */
    public static final int NONE = -1;

    /** The hash of a free slot; a word that has it counts as having the next one. */
    private static final int FREE = 0;

    /** By slot. Most words of a text are in few tables: then nothing but this is looked at, so it is kept small. */
    private final int[] hashes;

    private final int[] codes;
    /** By slot, where the word begins among the words. */
    private final int[] places;
    /** The folded words, each behind its length. */
    private final char[] words;

    private final int mask;

    private WordTable(Map<String, Integer> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 4 - 1));
        int length = 0;
        for (String word : entries.keySet()) {
            length += word.length() + 1;
        }
        hashes = new int[capacity];
        codes = new int[capacity];
        places = new int[capacity];
        words = new char[length];
        mask = capacity - 1;
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

    /** A table of words parted by spaces, each with the number 0: for {@link #contains}. */
    public static WordTable ofWords(String words) {
        Map<String, Integer> entries = new HashMap<>();
        for (String word : words.split(" ")) {
            entries.put(word, 0);
        }
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
        hashes[slot] = key(hash);
        codes[slot] = code;
        places[slot] = start;
        return start + 1 + word.length();
    }

    /** The slot of a word, or the free one where it would stand. */
    private int find(CharSequence text, int start, int end, int hash) {
        int key = key(hash);
        int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
        while (hashes[slot] != FREE && (hashes[slot] != key || !same(places[slot], text, start, end))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int key(int hash) {
        return hash == FREE ? FREE + 1 : hash;
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
        int slot = find(text, start, end, hash);
        return hashes[slot] == FREE ? NONE : codes[slot];
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
