package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.extractors.dates.DateOptions.DayOrder;
import io.factbox.text.TokenShape;
import org.jspecify.annotations.Nullable;

/** Reads dates that are said by their parts: "Friday, October 23, 2024", "23rd Oct", "2024-10-23", "June 1994", "1989". */
final class Dates {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;

    private final Tokens tokens;
    private final DayOrder dayOrder;
    private final NumericDates numericDates;
    private int end;
    private boolean lookingAhead;

    Dates(Tokens tokens, DayOrder dayOrder) {
        this.tokens = tokens;
        this.dayOrder = dayOrder;
        numericDates = new NumericDates(tokens, dayOrder);
    }

    @Nullable
    Parsed read(int i) {
        if (tokens.is(i, WEEKDAY)) {
            return weekday(i);
        }
        if (tokens.is(i, DETERMINER) && tokens.symbol(i, DETERMINER).equals("THE")) {
            Parsed ordinal = isOrdinal(i + 1) ? read(i + 1) : null;
            if (ordinal != null) {
                return ordinal.from(i);
            }
        }
        WrittenDate date = date(i);
        return date == null ? null : new Parsed(i, end, isAmbiguous(i, date) ? twoWays(date) : date, rule(date, i));
    }

    /** A day of the month as an ordinal in digits or words; sets the end. 0 if there is none. */
    private int ordinalDay(int i) {
        int day = tokens.isNumber(i) ? dayNumber(i) : spelledOrdinal(i);
        return day <= 31 ? day : 0;
    }

    private boolean isOrdinal(int i) {
        return tokens.is(i, ORDINAL)
                || tokens.is(i, ORDINAL_TENS)
                || tokens.isNumber(i) && tokens.is(i + 1, ORDINAL_SUFFIX);
    }

    /** A year in digits or words, where its place says that it is one. */
    @Nullable
    Parsed year(int i) {
        int number = tokens.length(i, 4) ? tokens.digits(i) : -1;
        if (number >= 1000 && number < 2200) {
            return new Parsed(i, i + 1, WrittenDate.year(number), Rule.YEAR);
        }
        WrittenDate spelled = tokens.isNumberWord(i) ? spelledYear(i) : null;
        return spelled == null ? null : new Parsed(i, end, spelled, Rule.YEAR);
    }

    /** Whether day and month of a date with slashes may be swapped, and nothing tells which is which. */
    private boolean isAmbiguous(int i, WrittenDate date) {
        return dayOrder == DayOrder.AUTO
                && end == i + 5
                && tokens.isSign(i + 1, '/')
                && tokens.length2(i)
                && date.day() <= 12
                && date.day() != date.month();
    }

    private static Simple.TwoWays twoWays(WrittenDate date) {
        return new Simple.TwoWays(date, new WrittenDate(date.year(), date.day(), date.month(), 0));
    }

    private Rule rule(WrittenDate date, int i) {
        if (date.month() == 0) {
            return date.day() == 0 ? Rule.YEAR : Rule.WRITTEN_DATE;
        }
        return date.day() == 0
                ? Rule.MONTH
                : tokens.isNumber(i) && tokens.isNumber(end - 1) && end - i > 4 ? Rule.NUMERIC_DATE : Rule.WRITTEN_DATE;
    }

    private @Nullable Parsed weekday(int i) {
        int weekday = tokens.number(i, WEEKDAY);
        int next = tokens.isComma(i + 1) ? i + 2 : i + 1;
        next = tokens.isSign(next, '(') ? next + 1 : next;
        if (tokens.is(next, DETERMINER)) {
            next++;
        }
        WrittenDate date = tokens.has(next) && !tokens.is(next, WEEKDAY) ? date(next) : null;
        if (date != null && date.day() != 0 && date.month() != 0 && (isWeekdayName(i) || fits(date, weekday))) {
            return new Parsed(i, end, date.on(weekday), Rule.WRITTEN_DATE);
        }
        int day = isOrdinal(next) ? ordinalDay(next) : 0;
        if (date == null && day > 0) {
            return new Parsed(i, end, new WrittenDate(UNKNOWN, 0, day, weekday), Rule.WRITTEN_DATE);
        }
        if (!isWeekdayName(i) || isTitle(i)) {
            return null;
        }
        return new Parsed(i, i + 1, WrittenDate.weekday(weekday), Rule.WEEKDAY);
    }

