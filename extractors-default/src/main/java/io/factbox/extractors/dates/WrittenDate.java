package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarMath;
import io.factbox.mention.Resolution;
import io.factbox.mention.Timex.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date by its parts: a weekday, a day of a month, a month, a year.
 *
 * @param year astronomical, so that 44 BC is -43; {@link #UNKNOWN} where it is not said
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 * @param weekday 1 (Monday) to 7, or 0
 */
record WrittenDate(int year, int month, int day, int weekday) implements Expression.OfYear {
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Within so many months every day of a month falls on every weekday. */
    private static final int FIT = 14;

    static WrittenDate weekday(int weekday) {
        return new WrittenDate(UNKNOWN, 0, 0, weekday);
    }

    static WrittenDate year(int year) {
        return new WrittenDate(year, 0, 0, 0);
    }

    @Override
    public boolean hasYear() {
        return year != UNKNOWN;
    }

    @Override
    public WrittenDate in(int otherYear) {
        return new WrittenDate(otherYear, month, day, weekday);
    }

    WrittenDate on(int dayName) {
        return new WrittenDate(year, month, day, dayName);
    }

    WrittenDate withDay(int otherDay) {
        return new WrittenDate(year, month, otherDay, 0);
    }

    /** Whether it is a weekday and nothing more. */
    boolean isWeekday() {
        return weekday != 0 && month == 0 && day == 0 && !hasYear();
    }

    @Override
    public @Nullable Stretch stretch(int inYear) {
        if (month == 0 && day == 0) {
            return Stretch.year(inYear);
        }
        if (day == 0) {
            return Stretch.month(inYear, month);
        }
        Optional<LocalDate> found = CalendarMath.day(inYear, month, day);
        return found.isEmpty() || weekday != 0 && found.get().getDayOfWeek().getValue() != weekday
                ? null
                : Stretch.day(found.get());
    }

    @Override
    public Meaning resolve(Anchors anchors) {
        if (hasYear()) {
            Stretch stretch = new WrittenDate(year, month, day, 0).stretch(year);
            return stretch == null
                    ? Meaning.unresolved(Type.DATE, template(), "there is no such day")
                    : Meaning.of(stretch, Resolution.explicit());
        }
        Meaning derived = derived(anchors.evidentYear());
        if (derived != null) {
            return derived;
        }
        Stretch home = anchors.home();
        if (home == null || isWeekday() && home.grain() != Grain.DAY) {
            return Meaning.unresolved(Type.DATE, template(), Anchors.NOT_PUBLISHED);
        }
        if (month == 0 && !isWeekday()) {
            return dayOfMonth(home, anchors.tellsOfOtherTime() ? Direction.FUTURE : anchors.direction());
        }
        Stretch stretch = isWeekday()
                ? nearestWeekday(home.date(), anchors)
                : anchors.tellsOfOtherTime() ? Years.told(on(0), home) : nearestYear(home.date(), anchors.direction());
        return stretch == null
                ? Meaning.unresolved(Type.DATE, template(), "no year near has that day")
                : Meaning.of(stretch, Anchors.from(home));
    }

    /** "the 15th", "Friday the 13th": the nearest such day, on the side that the tense says. */
    private Meaning dayOfMonth(Stretch home, Direction direction) {
        LocalDate last = direction == Direction.FUTURE ? null : dayOfMonth(home, -1);
        LocalDate next = direction == Direction.PAST ? null : dayOfMonth(home, 1);
        long today = home.date().toEpochDay();
        boolean ahead = last == null || next != null && next.toEpochDay() - today < today - last.toEpochDay();
        LocalDate found = ahead ? next : last;
        return found == null
                ? Meaning.unresolved(Type.DATE, template(), "no month near has that day")
                : Meaning.of(Stretch.day(found), Anchors.from(home));
    }

    /** The nearest such day before or after; null if none is near. */
    private @Nullable LocalDate dayOfMonth(Stretch home, int step) {
        for (int months = 0; months <= FIT; months++) {
            YearMonth candidate = YearMonth.from(home.start()).plusMonths((long) months * step);
            LocalDate found = CalendarMath.day(candidate.getYear(), candidate.getMonthValue(), day)
                    .orElse(null);
            if (found != null
                    && (weekday == 0 || found.getDayOfWeek().getValue() == weekday)
                    && (step > 0
                            ? !found.isBefore(home.date())
                            : found.isBefore(home.end().toLocalDate()))) {
                return found;
            }
        }
        return null;
    }

    /** The day of a timestamp in the year of the copyright line, or in the one before, where the weekday fits. */
    private @Nullable Meaning derived(@Nullable Integer copyrightYear) {
        if (copyrightYear == null || month == 0 || day == 0 || weekday == 0) {
            return null;
        }
        Stretch same = stretch(copyrightYear);
        Stretch before = stretch(copyrightYear - 1);
        if (same == null && before == null) {
            return null;
        }
        String name = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Meaning.of(same == null ? before : same, Resolution.derived(name + ", © " + copyrightYear));
    }

    private Stretch nearestWeekday(LocalDate home, Anchors anchors) {
        Stretch week = anchors.weekOfSentence();
        if (week != null
                && (anchors.direction() != Direction.PAST || week.date().isBefore(home))) {
            return Stretch.day(week.date().plusDays(weekday - 1L));
        }
        boolean ahead = anchors.direction() == Direction.FUTURE || anchors.isNarrative();
        return Stretch.day(ahead ? CalendarMath.next(home, weekday, true) : CalendarMath.previous(home, weekday, true));
    }

    private @Nullable Stretch nearestYear(LocalDate home, Direction direction) {
        // A weekday tells the year apart, whatever the tense; one that fits no year near by is a slip of the pen.
        if (weekday != 0) {
            Stretch fitting = Years.nearest(this, home);
            return fitting == null ? on(0).nearestYear(home, direction) : fitting;
        }
        return day == 0 ? Years.part(this, home, direction) : Years.day(this, home, direction);
    }

    /** The TIMEX3 value with an X for each digit that is not known. */
    private String template() {
        if (isWeekday()) {
            return "XXXX-WXX-" + weekday;
        }
        if (month == 0 && day != 0) {
            return "XXXX-XX-" + CalendarMath.pad(day, 2);
        }
        String value = hasYear() ? CalendarMath.pad(year, 4) : "XXXX";
        value += month == 0 ? "" : "-" + CalendarMath.pad(month, 2);
        return day == 0 ? value : value + "-" + CalendarMath.pad(day, 2);
    }
}
