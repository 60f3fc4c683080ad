package io.factbox.readers.structure;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and clock times at the head of an article: {@code Mon, 26 Aug, 4:02 PM UTC}, {@code 23.10.2024, 17:00 Uhr},
 * {@code 2024年10月23日}. Each method takes a token and returns what stands there, or nothing. A date of three numbers whose order is not
 * certain is not read.
 */
final class TimestampGrammar {
    private static final List<Tsv.Row> CALENDAR = Phrases.rows("calendar.tsv");
    private static final WordTable MONTHS = Phrases.numbered(CALENDAR, "month");
    private static final WordTable WEEKDAYS = Phrases.numbered(CALENDAR, "weekday");
    private static final WordTable ZONES = Phrases.numbered(CALENDAR, "zone");
    private static final WordTable UNCERTAIN_ZONES = Phrases.numbered(CALENDAR, "nozone");

    private final LineTokens line;

    TimestampGrammar(LineTokens line) {
        this.line = line;
    }

    /** A date with or without a time, in either order. */
    Optional<Timestamp> at(int token) {
        Optional<Timestamp> date = date(token);
        if (date.isPresent()) {
            return Optional.of(withClock(date.get()));
        }
        Clock clock = clock(token);
        Optional<Timestamp> behind = clock == null ? Optional.empty() : date(joint(clock.to));
        if (clock == null || behind.isEmpty()) {
            return Optional.empty();
        }
        Timestamp found = behind.get();
        return Optional.of(new Timestamp(
                token,
                found.toToken(),
                found.year(),
                found.month(),
                found.day(),
                found.weekday(),
                clock.time,
                clock.offset,
                false));
    }

    /** A clock time without a date: where it ends, or -1. */
    int clockEnd(int token) {
        Clock clock = clock(token);
        return clock == null ? -1 : clock.to;
    }

    private Timestamp withClock(Timestamp date) {
        // "October 23, 2024 | 05:00 PM", "2024-10-23T17:00", "23 Oct 2024 at 5 p.m."
        int next = line.is(date.toToken(), "t") ? date.toToken() + 1 : joint(date.toToken());
        Clock clock = clock(next);
        return clock == null ? date : date.withTime(clock.to, clock.time, clock.offset);
    }

    /** The token after what may stand between date and time. */
    private int joint(int token) {
        int next = token;
        while (line.isAny(next, ",|/·•-–—@:;") && next < token + 2) {
            next++;
        }
        if (line.is(next, "at")
                || line.is(next, "à")
                || line.is(next, "a")
                || line.is(next, "las")
                || line.is(next, "alle")
                || line.is(next, "ore")
                || line.is(next, "um")
                || line.is(next, "om")
                || line.is(next, "kl")
                || line.is(next, "on")) {
            next++;
            while (line.is(next, "las") || line.is(next, "ore") || line.is(next, '.')) {
                next++;
            }
        }
        return next;
    }

    /** A date: its weekday, if any, before or behind it. */
    Optional<Timestamp> date(int token) {
        DayOfWeek weekday = weekday(token);
        int next = token;
        if (weekday != null) {
            next++;
            while (line.isAny(next, ".,|")) {
                next++;
            }
            while (line.is(next, "the") || line.is(next, "den") || line.is(next, "le")) {
                next++;
            }
        }
        Timestamp date = calendarDate(token, next, weekday);
        if (date == null) {
            return Optional.empty();
        }
        if (weekday == null) {
            int behind = line.isAny(date.toToken(), ",(") ? date.toToken() + 1 : date.toToken();
            DayOfWeek after = weekday(behind);
            if (after != null && line.length(behind) > 2) {
                int end = line.is(behind + 1, ')') ? behind + 2 : behind + 1;
                date = new Timestamp(token, end, date.year(), date.month(), date.day(), after, null, null, false);
            }
        }
        return Optional.of(date);
    }

    private @Nullable DayOfWeek weekday(int token) {
        int value = line.get(WEEKDAYS, token);
        return value == WordTable.NONE ? null : DayOfWeek.of(value - Phrases.ZERO);
    }

    private int month(int token) {
        int value = line.get(MONTHS, token);
        return value == WordTable.NONE ? Timestamp.ABSENT : value - Phrases.ZERO;
    }

    private int year(int token) {
        int value = line.isNumber(token, 4, 4) ? line.number(token) : Timestamp.ABSENT;
        return value >= 1700 && value < 2200 ? value : Timestamp.ABSENT;
    }

    private int day(int token) {
        int value = line.isNumber(token, 1, 2) ? line.number(token) : Timestamp.ABSENT;
        return value >= 1 && value <= 31 ? value : Timestamp.ABSENT;
    }

