package io.factbox.internal.text;

import io.factbox.text.Quotation;
import io.factbox.text.Quotation.Kind;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations block by block, so that a missing mark never swallows more than its paragraph. Pairs “ ”, „ “, « », ‘ ’ and straight
 * marks; an apostrophe is no mark.
 */
final class QuotationScanner {
    /** A quoted phrase of at most this many words, without an end of sentence inside, is a term and no speech. */
    private static final int TERM_WORDS = 3;

    /** A single mark that is not closed within so many tokens was an apostrophe; the bound keeps the time linear. */
    private static final int SINGLE_TOKENS = 300;

    private final char[] text;
    private final TokenBuffer tokens;

    QuotationScanner(char[] text, TokenBuffer tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Adds the quotations between two tokens of one block. */
    void scan(int first, int limit, List<Quotation> out) {
        int i = first;
        while (i < limit) {
            String closers = closersFor(i);
            if (closers.isEmpty()) {
                i++;
                continue;
            }
            boolean single = closers.indexOf('’') >= 0 || closers.indexOf('\'') >= 0;
            int close = close(i, single ? Math.min(limit, i + SINGLE_TOKENS) : limit, closers, single);
            if (close < 0 && single) {
                i++;
                continue;
            }
            int last = close < 0 ? limit - 1 : close;
            Span span = new Span(tokens.starts[i], tokens.ends[last]);
            boolean empty = last == i || close == i + 1;
            if (!empty) {
                out.add(new Quotation(span, kind(i, last, close >= 0), close >= 0));
            }
            i = last + 1;
        }
    }

    /** The quotations of several blocks: each pair of tokens is a block's first and the one after its last. */
    List<Quotation> scanBlocks(int[] blockStarts, int tokenCount) {
        List<Quotation> out = new ArrayList<>();
        for (int b = 0; b < blockStarts.length; b++) {
            scan(blockStarts[b], b + 1 < blockStarts.length ? blockStarts[b + 1] : tokenCount, out);
        }
        return out;
    }

    /** The characters that close what a token opens; empty if it opens nothing. */
    private String closersFor(int token) {
        if (TokenShape.of(tokens.shapes[token]) != TokenShape.PUNCTUATION) {
            return "";
        }
        char c = text[tokens.starts[token]];
        boolean opens = opens(token);
        return switch (c) {
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '"' -> opens ? "\"”" : "";
            case '`' -> opens && length(token) == 2 ? "'" : "";
            case '‘' -> opens ? "’" : "";
            case '\'' -> opens ? "'" : "";
            default -> "";
        };
    }

    private int length(int token) {
        return tokens.ends[token] - tokens.starts[token];
    }

    private boolean opens(int token) {
        int start = tokens.starts[token];
        int end = tokens.ends[token];
        boolean spaceAfter = end >= text.length || Tokenizer.isSpace(text[end]);
        boolean year = end < text.length && Character.isDigit(text[end]) && text[start] != '"';
        return !spaceAfter && !year && (start == 0 || !Character.isLetterOrDigit(text[start - 1]));
    }

    private int close(int open, int limit, String closers, boolean single) {
        for (int i = open + 1; i < limit; i++) {
            if (TokenShape.of(tokens.shapes[i]) != TokenShape.PUNCTUATION) {
                continue;
            }
            char c = text[tokens.starts[i]];
            if (closers.indexOf(c) < 0 || isDoubled(open) && length(i) != 2) {
                continue;
            }
            if (length(open) == 2 && length(i) != 2) {
                continue; // `` is closed by '' alone
            }
            if (single ? closesSingle(i) : c != '"' || closesStraight(i, open)) {
                return i;
            }
        }
        return -1;
    }

    /** Two apostrophes that stand for one quotation mark. */
    private boolean isDoubled(int token) {
        char c = text[tokens.starts[token]];
        return (c == '\'' || c == '`') && length(token) == 2;
    }

    private boolean closesStraight(int token, int open) {
        int start = tokens.starts[token];
        return token > open + 1 || !Tokenizer.isSpace(text[start - 1]);
    }

    private boolean closesSingle(int token) {
        int start = tokens.starts[token];
        int end = tokens.ends[token];
        boolean wordBefore = start > 0 && !Tokenizer.isSpace(text[start - 1]);
        boolean wordAfter = end < text.length && Character.isLetterOrDigit(text[end]);
        // "workers' rights" inside the quotation: an s before, a lower-case word after
        boolean possessive = wordBefore
                && text[start - 1] == 's'
                && end + 1 < text.length
                && text[end] == ' '
                && Character.isLowerCase(text[end + 1]);
        return wordBefore && !wordAfter && !possessive;
    }

    private Kind kind(int open, int close, boolean closed) {
        if (!closed) {
            return Kind.SPEECH;
        }
        int words = 0;
        int capitals = 0;
        for (int i = open + 1; i < close; i++) {
            TokenShape shape = TokenShape.of(tokens.shapes[i]);
            if (shape.isWord() || shape == TokenShape.NUMBER) {
                words++;
                if (shape != TokenShape.LOWER) {
                    capitals++;
                }
            } else if (shape == TokenShape.PUNCTUATION && ".!?".indexOf(text[tokens.starts[i]]) >= 0) {
                return Kind.SPEECH;
            }
        }
        return words <= TERM_WORDS || words <= 6 && capitals == words ? Kind.TERM : Kind.SPEECH;
    }
}
