package io.factbox.internal.text;

import io.factbox.text.TokenShape;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;

/** Says after which tokens of a block a sentence ends. */
final class SentenceSplitter {
    private final String text;
    private final char[] characters;
    private final TokenBuffer tokens;

    SentenceSplitter(String text, char[] characters, TokenBuffer tokens) {
        this.text = text;
        this.characters = characters;
        this.tokens = tokens;
    }

    /**
     * The token after the last one of the sentence that begins at {@code first}.
     *
     * @param limit the token after the block's last
     */
    int end(int first, int limit) {
        for (int i = first; i < limit; i++) {
            if (isTerminal(i)) {
                int after = closersAfter(i, limit);
                if (after >= limit || endsHere(i, after)) {
                    return after;
                }
                i = after - 1;
            } else if (i > first && endsAbbreviation(i)) {
                int after = closersAfter(i, limit);
                if (after < limit && abbreviationEndsHere(i, after)) {
                    return after;
                }
            }
        }
        return limit;
    }

    private char firstChar(int token) {
        return characters[tokens.starts[token]];
    }

    private TokenShape shape(int token) {
        return TokenShape.of(tokens.shapes[token]);
    }

    private int lengthOf(int token) {
        return tokens.ends[token] - tokens.starts[token];
    }

    private boolean spaceBefore(int token) {
        int start = tokens.starts[token];
        return start == 0 || Tokenizer.isSpace(characters[start - 1]);
    }

    private boolean isTerminal(int token) {
        if (shape(token) != TokenShape.PUNCTUATION) {
            return false;
        }
        char c = firstChar(token);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    private boolean endsAbbreviation(int token) {
        return shape(token).isWord() && characters[tokens.ends[token] - 1] == '.';
    }

    /** The token after the quotation marks and brackets that close behind a terminal. */
    private int closersAfter(int terminal, int limit) {
        int i = terminal + 1;
        while (i < limit && (isCloser(i) || isTerminal(i))) {
            i++;
        }
        return i;
    }

    private boolean isCloser(int token) {
        if (spaceBefore(token)) {
            return false;
        }
        char c = firstChar(token);
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == '»' || c == ')' || c == ']';
    }

    private boolean endsHere(int terminal, int next) {
        TokenShape shape = shape(next);
        char c = firstChar(terminal);
        if (c == '。' || c == '！' || c == '？') {
            return true;
        }
        if (shape == TokenShape.LOWER) {
            return false;
        }
        // "Yahoo! Inc.": a legal form goes with the name before it.
        if (c == '!'
                && next == terminal + 1
                && Words.ABBREVIATIONS.get(text, tokens.starts[next], stemEnd(next), stemHash(next)) == Words.MAY_END) {
            return false;
        }
        // "3.Text" without a space is a list number or a version
        if (!spaceBefore(next) && next == terminal + 1 && c == '.' && shape == TokenShape.NUMBER) {
            return false;
        }
        // "…" and "..." inside a sentence are followed by lower case, which was handled; a comma or dash goes on.
        return !(shape == TokenShape.PUNCTUATION && ",;:-–—)".indexOf(firstChar(next)) >= 0);
    }

    private int stemEnd(int token) {
        int end = tokens.ends[token];
        return characters[end - 1] == '.' ? end - 1 : end;
    }

    private int stemHash(int token) {
        return WordHash.of(text, tokens.starts[token], stemEnd(token));
    }

    private boolean abbreviationEndsHere(int token, int next) {
        TokenShape after = shape(next);
        if (next > token + 1) {
            // closers between: (…, Inc.) Next
            return after != TokenShape.LOWER && after != TokenShape.PUNCTUATION && isStarter(next);
        }
        if (isOpeningQuote(next)) {
            return maybe(token) && !isInitial(token);
        }
        if (after != TokenShape.CAPITALIZED && after != TokenShape.UPPER) {
            return false;
        }
        if (isInitial(token)) {
            // "vitamin C. The": after a lower-case word, before a starter
            return isStarter(next) && token > 0 && shape(token - 1) == TokenShape.LOWER;
        }
        return maybe(token) && isStarter(next);
    }

    private boolean maybe(int token) {
        int known = Words.ABBREVIATIONS.get(text, tokens.starts[token], stemEnd(token), stemHash(token));
        return known == Words.MAY_END || known == WordTable.NONE;
    }

    private boolean isInitial(int token) {
        return lengthOf(token) == 2 && shape(token) == TokenShape.UPPER;
    }

    private boolean isStarter(int token) {
        return Words.STARTERS.get(text, tokens.starts[token], tokens.ends[token], tokens.hashes[token])
                != WordTable.NONE;
    }

    private boolean isOpeningQuote(int token) {
        char c = firstChar(token);
        return (c == '“' || c == '"' || c == '«') && spaceBefore(token);
    }
}
