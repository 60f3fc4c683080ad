package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberReader;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says which numbers are years, parts of a date or clock times. */
final class CalendarVetoes {
    /** The reason for parts of a date. */
    static final String DATE = "part of a date";

    private static final BigDecimal THIRTY_ONE = BigDecimal.valueOf(31);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

    private CalendarVetoes() {}

    /** The reason, or null for a figure. */
    static @Nullable String reason(AnalyzedText text, Quantity q, int start, int limit) {
        if (isClock(text, q, start, limit)) {
            return "a clock time";
        }
        if (q.isMoney()) {
            return null;
        }
        if (isDecade(text, q, limit) || isShortYear(text, q, start, limit)) {
            return "a decade";
        }
        boolean plain = q.isPlainInteger(text);
        if (plain && isDatePart(text, q, start, limit)) {
            return DATE;
        }
        return plain && q.isBare() && isYear(text, q, start, limit) ? "a year" : null;
    }

    private static boolean isClock(AnalyzedText text, Quantity q, int start, int limit) {
        int end = q.numberEnd;
        if (q.isMoney() && q.numberFirst > q.first) {
            return false;
        }
        if (end + 1 < limit
                && text.tokenEquals(end, ":")
                && !text.spaceBefore(end)
                && !text.spaceBefore(end + 1)
                && text.tokenShape(end + 1) == TokenShape.NUMBER) {
            return true;
        }
        if (q.numberFirst - 2 >= start
                && text.tokenEquals(q.numberFirst - 1, ":")
                && !text.spaceBefore(q.numberFirst)
                && !text.spaceBefore(q.numberFirst - 1)
                && text.tokenShape(q.numberFirst - 2) == TokenShape.NUMBER) {
            return true;
        }
        return end < limit
                && FigureWords.CLOCK.contains(text, end)
                && !hasOddDecimals(q)
                && q.value().compareTo(BigDecimal.valueOf(2400)) <= 0
                && !(text.tokenIs(end, "pt") && !text.spaceBefore(end))
                && !(text.tokenShape(end) == TokenShape.LOWER && text.tokenEnd(end) - text.tokenStart(end) == 3);
    }

    /** {@code 2.1 pm}: no minutes, so no clock. */
    private static boolean hasOddDecimals(Quantity q) {
        int decimals = q.value().scale();
        return decimals == 1 || decimals > 2;
    }

    /** {@code 1990s}, {@code '90s}, {@code his 20s}. */
    private static boolean isDecade(AnalyzedText text, Quantity q, int limit) {
        int end = q.numberEnd;
        return end < limit
                && !q.spelled
                && !text.spaceBefore(end)
                && (text.tokenEquals(end, "s") || text.tokenEquals(end, "'s") || text.tokenEquals(end, "’s"))
                && text.charAt(text.tokenEnd(end - 1) - 1) == '0'
                && (text.tokenEquals(end, "s") || text.tokenEnd(end - 1) - text.tokenStart(end - 1) == 4);
    }

    /** {@code the summer of '69}. */
    private static boolean isShortYear(AnalyzedText text, Quantity q, int start, int limit) {
        int mark = q.numberFirst - 1;
        int after = q.numberEnd;
        // "'23 people died" opens a quotation
        boolean alone =
                after >= limit || !text.tokenShape(after).isWord() || FigureWords.FUNCTION.contains(text, after);
        return mark > start
                && alone
                && !q.spelled
                && text.tokenEnd(q.numberFirst) - text.tokenStart(q.numberFirst) == 2
                && !text.spaceBefore(q.numberFirst)
                && text.spaceBefore(mark)
                && (text.tokenEquals(mark, "'") || text.tokenEquals(mark, "’"));
    }

    private static boolean isDatePart(AnalyzedText text, Quantity q, int start, int limit) {
        int before = q.numberFirst - 1;
        int after = q.numberEnd;
        boolean day = q.value().compareTo(THIRTY_ONE) <= 0;
        if (day && before >= start && isMonth(text, before)) {
            return true;
        }
        if (day && after < limit && isMonth(text, after)) {
            return true;
        }
        // 3/4/2020, 2020-01-31
        return after + 3 < limit
                && (text.tokenEquals(after, "/") || text.tokenEquals(after, "-"))
                && text.tokenEquals(after + 2, text.tokenText(after))
                && text.tokenShape(after + 1) == TokenShape.NUMBER
                && text.tokenShape(after + 3) == TokenShape.NUMBER
                && !text.spaceBefore(after + 1);
    }

    /** A month's name with a capital; "may" and "march" in lower case are verbs. */
    static boolean isMonth(AnalyzedText text, int token) {
        return text.tokenShape(token) != TokenShape.LOWER && FigureWords.MONTH.contains(text, token);
    }

    private static boolean isYear(AnalyzedText text, Quantity q, int start, int limit) {
        if (text.tokenEnd(q.numberFirst) - text.tokenStart(q.numberFirst) != 4
                || q.value().compareTo(FIRST_YEAR) < 0
                || q.value().compareTo(LAST_YEAR) > 0) {
            return false;
        }
        int before = q.numberFirst - 1;
        int after = q.numberEnd;
        boolean counts =
                after < limit && text.tokenShape(after) == TokenShape.LOWER && CountedPhrase.isPlural(text, after);
        if (isRangeOfThings(text, q, after, limit)) {
            return false;
        }
        boolean cue = before >= start
                && (FigureWords.YEAR_CUE.contains(text, before)
                        || isMonth(text, before)
                        || text.tokenEquals(before, ","));
        boolean strongCue = before >= start
                && (text.tokenIs(before, "in")
                        || text.tokenIs(before, "since")
                        || text.tokenIs(before, "by")
                        || isMonth(text, before));
        return counts
                ? strongCue && !text.tokenIs(before, "by")
                : cue || q.value().compareTo(BigDecimal.valueOf(1900)) >= 0;
    }

    /** Not {@code from 30 dollars in 2010 to 45 dollars}. */
    private static boolean isUpTo(AnalyzedText text, Quantity q, int token) {
        BigDecimal high = NumberReader.parse(text, text.tokenStart(token), text.tokenEnd(token));
        return high != null && high.compareTo(q.value()) >= 0;
    }

    /** {@code 1000 to 2000 hires}: what the second number counts the first does too. */
    private static boolean isRangeOfThings(AnalyzedText text, Quantity q, int token, int limit) {
        return token + 2 < limit
                && (text.tokenEquals(token, "-") || text.tokenEquals(token, "–") || text.tokenIs(token, "to"))
                && text.tokenShape(token + 1) == TokenShape.NUMBER
                && text.tokenShape(token + 2).isWord()
                && CountedPhrase.isPlural(text, token + 2)
                && isUpTo(text, q, token + 1);
    }
}
