package io.factbox.kit.tagger;

import io.factbox.text.AnalyzedText;
import io.factbox.text.WordHash;

/** What the tagger looks at: for each token its own form, its neighbours, lists, and what the rest of the article says. */
final class NameFeatures {
    private static final int BEFORE_TEXT = 1;
    private static final int AFTER_TEXT = 2;

    private final NameView view;
    private final AnalyzedText text;
    private final FeatureList list;
    private int sentenceStart;
    private int sentenceEnd;
    private int blockKind;

    NameFeatures(NameView view, FeatureList list) {
        this.view = view;
        this.text = view.text;
        this.list = list;
    }

    /** Sets the sentence that the next tokens stand in. */
    void sentence(int start, int end) {
        sentenceStart = start;
        sentenceEnd = end;
        blockKind = text.blockKind(start).ordinal();
    }

    private int word(int t) {
        return t < sentenceStart ? BEFORE_TEXT : t >= sentenceEnd ? AFTER_TEXT : text.tokenHash(t);
    }

    private int cluster(int t) {
        return t < sentenceStart || t >= sentenceEnd ? WordClusters.NONE : view.clusters[t];
    }

    private int classes(int t) {
        return t < sentenceStart || t >= sentenceEnd ? 0 : view.classes[t];
    }

    private int match(int t) {
        return t < sentenceStart || t >= sentenceEnd ? 0 : view.matches[t];
    }

    /** The token's shape in more detail: single letters, short capitals, and digits apart. */
    private int shape(int t) {
        if (t < sentenceStart || t >= sentenceEnd) {
            return t < sentenceStart ? 30 : 31;
        }
        int length = text.tokenEnd(t) - text.tokenStart(t);
        return switch (text.tokenShape(t)) {
            case UPPER -> 12 + Math.min(length, 7);
            case PUNCTUATION, SYMBOL -> 64 + text.charAt(text.tokenStart(t));
            case LOWER -> length <= 3 ? 20 : 21;
            default -> text.tokenShape(t).ordinal();
        };
    }

    /** Adds the features of a token. */
    void add(int t) {
        int word = word(t);
        int shape = shape(t);
        int before = word(t - 1);
        int after = word(t + 1);
        int cluster = cluster(t);
        int n = 1;
        list.add(n++, 0);
        list.add(n++, word);
        list.add(n++, word, shape);
        list.add(n++, before);
        list.add(n++, after);
        list.add(n++, word(t - 2));
        list.add(n++, word(t + 2));
        list.add(n++, before, word);
        list.add(n++, word, after);
        list.add(n++, before, after);
        list.add(n++, shape);
        list.add(n++, shape(t - 1) << 16 | shape, shape(t + 1));
        list.add(n++, shape, shape(t + 1) << 16 | shape(t + 2));
        list.add(n++, shape(t - 2) << 16 | shape(t - 1), shape);
        affixes(t, n);
        n += 6;
        clusters(t, n, cluster);
        n += 10;
        lists(t, n, word, shape);
        n += 12;
        stretch(t, n, shape);
        n += 14;
        article(t, n, word, shape);
        list.endToken();
    }

    /** The first and the last two, three and four characters, each the {@link WordHash} of what it is. */
    private void affixes(int t, int n) {
        int start = text.tokenStart(t);
        int end = text.tokenEnd(t);
        int length = end - start;
        if (length < 3) {
            return;
        }
        int prefix = WordHash.of(text, start, start + 2);
        list.add(n, prefix);
        prefix = WordHash.next(prefix, text.charAt(start + 2));
        list.add(n + 1, prefix);
        int suffix = WordHash.of(text, end - 2, end);
        list.add(n + 2, suffix);
        suffix += WordHash.fold(text.charAt(end - 3)) * (31 * 31);
        list.add(n + 3, suffix);
        if (length >= 5) {
            list.add(n + 4, WordHash.next(prefix, text.charAt(start + 3)));
            list.add(n + 5, suffix + WordHash.fold(text.charAt(end - 4)) * (31 * 31 * 31));
        }
    }

    private void clusters(int t, int n, int cluster) {
        int fine = WordClusters.fine(cluster);
        int before = WordClusters.fine(cluster(t - 1));
        int after = WordClusters.fine(cluster(t + 1));
        list.add(n, fine);
        list.add(n + 1, before);
        list.add(n + 2, after);
        list.add(n + 3, before, fine);
        list.add(n + 4, fine, after);
        list.add(n + 5, before, after);
        list.add(n + 6, fine, shape(t));
        list.add(
                n + 7,
                WordClusters.coarse(cluster(t - 1)) << 8 | WordClusters.coarse(cluster),
                WordClusters.coarse(cluster(t + 1)));
        list.add(n + 8, WordClusters.fine(cluster(t - 2)));
        list.add(n + 9, WordClusters.fine(cluster(t + 2)));
    }

    private void lists(int t, int n, int word, int shape) {
        int match = match(t);
        int classes = classes(t);
        list.add(n, classes);
        list.add(n + 1, classes(t - 1));
        list.add(n + 2, classes(t + 1));
        list.add(n + 3, classes(t - 1), classes);
        list.add(n + 4, classes, classes(t + 1));
        list.add(n + 5, classes(t - 2) << 12 | classes(t - 1), shape);
        list.add(n + 6, match, match(t - 1) << 8 | match(t + 1));
        if (match != 0) {
            list.add(n + 7, match);
            list.add(n + 8, match, shape);
            list.add(n + 9, match, word);
            list.add(n + 10, match, WordClusters.coarse(cluster(t - 1)) << 8 | WordClusters.coarse(cluster(t + 1)));
            list.add(n + 11, match, view.style[t]);
        }
    }

    /** The capitalised stretch that the token stands in: its first and last words, and what stands around it. */
    private void stretch(int t, int n, int shape) {
        int first = view.stretchStart[t];
        int last = view.stretchEnd[t];
        int place = (t == first ? 1 : 0) | (t == last ? 2 : 0) | (first == sentenceStart ? 4 : 0) | view.style[t] << 3;
        list.add(n, place, shape);
        list.add(n + 1, Math.min(last - first, 6), Math.min(t - first, 4));
        list.add(n + 2, place, blockKind);
        if (last > first) {
            list.add(n + 3, word(last), t == last ? 1 : 0);
            list.add(n + 4, WordClusters.fine(cluster(last)), t == last ? 1 : 0);
            list.add(n + 5, word(first), t == first ? 1 : 0);
            list.add(n + 6, WordClusters.fine(cluster(first)), t == first ? 1 : 0);
            list.add(n + 7, classes(first), classes(last));
        }
        list.add(n + 8, word(first - 1), place & 3);
        list.add(n + 9, word(last + 1), place & 3);
        list.add(n + 10, WordClusters.fine(cluster(first - 1)), place & 3);
        list.add(n + 11, WordClusters.fine(cluster(last + 1)), place & 3);
        list.add(n + 12, word(first - 2), word(first - 1));
        list.add(n + 13, word(last + 1), word(last + 2));
    }

    private void article(int t, int n, int word, int shape) {
        int bits = view.words.get(word);
        list.add(n, bits);
        for (int b = 0; b < ArticleWords.BITS; b++) {
            if ((bits >>> b & 1) != 0) {
                list.add(n + 1, b, view.style[t] << 8 | shape);
            }
        }
    }
}