    /** "the Sunday Herald", "the Friday Magazine": an article before, a capital after. */
    private boolean isTitle(int i) {
        return tokens.is(i - 1, DETERMINER)
                && tokens.symbol(i - 1, DETERMINER).equals("THE")
                && tokens.has(i + 1)
                && tokens.shape(i + 1) == TokenShape.CAPITALIZED
                && !tokens.is(i + 1, DAY_PART);
    }

    /** Whether a short weekday goes with a full date: "the Sun, 3 March 2024" may be a paper. */
    private static boolean fits(WrittenDate date, int weekday) {
        return !date.hasYear() || date.on(weekday).stretch(date.year()) != null;
    }

    /** Not the sun, nor somebody who sat; a short form needs its full stop. */
    private boolean isWeekdayName(int i) {
        int length = tokens.length(i);
        char last = tokens.text.charAt(tokens.text.tokenEnd(i) - 1);
        return (length > 5 || last == '.') && tokens.shape(i) != TokenShape.LOWER || length > 5;
    }

    /** A date without its weekday. */
    private @Nullable WrittenDate date(int i) {
        WrittenDate dayAlone = dayAlone(i);
        if (dayAlone != null) {
            return dayAlone;
        }
        if (tokens.is(i, MONTH)) {
            return monthFirst(i);
        }
        if (tokens.isNumber(i)) {
            WrittenDate date = dayFirst(i);
            date = date == null ? numeric(i) : date;
            date = date == null ? dayOfRange(i) : date;
            return date == null ? bareYear(i) : date;
        }
        if (tokens.is(i, ORDINAL) || tokens.is(i, ORDINAL_TENS)) {
            int day = spelledOrdinal(i);
            if (day == 0) {
                return tokens.isNumberWord(i) ? spelledYear(i) : null;
            }
            int next = tokens.is(end, REALLY_OF) ? end + 1 : end;
            return day > 0 && tokens.is(next, MONTH) ? withYear(next + 1, month(next), day) : null;
        }
        return tokens.isNumberWord(i) ? spelledYear(i) : null;
    }

    /** "on the 15th", where no noun follows that it counts. */
    private @Nullable WrittenDate dayAlone(int i) {
        boolean the = tokens.is(i, DETERMINER) && tokens.symbol(i, DETERMINER).equals("THE");
        if (!the && !tokens.isNumber(i) || !tokens.is(i - 1, DAY_CUE)) {
            return null;
        }
        int day = dayNumber(the ? i + 1 : i);
        boolean alone = day > 0
                && tokens.is(end - 1, ORDINAL_SUFFIX)
                && (!tokens.has(end)
                        || tokens.shape(end) == TokenShape.PUNCTUATION && !tokens.isHyphen(end)
                        || tokens.is(end, AND));
        return alone ? new WrittenDate(UNKNOWN, 0, day, 0) : null;
    }

    private int month(int i) {
        return tokens.number(i, MONTH);
    }

    // --- October 23, 2024 ------------------------------------------------------------------------

    private @Nullable WrittenDate monthFirst(int i) {
        int month = month(i);
        int next = i + 1;
        next = tokens.isSign(next, '.') && tokens.glued(next) ? next + 1 : next;
        int year = yearAfter(next, true);
        if (year != UNKNOWN) {
            return new WrittenDate(year, month, 0, 0);
        }
        int at = tokens.is(next, DETERMINER) && tokens.symbol(next, DETERMINER).equals("THE") ? next + 1 : next;
        at = tokens.isInnerHyphen(at) ? at + 1 : at;
        int day = dayNumber(at);
        if (day > 0) {
            return withYear(end, month, day);
        }
        if (tokens.is(at, ORDINAL) || tokens.is(at, ORDINAL_TENS)) {
            day = spelledOrdinal(at);
            if (day > 0 && !tokens.is(end, UNIT) && !tokens.is(end, HALF_NOUN)) {
                return withYear(end, month, day);
            }
        }
        if (!isMonthName(i)) {
            return null;
        }
        end = i + 1;
        return new WrittenDate(yearAhead(end, month), month, 0, 0);
    }

