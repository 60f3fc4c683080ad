package io.factbox.kit.score;

/**
 * How many mentions there should be, how many were found, and how many of these are right.
 *
 * @param gold how many people marked
 * @param found how many were found
 * @param correct how many of the found ones are right
 */
public record Counts(int gold, int found, int correct) {
    /** Nothing marked, nothing found. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(gold + other.gold, found + other.found, correct + other.correct);
    }

    /** The share of the found ones that is right; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) correct / found;
    }

    /** The share of the marked ones that was found; 0 where nothing was marked. */
    public double recall() {
        return gold == 0 ? 0 : (double) correct / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * correct / (gold + found);
    }
}
