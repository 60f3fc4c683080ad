package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.DAY_MARK;
import static io.factbox.extractors.dates.DateWord.MONTH;
import static io.factbox.extractors.dates.DateWord.MONTH_MARK;
import static io.factbox.extractors.dates.DateWord.YEAR_MARK;

import io.factbox.extractors.dates.DateOptions.DayOrder;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits: {@code 2024-10-23}, {@code 10/23/2024}, {@code 23.10.2024}, {@code 2024年10月23日}. */
final class NumericDates {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;

    private final Tokens tokens;
    private final DayOrder dayOrder;
    private int end;

    NumericDates(Tokens tokens, DayOrder dayOrder) {
        this.tokens = tokens;
        this.dayOrder = dayOrder;
    }

    /** The token after the date read last. */
    int end() {
        return end;
    }

    @Nullable
    WrittenDate read(int i) {
        WrittenDate date = numeric(i);
        return date == null ? marked(i) : date;
    }

    /** {@code 2024年10月23日}. */
    private @Nullable WrittenDate marked(int i) {
        int at = i;
        int year = UNKNOWN;
        if (tokens.is(at + 1, YEAR_MARK)) {
            year = tokens.digits(at);
            at += 2;
            if (year < 1000 || year > 2200) {
                return null;
            }
            end = at;
        }
        if (!tokens.is(at + 1, MONTH_MARK)) {
            return year == UNKNOWN ? null : WrittenDate.year(year);
        }
        int month = tokens.digits(at);
        if (month < 1 || month > 12) {
            return null;
        }
        end = at + 2;
        int day = tokens.is(at + 3, DAY_MARK) ? tokens.digits(at + 2) : 0;
        if (day < 1 || day > 31) {
            return year == UNKNOWN ? null : new WrittenDate(year, month, 0, 0);
        }
        end = at + 4;
        return new WrittenDate(year, month, day, 0);
    }

    /** {@code 2024-10-23}, {@code 10/23/2024}, {@code 2024-10}, {@code 9/11}. */
    private @Nullable WrittenDate numeric(int i) {
        int first = tokens.digits(i);
        if (first < 0) {
            return dotted(i);
        }
        char sign = tokens.glued(i + 1) && tokens.length(i + 1) == 1 ? tokens.charAt(i + 1) : ' ';
        if (sign != '-' && sign != '/' && sign != '‑' || !tokens.glued(i + 2)) {
            return null;
        }
        if (tokens.is(i + 2, MONTH)) {
            return withMonthName(i, first, sign);
        }
        int second = tokens.length2(i + 2) ? tokens.digits(i + 2) : -1;
        if (second < 0) {
            return first <= 12 && sign == '/' && tokens.length(i + 2, 4) ? monthAndYear(i, first) : null;
        }
        boolean three =
                tokens.isSign(i + 3, sign) && tokens.glued(i + 3) && tokens.glued(i + 4) && tokens.isNumber(i + 4);
        boolean dayThenName =
                tokens.length(i) == 4 && tokens.is(i + 4, MONTH) && tokens.glued(i + 3) && tokens.glued(i + 4);
        if (dayThenName && tokens.isSign(i + 3, sign)) {
            end = i + 5;
            return possible(first, tokens.number(i + 4, MONTH), second);
        }
        int third = three ? tokens.digits(i + 4) : -1;
        WrittenDate date = null;
        if (three && tokens.length(i) == 4) {
            date = possible(first, second, third);
        } else if (three && tokens.length(i) <= 2 && (tokens.length(i + 4) == 4 || tokens.length(i + 4) == 2)) {
            int year = tokens.length(i + 4) == 4 ? third : third + (third < 40 ? 2000 : 1900);
            boolean days = first > 12 || dayOrder == DayOrder.DAY_FIRST && second <= 12;
            date = days ? possible(year, second, first) : possible(year, first, second);
        } else if (!three
                && tokens.length(i) == 4
                && first >= 1900
                && first < 2100
                && second >= 1
                && second <= 12
                && sign == '-'
                && tokens.length(i + 2) == 2
                && (first + 1) % 100 != second) {
            end = i + 3;
            return new WrittenDate(first, second, 0, 0);
        } else if (!three && first == 9 && second == 11 && sign == '/') {
            end = i + 3;
            return new WrittenDate(2001, 9, 11, 0);
        }
        if (date != null) {
            end = i + 5;
        }
        return date;
    }

    /** {@code 2024/Oct/23}, {@code 2024-Oct-23}. */
    private @Nullable WrittenDate withMonthName(int i, int year, char sign) {
        boolean three =
                tokens.length(i) == 4 && tokens.isSign(i + 3, sign) && tokens.glued(i + 3) && tokens.glued(i + 4);
        int day = three && tokens.length2(i + 4) ? tokens.digits(i + 4) : -1;
        WrittenDate date = day < 0 ? null : possible(year, tokens.number(i + 2, MONTH), day);
        end = i + 5;
        return date;
    }

    /** {@code 10/2024}. */
    private @Nullable WrittenDate monthAndYear(int i, int month) {
        int year = tokens.digits(i + 2);
        if (month < 1 || year < 1900 || year >= 2100) {
            return null;
        }
        end = i + 3;
        return new WrittenDate(year, month, 0, 0);
    }

    /** {@code 23.10.2024}, which is one token. */
    private @Nullable WrittenDate dotted(int i) {
        int[] parts = new int[3];
        int part = 0;
        int width = 0;
        for (int at = tokens.text.tokenStart(i); at < tokens.text.tokenEnd(i); at++) {
            char c = tokens.text.charAt(at);
            if (c == '.') {
                part++;
                width = 0;
            } else if (c >= '0' && c <= '9') {
                width++;
            } else {
                return null;
            }
            if (part > 2 || width > 4) {
                return null;
            }
            parts[part] = c == '.' ? 0 : parts[part] * 10 + c - '0';
        }
        if (part != 2 || width != 4) {
            return null;
        }
        end = i + 1;
        return parts[1] > 12 ? possible(parts[2], parts[0], parts[1]) : possible(parts[2], parts[1], parts[0]);
    }

    private @Nullable WrittenDate possible(int year, int month, int day) {
        return month < 1 || month > 12 || day < 1 || day > 31 ? null : new WrittenDate(year, month, day, 0);
    }
}