    /** Not the verbs "may" and "march"; a short form needs its full stop. */
    private boolean isMonthName(int i) {
        if (tokens.is(i, MARCH) && tokens.is(i + 1, LINK) && !tokens.is(i - 1, CLOCK_CUE) && !tokens.is(i - 1, IN)) {
            return false;
        }
        int length = tokens.length(i);
        TokenShape shape = tokens.shape(i);
        if (shape == TokenShape.LOWER) {
            return length > 6;
        }
        char last = tokens.text.charAt(tokens.text.tokenEnd(i) - 1);
        return length > 4
                || last == '.'
                || tokens.is(i, MONTH_ALONE)
                || tokens.is(i, MONTH_CAPITAL) && shape == TokenShape.CAPITALIZED && i > tokens.first();
    }

    /** A day of the month in digits, with its suffix; sets the end. 0 if there is none. */
    private int dayNumber(int i) {
        int day = tokens.length2(i) ? tokens.digits(i) : -1;
        if (day < 1 || day > 31) {
            return 0;
        }
        int next = i + 1;
        if (tokens.glued(next)) {
            if (tokens.is(next, ORDINAL_SUFFIX)) {
                end = next + 1;
                return day;
            }
            if (tokens.isSign(next, '%')
                    || (tokens.isSign(next, ':') || tokens.isSign(next, '/'))
                            && tokens.glued(next + 1)
                            && tokens.isNumber(next + 1)) {
                return 0;
            }
        }
        if (tokens.is(next, MERIDIEM)
                || tokens.is(next, MONTH) && tokens.shape(next) != TokenShape.LOWER && tokens.length(next) > 3) {
            return 0;
        }
        end = next;
        return day;
    }

    private int spelledOrdinal(int i) {
        if (tokens.is(i, ORDINAL_TENS)) {
            int next = tokens.afterHyphen(i + 1);
            if (tokens.is(next, ORDINAL) && tokens.number(next, ORDINAL) > 0 && tokens.number(next, ORDINAL) < 10) {
                end = next + 1;
                return tokens.number(i, ORDINAL_TENS) + tokens.number(next, ORDINAL);
            }
            return 0;
        }
        end = i + 1;
        return Math.max(0, tokens.number(i, ORDINAL));
    }

    /** Adds the year that follows, if one does. */
    private WrittenDate withYear(int after, int month, int day) {
        int year = yearAfter(after, false);
        if (year == UNKNOWN) {
            end = after;
            year = yearAhead(after, month);
            end = after;
        }
        return new WrittenDate(year, month, day, 0);
    }

    /** The year of the other end of a range: "June and July 1998", "March 3-5, 2024", "30 April to 2 May 2024". */
    private int yearAhead(int i, int month) {
        if (lookingAhead || !isJoint(i)) {
            return UNKNOWN;
        }
        int before = end;
        lookingAhead = true;
        WrittenDate other = date(i + 1);
        int year = other != null && other.month() != 0 ? other.year() : UNKNOWN;
        if (year != UNKNOWN && month > other.month()) {
            year--;
        }
        if (other == null && dayNumber(i + 1) > 0) {
            year = tokens.isComma(end) ? yearAfter(end, false) : UNKNOWN;
        }
        lookingAhead = false;
        end = before;
        return year;
    }

    private boolean isJoint(int i) {
        return tokens.is(i, TO) || tokens.is(i, AND) || tokens.isDash(i);
    }

