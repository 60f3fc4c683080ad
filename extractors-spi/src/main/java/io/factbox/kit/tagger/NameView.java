package io.factbox.kit.tagger;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;

/** An article as the tagger sees it: arrays with what is known of each token, made in two passes. */
final class NameView {
    private static final WordTable AT = WordTable.ofWords("in at from near across");

    /** So many tokens before and behind it are looked at for a candidate. */
    private static final int REACH = 2;

    final AnalyzedText text;
    /** For candidates and their neighbours; 0 for others, like {@code classes}. */
    final int[] clusters;

    final int[] classes;
    final byte[] matches;
    final byte[] candidates;
    /** For capitalised tokens, the first and the last of the capitalised stretch that they stand in; else the token itself. */
    final int[] stretchStart;

    final int[] stretchEnd;
    /** How a sentence is written, for each token: 0 as usual, 1 in title case, 2 in capitals. */
    final byte[] style;

    final ArticleWords words;

    private final NameLexicon lexicon;

    NameView(AnalyzedText text, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        int count = text.tokenCount();
        clusters = new int[count];
        classes = new int[count];
        matches = new byte[count];
        candidates = new byte[count];
        stretchStart = new int[count];
        stretchEnd = new int[count];
        style = new byte[count];
        words = new ArticleWords(count);
        for (int s = 0; s < text.sentenceCount(); s++) {
            look(text.sentenceStart(s), text.sentenceEnd(s));
        }
        for (int s = 0; s < text.sentenceCount(); s++) {
            count(text.sentenceStart(s), text.sentenceEnd(s));
        }
    }

    private void look(int from, int to) {
        NameRuns.match(text, from, to, lexicon.names(), matches);
        NameRuns.mark(text, from, to, matches, candidates);
        lookUp(from, to);
        byte how = style(from, to);
        int start = from;
        for (int t = from; t < to; t++) {
            style[t] = how;
            if (!isCapital(t)) {
                start = t + 1;
                stretchStart[t] = t;
            } else {
                stretchStart[t] = start;
            }
        }
        int end = to - 1;
        for (int t = to - 1; t >= from; t--) {
            if (!isCapital(t)) {
                stretchEnd[t] = t;
                end = t - 1;
            } else {
                stretchEnd[t] = end;
            }
        }
    }

    /** Looks up the candidates and their neighbours: nobody asks for the others, and most tokens are others. */
    private void lookUp(int from, int to) {
        int done = from;
        for (int t = from; t < to; t++) {
            if (candidates[t] != 0) {
                int end = Math.min(to, t + REACH + 1);
                for (int near = Math.max(done, t - REACH); near < end; near++) {
                    clusters[near] = lexicon.clusters().get(text, near);
                    classes[near] = Math.max(0, lexicon.classes().get(text, near));
                }
                done = Math.max(done, end);
            }
        }
    }

    private boolean isCapital(int token) {
        return text.tokenShape(token).isNameLike();
    }

    private byte style(int from, int to) {
        int lower = 0;
        int small = 0;
        int upper = 0;
        int capital = 0;
        for (int t = from; t < to; t++) {
            switch (text.tokenShape(t)) {
                case LOWER -> {
                    if (text.tokenEnd(t) - text.tokenStart(t) > 4) {
                        lower++;
                    } else {
                        small++;
                    }
                }
                case UPPER -> upper++;
                case CAPITALIZED, MIXED -> capital++;
                default -> {}
            }
        }
        if (upper >= 2 && lower + small + capital <= upper / 4) {
            return 2;
        }
        return capital >= 3 && lower == 0 && capital > small ? (byte) 1 : 0;
    }

    private void count(int from, int to) {
        boolean running = style[from] == 0 && text.blockKind(from).isProse();
        for (int t = from; t < to; t++) {
            TokenShape shape = text.tokenShape(t);
            if (shape == TokenShape.LOWER) {
                if (running && text.tokenEnd(t) - text.tokenStart(t) > 2) {
                    words.add(text.tokenHash(t), ArticleWords.LOWER);
                }
            } else if (candidates[t] != 0 && shape != TokenShape.PUNCTUATION && style[from] != 2) {
                int some = ways(t, from, to, running);
                if (some != 0) {
                    words.add(text.tokenHash(t), some);
                }
            }
        }
    }

    private int ways(int t, int from, int to, boolean running) {
        int first = stretchStart[t];
        int last = stretchEnd[t];
        int some = running && t > from ? ArticleWords.INSIDE : 0;
        if (first > from) {
            if ((classes[first - 1] & (NameWord.TITLE.bit())) != 0) {
                some |= ArticleWords.TITLED;
            }
            if (AT.contains(text, first - 1)) {
                some |= ArticleWords.LOCATED;
            }
            if (text.tokenIs(first - 1, "the")) {
                some |= ArticleWords.ARTICLE;
            }
        }
        if (t > first && (classes[t - 1] & (NameWord.TITLE.bit() | NameWord.GIVEN.bit())) != 0) {
            some |= ArticleWords.TITLED;
        }
        if (last > first && style[t] == 0) {
            some |= ArticleWords.LONGER;
            if (t != last && (classes[last] & (NameWord.FORM.bit() | NameWord.TRADE.bit())) != 0) {
                some |= ArticleWords.FIRM;
            }
            if (t != last && (classes[last] & NameWord.HEAD.bit()) != 0
                    || t != first && (classes[first] & NameWord.HEAD.bit()) != 0) {
                some |= ArticleWords.BODY;
            }
        }
        if (last + 1 < to && (classes[last + 1] & NameWord.SPEECH.bit()) != 0 && last == t) {
            some |= ArticleWords.SPEAKS;
        }
        int part = matches[t] - 1 & 3;
        if (matches[t] != 0 && part != 3) {
            some |= ArticleWords.LISTED;
        }
        if (first == last && first > from && last + 1 < to && text.tokenIs(t - 1, "(") && text.tokenIs(t + 1, ")")) {
            some |= ArticleWords.BRACKETED;
            if (text.tokenShape(t) != TokenShape.CAPITALIZED && ArticleWords.isDefined(text, t)) {
                some |= ArticleWords.DEFINED;
            }
        }
        return some;
    }
}
