package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarMath;
import io.factbox.mention.Resolution;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What dates count from while one article is read in text order: its publication date, and the dates it has mentioned. Without a
 * publication date nothing stands in for it: "yesterday" stays open, while "the day after" still counts from the text.
 */
final class Anchors {
    /** Why a date without its anchor is not resolved. */
    static final String NOT_PUBLISHED = "no publication date";

    /** So many sentences a month is spoken of. */
    private static final int BACK = 2;

    private final @Nullable LocalDate published;
    private final boolean narrative;
    private @Nullable Stretch last;
    private @Nullable Stretch lastDay;
    private @Nullable Stretch lastQuarter;
    private @Nullable Stretch focus;
    private @Nullable Stretch week;
    private @Nullable Stretch lastMonth;
    private int sentencesSinceMonth;
    private final @Nullable Integer copyrightYear;
    private Direction direction = Direction.OPEN;
    private boolean inZone;
    private boolean adjacent;

    /**
     * Anchors of an article that has mentioned nothing yet.
     *
     * @param narrative whether the article tells of another time than that of its publication
     * @param copyrightYear the year of its copyright line
     */
    Anchors(@Nullable LocalDate published, boolean narrative, @Nullable Integer copyrightYear) {
        this.copyrightYear = copyrightYear;
        this.published = published;
        this.narrative = narrative || published == null;
    }

    /** Whether the whole article tells of another time than that of its publication. */
    boolean isNarrative() {
        return narrative;
    }

    /** Whether the date that is being resolved belongs to that time; a future is seen from the publication. */
    boolean tellsOfOtherTime() {
        return narrative && (published == null || direction != Direction.FUTURE);
    }

    /** The anchor of "yesterday". */
    @Nullable
    Stretch today() {
        return published == null ? null : Stretch.day(published);
    }

    /** What "the following month" counts from: the date mentioned last that is exact enough. */
    @Nullable
    Stretch told(Grain grain) {
        if (last != null && last.grain().compareTo(grain) >= 0) {
            return last;
        }
        if (grain.compareTo(Grain.DAY) >= 0 && lastDay != null) {
            return isLeftBehind(lastDay) ? null : lastDay;
        }
        return narrative && last != null ? null : today();
    }

    /** The month before which "the month before" lies: the one that is spoken of, though a day was mentioned since. */
    @Nullable
    Stretch toldMonth() {
        return lastMonth == null || sentencesSinceMonth > BACK ? told(Grain.MONTH) : lastMonth;
    }

    /** Whether the text has gone on to a month or year that the day does not lie in. */
    private boolean isLeftBehind(Stretch day) {
        return last != null
                && (day.start().isBefore(last.start()) || !day.start().isBefore(last.end()));
    }

    /** The month that is spoken of; null where the date mentioned last is no month. */
    @Nullable
    Stretch monthInFocus() {
        return last != null && last.grain() == Grain.MONTH ? last : null;
    }

    /** What a date without year counts from. */
    @Nullable
    Stretch home() {
        return tellsOfOtherTime() && last != null ? last : today();
    }

    /** The quarter mentioned last. */
    @Nullable
    Stretch lastQuarter() {
        return lastQuarter;
    }

    /** The quarter that is spoken of: a report compares it with the same one of another year. */
    @Nullable
    Stretch quarterInFocus() {
        return focus;
    }

    /** Whether the date mentioned last lies in another year than the publication date. */
    boolean speaksOfOtherYear() {
        return last != null && (published == null || last.year() != published.getYear());
    }

    /** The day that is spoken of. */
    @Nullable
    Stretch dayInFocus() {
        return lastDay == null ? today() : lastDay;
    }

    /** The week that a weekday belongs to: one to come that the sentence has mentioned, or any that stands right before it. */
    @Nullable
    Stretch weekOfSentence() {
        boolean ahead = week != null && published != null && week.date().isAfter(published);
        return ahead || adjacent ? week : null;
    }

    /** Sets whether what is to be resolved stands right after what was resolved last. */
    void adjacent(boolean isAdjacent) {
        adjacent = isAdjacent;
    }

    /** Forgets what holds within a sentence only. */
    void nextSentence() {
        week = null;
        sentencesSinceMonth++;
    }

    /** On which side of its anchor the date that is being resolved lies. */
    Direction direction() {
        return direction;
    }

    void direction(Direction side) {
        direction = side;
    }

    /** Sets whether what follows stands in a byline, timestamp or dateline: dates there are those of the publication. */
    void inZone(boolean zone) {
        inZone = zone;
    }

    /** The year that a date without year probably has though no publication date is known; null if nothing says it. */
    @Nullable
    Integer evidentYear() {
        return inZone || published == null ? copyrightYear : null;
    }

    static Resolution from(Stretch stretch) {
        return Resolution.anchored(stretch.value());
    }

    /** Remembers that a length of months is spoken of, no quarter any more. */
    void speaksOfLength() {
        focus = null;
    }

    /** Remembers a date that was mentioned; a comparison, "a year earlier", does not change what is spoken of. */
    void mentioned(@Nullable Stretch stretch, boolean compared) {
        if (stretch == null || stretch.grain().compareTo(Grain.YEAR) < 0) {
            return;
        }
        if (compared) {
            last = last == null ? stretch : last;
            return;
        }
        if (stretch.grain() == Grain.WEEK) {
            boolean holdsToday = published != null && stretch.date().isEqual(CalendarMath.mondayOf(published));
            week = holdsToday ? null : stretch;
        }
        if (stretch.grain() == Grain.QUARTER) {
            lastQuarter = stretch;
            focus = stretch;
        } else if (stretch.grain() == Grain.YEAR) {
            focus = null;
        }
        if (stretch.grain() == Grain.MONTH) {
            lastMonth = stretch;
            sentencesSinceMonth = 0;
        }
        if (stretch.grain() == Grain.DAY || stretch.grain() == Grain.DAY_PART) {
            lastDay = Stretch.day(stretch.date());
        }
        last = stretch;
    }
}
