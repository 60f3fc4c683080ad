package io.factbox.kit.tagger;

import io.factbox.text.TokenShape;

/**
 * The scores of an article's candidate tokens. A word that occurs several times shares them: where one sentence leaves open whether a
 * name is a person's or a firm's, the others help.
 */
final class SharedScores {
    private static final int LABELS = NameLabels.COUNT;
    private static final int KINDS = 3;
    /** How much of the mean over the article a token takes. */
    private static final float SHARE = 0.5f;

    /** The scores, 13 a token, in the order in which the tokens were added. */
    final float[] emissions;

    private final NameView view;
    private final int[] tokens;
    private int size;

    SharedScores(NameView view) {
        this.view = view;
        int candidates = 0;
        for (byte candidate : view.candidates) {
            candidates += candidate;
        }
        emissions = new float[candidates * LABELS];
        tokens = new int[candidates];
    }

    /** Adds a token and returns where its scores are to be written. */
    int add(int token) {
        tokens[size] = token;
        return size++ * LABELS;
    }

    void share() {
        int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
        int[] keys = new int[capacity];
        int[] counts = new int[capacity];
        float[] sums = new float[capacity * KINDS];
        int[] slots = new int[size];
        for (int i = 0; i < size; i++) {
            slots[i] = -1;
            TokenShape shape = view.text.tokenShape(tokens[i]);
            if (!shape.isNameLike()) {
                continue;
            }
            int key = view.text.tokenHash(tokens[i]) * 31 + shape.ordinal();
            int slot = (key ^ key >>> 15) * 0x9E3779B9 >>> 7 & capacity - 1;
            while (counts[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & capacity - 1;
            }
            keys[slot] = key;
            counts[slot]++;
            slots[i] = slot;
            for (int kind = 0; kind < KINDS; kind++) {
                sums[slot * KINDS + kind] += margin(i, kind);
            }
        }
        float[] margins = new float[KINDS];
        for (int i = 0; i < size; i++) {
            if (slots[i] < 0 || counts[slots[i]] < 2) {
                continue;
            }
            for (int kind = 0; kind < KINDS; kind++) {
                margins[kind] = margin(i, kind);
            }
            for (int kind = 0; kind < KINDS; kind++) {
                float mean = sums[slots[i] * KINDS + kind] / counts[slots[i]];
                float shift = SHARE * (mean - margins[kind]);
                for (int label = 1 + kind * 4; label < 5 + kind * 4; label++) {
                    emissions[i * LABELS + label] += shift;
                }
            }
        }
    }

    /** By how much a label of a token, whose scores begin at an offset, beats the best one of another kind and the one outside. */
    float lead(int offset, int label) {
        if (label == NameLabels.OUTSIDE) {
            return 0;
        }
        float best = emissions[offset];
        for (int other = 1; other < LABELS; other++) {
            if (NameLabels.kind(other) != NameLabels.kind(label)) {
                best = Math.max(best, emissions[offset + other]);
            }
        }
        return emissions[offset + label] - best;
    }

    /** By how much the best label of a kind beats the one outside. */
    private float margin(int i, int kind) {
        int from = i * LABELS + 1 + kind * 4;
        float best = emissions[from];
        for (int label = 1; label < 4; label++) {
            best = Math.max(best, emissions[from + label]);
        }
        return best - emissions[i * LABELS];
    }
}
