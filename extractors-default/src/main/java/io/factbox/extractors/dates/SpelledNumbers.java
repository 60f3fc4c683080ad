package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import java.math.BigDecimal;

/** Reads days and years in words: "twenty-third", "the fifteen", "nineteen ninety-six", "two thousand five", "seventeen hundred twelve". */
final class SpelledNumbers {
    private static final int DAYS = 31;

    private final Tokens tokens;
    private int end;

    SpelledNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token after the number read last. */
    int end() {
        return end;
    }

    /** An ordinal: "twenty-third". 0 if there is none. */
    int ordinal(int i) {
        if (tokens.is(i, ORDINAL_TENS)) {
            int next = tokens.afterHyphen(i + 1);
            if (tokens.is(next, ORDINAL) && tokens.number(next, ORDINAL) > 0 && tokens.number(next, ORDINAL) < 10) {
                end = next + 1;
                return tokens.number(i, ORDINAL_TENS) + tokens.number(next, ORDINAL);
            }
            return 0;
        }
        if (!tokens.is(i, ORDINAL)) {
            return 0;
        }
        end = i + 1;
        return Math.max(0, tokens.number(i, ORDINAL));
    }

    /** A day of the month as a cardinal, "May twenty-one", which a counted noun must not follow. 0 if there is none. */
    int day(int i) {
        int after = tokens.isNumberWord(i) ? tokens.readNumber(i) : i;
        int day = after > i ? small(tokens.value()) : 0;
        if (day < 1 || day > DAYS) {
            return 0;
        }
        int next = tokens.isComma(after) ? after + 1 : after;
        boolean closed =
                tokens.endsClause(after) || tokens.is(after, DAY_FOLLOW) || tokens.isNumber(next) || year(next) > 0;
        end = after;
        return closed ? day : 0;
    }

    /** A year: "nineteen ninety-six", "two thousand five", "twenty twenty-four". 0 if there is none. */
    int year(int i) {
        int after = tokens.isNumberWord(i) && !tokens.isNumber(i) ? tokens.readNumber(i) : i;
        if (after == i) {
            return 0;
        }
        int head = small(tokens.value());
        if (head >= 2000 && head < 2100) {
            end = after;
            return head;
        }
        if (head < 15 || head > 20) {
            return 0;
        }
        int next = tokens.afterHyphen(after);
        int zero = tokens.is(next, ZERO) ? next + 1 : next;
        int stop = tokens.isNumber(zero) ? zero : tokens.readNumber(zero);
        int tail = stop == zero ? 0 : small(tokens.value());
        boolean fits = zero > next ? tail >= 1 && tail <= 9 : tail >= 10 && tail <= 99;
        if (!fits) {
            return 0;
        }
        end = stop;
        return head * 100 + tail;
    }

    /** A year in hundreds, "seventeen hundred thirty-three": only a date before it tells it from a count. 0 if there is none. */
    int hundreds(int i) {
        int after = tokens.isNumberWord(i) && !tokens.isNumber(i) ? tokens.readNumber(i) : i;
        int year = after == i ? 0 : small(tokens.value());
        if (year < 1100 || year >= 2000) {
            return 0;
        }
        end = after;
        return year;
    }

    private static int small(BigDecimal value) {
        return value.scale() <= 0 && value.precision() - value.scale() <= 5 ? value.intValue() : -1;
    }
}