    private @Nullable Timestamp calendarDate(int from, int token, @Nullable DayOfWeek weekday) {
        Timestamp date = dayMonth(from, token, weekday);
        if (date == null) {
            date = monthDay(from, token, weekday);
        }
        if (date == null) {
            date = numeric(from, token, weekday);
        }
        return date != null ? date : eastAsian(from, token, weekday);
    }

    /** {@code 23rd Oct, 2024}, {@code 23. Oktober 2024}, {@code 23 de octubre de 2024}, {@code 26 Aug}, {@code 3-Mar-2024}. */
    private @Nullable Timestamp dayMonth(int from, int token, @Nullable DayOfWeek weekday) {
        int day = day(token);
        if (day == Timestamp.ABSENT) {
            return null;
        }
        int next = token + 1;
        if (isOrdinalEnding(next) || line.is(next, '.') || line.isAny(next, "-/") || line.is(next, "er")) {
            next++;
        }
        if (line.is(next, "de") || line.is(next, "of")) {
            next++;
        }
        int month = month(next);
        if (month == Timestamp.ABSENT) {
            return null;
        }
        next++;
        return yearBehind(from, next, month, day, weekday);
    }

    /** {@code October 23, 2024}, {@code Oct. 23rd 2024}, {@code Aug 26}. */
    private @Nullable Timestamp monthDay(int from, int token, @Nullable DayOfWeek weekday) {
        int month = month(token);
        if (month == Timestamp.ABSENT) {
            return null;
        }
        int next = token + 1;
        if (line.isAny(next, ".-")) {
            next++;
        }
        int day = day(next);
        if (day == Timestamp.ABSENT) {
            return null;
        }
        next++;
        if (isOrdinalEnding(next)) {
            next++;
        }
        // "October 10:15" is a month and a clock
        return line.is(next, ':') && line.isNumber(next + 1) ? null : yearBehind(from, next, month, day, weekday);
    }

    private @Nullable Timestamp yearBehind(int from, int token, int month, int day, @Nullable DayOfWeek weekday) {
        int next = token;
        if (line.isAny(next, ".") && !line.spaceBefore(next)) {
            next++;
        }
        if (line.isAny(next, ",-/")) {
            next++;
        }
        if (line.is(next, "de") || line.is(next, "del") || line.is(next, "g")) {
            next++;
        }
        int year = year(next);
        return year == Timestamp.ABSENT
                ? new Timestamp(from, token, Timestamp.ABSENT, month, day, weekday, null, null, false)
                : new Timestamp(from, next + 1, year, month, day, weekday, null, null, false);
    }

    private boolean isOrdinalEnding(int token) {
        return token > 0
                && !line.spaceBefore(token)
                && (line.is(token, "st") || line.is(token, "nd") || line.is(token, "rd") || line.is(token, "th"));
    }

    /** {@code 2024-10-23}, {@code 23.10.2024}, {@code 10/23/2024}; {@code 10/11/2024} could be either and is neither. */
    private @Nullable Timestamp numeric(int from, int token, @Nullable DayOfWeek weekday) {
        if (!line.isNumber(token) || token + 4 >= line.size() || line.spaceBefore(token + 1)) {
            return null;
        }
        char mark = line.first(token + 1);
        if ("-./".indexOf(mark) < 0 || !line.is(token + 3, mark) || line.spaceBefore(token + 4)) {
            return null;
        }
        int year = year(token);
        if (year != Timestamp.ABSENT) {
            int month = day(token + 2);
            int day = day(token + 4);
            return month >= 1 && month <= 12 && day != Timestamp.ABSENT
                    ? new Timestamp(from, token + 5, year, month, day, weekday, null, null, false)
                    : null;
        }
        year = year(token + 4);
        int first = day(token);
        int second = day(token + 2);
        if (year == Timestamp.ABSENT || first == Timestamp.ABSENT || second == Timestamp.ABSENT) {
            return null;
        }
        boolean dayFirst = second <= 12 && (mark == '.' || first > 12 || first == second);
        boolean monthFirst = first <= 12 && second > 12;
        if (!dayFirst && !monthFirst) {
            return second <= 12 && first <= 12
                    ? new Timestamp(
                            from, token + 5, year, Timestamp.ABSENT, Timestamp.ABSENT, weekday, null, null, false)
                    : null;
        }
        return new Timestamp(
                from,
                token + 5,
                year,
                dayFirst ? second : first,
                dayFirst ? first : second,
                weekday,
                null,
                null,
                false);
    }

    /** {@code 2024年10月23日}, {@code 2024년 10월 23일}. */
    private @Nullable Timestamp eastAsian(int from, int token, @Nullable DayOfWeek weekday) {
        int year = year(token);
        if (year == Timestamp.ABSENT || !isUnit(token + 1, '年', '년')) {
            return null;
        }
        int month = day(token + 2);
        int day = day(token + 4);
        return month >= 1
                        && month <= 12
                        && isUnit(token + 3, '月', '월')
                        && day != Timestamp.ABSENT
                        && isUnit(token + 5, '日', '일')
                ? new Timestamp(from, token + 6, year, month, day, weekday, null, null, false)
                : null;
    }

