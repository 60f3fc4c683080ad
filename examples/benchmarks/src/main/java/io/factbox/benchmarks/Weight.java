package io.factbox.benchmarks;

import io.factbox.Factbox;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the organizations extractor weighs on the heap, with and without a list of a million organizations, and whether the list makes it
 * slower.
 *
 * <pre>mvn -q -Pweight -pl examples/benchmarks -am -DskipTests verify</pre>
 */
public final class Weight {
    private static final int ROWS = 1_000_000;
    private static final int RUNS = 9;
    private static final String ID = "factbox.organizations";
    private static final List<String> SYLLABLES = List.of(
            "al", "bren", "cor", "dan", "el", "fer", "gil", "hol", "is", "jor", "kal", "lin", "mor", "nor", "os", "per",
            "quin", "ros", "sol", "tor");
    private static final List<String> FORMS =
            List.of("Holdings Ltd", "Energy ASA", "Foods Inc", "Bank plc", "Motors GmbH", "Mining SA");

    private Weight() {}

    /** Prints megabytes and speeds. */
    public static void main(String[] args) throws IOException {
        Path list = Files.createTempFile("million", ".csv");
        try {
            write(list);
            long before = used();
            Factbox without = Setups.only(ID);
            long between = used();
            say("model and lists on the heap %21.1f MB", (between - before) / 1e6);
            long start = System.nanoTime();
            Factbox with =
                    Factbox.builder().only(ID).set(ID, "list", list.toString()).build();
            say(
                    "reading %,d rows of %.0f MB %13.1f s",
                    ROWS, Files.size(list) / 1e6, (System.nanoTime() - start) / 1e9);
            say("the list on the heap %28.1f MB", (used() - between) / 1e6);
            compare(without, with);
        } finally {
            Files.delete(list);
        }
    }

    /** Runs the two by turns, so that other work on the machine disturbs both. */
    private static void compare(Factbox without, Factbox with) {
        List<String> texts = Corpus.load().articles(1_000_000);
        double megabytes = texts.stream().mapToInt(String::length).sum() / 1e6;
        double fastest = Double.MAX_VALUE;
        double fastestWith = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            fastest = Math.min(fastest, seconds(without, texts));
            fastestWith = Math.min(fastestWith, seconds(with, texts));
        }
        say("organizations without the list %18.2f MB/s", megabytes / fastest);
        say("organizations with the list %21.2f MB/s", megabytes / fastestWith);
    }

    private static double seconds(Factbox factbox, List<String> texts) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        texts.forEach(factbox::extract);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** Rows with a name of three words, its first two as an alias, a type and two identifiers; no two names are the same. */
    private static void write(Path list) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(list)) {
            out.write("name,aliases,type,lei,ticker\n");
            for (int row = 0; row < ROWS; row++) {
                String name = word(row % 8000) + " " + word(row / 8000 + 8000);
                out.write(name + " " + FORMS.get(row % FORMS.size()) + "," + name + ",COMPANY,"
                        + String.format(Locale.ROOT, "549300%014d", row) + ",T" + row + "\n");
            }
        }
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return rest > 0 ? word.append(rest).toString() : word.toString();
    }

    /** The heap in use when nothing more can be collected. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
