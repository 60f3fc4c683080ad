package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarMath;
import io.factbox.mention.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of the calendar of one grain, known by its first moment: the year 1989, its third quarter, a day, a morning.
 *
 * @param grain how long it is
 * @param start its first moment
 */
record Stretch(Grain grain, LocalDateTime start) {
    /** Where mornings, afternoons, evenings and nights begin: hours of the day. */
    private static final int MORNING = 5;

    private static final int AFTERNOON = 12;
    private static final int EVENING = 17;
    private static final int NIGHT = 21;

    /** The stretch of a grain that holds a day. */
    static Stretch of(Grain grain, LocalDate day) {
        return new Stretch(grain, grain.floor(day));
    }

    static Stretch day(LocalDate day) {
        return of(Grain.DAY, day);
    }

    static Stretch year(int year) {
        return of(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static Stretch month(int year, int month) {
        return of(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    /** Spring is 1; a winter belongs to the year in which it begins. */
    static Stretch season(int year, int season) {
        return new Stretch(Grain.SEASON, LocalDate.of(year, season * 3, 1).atStartOfDay());
    }

    /** A part of a day, by its TIMEX3 code. */
    static Stretch dayPart(LocalDate day, String code) {
        int hour = switch (code) {
            case "MO" -> MORNING;
            case "AF" -> AFTERNOON;
            case "EV" -> EVENING;
            default -> NIGHT;
        };
        return new Stretch(Grain.DAY_PART, day.atTime(hour, 0));
    }

    LocalDate date() {
        return start.toLocalDate();
    }

    int year() {
        return start.getYear();
    }

    /** The stretch so many of its own grain later. */
    Stretch plus(int n) {
        return new Stretch(grain, start.plus((long) n * grain.size, grain.unit));
    }

    /** The stretch of another grain that holds its first day. */
    Stretch as(Grain other) {
        return of(other, date());
    }

    /** The moment after its last. */
    LocalDateTime end() {
        return switch (grain) {
            case WEEKEND -> start.plusDays(2);
            case DAY_PART ->
                start.plusHours(
                        switch (start.getHour()) {
                            case MORNING -> AFTERNOON - MORNING;
                            case AFTERNOON -> EVENING - AFTERNOON;
                            case EVENING -> NIGHT - EVENING;
                            default -> 8;
                        });
            default -> start.plus(grain.size, grain.unit);
        };
    }

    DateRange range() {
        return new DateRange(start, end());
    }

    /** The TIMEX3 value. */
    String value() {
        int year = start.getYear();
        int month = start.getMonthValue();
        return switch (grain) {
            case MILLENNIUM -> CalendarMath.pad(year, 4).substring(0, 1);
            // the digits that its years share: 17 for 1701 to 1800, and BC02 for 300 to 201 BC
            case CENTURY -> year < 0 ? "BC" + CalendarMath.pad(-year / 100 - 1, 2) : CalendarMath.pad(year / 100, 2);
            case DECADE -> CalendarMath.pad(year / 10, 3);
            case YEAR -> yearValue();
            case HALF -> yearValue() + "-H" + (month <= 6 ? 1 : 2);
            case QUARTER -> yearValue() + "-Q" + (month + 2) / 3;
            case SEASON -> yearValue() + "-" + seasonCode(month / 3);
            case MONTH -> yearValue() + "-" + CalendarMath.pad(month, 2);
            case WEEK, FORTNIGHT -> CalendarMath.isoWeek(date());
            case WEEKEND -> CalendarMath.isoWeek(date()) + "-WE";
            case DAY, NIGHT -> dayValue();
            case DAY_PART -> dayValue() + "T" + partCode();
            case HOUR, MINUTE -> dayValue() + "T" + clock();
            case SECOND -> dayValue() + "T" + clock() + ":" + CalendarMath.pad(start.getSecond(), 2);
        };
    }

    private String yearValue() {
        int year = start.getYear();
        return year <= 0 ? "BC" + CalendarMath.pad(1 - year, 4) : CalendarMath.pad(year, 4);
    }

    private String dayValue() {
        return yearValue() + "-" + CalendarMath.pad(start.getMonthValue(), 2) + "-"
                + CalendarMath.pad(start.getDayOfMonth(), 2);
    }

    private String clock() {
        return CalendarMath.pad(start.getHour(), 2) + ":" + CalendarMath.pad(start.getMinute(), 2);
    }

    private String partCode() {
        return switch (start.getHour()) {
            case MORNING -> "MO";
            case AFTERNOON -> "AF";
            case EVENING -> "EV";
            default -> "NI";
        };
    }

    /** The TIMEX3 code of a season, spring being 1. */
    static String seasonCode(int season) {
        return switch (season) {
            case 1 -> "SP";
            case 2 -> "SU";
            case 3 -> "FA";
            default -> "WI";
        };
    }
}
