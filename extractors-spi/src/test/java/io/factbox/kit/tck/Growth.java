package io.factbox.kit.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToLongFunction;

/** Whether time grows in step with the length of a text. Measured in processor time, so that a busy machine does not matter much. */
final class Growth {
    private static final int SHORT = 30_000;
    private static final int TIMES = 4;
    /** In step is 4; the square is 16. */
    private static final int MOST = 10;
    /** What is this fast at the longer length needs no comparison. */
    private static final long FAST = 100_000_000L;

    private Growth() {}

    /**
     * Fails if four times the text takes more than ten times as long.
     *
     * @param nanos the time that a text takes
     */
    static void check(String name, String pattern, ToLongFunction<String> nanos) {
        String shorter = repeat(pattern, SHORT);
        String longer = repeat(pattern, SHORT * TIMES);
        long first = best(nanos, shorter);
        long second = best(nanos, longer);
        assertTrue(
                second < FAST || second < first * MOST,
                () -> "'" + name + "' repeated: " + shorter.length() + " characters take " + first / 1_000 + " µs, "
                        + longer.length() + " take " + second / 1_000 + " µs");
    }

    private static String repeat(String pattern, int length) {
        return pattern.repeat(length / pattern.length() + 1).substring(0, length);
    }

    private static long best(ToLongFunction<String> nanos, String text) {
        long best = nanos.applyAsLong(text);
        for (int i = 0; i < 2 && best > FAST / TIMES; i++) {
            best = Math.min(best, nanos.applyAsLong(text));
        }
        return best;
    }
}
