package io.factbox.mention;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of local time, half-open.
 *
 * @param from its first moment
 * @param toExclusive the moment after its last, later than {@code from}
 */
public record DateRange(LocalDateTime from, LocalDateTime toExclusive) {
    /** Checks the order. */
    public DateRange {
        if (!from.isBefore(toExclusive)) {
            throw new IllegalArgumentException("a range ends after it begins, not " + from + " to " + toExclusive);
        }
    }

    /** Whole days. */
    public static DateRange days(LocalDate from, LocalDate toExclusive) {
        return new DateRange(from.atStartOfDay(), toExclusive.atStartOfDay());
    }

    /** One day. */
    public static DateRange day(LocalDate day) {
        return days(day, day.plusDays(1));
    }
}
