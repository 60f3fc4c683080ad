package io.factbox.benchmarks;

import io.factbox.Factbox;
import io.factbox.article.ArticleInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What reading a page costs, compared with jsoup's own parse and {@code text()} of the same bytes. Each pass goes over all pages and does
 * both with each page, by turns first and second, so that other work on the machine and the collector disturb both alike; the passes'
 * ratios and their median are printed. Processor time of this thread.
 *
 * <pre>mvn -q -Preading -Dpages=FOLDER -pl examples/benchmarks -am -DskipTests verify</pre>
 */
public final class ReadingCost {
    private static final int WARM_UP = 2;
    private static final int PASSES = 7;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Factbox factbox = Factbox.create();
    private final List<byte[]> pages;
    private long characters;
    private long parsing;
    private long reading;

    private ReadingCost(List<byte[]> pages) {
        this.pages = pages;
    }

    /** Prints the ratio of each pass, and their median. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException(
                    "a folder with HTML files is needed, and the number of passes if not " + PASSES);
        }
        ReadingCost cost = new ReadingCost(load(Path.of(args[0])));
        cost.measure(args.length > 1 ? Integer.parseInt(args[1]) : PASSES);
    }

    private static List<byte[]> load(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        return pages;
    }

    private void measure(int passes) {
        for (int pass = 0; pass < WARM_UP; pass++) {
            pass(pass);
        }
        double[] ratios = new double[passes];
        for (int pass = 0; pass < passes; pass++) {
            ratios[pass] = pass(pass);
            say(
                    "pass %d: jsoup %5d ms, factbox %5d ms, ratio %.2f",
                    pass + 1, parsing / 1_000_000, reading / 1_000_000, ratios[pass]);
        }
        Arrays.sort(ratios);
        say(
                "median of %d passes over %d pages: %.2f (%.2f to %.2f)",
                passes, pages.size(), ratios[passes / 2], ratios[0], ratios[passes - 1]);
        say("(%d characters)", characters);
    }

    private double pass(int number) {
        parsing = 0;
        reading = 0;
        for (int i = 0; i < pages.size(); i++) {
            byte[] page = pages.get(i);
            if ((i + number) % 2 == 0) {
                parse(page);
                read(page);
            } else {
                read(page);
                parse(page);
            }
        }
        return (double) reading / parsing;
    }

    private void parse(byte[] page) {
        long start = threads.getCurrentThreadCpuTime();
        try {
            characters +=
                    Jsoup.parse(new ByteArrayInputStream(page), null, "").text().length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parsing += threads.getCurrentThreadCpuTime() - start;
    }

    private void read(byte[] page) {
        long start = threads.getCurrentThreadCpuTime();
        try {
            characters += factbox.read(
                            ArticleInput.of(page).mediaType("text/html").build())
                    .text()
                    .length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading += threads.getCurrentThreadCpuTime() - start;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
