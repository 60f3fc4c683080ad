package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarMath;
import java.time.LocalDate;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * How the day of a feast is found.
 *
 * @param kind the kind of rule
 * @param numbers what the kind takes
 */
record HolidayRule(Kind kind, int... numbers) {
    /** The kinds of rules, with their numbers. */
    enum Kind {
        /** Month, day. */
        FIXED,
        /** Month, n, weekday: the n-th weekday of the month, from its end where n is negative. */
        WEEKDAY,
        /** As WEEKDAY, then days to add. */
        AFTER,
        /** Days after Easter. */
        EASTER,
        /** Days after Orthodox Easter. */
        ORTHODOX_EASTER,
        /** Month and day of the Islamic calendar. */
        ISLAMIC,
        /** Days after the Chinese new year. */
        LUNAR,
        /** The Tuesday after the first Monday of November. */
        ELECTION
    }

    /** From this year on Easter and the weekdays follow the calendar that is in use. */
    private static final int GREGORIAN = 1583;

    private static final int LAST = 9000;

    /** Reads a rule as the lexicon writes it: {@code WEEKDAY 11 4 4}. */
    static HolidayRule of(String rule) {
        StringTokenizer words = new StringTokenizer(rule, " ");
        Kind kind = Kind.valueOf(words.nextToken());
        int[] numbers = new int[words.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(words.nextToken());
        }
        return new HolidayRule(kind, numbers);
    }

    /** The day in a year; null where it is not known. */
    @Nullable
    LocalDate day(int year) {
        if (year < (kind == Kind.FIXED ? 1 : GREGORIAN) || year > LAST) {
            return null;
        }
        return switch (kind) {
            case FIXED -> CalendarMath.day(year, numbers[0], numbers[1]).orElse(null);
            case WEEKDAY -> CalendarMath.nthWeekday(year, numbers[0], numbers[1], numbers[2]);
            case AFTER ->
                CalendarMath.nthWeekday(year, numbers[0], numbers[1], numbers[2])
                        .plusDays(numbers[3]);
            case EASTER -> CalendarMath.easter(year).plusDays(numbers[0]);
            case ORTHODOX_EASTER -> CalendarMath.orthodoxEaster(year).plusDays(numbers[0]);
            case ISLAMIC -> CalendarMath.islamic(year, numbers[0], numbers[1]).orElse(null);
            case LUNAR ->
                CalendarMath.lunarNewYear(year)
                        .map(day -> day.plusDays(numbers[0]))
                        .orElse(null);
            case ELECTION -> CalendarMath.nthWeekday(year, 11, 1, 1).plusDays(1);
        };
    }
}
