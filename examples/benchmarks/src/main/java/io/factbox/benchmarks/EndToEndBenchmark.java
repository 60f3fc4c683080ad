package io.factbox.benchmarks;

import io.factbox.Factbox;
import io.factbox.output.FactsWriter;
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

/** From plain text to JSON, on one thread. An operation is a million characters: operations a second are MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EndToEndBenchmark {
    private final Factbox factbox = Factbox.create();
    private final List<String> texts = Corpus.load().articles(1_000_000);

    /** Reads, extracts and writes. */
    @Benchmark
    public void textToJson(Blackhole hole) {
        for (String text : texts) {
            hole.consume(FactsWriter.json().toString(factbox.extract(text)));
        }
    }
}
