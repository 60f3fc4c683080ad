package io.factbox.kit.tagger;

import java.util.Arrays;

/** Finds the best labels of a run (Viterbi 1967); keeps its arrays from run to run. Not for several threads. */
final class Viterbi {
    private static final int LABELS = NameLabels.COUNT;
    private static final float IMPOSSIBLE = -1e30f;

    /** For each label, those that may stand before it. */
    private static final byte[][] BEFORE = before();

    private final TaggerModel model;
    private float[] scores = new float[LABELS * 64];
    private byte[] from = new byte[LABELS * 64];

    Viterbi(TaggerModel model) {
        this.model = model;
    }

    private static byte[][] before() {
        byte[][] before = new byte[LABELS][];
        for (int label = 0; label < LABELS; label++) {
            byte[] some = new byte[LABELS];
            int count = 0;
            for (int other = 0; other < LABELS; other++) {
                if (NameLabels.mayFollow(other, label)) {
                    some[count++] = (byte) other;
                }
            }
            before[label] = Arrays.copyOf(some, count);
        }
        return before;
    }

    /**
     * Writes the labels of a run that stands between tokens outside names.
     *
     * @param emissions the scores of the labels of each token, those of the run's first token from {@code offset} on
     */
    void label(float[] emissions, int offset, int tokens, byte[] labels, int first) {
        if (scores.length < tokens * LABELS) {
            scores = new float[tokens * LABELS * 2];
            from = new byte[tokens * LABELS * 2];
        }
        for (int t = 0; t < tokens; t++) {
            for (int label = 0; label < LABELS; label++) {
                step(t, label, emissions[offset + t * LABELS + label]);
            }
        }
        float best = IMPOSSIBLE;
        int label = 0;
        for (int l = 0; l < LABELS; l++) {
            float score = scores[(tokens - 1) * LABELS + l] + model.transitions[l * LABELS];
            if (NameLabels.mayFollow(l, NameLabels.OUTSIDE) && score > best) {
                best = score;
                label = l;
            }
        }
        for (int t = tokens - 1; t >= 0; t--) {
            labels[first + t] = (byte) label;
            label = from[t * LABELS + label];
        }
    }

    private void step(int t, int label, float emission) {
        float best = IMPOSSIBLE;
        byte source = 0;
        if (t == 0) {
            if (NameLabels.mayFollow(NameLabels.OUTSIDE, label)) {
                best = model.transitions[label];
            }
        } else {
            for (byte other : BEFORE[label]) {
                float score = scores[(t - 1) * LABELS + other] + model.transitions[other * LABELS + label];
                if (score > best) {
                    best = score;
                    source = other;
                }
            }
        }
        scores[t * LABELS + label] = best + emission;
        from[t * LABELS + label] = source;
    }
}