    /** The other end of a range or the next day of a list that begins with a date: the 5 of "March 3-5". */
    @Nullable
    Parsed continued(Parsed date) {
        if (!(date.expression() instanceof WrittenDate first) || first.month() == 0 || first.day() == 0) {
            return null;
        }
        int i = date.end();
        boolean comma = tokens.isComma(i);
        if (!isJoint(i) && !comma || !tokens.isNumber(date.end() - 1) && !tokens.is(date.end() - 1, ORDINAL_SUFFIX)) {
            return null;
        }
        int day = dayNumber(i + 1);
        if (day <= first.day() || day == 0) {
            return null;
        }
        int after = end;
        int year = tokens.isComma(after) ? yearAfter(after, false) : UNKNOWN;
        if (year != UNKNOWN) {
            return new Parsed(i + 1, end, new WrittenDate(year, first.month(), day, 0), Rule.WRITTEN_DATE);
        }
        boolean closed =
                !tokens.has(after) || tokens.shape(after) == TokenShape.PUNCTUATION || tokens.is(after, DAY_FOLLOW);
        return closed && (!comma || tokens.is(after, AND) || tokens.isComma(after))
                ? new Parsed(i + 1, after, first.withDay(day), Rule.WRITTEN_DATE)
                : null;
    }

    /** The first end of "3-5 March", "3 and 4 March": a day whose month follows. */
    private @Nullable WrittenDate dayOfRange(int i) {
        int day = lookingAhead ? 0 : dayNumber(i);
        int after = end;
        if (day == 0 || !isJoint(after)) {
            return null;
        }
        lookingAhead = true;
        WrittenDate other = tokens.isNumber(after + 1) ? dayFirst(after + 1) : null;
        lookingAhead = false;
        if (other == null || other.day() <= day) {
            return null;
        }
        end = after;
        return other.withDay(day);
    }

    /** A year after a month or a day; sets the end. */
    private int yearAfter(int i, boolean afterMonth) {
        int at = tokens.isComma(i) ? i + 1 : i;
        at = tokens.is(at, OF) && (tokens.is(at, REALLY_OF) || tokens.length(at + 1, 4)) ? at + 1 : at;
        at = tokens.isInnerHyphen(at) || tokens.isSign(at, '/') && tokens.glued(at) ? at + 1 : at;
        int year = tokens.length(at, 4) ? tokens.digits(at) : -1;
        if (year >= 1000
                && year < 2200
                && !(tokens.glued(at + 1) && (tokens.isSign(at + 1, ':') || tokens.is(at + 1, PLURAL_S)))) {
            end = at + 1;
            return year;
        }
        if ((tokens.isSign(at, '\'') || tokens.isSign(at, '’')) && tokens.glued(at + 1) && tokens.length(at + 1, 2)) {
            int two = tokens.digits(at + 1);
            if (two >= 0) {
                end = at + 2;
                return two + (two < 50 ? 2000 : 1900);
            }
        }
        if (tokens.isNumberWord(at) && !tokens.isNumber(at)) {
            WrittenDate spelled = spelledYear(at);
            if (spelled != null) {
                return spelled.year();
            }
        }
        return UNKNOWN;
    }

    // --- 23 October 2024 -------------------------------------------------------------------------

    private @Nullable WrittenDate dayFirst(int i) {
        int day = tokens.length2(i) ? tokens.digits(i) : -1;
        if (day < 1 || day > 31) {
            return null;
        }
        int next = i + 1;
        if (tokens.glued(next) && tokens.is(next, ORDINAL_SUFFIX)) {
            next++;
        }
        next = tokens.isSign(next, '.') && tokens.glued(next) ? next + 1 : next;
        next = tokens.is(next, REALLY_OF)
                        || tokens.isInnerHyphen(next)
                        || tokens.isSign(next, '/') && tokens.glued(next)
                ? next + 1
                : next;
        next = tokens.is(next, DETERMINER) ? next + 1 : next;
        if (tokens.is(next, FOREIGN_OF) || tokens.is(next, FOREIGN_MONTH)) {
            return foreign(tokens.is(next, FOREIGN_OF) ? next + 1 : next, day);
        }
        if (!tokens.is(next, MONTH) || tokens.shape(next) == TokenShape.LOWER && tokens.length(next) < 4) {
            return null;
        }
        return withYear(next + 1, month(next), day);
    }

