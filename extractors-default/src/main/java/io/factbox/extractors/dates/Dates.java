package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.extractors.dates.DateOptions.DayOrder;
import io.factbox.text.TokenShape;
import org.jspecify.annotations.Nullable;

/** Reads dates that are said by their parts: "Friday, October 23, 2024", "23rd Oct", "2024-10-23", "June 1994", "1989". */
final class Dates {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;
    /** The letters of a month's short form. */
    private static final int SHORT = 3;

    private final Tokens tokens;
    private final boolean orderIsCertain;
    private final NumericDates numericDates;
    private final SpelledNumbers spelled;
    private final BareYears bareYears;
    private int end;
    private boolean lookingAhead;

    Dates(Tokens tokens, DayOrder dayOrder, boolean orderIsCertain) {
        this.tokens = tokens;
        this.orderIsCertain = orderIsCertain;
        numericDates = new NumericDates(tokens, dayOrder);
        spelled = new SpelledNumbers(tokens);
        bareYears = new BareYears(tokens);
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

    /** "Friday, the fourth decline in a week": an ordinal in words, with the noun that it counts after it. */
    private boolean countsNoun(int i) {
        return !tokens.isNumber(i)
                && tokens.has(end)
                && tokens.shape(end) == TokenShape.LOWER
                && !tokens.is(end, DAY_FOLLOW)
                && !tokens.is(end, AT);
    }

    /** "Sunday 31", "Friday the fifteen": a number that counts nothing; sets the end. 0 if there is none. */
    private int plainDay(int i) {
        int day = tokens.isNumber(i) ? dayNumber(i) : spelled.day(i);
        end = tokens.isNumber(i) ? end : spelled.end();
        return day > 0 && (tokens.endsClause(end) || tokens.is(end, AT)) ? day : 0;
    }

    private boolean isOrdinal(int i) {
        return tokens.is(i, ORDINAL)
                || tokens.is(i, ORDINAL_TENS)
                || tokens.isNumber(i) && tokens.is(i + 1, ORDINAL_SUFFIX);
    }

    /** A year in digits or words, where its place says that it is one. */
    @Nullable
    Parsed year(int i) {
        int before = tokens.is(i + 1, ERA) ? bareYears.read(i) : UNKNOWN;
        if (before != UNKNOWN) {
            return new Parsed(i, bareYears.end(), WrittenDate.year(before), Rule.YEAR);
        }
        int number = tokens.length(i, 4) ? tokens.digits(i) : -1;
        if (number >= 1000 && number < 2200) {
            return new Parsed(i, i + 1, WrittenDate.year(number), Rule.YEAR);
        }
        WrittenDate inWords = spelledYear(i);
        return inWords == null ? null : new Parsed(i, end, inWords, Rule.YEAR);
    }

    /** Whether day and month of a date with slashes may be swapped, and nothing tells which is which. */
    private boolean isAmbiguous(int i, WrittenDate date) {
        return !orderIsCertain
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
        int day = isOrdinal(next) ? ordinalDay(next) : date == null && isWeekdayName(i) ? plainDay(next) : 0;
        if (date == null && day > 0 && !countsNoun(next)) {
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
        boolean shortName = last == '.' || tokens.is(i - 1, ON) && tokens.is(i + 1, AT);
        return length > 5 || shortName && tokens.shape(i) != TokenShape.LOWER;
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
        if (tokens.is(i, ERA)) {
            return bareYear(i);
        }
        return tokens.isNumberWord(i) ? spelledYear(i) : null;
    }

    /** "on the 15th", where no noun follows that it counts. */
    private @Nullable WrittenDate dayAlone(int i) {
        boolean the = tokens.is(i, DETERMINER) && tokens.symbol(i, DETERMINER).equals("THE");
        boolean nightOf = tokens.is(i - 1, REALLY_OF) && tokens.is(i - 2, DAY_PART);
        if (!the && !tokens.isNumber(i) || !tokens.is(i - 1, DAY_CUE) && !nightOf) {
            return null;
        }
        int day = dayNumber(the ? i + 1 : i);
        boolean timed = isTime(end) || tokens.is(i - 2, MERIDIEM) && tokens.endsClause(end);
        if (day > 0 && tokens.is(i - 1, ON) && timed) {
            return new WrittenDate(UNKNOWN, 0, day, 0);
        }
        boolean alone = day > 0
                && tokens.is(end - 1, ORDINAL_SUFFIX)
                && (!tokens.has(end)
                        || tokens.shape(end) == TokenShape.PUNCTUATION && !(tokens.isHyphen(end) && tokens.glued(end))
                        || tokens.is(end, AND)
                        || tokens.is(end, SUBJECT));
        return alone ? new WrittenDate(UNKNOWN, 0, day, 0) : null;
    }

    /** Whether a time of day goes on: "on the 15 at 8 p.m.". */
    private boolean isTime(int i) {
        int at = tokens.isComma(i) || tokens.is(i, AT) ? i + 1 : i;
        return at > i && tokens.isNumber(at) && (tokens.is(at + 1, MERIDIEM) || tokens.isSign(at + 1, ':'));
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
            // "October-2024-23"
            int last = tokens.isInnerHyphen(next) && tokens.isInnerHyphen(end) ? dayNumber(end + 1) : 0;
            return new WrittenDate(year, month, last, 0);
        }
        int at = tokens.is(next, DETERMINER) && tokens.symbol(next, DETERMINER).equals("THE") ? next + 1 : next;
        boolean joined = tokens.isInnerHyphen(at) || tokens.isSign(at, '/') && tokens.glued(at) && tokens.glued(at + 1);
        at = joined ? at + 1 : at;
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
        day = isMonthName(i) || !tokens.is(i, MONTH_CAPITAL) && tokens.length(i) == SHORT ? spelled.day(at) : 0;
        if (day > 0) {
            return withYear(spelled.end(), month, day);
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
            boolean placed = tokens.is(i - 1, OF) || tokens.is(i + 1, REFERENCE);
            return length > 6 || length > SHORT && placed && !tokens.is(i, MARCH);
        }
        char last = tokens.text.charAt(tokens.text.tokenEnd(i) - 1);
        return length > 4
                || last == '.'
                || tokens.is(i, MONTH_ALONE)
                || length == SHORT
                        && shape == TokenShape.CAPITALIZED
                        && tokens.endsClause(i + 1)
                        && tokens.is(i - 1, OF)
                        && !tokens.is(i, MONTH_CAPITAL)
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
        int ordinal = spelled.ordinal(i);
        end = ordinal == 0 ? end : spelled.end();
        return ordinal;
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
        int inWords = spelled.year(at);
        inWords = inWords == 0 && !afterMonth ? spelled.hundreds(at) : inWords;
        if (inWords > 0) {
            end = spelled.end();
            return inWords;
        }
        return UNKNOWN;
    }

    // --- 23 October 2024 -------------------------------------------------------------------------

    private @Nullable WrittenDate dayFirst(int i) {
        int day = tokens.length2(i) ? tokens.digits(i) : -1;
        boolean money = i > tokens.first()
                && tokens.shape(i - 1) == TokenShape.SYMBOL
                && "$€£¥".indexOf(tokens.charAt(i - 1)) >= 0;
        if (day < 1 || day > 31 || money) {
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
        boolean yearFollows = tokens.length(next + 1, 4) && tokens.isNumber(next + 1);
        if (!tokens.is(next, MONTH)
                || tokens.shape(next) == TokenShape.LOWER && tokens.length(next) < 4 && !yearFollows) {
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

    /** A year in digits that its place tells from other numbers, or with the month after it: "2016 November". */
    private @Nullable WrittenDate bareYear(int i) {
        int year = bareYears.read(i);
        if (year == UNKNOWN) {
            return null;
        }
        end = bareYears.end();
        boolean monthFollows = tokens.is(end, MONTH)
                && tokens.length(end) > 3
                && isMonthName(end)
                && end == i + 1
                && !tokens.is(i, ERA)
                && !tokens.isNumber(end + 1);
        return monthFollows ? new WrittenDate(year, month(end++), 0, 0) : WrittenDate.year(year);
    }

    private @Nullable WrittenDate spelledYear(int i) {
        int year = spelled.year(i);
        if (year == 0) {
            return null;
        }
        end = spelled.end();
        return WrittenDate.year(year);
    }
}
