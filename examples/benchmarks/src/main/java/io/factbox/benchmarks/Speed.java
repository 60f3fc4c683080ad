package io.factbox.benchmarks;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import io.factbox.output.FactsWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/**
 * The speed in a minute, without JMH's forks: for a look while working, not for a table in a README.
 *
 * <pre>mvn -q -Pspeed -pl examples/benchmarks -am -DskipTests verify</pre>
 */
public final class Speed {
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final int RUNS = 5;
    private static final double NANOS = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Corpus corpus = Corpus.load();
    private final Factbox all = Factbox.create();
    /** What the work came to, so that it is done. */
    private long mentions;

    private Speed() {}

    /** Prints the speed of each part, and of longer and longer articles. */
    public static void main(String[] args) {
        Speed speed = new Speed();
        speed.parts();
        speed.lengths();
        say("(%d mentions)", speed.mentions);
    }

    private void parts() {
        List<String> texts = corpus.articles(1_000_000);
        List<Article> articles = Setups.read(all, texts);
        double megabytes = texts.stream().mapToInt(String::length).sum() / 1e6;
        Factbox idle = Setups.analysis();
        double analysis = seconds(() -> extract(idle, articles));
        row("text analysis", megabytes, analysis);
        for (String id : Setups.EXTRACTORS) {
            Factbox one = Setups.only(id);
            row(id + ", analysis taken off", megabytes, seconds(() -> extract(one, articles)) - analysis);
        }
        row("all, from articles that were read", megabytes, seconds(() -> extract(all, articles)));
        row("all, from plain text to JSON", megabytes, seconds(() -> {
            for (String text : texts) {
                mentions += FactsWriter.json().toString(all.extract(text)).length();
            }
        }));
    }

    /** The same speed at every length, or the time is not linear. */
    private void lengths() {
        for (int characters = 125_000; characters <= 4_000_000; characters *= 2) {
            String text = corpus.longArticle(characters);
            row("one article of " + text.length() + " characters", text.length() / 1e6, seconds(() -> {
                ArticleFacts facts = all.extract(text);
                mentions += facts.mentions().size();
            }));
        }
    }

    private void extract(Factbox factbox, List<Article> articles) {
        for (Article article : articles) {
            mentions += factbox.extract(article).mentions().size();
        }
    }

    /** This thread's processor time for the fastest of some runs, after a warm-up: other work on the machine disturbs it least. */
    private double seconds(Runnable work) {
        long begin = threads.getCurrentThreadCpuTime();
        do {
            work.run();
        } while (threads.getCurrentThreadCpuTime() - begin < WARM_UP_NANOS);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best / NANOS;
    }

    private static void row(String what, double megabytes, double seconds) {
        say("%-40s %8.1f MB/s", what, megabytes / seconds);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