    /** "23 de octubre de 2024": a month of another language needs its day and its year. */
    private @Nullable WrittenDate foreign(int i, int day) {
        boolean english = tokens.is(i, MONTH);
        if (!english && !tokens.is(i, FOREIGN_MONTH)) {
            return null;
        }
        int next = tokens.is(i + 1, FOREIGN_OF) ? i + 2 : i + 1;
        int year = tokens.length(next, 4) ? tokens.digits(next) : -1;
        if (year < 1000 || year > 2200) {
            return null;
        }
        end = next + 1;
        return new WrittenDate(year, tokens.number(i, english ? MONTH : FOREIGN_MONTH), day, 0);
    }

    private @Nullable WrittenDate numeric(int i) {
        WrittenDate date = numericDates.read(i);
        if (date != null) {
            end = numericDates.end();
        }
        return date;
    }

    // --- 1989 ------------------------------------------------------------------------------------

    private @Nullable WrittenDate bareYear(int i) {
        int year = tokens.length(i, 4) ? tokens.digits(i) : -1;
        if (tokens.is(i + 1, ERA) && tokens.digits(i) > 0) {
            end = i + 2;
            int n = tokens.digits(i);
            return n > 9999 ? null : WrittenDate.year(tokens.number(i + 1, ERA) < 0 ? 1 - n : n);
        }
        if (year < 1000 || year > 2100) {
            return null;
        }
        boolean cued = i > tokens.first()
                && (tokens.is(i - 1, IN)
                        || tokens.is(i - 1, TO)
                        || tokens.is(i - 1, FROM)
                        || tokens.is(i - 1, REALLY_OF)
                        || tokens.is(i - 1, YEAR_CUE));
        boolean plain = year >= 1900 && year <= 2050;
        if (!plain && !cued) {
            return null;
        }
        if (tokens.glued(i + 1)
                && (tokens.isSign(i + 1, '%')
                        || tokens.isSign(i + 1, '-') && tokens.glued(i + 2) && !tokens.isNumber(i + 2)
                        || tokens.isSign(i + 1, ':')
                        || tokens.isSign(i + 1, '/'))) {
            return null;
        }
        if (i > tokens.first()
                && (tokens.shape(i - 1) == TokenShape.SYMBOL && !tokens.isSign(i - 1, '©')
                        || tokens.glued(i) && !tokens.isSign(i - 1, '(') && !tokens.isDash(i - 1))) {
            return null;
        }
        if (tokens.is(i + 1, NOT_YEAR) || tokens.is(i - 1, NUMBERED_NAME) || isHouse(i)) {
            return null;
        }
        if (tokens.glued(i) && tokens.isDash(i - 1) && tokens.isNumber(i - 2) && !tokens.length(i - 2, 4)) {
            return null;
        }
        end = i + 1;
        return WrittenDate.year(year);
    }

    /** "1984 Main Street". */
    private boolean isHouse(int i) {
        return tokens.has(i + 1)
                && tokens.shape(i + 1) == TokenShape.CAPITALIZED
                && (tokens.is(i + 2, STREET) || tokens.is(i + 3, STREET));
    }

    /** "nineteen ninety-six", "two thousand five", "twenty twenty-four". */
    private @Nullable WrittenDate spelledYear(int i) {
        int after = tokens.readNumber(i);
        if (after == i) {
            return null;
        }
        int head = small(tokens.value());
        if (head == 2000 || head > 2000 && head < 2100) {
            end = after;
            return WrittenDate.year(head);
        }
        if (head < 15 || head > 20) {
            return null;
        }
        int next = tokens.afterHyphen(after);
        int stop = tokens.readNumber(next);
        if (stop == next || tokens.isNumber(next)) {
            return null;
        }
        int tail = small(tokens.value());
        if (tail < 10 || tail > 99) {
            return null;
        }
        end = stop;
        return WrittenDate.year(head * 100 + tail);
    }

    private static int small(java.math.BigDecimal value) {
        return value.scale() <= 0 && value.precision() - value.scale() <= 5 ? value.intValue() : -1;
    }
}
