package io.factbox.readers.html;

import io.factbox.article.PublicationDate;
import io.factbox.kit.calendar.CalendarWords;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first full date in a short text, as pages write them for people and for machines: {@code 2019-11-18T08:57:40+01:00},
 * {@code 18.11.2019}, {@code Nov. 18, 2019}, {@code 18 de noviembre de 2019}, {@code 2019年11月18日}. A date without a year is none.
 *
 * <p>Reads at most {@value #LONGEST} characters, left to right.
 */
final class DateText {
    private static final int LONGEST = 400;
    private static final int LONGEST_FILLER = 16;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final WordTable MONTHS =
            WordTable.of(CalendarWords.anyLanguage().months());

    private final CharSequence text;
    private final int end;
    private final boolean monthFirst;
    private int at;
    private int number;
    private int digits;

    private DateText(CharSequence text, boolean monthFirst) {
        this.text = text;
        this.monthFirst = monthFirst;
        end = Math.min(text.length(), LONGEST);
    }

    /**
     * The first full date.
     *
     * @param monthFirst whether 3/4/2019 is March 4
     */
    static Optional<PublicationDate> first(CharSequence text, boolean monthFirst) {
        return Optional.ofNullable(new DateText(text, monthFirst).search());
    }

    private @Nullable PublicationDate search() {
        int from = 0;
        while (from < end) {
            char c = text.charAt(from);
            char before = from == 0 ? ' ' : text.charAt(from - 1);
            boolean begins = !Character.isLetterOrDigit(before) || c > 0x2E80;
            if (c >= '0' && c <= '9' && (before < '0' || before > '9')) {
                LocalDate date = fromNumber(from);
                if (date != null) {
                    return withTime(date);
                }
            } else if (begins && Character.isLetter(c)) {
                LocalDate date = fromMonth(from);
                if (date != null) {
                    return withTime(date);
                }
            }
            from++;
        }
        return null;
    }

    /** A date that begins with a number: year, day or month. */
    private @Nullable LocalDate fromNumber(int from) {
        at = from;
        if (!number()) {
            return null;
        }
        int first = number;
        int firstDigits = digits;
        if (firstDigits == 8) {
            return date(first / 10000, first / 100 % 100, first % 100);
        }
        char mark = separator();
        if (firstDigits == 4) {
            return fromYear(first, mark);
        }
        if (firstDigits > 2) {
            return null;
        }
        if (mark == '/' || mark == '.' || mark == '-' || mark == '|') {
            int before = at;
            skipBlanks();
            if (number() && digits <= 2) {
                int second = number;
                if (separator() == mark && skipBlanks() && number() && (digits == 4 || digits == 2 && mark != '-')) {
                    return numeric(first, second, digits == 4 ? number : 2000 + number, mark);
                }
            }
            at = before;
        }
        return namedMonth(first);
    }

    private @Nullable LocalDate fromYear(int year, char mark) {
        if (mark == '-' || mark == '/' || mark == '.' || mark == '年' || mark == '년') {
            skipBlanks();
            if (number() && digits <= 2) {
                int month = number;
                separator();
                skipBlanks();
                if (number() && digits <= 2) {
                    return date(year, month, number);
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate numeric(int first, int second, int year, char mark) {
        boolean american = monthFirst && mark != '.' && first <= 12 || second > 12;
        return american ? date(year, first, second) : date(year, second, first);
    }

    /** {@code 18 de noviembre de 2019}, after the day. */
    private @Nullable LocalDate namedMonth(int day) {
        skipFiller();
        int month = month();
        if (month < 1) {
            return null;
        }
        skipFiller();
        return number() && digits == 4 ? date(number, month, day) : null;
    }

    /** {@code November 18th, 2019}. */
    private @Nullable LocalDate fromMonth(int from) {
        at = from;
        int month = month();
        if (month < 1) {
            return null;
        }
        skipFiller();
        if (!number() || digits > 2) {
            return null;
        }
        int day = number;
        skipFiller();
        if (number() && digits == 4) {
            return date(number, month, day);
        }
        return null;
    }

    private boolean number() {
        number = 0;
        digits = 0;
        while (at < end && digits < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
            digits++;
        }
        return digits > 0 && digits < 9;
    }

    private char separator() {
        if (at + 1 < end && text.charAt(at) == ' ' && text.charAt(at + 1) == '|') {
            at++;
        }
        return at < end && !Character.isLetterOrDigit(text.charAt(at)) || at < end && text.charAt(at) > 0x2E80
                ? text.charAt(at++)
                : ' ';
    }

    private boolean skipBlanks() {
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return true;
    }

    /** The month whose name begins here, or 0. */
    private int month() {
        int from = at;
        int hash = 0;
        while (at < end && Character.isLetter(text.charAt(at))) {
            hash = WordHash.next(hash, text.charAt(at++));
        }
        return Math.max(0, MONTHS.get(text, from, at, hash));
    }

    /** Steps over what stands between a day, a month and a year: blanks, points, commas, {@code de}, {@code of}, {@code th}. */
    private void skipFiller() {
        int stop = Math.min(end, at + LONGEST_FILLER);
        while (at < stop) {
            char c = text.charAt(at);
            if (!Character.isLetter(c) && (c < '0' || c > '9') && c != '\n') {
                at++;
            } else if (!skipWord("de")
                    && !skipWord("of")
                    && !skipWord("th")
                    && !skipWord("st")
                    && !skipWord("nd")
                    && !skipWord("rd")
                    && !skipWord("del")
                    && !skipWord("er")
                    && !skipWord("the")) {
                return;
            }
        }
    }

    private boolean skipWord(String word) {
        int stop = at + word.length();
        if (stop > end || stop < end && Character.isLetter(text.charAt(stop))) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (WordHash.fold(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        at = stop;
        return true;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year >= FIRST_YEAR && year <= LAST_YEAR ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null; // The thirtieth of February and its like are no dates.
        }
    }

    /** Adds a time of day that follows in the form of ISO 8601. */
    private PublicationDate withTime(LocalDate date) {
        int from = at;
        if (from < end && (text.charAt(from) == 'T' || text.charAt(from) == ' ')) {
            at++;
            LocalTime time = time();
            if (time != null) {
                Optional<ZoneOffset> offset = offset();
                return new PublicationDate(date, Optional.of(time), offset);
            }
        }
        return PublicationDate.of(date);
    }

    private @Nullable LocalTime time() {
        if (!number() || digits != 2 || at >= end || text.charAt(at) != ':') {
            return null;
        }
        int hour = number;
        at++;
        if (!number() || digits != 2) {
            return null;
        }
        int minute = number;
        int second = 0;
        if (at < end && text.charAt(at) == ':') {
            at++;
            second = number() && digits == 2 ? number : 0;
        }
        if (at < end && text.charAt(at) == '.') {
            at++;
            number();
        }
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }

    private Optional<ZoneOffset> offset() {
        if (at >= end) {
            return Optional.empty();
        }
        char sign = text.charAt(at);
        if (sign == 'Z') {
            return Optional.of(ZoneOffset.UTC);
        }
        if (sign != '+' && sign != '-') {
            return Optional.empty();
        }
        at++;
        if (!number()) {
            return Optional.empty();
        }
        int hours = digits == 4 ? number / 100 : number;
        int minutes = digits == 4 ? number % 100 : 0;
        if (digits == 2 && at < end && text.charAt(at) == ':') {
            at++;
            minutes = number() && digits == 2 ? number : 0;
        }
        return hours <= 14 && minutes < 60
                ? Optional.of(ZoneOffset.ofHoursMinutes(sign == '-' ? -hours : hours, sign == '-' ? -minutes : minutes))
                : Optional.empty();
    }
}
