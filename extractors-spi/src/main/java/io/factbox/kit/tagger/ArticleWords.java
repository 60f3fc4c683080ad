package io.factbox.kit.tagger;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;

/**
 * What one article says about its own words: for each word, in which ways it occurs anywhere in the article (after Chieu and Ng 2003,
 * global features). A name that one sentence leaves open is often plain in another.
 */
final class ArticleWords {
    /** In lower case somewhere. */
    static final int LOWER = 1;
    /** Capitalised inside a sentence of running text. */
    static final int INSIDE = 1 << 1;
    /** After a person's title or first name. */
    static final int TITLED = 1 << 2;
    /** In a name that ends in a legal form or a trade's word. */
    static final int FIRM = 1 << 3;
    /** In a name with an institution's head. */
    static final int BODY = 1 << 4;
    /** Alone in brackets. */
    static final int BRACKETED = 1 << 5;
    /** Alone in brackets, and the initials of the words before it. */
    static final int DEFINED = 1 << 6;
    /** After in, at, from. */
    static final int LOCATED = 1 << 7;
    /** Before a verb of speech. */
    static final int SPEAKS = 1 << 8;
    /** After "the". */
    static final int ARTICLE = 1 << 9;
    /** In a gazetteer match of several words. */
    static final int LISTED = 1 << 10;
    /** Part of a longer run of capitalised words. */
    static final int LONGER = 1 << 11;

    static final int BITS = 12;

    private final int[] keys;
    private final int[] bits;

    ArticleWords(int tokens) {
        int capacity = Integer.highestOneBit(Math.max(8, tokens)) * 2;
        keys = new int[capacity];
        bits = new int[capacity];
    }

    /** Adds ways in which a word occurs. */
    void add(int hash, int some) {
        int slot = slot(hash);
        keys[slot] = hash;
        bits[slot] |= some;
    }

    /** The ways in which a word occurs. */
    int get(int hash) {
        return bits[slot(hash)];
    }

    private int slot(int hash) {
        int mask = keys.length - 1;
        int slot = (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & mask;
        while (bits[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Whether the upper-case token in brackets has the initials of the name before the bracket. */
    static boolean isDefined(AnalyzedText text, int acronym) {
        int t = acronym - 2;
        int end = text.tokenEnd(acronym);
        for (int i = end - 1; i >= text.tokenStart(acronym); i--) {
            char initial = text.charAt(i);
            if (!Character.isUpperCase(initial)) {
                continue;
            }
            while (t >= 0 && t > acronym - 16 && !startsWith(text, t, initial)) {
                if (text.tokenShape(t) != TokenShape.LOWER) {
                    return false;
                }
                t--;
            }
            if (t < 0 || t <= acronym - 16) {
                return false;
            }
            t--;
        }
        return true;
    }

    private static boolean startsWith(AnalyzedText text, int token, char initial) {
        return text.tokenShape(token) != TokenShape.PUNCTUATION && text.charAt(text.tokenStart(token)) == initial;
    }
}
