package io.factbox;

import java.time.Duration;
import java.util.Optional;

/**
 * How much one article may ask for.
 *
 * @param characters the longest text that is taken, in UTF-16 code units; a longer one fails with a message that says so
 * @param mentionsPerExtractor the most mentions that one extractor may return; the rest is dropped with a problem
 * @param time the time for one article; extractors that ask get an end when it is over, and results then depend on the machine
 */
public record Limits(int characters, int mentionsPerExtractor, Optional<Duration> time) {
    private static final Limits DEFAULT = new Limits(20_000_000, 1_000_000, Optional.empty());

    /** Checks the values. */
    public Limits {
        if (characters <= 0 || mentionsPerExtractor <= 0) {
            throw new IllegalArgumentException("limits are positive: " + characters + ", " + mentionsPerExtractor);
        }
    }

    /** 20 million characters, a million mentions, no limit of time. */
    public static Limits standard() {
        return DEFAULT;
    }

    /** The same with another longest text. */
    public Limits withCharacters(int most) {
        return new Limits(most, mentionsPerExtractor, time);
    }

    /** The same with a time for one article. */
    public Limits withTime(Duration most) {
        return new Limits(characters, mentionsPerExtractor, Optional.of(most));
    }
}
