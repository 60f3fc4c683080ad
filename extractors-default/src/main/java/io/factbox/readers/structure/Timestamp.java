package io.factbox.readers.structure;

import io.factbox.article.PublicationDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as a line states it, with what else the line states; nothing is filled in. */
record Timestamp(
        int fromToken,
        int toToken,
        int year,
        int month,
        int day,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset,
        boolean updated) {
    /** A part that is not stated. */
    static final int ABSENT = 0;

    boolean hasDay() {
        return month != ABSENT && day != ABSENT;
    }

    Timestamp withTime(int to, @Nullable LocalTime clock, @Nullable ZoneOffset zone) {
        return new Timestamp(fromToken, to, year, month, day, weekday, clock, zone, updated);
    }

    Timestamp asUpdate(boolean value) {
        return new Timestamp(fromToken, toToken, year, month, day, weekday, time, offset, value);
    }

    /** The date, where it is stated in full and there is such a day; a weekday that contradicts it says that something is wrong. */
    Optional<LocalDate> date() {
        return year == ABSENT ? Optional.empty() : inYear(year);
    }

    /** The day in a year, where there is one and the stated weekday agrees. */
    Optional<LocalDate> inYear(int assumed) {
        if (!hasDay()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(assumed, month, day);
            return weekday == null || weekday == date.getDayOfWeek() ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is stated, on a date. */
    PublicationDate on(LocalDate date) {
        return new PublicationDate(
                date, Optional.ofNullable(time), time == null ? Optional.empty() : Optional.ofNullable(offset));
    }
}
