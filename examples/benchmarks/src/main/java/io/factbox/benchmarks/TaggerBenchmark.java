package io.factbox.benchmarks;

import io.factbox.kit.tagger.NameTagger;
import io.factbox.text.AnalyzedText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The name tagger by itself on one thread, from analysed articles to labels. An operation is the corpus of about a million tokens, whose
 * exact number is printed: operations a second are millions of tokens a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TaggerBenchmark {
    private static final int CHARACTERS = 5_350_000;

    private final NameTagger tagger = NameModel.load();
    private final List<AnalyzedText> texts = NameModel.analyze(Corpus.load().articles(CHARACTERS));

    /** Says how many tokens there are. */
    public TaggerBenchmark() {
        System.out.println(texts.stream().mapToInt(AnalyzedText::tokenCount).sum() + " tokens");
    }

    /** Labels all tokens. */
    @Benchmark
    public void tag(Blackhole hole) {
        for (AnalyzedText text : texts) {
            hole.consume(tagger.tag(text));
        }
    }
}
