package io.factbox.kit.score;

import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was found compared with what people marked: counts by kind and level, intervals, and every error with its class. Only kinds
 * that the gold marks somewhere are scored. Immutable.
 */
public final class Evaluation {
    private final List<ArticleScore> scores;
    private final Set<String> kinds;

    private Evaluation(List<ArticleScore> scores, Set<String> kinds) {
        this.scores = List.copyOf(scores);
        this.kinds = kinds;
    }

    /**
     * Extracts every article and compares.
     *
     * <pre>{@code
     * Evaluation evaluation = Evaluation.of(GoldFile.read(path), Factbox.create()::extract);
     * System.out.print(evaluation.report(20));
     * }</pre>
     *
     * @param gold the articles with what should be found
     * @param extract what is evaluated
     */
    public static Evaluation of(List<GoldArticle> gold, Function<Article, ArticleFacts> extract) {
        Set<String> kinds = gold.stream()
                .flatMap(article -> article.mentions().stream())
                .map(GoldMention::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        List<ArticleScore> scores = new ArrayList<>();
        for (GoldArticle article : gold) {
            List<GoldMention> found = GoldFile.of(extract.apply(article.article())).stream()
                    .filter(mention -> kinds.contains(mention.kind()))
                    .toList();
            scores.add(new ArticleScore(article, found));
        }
        return new Evaluation(scores, kinds);
    }

    /** The number of articles. */
    public int articles() {
        return scores.size();
    }

    /** The kinds that are scored, by id. */
    public Set<String> kinds() {
        return java.util.Collections.unmodifiableSet(kinds);
    }

    /** The counts of one kind. */
    public Counts counts(String kind, Level level) {
        Counts sum = Counts.NONE;
        for (ArticleScore score : scores) {
            sum = sum.plus(counts(score, kind, level));
        }
        return sum;
    }

    private static Counts counts(ArticleScore score, String kind, Level level) {
        return score.counts().getOrDefault(kind, Map.of()).getOrDefault(level, Counts.NONE);
    }

    /** The range in which the F1 of one kind lies with 95 percent confidence, by resampling the articles. */
    public Interval interval(String kind, Level level) {
        return Bootstrap.interval(scores.size(), drawn -> f1(kind, level, drawn));
    }

    /** The F1 of a sample, given as how often each article was drawn. */
    double f1(String kind, Level level, int[] drawn) {
        long sum = 0;
        long correct = 0;
        for (int i = 0; i < drawn.length; i++) {
            Counts counts = counts(scores.get(i), kind, level);
            sum += (long) drawn[i] * (counts.gold() + counts.found());
            correct += (long) drawn[i] * counts.correct();
        }
        return sum == 0 ? 0 : 2.0 * correct / sum;
    }

    /** Every error, article by article. */
    public List<ScoredError> errors() {
        return scores.stream().flatMap(score -> score.errors().stream()).toList();
    }

    /** How many errors there are of each class. */
    public Map<ScoredError.Type, Long> errorCounts() {
        return errors().stream()
                .collect(Collectors.groupingBy(
                        ScoredError::type, () -> new EnumMap<>(ScoredError.Type.class), Collectors.counting()));
    }

    /**
     * A report for people: a row for each kind and level, then errors by class.
     *
     * @param errorsShown how many errors of each class are shown
     */
    public String report(int errorsShown) {
        StringBuilder out = new StringBuilder();
        out.append(scores.size()).append(" articles\n\n");
        row(out, "kind", "level", "marked", "found", "right", "P", "R", "F1", "95 % of F1");
        for (String kind : kinds) {
            for (Level level : Level.values()) {
                Counts counts = counts(kind, level);
                Interval interval = interval(kind, level);
                row(
                        out,
                        kind,
                        level.name().toLowerCase(Locale.ROOT),
                        String.valueOf(counts.gold()),
                        String.valueOf(counts.found()),
                        String.valueOf(counts.correct()),
                        percent(counts.precision()),
                        percent(counts.recall()),
                        percent(counts.f1()),
                        percent(interval.low()) + " to " + percent(interval.high()));
            }
        }
        errorCounts().forEach((type, count) -> {
            out.append('\n').append(count).append(' ').append(type).append('\n');
            errors().stream()
                    .filter(error -> error.type() == type)
                    .limit(errorsShown)
                    .forEach(error -> out.append("  ")
                            .append(error.article())
                            .append(": ")
                            .append(error.shown())
                            .append('\n'));
        });
        return out.toString();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    private static void row(StringBuilder out, String kind, String level, String... numbers) {
        out.append(String.format(Locale.ROOT, "%-20s %-8s", kind, level));
        for (String number : numbers) {
            out.append(String.format(Locale.ROOT, " %7s", number));
        }
        out.append('\n');
    }
}
