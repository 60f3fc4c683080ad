package io.factbox.kit.score;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two evaluations of the same gold: is the second better, and which errors came and went? The difference is tested by resampling the
 * same articles in both (paired bootstrap, Berg-Kirkpatrick et al. 2012). Immutable.
 *
 * <pre>{@code
 * Factbox mine = Factbox.builder().without("factbox.dates").build();
 * List<GoldArticle> gold = GoldFile.read(path);
 * Evaluation before = Evaluation.of(gold, Factbox.create()::extract);
 * Evaluation after = Evaluation.of(gold, mine::extract);
 * System.out.print(Comparison.of(before, after).report());
 * }</pre>
 */
public final class Comparison {
    private final Evaluation before;
    private final Evaluation after;

    private Comparison(Evaluation before, Evaluation after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two evaluations.
     *
     * @throws IllegalArgumentException if they are not of the same number of articles
     */
    public static Comparison of(Evaluation before, Evaluation after) {
        if (before.articles() != after.articles()) {
            throw new IllegalArgumentException("two runs are compared on the same articles, not on " + before.articles()
                    + " and " + after.articles());
        }
        return new Comparison(before, after);
    }

    /** By how much the F1 of a kind has grown. */
    public double difference(String kind, Level level) {
        return after.counts(kind, level).f1() - before.counts(kind, level).f1();
    }

    /** The range in which the difference lies with 95 percent confidence; if 0 lies outside, it is hardly chance. */
    public Interval interval(String kind, Level level) {
        return Bootstrap.interval(
                before.articles(), drawn -> after.f1(kind, level, drawn) - before.f1(kind, level, drawn));
    }

    /** Of how many samples in a hundred the second run is better. */
    public double confidence(String kind, Level level) {
        double[] differences = Bootstrap.scores(
                before.articles(), drawn -> after.f1(kind, level, drawn) - before.f1(kind, level, drawn));
        return 100.0
                * Arrays.stream(differences)
                        .filter(difference -> difference > 0)
                        .count()
                / differences.length;
    }

    /** The errors of the first run that the second does not make. */
    public List<ScoredError> fixed() {
        return without(before, after);
    }

    /** The errors of the second run that the first does not make. */
    public List<ScoredError> added() {
        return without(after, before);
    }

    private static List<ScoredError> without(Evaluation one, Evaluation other) {
        Set<ScoredError> known = new HashSet<>(other.errors());
        return one.errors().stream().filter(error -> !known.contains(error)).toList();
    }

    /** A report for people: differences by kind and level, then the errors that went and came. */
    public String report() {
        Set<String> kinds = new TreeSet<>(before.kinds());
        kinds.addAll(after.kinds());
        StringBuilder out = new StringBuilder();
        for (String kind : kinds) {
            for (Level level : Level.values()) {
                Interval interval = interval(kind, level);
                out.append(String.format(
                        Locale.ROOT,
                        "%-20s %-8s F1 %5.1f -> %5.1f  %+5.1f (%+.1f to %+.1f), better in %.0f %% of samples\n",
                        kind,
                        level.name().toLowerCase(Locale.ROOT),
                        before.counts(kind, level).f1() * 100,
                        after.counts(kind, level).f1() * 100,
                        difference(kind, level) * 100,
                        interval.low() * 100,
                        interval.high() * 100,
                        confidence(kind, level)));
            }
        }
        errors(out, "fixed", fixed());
        errors(out, "new", added());
        return out.toString();
    }

    private static void errors(StringBuilder out, String title, List<ScoredError> errors) {
        out.append('\n').append(errors.size()).append(' ').append(title).append('\n');
        errors.forEach(error -> out.append("  ")
                .append(error.type())
                .append(' ')
                .append(error.article())
                .append(": ")
                .append(error.shown())
                .append('\n'));
    }
}
