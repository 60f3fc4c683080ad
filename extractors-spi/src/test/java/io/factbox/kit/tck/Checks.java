package io.factbox.kit.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** How both contracts check: one by one, in a crowd, elsewhere. */
final class Checks {
    private static final int THREADS = 8;

    private Checks() {}

    /** What must hold of one article or input. */
    interface Check<T> {
        void check(T one) throws Throwable;
    }

    /** What is done with one article or input. */
    interface Work<T, R> {
        R on(T one) throws Exception;
    }

    /** Checks all of them, and names each that fails. */
    static <T> void forEach(List<T> all, Check<? super T> check) {
        Stream<Executable> checks = all.stream().map(one -> () -> {
            try {
                check.check(one);
            } catch (Exception | Error e) {
                throw new AssertionError(one + ": " + e.getMessage(), e);
            }
        });
        assertAll(checks);
    }

    /** Eight threads at once, over and over, get what one thread gets. */
    static <T, R> void sameInACrowd(List<T> all, int rounds, Work<? super T, R> work) throws Exception {
        List<R> alone = everyOne(all, work);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<R>> tasks = new ArrayList<>();
            for (int task = 0; task < THREADS * rounds && !all.isEmpty(); task++) {
                T one = all.get(task % all.size());
                tasks.add(() -> work.on(one));
            }
            List<Future<R>> results = threads.invokeAll(tasks);
            for (int task = 0; task < results.size(); task++) {
                int number = task % all.size();
                assertEquals(alone.get(number), results.get(task).get(), () -> all.get(number) + " in a crowd");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Another default locale and time zone change nothing.
     *
     * @param all what is worked on
     * @param results the results in that order, got anew: what is remembered from one place would hide what is asked in another
     */
    static <R> void sameElsewhere(List<?> all, Callable<List<R>> results) throws Exception {
        List<R> first = Surroundings.in(0, results);
        for (int i = 1; i < Surroundings.names().size(); i++) {
            List<R> there = Surroundings.in(i, results);
            for (int one = 0; one < all.size(); one++) {
                String where = all.get(one) + " in " + Surroundings.names().get(i);
                assertEquals(first.get(one), there.get(one), where);
            }
        }
    }

    /** The results, one by one. */
    static <T, R> List<R> everyOne(List<T> all, Work<? super T, R> work) throws Exception {
        List<R> results = new ArrayList<>();
        for (T one : all) {
            results.add(work.on(one));
        }
        return results;
    }

    /** {@code factbox.} belongs to this project. */
    static void idIsTheVendorsOwn(String id, Object plugin, String ourPackage) {
        boolean ours = plugin.getClass().getPackageName().startsWith(ourPackage);
        assertTrue(ours || !id.startsWith("factbox."), () -> "the id " + id + " is reserved: put your own name first");
    }

    /** A user who reports a fault must be able to say which version made it. */
    static void versionIsStated(String version) {
        assertFalse(version.isBlank() || version.equals("0"), "the descriptor states no version");
    }
}
