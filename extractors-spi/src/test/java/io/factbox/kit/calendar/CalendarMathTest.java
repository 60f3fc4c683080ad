package io.factbox.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendar arithmetic, against java.time and against known feasts. */
class CalendarMathTest {
    private static LocalDate day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    @Property
    void aDayIsThereExactlyIfTheCalendarHasIt(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = -2, max = 15) int month,
            @ForAll @IntRange(min = -2, max = 35) int dayOfMonth) {
        Optional<LocalDate> expected;
        try {
            expected = Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException none) {
            expected = Optional.empty();
        }
        assertEquals(expected, CalendarMath.day(year, month, dayOfMonth));
    }

    @Property
    void weeksAreThoseOfIso8601(@ForAll @IntRange(min = -100_000, max = 200_000) int epochDay) {
        String expected = DateTimeFormatter.ISO_WEEK_DATE.format(day(epochDay));
        assertEquals(expected.substring(0, expected.length() - 2), CalendarMath.isoWeek(day(epochDay)));
    }

    @Property
    void weeksBeginOnTheMondayBefore(@ForAll @IntRange(min = -100_000, max = 200_000) int epochDay) {
        LocalDate monday = CalendarMath.mondayOf(day(epochDay));
        assertEquals(DayOfWeek.MONDAY, monday.getDayOfWeek());
        assertFalse(monday.isAfter(day(epochDay)));
        assertTrue(monday.plusDays(7).isAfter(day(epochDay)));
    }

    @Property
    void neighbouringWeekdaysAreLessThanAWeekAway(
            @ForAll @IntRange(min = -100_000, max = 200_000) int epochDay,
            @ForAll @IntRange(min = 1, max = 7) int weekday) {
        LocalDate day = day(epochDay);
        LocalDate before = CalendarMath.previous(day, weekday, false);
        LocalDate after = CalendarMath.next(day, weekday, false);
        assertEquals(weekday, before.getDayOfWeek().getValue());
        assertEquals(weekday, after.getDayOfWeek().getValue());
        assertTrue(before.isBefore(day) && !before.isBefore(day.minusDays(7)));
        assertTrue(after.isAfter(day) && !after.isAfter(day.plusDays(7)));
    }

    @Property
    void theNearestDayIsAtMostHalfAYearAway(
            @ForAll @IntRange(min = -100_000, max = 200_000) int epochDay,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int dayOfMonth) {
        LocalDate nearest =
                CalendarMath.nearest(month, dayOfMonth, day(epochDay)).orElseThrow();
        assertEquals(month, nearest.getMonthValue());
        assertEquals(dayOfMonth, nearest.getDayOfMonth());
        assertTrue(Math.abs(nearest.toEpochDay() - epochDay) <= 183);
    }

    @Test
    void theTwentyNinthOfFebruaryIsFoundInALeapYear() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), CalendarMath.nearest(2, 29, LocalDate.of(2023, 3, 1)));
        assertEquals(Optional.empty(), CalendarMath.nearest(2, 30, LocalDate.of(2023, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1943, 1943-04-25",
        "1997, 1997-03-30",
        "2000, 2000-04-23",
        "2018, 2018-04-01",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2038, 2038-04-25"
    })
    void easterFallsOnItsKnownDays(int year, LocalDate easter) {
        assertEquals(easter, CalendarMath.easter(year));
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000-04-30", "2016, 2016-05-01", "2021, 2021-05-02", "2024, 2024-05-05", "2025, 2025-04-20"})
    void orthodoxEasterFallsOnItsKnownDays(int year, LocalDate easter) {
        assertEquals(easter, CalendarMath.orthodoxEaster(year));
    }

    @Property
    void easterIsASundayInSpring(@ForAll @IntRange(min = 1583, max = 4000) int year) {
        LocalDate easter = CalendarMath.easter(year);
        assertEquals(DayOfWeek.SUNDAY, easter.getDayOfWeek());
        assertFalse(easter.isBefore(LocalDate.of(year, 3, 22)) || easter.isAfter(LocalDate.of(year, 4, 25)));
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1985-02-20", "1989, 1989-02-06", "1997, 1997-02-07", "1998, 1998-01-28", "2000, 2000-02-05",
                "2001, 2001-01-24",
        "2004, 2004-01-22", "2007, 2007-02-18", "2010, 2010-02-14", "2012, 2012-01-23", "2013, 2013-02-10",
                "2014, 2014-01-31",
        "2015, 2015-02-19", "2016, 2016-02-08", "2017, 2017-01-28", "2018, 2018-02-16", "2019, 2019-02-05",
                "2020, 2020-01-25",
        "2021, 2021-02-12", "2022, 2022-02-01", "2023, 2023-01-22", "2024, 2024-02-10", "2025, 2025-01-29",
                "2026, 2026-02-17",
        "2027, 2027-02-06", "2028, 2028-01-26", "2029, 2029-02-13", "2030, 2030-02-03", "2033, 2033-01-31",
                "2034, 2034-02-19"
    })
    void theChineseYearBeginsOnItsKnownDays(int year, LocalDate newYear) {
        assertEquals(Optional.of(newYear), CalendarMath.lunarNewYear(year));
    }

    @Test
    void theChineseYearIsKnownFrom1900To2100Only() {
        assertEquals(Optional.empty(), CalendarMath.lunarNewYear(1899));
        assertEquals(Optional.empty(), CalendarMath.lunarNewYear(2101));
        for (int year = 1900; year <= 2100; year++) {
            LocalDate newYear = CalendarMath.lunarNewYear(year).orElseThrow();
            assertFalse(newYear.isBefore(LocalDate.of(year, 1, 20)) || newYear.isAfter(LocalDate.of(year, 2, 21)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023-04-21", "2024, 2024-04-10", "2025, 2025-03-30"})
    void ramadanEndsOnItsKnownDays(int year, LocalDate feast) {
        assertEquals(Optional.of(feast), CalendarMath.islamic(year, 10, 1));
    }

    @Test
    void theFourthThursdayOfNovemberAndTheLastMondayOfMayAreFound() {
        assertEquals(LocalDate.of(2023, 11, 23), CalendarMath.nthWeekday(2023, 11, 4, 4));
        assertEquals(LocalDate.of(2024, 5, 27), CalendarMath.nthWeekday(2024, 5, -1, 1));
    }

    @ParameterizedTest
    @CsvSource({"7, 2, 07", "44, 4, 0044", "12345, 4, 12345", "-3, 4, -0003"})
    void numbersAreFilledUpWithZeros(int number, int width, String padded) {
        assertEquals(padded, CalendarMath.pad(number, width));
    }
}
