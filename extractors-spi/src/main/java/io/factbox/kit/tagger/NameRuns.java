package io.factbox.kit.tagger;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;

/** Says which tokens may be part of a name: those that look like one, those of gazetteer matches, and the few small words between. */
final class NameRuns {
    /** So many small words and signs may stand between two parts of a name. */
    private static final int MAX_GAP = 3;

    private static final WordTable CONNECTORS = WordTable.ofWords(
            "of and for the de la le les du des del della delle di da do dos das e y et und für van von der den"
                    + " ten ter al el in on to at a an 's against with without sur pour en by as i och og und zu dan bin ibn"
                    + " n' o os aux au d' l' & - – — / ' ’ . , ! + @ |");

    private NameRuns() {}

    /** Whether a token may begin and end a name by its looks. */
    static boolean isNameLike(AnalyzedText text, int token) {
        TokenShape shape = text.tokenShape(token);
        return shape.isNameLike() || shape == TokenShape.CASELESS || shape == TokenShape.WEB && isDomain(text, token);
    }

    /** A domain name that may be that of an outlet or a shop: no address of a page, no handle. */
    private static boolean isDomain(AnalyzedText text, int token) {
        int end = text.tokenEnd(token);
        for (int i = text.tokenStart(token); i < end; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '@' || c == ':' || c == '_') {
                return false;
            }
        }
        return end - text.tokenStart(token) < 40;
    }

    /**
     * Marks the tokens of a sentence that may be part of names with 1.
     *
     * @param matches for tokens in a gazetteer match something other than 0
     */
    static void mark(AnalyzedText text, int from, int to, byte[] matches, byte[] candidates) {
        int last = -1;
        for (int t = from; t < to; t++) {
            boolean core = matches[t] != 0 || isNameLike(text, t) || isTrailingNumber(text, t, last);
            if (!core) {
                continue;
            }
            candidates[t] = 1;
            if (last >= 0 && t - last - 1 <= MAX_GAP && allConnect(text, last + 1, t)) {
                for (int gap = last + 1; gap < t; gap++) {
                    candidates[gap] = 1;
                }
            }
            last = t;
        }
    }

    private static boolean isTrailingNumber(AnalyzedText text, int token, int last) {
        return text.tokenShape(token) == TokenShape.NUMBER
                && text.tokenEnd(token) - text.tokenStart(token) <= 4
                && last == token - 1;
    }

    private static boolean allConnect(AnalyzedText text, int from, int to) {
        for (int t = from; t < to; t++) {
            if (!CONNECTORS.contains(text, t) && text.tokenShape(t) != TokenShape.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Marks the tokens of gazetteer matches, the longest first found from the left: its class and the token's place in it. */
    static void match(AnalyzedText text, int from, int to, PhraseTable names, byte[] matches) {
        int t = from;
        while (t < to) {
            long match = mayBegin(text, t) ? names.longest(text, t, to) : PhraseTable.NONE;
            if (match == PhraseTable.NONE) {
                t++;
                continue;
            }
            int end = PhraseTable.end(match);
            int code = PhraseTable.payload(match) << 2;
            for (int i = t; i < end; i++) {
                int part = end - t == 1 ? 3 : i == t ? 1 : i == end - 1 ? 2 : 0;
                matches[i] = (byte) (code + part + 1);
            }
            t = end;
        }
    }

    private static boolean mayBegin(AnalyzedText text, int token) {
        TokenShape shape = text.tokenShape(token);
        return shape != TokenShape.PUNCTUATION && shape != TokenShape.SYMBOL;
    }
}
