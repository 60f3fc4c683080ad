package io.factbox.kit.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a linear-chain conditional random field with FTRL-Proximal (McMahan et al. 2013): stochastic gradients with a learning rate
 * of its own for each weight, and an L1 penalty that leaves most weights at 0. Deterministic.
 */
final class LinearChainTrainer {
    private static final int LABELS = NameLabels.COUNT;
    private static final double NEGLIGIBLE = 1e-4;

    /** A run of tokens with its features, as rows of the weight matrix, and its labels. */
    record Example(int[] rows, int[] ends, byte[] labels, float weight) {}

    private final double rate;
    private final double l1;
    private final double l2;
    private final float[] weights;
    private final float[] sums;
    private final float[] squares;
    private final double[] transitions = new double[LABELS * LABELS];
    private final double[] transitionSquares = new double[LABELS * LABELS];
    private double[] emission = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double loss;

    LinearChainTrainer(int features, double rate, double l1, double l2) {
        this.rate = rate;
        this.l1 = l1;
        this.l2 = l2;
        weights = new float[features * LABELS];
        sums = new float[features * LABELS];
        squares = new float[features * LABELS];
    }

    /** Goes through the examples several times, each time in another order. Returns the loss of the last time. */
    double train(List<Example> examples, int rounds) {
        List<Example> order = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            java.util.Collections.shuffle(order, new Random(round));
            loss = 0;
            order.forEach(this::learn);
        }
        return loss;
    }

    float weight(int row, int label) {
        return weights[row * LABELS + label];
    }

    float[] transitions() {
        float[] result = new float[transitions.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) transitions[i];
        }
        return result;
    }

    private void learn(Example example) {
        int tokens = example.labels().length;
        if (forward.length < tokens * LABELS) {
            emission = new double[tokens * LABELS];
            forward = new double[tokens * LABELS];
            backward = new double[tokens * LABELS];
        }
        score(example, tokens);
        double total = forward(tokens);
        backward(tokens);
        loss += example.weight() * (total - goldScore(example, tokens));
        updateTransitions(example, tokens, total);
        for (int t = 0; t < tokens; t++) {
            for (int y = 0; y < LABELS; y++) {
                double p = Math.exp(forward[t * LABELS + y] + backward[t * LABELS + y] - total);
                double gradient = example.weight() * (p - (example.labels()[t] == y ? 1 : 0));
                if (Math.abs(gradient) > NEGLIGIBLE) {
                    update(example, t, y, gradient);
                }
            }
        }
    }

    private void score(Example example, int tokens) {
        Arrays.fill(emission, 0, tokens * LABELS, 0);
        int from = 0;
        for (int t = 0; t < tokens; t++) {
            for (int f = from; f < example.ends()[t]; f++) {
                int row = example.rows()[f] * LABELS;
                for (int y = 0; y < LABELS; y++) {
                    emission[t * LABELS + y] += weights[row + y];
                }
            }
            from = example.ends()[t];
        }
    }

    private double forward(int tokens) {
        for (int t = 0; t < tokens; t++) {
            for (int y = 0; y < LABELS; y++) {
                double sum = Double.NEGATIVE_INFINITY;
                if (t == 0) {
                    sum = NameLabels.mayFollow(0, y) ? transitions[y] : sum;
                } else {
                    for (int x = 0; x < LABELS; x++) {
                        if (NameLabels.mayFollow(x, y)) {
                            sum = add(sum, forward[(t - 1) * LABELS + x] + transitions[x * LABELS + y]);
                        }
                    }
                }
                forward[t * LABELS + y] = sum + emission[t * LABELS + y];
            }
        }
        double total = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < LABELS; y++) {
            if (NameLabels.mayFollow(y, 0)) {
                total = add(total, forward[(tokens - 1) * LABELS + y] + transitions[y * LABELS]);
            }
        }
        return total;
    }

    private void backward(int tokens) {
        for (int t = tokens - 1; t >= 0; t--) {
            for (int x = 0; x < LABELS; x++) {
                double sum = Double.NEGATIVE_INFINITY;
                if (t == tokens - 1) {
                    sum = NameLabels.mayFollow(x, 0) ? transitions[x * LABELS] : sum;
                } else {
                    for (int y = 0; y < LABELS; y++) {
                        if (NameLabels.mayFollow(x, y)) {
                            int next = (t + 1) * LABELS + y;
                            sum = add(sum, transitions[x * LABELS + y] + emission[next] + backward[next]);
                        }
                    }
                }
                backward[t * LABELS + x] = sum;
            }
        }
    }

    private static double add(double a, double b) {
        double high = Math.max(a, b);
        double gap = Math.min(a, b) - high;
        return gap < -30 || Double.isNaN(gap) ? high : high + Math.log1p(Math.exp(gap));
    }

    private double goldScore(Example example, int tokens) {
        int before = NameLabels.OUTSIDE;
        double score = 0;
        for (int t = 0; t < tokens; t++) {
            int label = example.labels()[t];
            score += transitions[before * LABELS + label] + emission[t * LABELS + label];
            before = label;
        }
        return score + transitions[before * LABELS];
    }

    private void updateTransitions(Example example, int tokens, double total) {
        for (int t = 0; t <= tokens; t++) {
            int goldBefore = t == 0 ? NameLabels.OUTSIDE : example.labels()[t - 1];
            int gold = t == tokens ? NameLabels.OUTSIDE : example.labels()[t];
            for (int x = 0; x < LABELS; x++) {
                if (t == 0 && x != 0) {
                    break;
                }
                for (int y = 0; y < (t == tokens ? 1 : LABELS); y++) {
                    if (!NameLabels.mayFollow(x, y)) {
                        continue;
                    }
                    double left = t == 0 ? 0 : forward[(t - 1) * LABELS + x];
                    double right = t == tokens ? 0 : emission[t * LABELS + y] + backward[t * LABELS + y];
                    double p = Math.exp(left + transitions[x * LABELS + y] + right - total);
                    double gradient = example.weight() * (p - (goldBefore == x && gold == y ? 1 : 0));
                    if (Math.abs(gradient) > NEGLIGIBLE) {
                        int i = x * LABELS + y;
                        transitionSquares[i] += gradient * gradient;
                        transitions[i] -= rate * gradient / (1 + Math.sqrt(transitionSquares[i]));
                    }
                }
            }
        }
    }

    private void update(Example example, int t, int y, double gradient) {
        int from = t == 0 ? 0 : example.ends()[t - 1];
        for (int f = from; f < example.ends()[t]; f++) {
            int i = example.rows()[f] * LABELS + y;
            double square = squares[i] + gradient * gradient;
            double step = (Math.sqrt(square) - Math.sqrt(squares[i])) / rate;
            double sum = sums[i] + gradient - step * weights[i];
            squares[i] = (float) square;
            sums[i] = (float) sum;
            weights[i] = Math.abs(sum) <= l1
                    ? 0
                    : (float) (-(sum - Math.copySign(l1, sum)) / ((1 + Math.sqrt(square)) / rate + l2));
        }
    }
}
