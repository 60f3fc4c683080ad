package io.factbox.extractors.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a date that is said without one. */
final class Years {
    private Years() {}

    /** A day so near is meant whatever the tense says: reports write of the days around them. */
    private static final int NEAR = 45;
    /** A day to come is clearly nearer if the last one is more than so many times as far. */
    private static final int CLEARLY = 2;
    /** A month that begins so soon is meant, and not the same one of a year ago. */
    private static final int SOON = 31;
    /** So many months a story may step back; less where it names a season. */
    private static final int BACK = 5;

    private static final int BACK_SEASON = 2;
    /** So soon the next quarter begins at the latest. */
    private static final int QUARTER = 92;

    /**
     * The day meant: the nearest one if it is near, else the one on the side that the tense says; without a tense the last
     * one, unless the next one is clearly nearer.
     */
    static @Nullable Stretch day(Expression.OfYear date, LocalDate home, Direction direction) {
        Stretch nearest = nearest(date, home);
        if (nearest == null || Math.abs(nearest.date().toEpochDay() - home.toEpochDay()) <= NEAR) {
            return nearest;
        }
        Stretch last = last(date, home, true);
        Stretch next = next(date, home, true);
        if (direction == Direction.OPEN && last != null && next != null) {
            long back = home.toEpochDay() - last.date().toEpochDay();
            long ahead = next.date().toEpochDay() - home.toEpochDay();
            return ahead * CLEARLY < back ? next : last;
        }
        return direction == Direction.FUTURE ? next : last;
    }

    /** The month or part of a year meant: the last one, unless the tense says that it is to come. */
    static @Nullable Stretch part(Expression.OfYear date, LocalDate home, Direction direction) {
        Stretch last = last(date, home, true);
        Stretch next = next(date, home, true);
        boolean soon = next != null && next.date().toEpochDay() - home.toEpochDay() <= SOON;
        return direction == Direction.FUTURE || soon ? next : last;
    }

    /** The last one that begins before the day, or holds it. */
    static @Nullable Stretch last(Expression.OfYear date, LocalDate home, boolean orSame) {
        for (int year = home.getYear() + 1; year >= home.getYear() - 9; year--) {
            Stretch stretch = date.stretch(year);
            if (stretch != null
                    && (orSame ? !stretch.date().isAfter(home) : !stretch.end().isAfter(home.atStartOfDay()))) {
                return stretch;
            }
        }
        return null;
    }

    /** The first one that ends after the day, or holds it. */
    static @Nullable Stretch next(Expression.OfYear date, LocalDate home, boolean orSame) {
        for (int year = home.getYear() - 1; year <= home.getYear() + 9; year++) {
            Stretch stretch = date.stretch(year);
            if (stretch != null
                    && (orSame
                            ? stretch.end().isAfter(home.atStartOfDay())
                            : stretch.date().isAfter(home))) {
                return stretch;
            }
        }
        return null;
    }

    /** In a story time goes on: a day or month half a year back is one of the next year. */
    static @Nullable Stretch told(Expression.OfYear date, Stretch home) {
        Stretch same = date.stretch(home.year());
        if (same == null || home.grain() == Grain.YEAR) {
            return same;
        }
        boolean isFarBack = !same.end()
                .plusMonths(same.grain() == Grain.SEASON ? BACK_SEASON : BACK)
                .isAfter(home.start());
        return isFarBack ? date.stretch(home.year() + 1) : same;
    }

    /** The quarter meant: the last one that has begun, unless the next one is nearer and the tense does not forbid it. */
    static @Nullable Stretch quarter(Expression.OfYear date, LocalDate home, Direction direction) {
        Stretch last = last(date, home, true);
        Stretch next = next(date, home, true);
        boolean near = next != null && next.date().toEpochDay() - home.toEpochDay() <= QUARTER;
        return direction == Direction.FUTURE || direction == Direction.OPEN && near ? next : last;
    }

    /** The one nearest to the day. */
    static @Nullable Stretch nearest(Expression.OfYear date, LocalDate home) {
        Stretch before = last(date, home, true);
        Stretch after = next(date, home, true);
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = home.toEpochDay() - before.date().toEpochDay();
        long ahead = after.date().toEpochDay() - home.toEpochDay();
        return ahead < back ? after : before;
    }
}
