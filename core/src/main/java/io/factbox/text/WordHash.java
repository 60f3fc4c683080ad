package io.factbox.text;

/** The hash by which words are looked up: blind to case and to the shape of the apostrophe. */
public final class WordHash {
    private WordHash() {}

    /** The hash of a whole word. */
    public static int of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The hash of the word between two offsets of a text. */
    public static int of(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash of a word one character longer. The empty word's hash is 0. */
    public static int next(int hash, char c) {
        return hash * 31 + fold(c);
    }

    /** The lower-case form of a character, in no locale; typographic apostrophes become straight. */
    public static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c == '’' || c == 'ʼ') {
            return '\'';
        }
        // quotation marks and dashes, the commonest of these, have no case
        return c >= '\u2000' && c < '\u2100' ? c : Character.toLowerCase(c);
    }
}
