package io.factbox.benchmarks;

import io.factbox.Factbox;
import io.factbox.article.Article;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From articles that were read to facts, on one thread. An operation is a million characters: operations a second are MB/s (of
 * text in one byte a character). {@code analysis} is text analysis alone; an extractor's id is text analysis and that extractor;
 * {@code all} is all of them with entities and bindings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExtractionBenchmark {
    /** What is run. */
    @Param({"analysis", "factbox.dates", "factbox.figures", "factbox.organizations", "factbox.sources", "all"})
    public String what = "all";

    private Factbox factbox = Factbox.create();
    private List<Article> articles = List.of();

    /** Makes the corpus. */
    @Setup
    public void read() {
        articles = Setups.read(factbox, Corpus.load().articles(1_000_000));
        factbox = what.equals("analysis") ? Setups.analysis() : what.equals("all") ? factbox : Setups.only(what);
    }

    /** Extracts. */
    @Benchmark
    public void extract(Blackhole hole) {
        for (Article article : articles) {
            hole.consume(factbox.extract(article));
        }
    }
}
