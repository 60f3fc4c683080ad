package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarMath;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The sizes of the calendar's stretches, from the longest to the shortest. */
enum Grain {
    MILLENNIUM("L", 1000, ChronoUnit.YEARS),
    CENTURY("C", 100, ChronoUnit.YEARS),
    DECADE("E", 10, ChronoUnit.YEARS),
    YEAR("Y", 1, ChronoUnit.YEARS),
    HALF("H", 6, ChronoUnit.MONTHS),
    SEASON("S", 3, ChronoUnit.MONTHS),
    QUARTER("Q", 3, ChronoUnit.MONTHS),
    MONTH("M", 1, ChronoUnit.MONTHS),
    FORTNIGHT("W", 2, ChronoUnit.WEEKS),
    WEEK("W", 1, ChronoUnit.WEEKS),
    WEEKEND("WE", 1, ChronoUnit.WEEKS),
    DAY("D", 1, ChronoUnit.DAYS),
    NIGHT("D", 1, ChronoUnit.DAYS),
    DAY_PART("D", 1, ChronoUnit.DAYS),
    HOUR("H", 1, ChronoUnit.HOURS),
    MINUTE("M", 1, ChronoUnit.MINUTES),
    SECOND("S", 1, ChronoUnit.SECONDS);

    private static final Grain[] VALUES = values();

    /** The letter in a TIMEX3 duration. */
    final String letter;
    /** How many of {@link #unit} it has. */
    final int size;
    /** The unit of {@code java.time} that it is counted in. */
    final ChronoUnit unit;

    Grain(String letter, int size, ChronoUnit unit) {
        this.letter = letter;
        this.size = size;
        this.unit = unit;
    }

    static Grain of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Whether it is shorter than a day. */
    boolean isClock() {
        return compareTo(HOUR) >= 0;
    }

    /** The first moment of the stretch of this size that holds the day. */
    LocalDateTime floor(LocalDate day) {
        LocalDate year = day.withDayOfYear(1);
        return switch (this) {
            case MILLENNIUM, CENTURY, DECADE ->
                year.withYear(Math.floorDiv(day.getYear(), size) * size).atStartOfDay();
            case YEAR -> year.atStartOfDay();
            case HALF -> year.plusMonths(day.getMonthValue() <= 6 ? 0 : 6).atStartOfDay();
            case QUARTER -> year.plusMonths((day.getMonthValue() - 1) / 3 * 3L).atStartOfDay();
            case SEASON ->
                day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3).atStartOfDay();
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
            case WEEK, FORTNIGHT -> CalendarMath.mondayOf(day).atStartOfDay();
            case WEEKEND -> CalendarMath.mondayOf(day).plusDays(5).atStartOfDay();
            default -> day.atStartOfDay();
        };
    }
}
