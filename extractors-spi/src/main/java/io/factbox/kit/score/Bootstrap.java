package io.factbox.kit.score;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Confidence by resampling (Efron 1979): articles, not mentions, are drawn with replacement, since errors come in articles. The seed is
 * fixed, so that the same results give the same interval.
 */
final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20240315;

    private Bootstrap() {}

    /**
     * The interval of a score over articles.
     *
     * @param articles how many there are
     * @param score the score of a sample, given as how often each article was drawn
     */
    static Interval interval(int articles, ToDoubleFunction<int[]> score) {
        double[] scores = scores(articles, score);
        return new Interval(scores[SAMPLES * 25 / 1000], scores[SAMPLES * 975 / 1000 - 1]);
    }

    /** The scores of the samples, the lowest first. */
    static double[] scores(int articles, ToDoubleFunction<int[]> score) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] scores = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            int[] drawn = new int[articles];
            for (int i = 0; i < articles; i++) {
                drawn[random.nextInt(articles)]++;
            }
            scores[sample] = score.applyAsDouble(drawn);
        }
        Arrays.sort(scores);
        return scores;
    }
}
