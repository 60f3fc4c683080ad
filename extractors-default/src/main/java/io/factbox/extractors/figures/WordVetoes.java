package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says which composed numbers are durations, scores, spans of years, pronouns or parts of words. */
final class WordVetoes {
    /** The reason for scores. */
    static final String SCORE = "a score";

    static final BigDecimal GREATEST_SCORE = BigDecimal.valueOf(200);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

    private WordVetoes() {}

    /** The reason, or null for a figure. */
    static @Nullable String reason(AnalyzedText text, Quantity q, int start, int limit) {
        if (q.unit != null && q.unit.type() == Unit.Type.TIME && !isRateOfTime(q)) {
            if (!isAge(text, q, start, limit)) {
                return "a duration";
            }
            q.end = ageEnd(text, q, limit);
            q.rule = "age";
            q.confidence = 0.97;
            return null;
        }
        if (q.unit != null && q.spelled && text.tokenIs(q.end - 1, "bit")) {
            return "a bit as a word";
        }
        if (!q.isBare()) {
            return null;
        }
        if (q.range && !q.vague && isYears(text, q, start, limit)) {
            return "a span of years";
        }
        if (q.range && !q.vague && isScore(text, q, start, limit)) {
            return SCORE;
        }
        if (q.spelled
                && q.value().compareTo(BigDecimal.ONE) == 0
                && !q.range
                && !q.fraction
                && !isCountedOne(text, q, start, limit)) {
            return "one as a pronoun";
        }
        if (q.fraction && q.spelled && !isShare(text, q, start, limit)) {
            return "half of a name";
        }
        if (isName(text, q, start, limit)) {
            return CodeVetoes.CODE;
        }
        if (isHalfOfUnit(text, q, start)) {
            return "half of a time";
        }
        if (q.spelled && (isCompound(text, q, limit) || isCompoundEnd(text, q, start, limit))) {
            return "part of a compound word";
        }
        return null;
    }

    private static boolean isRateOfTime(Quantity q) {
        return q.unitCode != null && q.unitCode.indexOf('/') > 0 && !q.unitCode.startsWith("a/");
    }

    /** {@code 65-year-old}, {@code three years of age}, {@code aged 5 years}. */
    private static boolean isAge(AnalyzedText text, Quantity q, int start, int limit) {
        int i = UnitReader.skipHyphen(text, q.end, limit);
        if (i < limit && (text.tokenIs(i, "old") || text.tokenIs(i, "olds"))) {
            return true;
        }
        return i + 1 < limit && text.tokenIs(i, "of") && text.tokenIs(i + 1, "age");
    }

    private static int ageEnd(AnalyzedText text, Quantity q, int limit) {
        int i = UnitReader.skipHyphen(text, q.end, limit);
        return text.tokenIs(i, "of") ? i + 2 : i + 1;
    }

    /** {@code the Sengoku period (1482-1573)}. */
    private static boolean isYears(AnalyzedText text, Quantity q, int start, int limit) {
        return q.first > start
                && q.end < limit
                && text.tokenEquals(q.first - 1, "(")
                && text.tokenEquals(q.end, ")")
                && q.high != null
                && q.high.compareTo(LAST_YEAR) <= 0
                && q.value().compareTo(BigDecimal.valueOf(100)) > 0
                && q.isPlainInteger(text);
    }

    private static boolean isScore(AnalyzedText text, Quantity q, int start, int limit) {
        int dash = q.numberFirst + 1;
        if (q.spelled
                || dash >= limit
                || !(text.tokenEquals(dash, "-") || text.tokenEquals(dash, "–"))
                || text.spaceBefore(dash) != text.spaceBefore(dash + 1)) {
            return false;
        }
        BigDecimal low = q.low;
        BigDecimal high = q.high;
        if (low == null || high == null || low.compareTo(GREATEST_SCORE) > 0) {
            return false;
        }
        if (low.compareTo(high) >= 0) {
            return true;
        }
        for (int i = Math.max(start, q.first - 6); i < Math.min(limit, q.end + 4); i++) {
            if (FigureWords.SCORE_CUE.contains(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountedOne(AnalyzedText text, Quantity q, int start, int limit) {
        int next = q.end;
        boolean whole = start == q.first && next >= limit;
        if (whole) {
            return true;
        }
        if (next >= limit || q.first > start && FigureWords.ONE_AFTER.contains(text, q.first - 1)) {
            return false;
        }
        return text.spaceBefore(next)
                && text.tokenShape(next) == TokenShape.LOWER
                && !FigureWords.FUNCTION.contains(text, next)
                && !FigureWords.NOT_COUNTED.contains(text, next)
                && !CountedPhrase.isPlural(text, next);
    }

    private static boolean isShare(AnalyzedText text, Quantity q, int start, int limit) {
        if (!text.tokenIs(q.numberEnd - 1, "half") || q.numberEnd - q.numberFirst > 1) {
            return true;
        }
        if (q.first > start && FigureWords.HALF_BEFORE.contains(text, q.first - 1)) {
            return false;
        }
        int next = UnitReader.skipHyphen(text, q.end, limit);
        if (next < limit && next == q.end + 1) {
            return false;
        }
        return next >= limit || !FigureWords.HALF_AFTER.contains(text, next);
    }

    private static boolean isCompound(AnalyzedText text, Quantity q, int limit) {
        int next = UnitReader.skipHyphen(text, q.end, limit);
        return next == q.end + 1 && next < limit && FigureWords.COMPOUND_STOP.contains(text, next);
    }

    /** {@code with Seventeen's new song}. */
    private static boolean isName(AnalyzedText text, Quantity q, int start, int limit) {
        return q.spelled
                && q.first > start
                && q.end == q.first + 1
                && text.tokenShape(q.first) == TokenShape.CAPITALIZED
                && q.end < limit
                && text.tokenIs(q.end, "'s");
    }

    /** {@code a high-five}: the last part of a compound word. */
    private static boolean isCompoundEnd(AnalyzedText text, Quantity q, int start, int limit) {
        int word = q.first - 2;
        return word >= start
                && UnitReader.skipHyphen(text, word + 1, q.first + 1) == q.first
                && text.tokenShape(word).isWord()
                && !FigureWords.JOINER.contains(text, word)
                && UnitReader.skipHyphen(text, q.end, limit) == q.end;
    }

    /** {@code a century and a half}: half of what stands before. */
    private static boolean isHalfOfUnit(AnalyzedText text, Quantity q, int start) {
        int and = q.first - 1;
        return q.fraction
                && q.spelled
                && and > start
                && text.tokenIs(and, "and")
                && text.tokenIs(q.first, "a")
                && FigureWords.PERIOD.contains(text, and - 1);
    }
}
