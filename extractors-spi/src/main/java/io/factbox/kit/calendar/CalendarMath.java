package io.factbox.kit.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Arithmetic of the Gregorian calendar that {@code java.time} leaves to its users. */
public final class CalendarMath {
    private static final int DAYS_OF_WEEK = 7;
    /** 1 January 1970 was a Thursday. */
    private static final int EPOCH_WEEKDAY = 4;

    private CalendarMath() {}

    /** The day, absent where there is none such: 30 February, month 13. */
    public static Optional<LocalDate> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || Math.abs(year) > 9999) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day <= first.lengthOfMonth() ? Optional.of(first.withDayOfMonth(day)) : Optional.empty();
    }

    /** The Monday of an ISO week. */
    public static LocalDate mondayOf(LocalDate day) {
        return previous(day, 1, true);
    }

    /** The ISO week of a day: {@code 2024-W43}. */
    public static String isoWeek(LocalDate day) {
        // the year of a week is that of its Thursday
        LocalDate thursday = mondayOf(day).plusDays(3);
        long before = thursday.toEpochDay() - thursday.withDayOfYear(1).toEpochDay();
        return pad(thursday.getYear(), 4) + "-W" + pad((int) before / DAYS_OF_WEEK + 1, 2);
    }

    /** 1 (Monday) to 7. */
    private static int weekday(LocalDate day) {
        return Math.floorMod(day.toEpochDay() + EPOCH_WEEKDAY - 1, DAYS_OF_WEEK) + 1;
    }

    /** A number with leading zeros. */
    public static String pad(int number, int width) {
        StringBuilder digits = new StringBuilder(width).append(Math.abs(number));
        while (digits.length() < width) {
            digits.insert(0, '0');
        }
        return number < 0 ? "-" + digits : digits.toString();
    }

    /** The last such weekday before a day, or the day itself where {@code orSame}. */
    public static LocalDate previous(LocalDate day, int weekday, boolean orSame) {
        int back = Math.floorMod(weekday(day) - weekday, DAYS_OF_WEEK);
        return day.minusDays(back == 0 && !orSame ? DAYS_OF_WEEK : back);
    }

    /** The first such weekday after a day, or the day itself where {@code orSame}. */
    public static LocalDate next(LocalDate day, int weekday, boolean orSame) {
        int ahead = Math.floorMod(weekday - weekday(day), DAYS_OF_WEEK);
        return day.plusDays(ahead == 0 && !orSame ? DAYS_OF_WEEK : ahead);
    }

    /** The n-th weekday of a month, the last where {@code n} is -1. */
    public static LocalDate nthWeekday(int year, int month, int n, int weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
    }

    /** The day in the year that brings it nearest to an anchor; 29 February moves to a leap year. */
    public static Optional<LocalDate> nearest(int month, int day, LocalDate anchor) {
        LocalDate best = null;
        for (int year = anchor.getYear() - 4; year <= anchor.getYear() + 4; year++) {
            LocalDate candidate = day(year, month, day).orElse(null);
            if (candidate != null && (best == null || distance(candidate, anchor) < distance(best, anchor))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /**
     * Easter Sunday of the Gregorian calendar; the algorithm of Meeus, Jones and Butcher.
     *
     * @param year from 1583 on
     */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Orthodox Easter Sunday, as a day of the Gregorian calendar; from 1900 to 2099. */
    public static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int days = moon + weekday + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(13);
    }

    /**
     * A day of the Islamic calendar, Umm al-Qura, that falls into a Gregorian year; the first where two do. Absent where the calendar
     * is not known.
     */
    public static Optional<LocalDate> islamic(int year, int month, int day) {
        try {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            int islamicYear = HijrahDate.from(newYear).get(ChronoField.YEAR);
            for (int y = islamicYear; y <= islamicYear + 1; y++) {
                LocalDate found = LocalDate.from(HijrahDate.of(y, month, day));
                if (found.getYear() == year) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /**
     * The first day of the Chinese year that begins in a Gregorian year: the second new moon after the month of the winter solstice,
     * seen in Beijing; the third where a leap month comes between, which the solar terms decide. Moons and the sun after Meeus,
     * Astronomical Algorithms, chapters 25 and 49, largest terms only: right to some minutes, and so to the day but for moons close
     * to midnight.
     *
     * @return absent outside 1900 to 2100
     */
    public static Optional<LocalDate> lunarNewYear(int year) {
        return LunarCalendar.newYear(year);
    }
}
