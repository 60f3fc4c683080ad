package io.factbox.kit.gazetteer;

import io.factbox.text.WordHash;
import java.text.Normalizer;

/** How characters of names compare: without case and accents; apostrophes and dashes in one form each; full stops not at all. */
final class NameFold {
    /** Marks a character that does not count. */
    static final char DROPPED = 0;

    private static final int LATIN = 0x250;

    private NameFold() {}

    /** Latin letters without their accents: made when the first one is met, since it takes as long as many an article. */
    private static final class Accents {
        static final char[] TABLE = table();

        private Accents() {}

        private static char[] table() {
            char[] table = new char[LATIN];
            for (char c = 0; c < LATIN; c++) {
                char lower = WordHash.fold(c);
                String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
                table[c] = parts.isEmpty() ? lower : parts.charAt(0);
            }
            table['ø'] = 'o';
            table['Ø'] = 'o';
            table['ł'] = 'l';
            table['Ł'] = 'l';
            table['ı'] = 'i';
            table['đ'] = 'd';
            table['Đ'] = 'd';
            return table;
        }
    }

    static char fold(char c) {
        if (c < 128) {
            return c == '.' ? DROPPED : WordHash.fold(c);
        }
        if (c < LATIN) {
            return Accents.TABLE[c];
        }
        if (c >= '\u2010' && c <= '\u2015') {
            return '-';
        }
        // combining accents, as decomposed text has them
        return c >= '\u0300' && c <= '\u036F' ? DROPPED : WordHash.fold(c);
    }

    /** The hash of a name that is one character longer; an empty name's hash is 0. */
    static long next(long hash, char folded) {
        long mixed = (hash + folded + 1) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }
}
