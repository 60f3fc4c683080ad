package io.factbox.kit.gazetteer;

import io.factbox.text.WordHash;

/** How characters of names compare: without case and accents; apostrophes and dashes in one form each; full stops not at all. */
final class NameFold {
    /** Marks a character that does not count. */
    static final char DROPPED = 0;

    private static final char FIRST_LATIN = 'À';
    /** What the Latin letters beyond ASCII are without case and accent, from the first one on. */
    private static final char[] LATIN = ("aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
                    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀ"
                    + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ"
                    + "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
                    + "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø"
                    + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
                    + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ")
            .toCharArray();

    private NameFold() {}

    static char fold(char c) {
        if (c < FIRST_LATIN) {
            return c == '.' ? DROPPED : WordHash.fold(c);
        }
        if (c - FIRST_LATIN < LATIN.length) {
            return LATIN[c - FIRST_LATIN];
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
