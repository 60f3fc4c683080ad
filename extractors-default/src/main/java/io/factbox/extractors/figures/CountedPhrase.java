package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;

/** Finds the noun phrase that a number counts: {@code [50] different products}. */
final class CountedPhrase {
    private static final int MOST_WORDS = 8;

    private CountedPhrase() {}

    /** {@code [30 km] north of}: no noun. */
    static boolean isDirection(AnalyzedText text, int token, int limit) {
        return token + 1 < limit && text.tokenIs(token + 1, "of") && FigureWords.DIRECTION.contains(text, token);
    }

    /** Whether a word looks like a plural noun. */
    static boolean isPlural(AnalyzedText text, int token) {
        if (FigureWords.PLURAL.contains(text, token)) {
            return true;
        }
        int end = text.tokenEnd(token);
        int length = end - text.tokenStart(token);
        return length > 3
                && text.tokenShape(token).isWord()
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && text.charAt(end - 2) != 's'
                && text.charAt(end - 2) != '\''
                && !FigureWords.NOT_PLURAL.contains(text, token)
                && !FigureWords.FUNCTION.contains(text, token);
    }

    /** The end within a noun phrase that is known: with its first plural, which may describe another one, else all of it. */
    static int endInside(AnalyzedText text, int token, int limit) {
        for (int i = token; i < limit; i++) {
            boolean inner = i + 1 < limit
                    && (text.tokenIs(i + 1, "'s")
                            || text.tokenEquals(i + 1, "-")
                            || text.tokenEquals(i + 1, "'")
                            || text.tokenEquals(i + 1, "’"));
            if (text.tokenShape(i).isWord() && isPlural(text, i) && !inner) {
                if (i + 1 < limit && FigureWords.ATTRIBUTIVE.contains(text, i)) {
                    continue;
                }
                return i + 1;
            }
        }
        return limit;
    }

    /**
     * The end of the noun phrase that begins at a token: up to and with the first plural, else up to the first word that no such phrase
     * holds.
     *
     * @return {@code token} itself if none begins there
     */
    static int end(AnalyzedText text, int token, int limit) {
        int i = token;
        int most = Math.min(limit, token + MOST_WORDS);
        while (i < most) {
            TokenShape shape = text.tokenShape(i);
            boolean inner = i > token
                    && i + 1 < limit
                    && (text.tokenEquals(i, "-") || text.tokenEquals(i, "&"))
                    && !text.spaceBefore(i + 1);
            if (inner) {
                i++;
                continue;
            }
            if (!shape.isWord() || FigureWords.FUNCTION.contains(text, i)) {
                break;
            }
            if (isPlural(text, i)
                    && !(i + 1 < limit
                            && (text.tokenIs(i + 1, "'s")
                                    || text.tokenEquals(i + 1, "-") && !text.spaceBefore(i + 1)))) {
                // "sales staff", "goods vehicles"
                boolean describes =
                        i + 1 < most && text.tokenShape(i + 1).isWord() && FigureWords.ATTRIBUTIVE.contains(text, i);
                if (!describes) {
                    return i + 1;
                }
            }
            i++;
        }
        while (i > token && !text.tokenShape(i - 1).isWord()) {
            i--;
        }
        return i;
    }
}