    private boolean isUnit(int token, char chinese, char korean) {
        return line.isWord(token) && (line.first(token) == chinese || line.first(token) == korean);
    }

    private record Clock(int to, LocalTime time, @Nullable ZoneOffset offset) {}

    /** {@code 05:00 PM}, {@code 17.00 BST}, {@code 17h30}, {@code 5 p.m.}, {@code 17:00:00+02:00}, {@code 1700 GMT}. */
    private @Nullable Clock clock(int token) {
        if (!line.isNumber(token, 1, 4)) {
            return null;
        }
        int hour = line.number(token);
        int minute = 0;
        int second = 0;
        int next = token + 1;
        boolean exact = false;
        if (line.isNumber(token, 4, 4)) {
            if (line.get(ZONES, next) == WordTable.NONE && !line.is(next, "hrs") && !line.is(next, "ist")) {
                return null;
            }
            minute = hour % 100;
            hour /= 100;
            exact = true;
        } else if (line.isAny(next, ":.") && line.isNumber(next + 1, 2, 2) && !line.spaceBefore(next)) {
            exact = line.is(next, ':');
            minute = line.number(next + 1);
            next += 2;
            if (line.is(next, ':') && line.isNumber(next + 1, 2, 2)) {
                second = line.number(next + 1);
                next += 2;
                if (line.is(next, '.') && line.isNumber(next + 1)) {
                    next += 2;
                }
            }
        } else if (line.is(next, "h") || line.is(next, "uhr") || isUnit(next, '時', '시') || isUnit(next, '时', '点')) {
            exact = true;
            next++;
            if (line.isNumber(next, 2, 2) && !line.spaceBefore(next)) {
                minute = line.number(next++);
                if (isUnit(next, '分', '분')) {
                    next++;
                }
            }
        }
        int half = half(next);
        if (half >= 0) {
            if (hour < 1 || hour > 12) {
                return null;
            }
            hour = hour % 12 + 12 * half;
            exact = true;
            next++;
            if (line.is(next, '.')) {
                next++;
            }
        }
        Zone zone = zone(next);
        if (!exact && zone.to == next || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return new Clock(zone.to, LocalTime.of(hour, minute, second), zone.offset);
    }

    /** 0 for a.m., 1 for p.m., -1 for neither. */
    private int half(int token) {
        if (line.is(token, "am") || line.is(token, "a.m") || line.is(token, "a.m.")) {
            return 0;
        }
        return line.is(token, "pm") || line.is(token, "p.m") || line.is(token, "p.m.") ? 1 : -1;
    }

    private record Zone(int to, @Nullable ZoneOffset offset) {}

    private Zone zone(int token) {
        boolean bracket = line.is(token, '(');
        Zone zone = bareZone(bracket ? token + 1 : token);
        if (!bracket) {
            return zone;
        }
        return zone.to > token + 1 && line.is(zone.to, ')')
                ? new Zone(zone.to + 1, zone.offset)
                : new Zone(token, null);
    }

    private Zone bareZone(int token) {
        int known = line.get(ZONES, token);
        if (known != WordTable.NONE) {
            Zone shifted = shift(token + 1);
            return shifted.offset != null
                    ? shifted
                    : new Zone(token + 1, ZoneOffset.ofTotalSeconds((known - Phrases.ZERO) * 60));
        }
        Zone shifted = shift(token);
        if (shifted.offset != null) {
            return shifted;
        }
        int next = token;
        while (line.get(UNCERTAIN_ZONES, next) != WordTable.NONE && next < token + 3) {
            next++;
        }
        // "17:00 Uhr CET"
        int behind = line.get(ZONES, next);
        return next > token && behind != WordTable.NONE
                ? new Zone(next + 1, ZoneOffset.ofTotalSeconds((behind - Phrases.ZERO) * 60))
                : new Zone(next, null);
    }

    /** {@code +8}, {@code +05:30}, {@code -0700}. */
    private Zone shift(int token) {
        if (!line.isAny(token, "+-−") || !line.isNumber(token + 1, 1, 4) || line.spaceBefore(token + 1)) {
            return new Zone(token, null);
        }
        int hours = line.number(token + 1);
        int minutes = 0;
        int next = token + 2;
        if (line.isNumber(token + 1, 3, 4)) {
            minutes = hours % 100;
            hours /= 100;
        } else if (line.is(next, ':') && line.isNumber(next + 1, 2, 2)) {
            minutes = line.number(next + 1);
            next += 2;
        }
        if (hours > 14 || minutes > 59) {
            return new Zone(token, null);
        }
        int total = (hours * 60 + minutes) * 60;
        return new Zone(next, ZoneOffset.ofTotalSeconds(line.is(token, '+') ? total : -total));
    }
}
