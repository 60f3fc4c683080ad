package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says which numbers are parts of codes and names, labels, list numbers or citation marks. */
final class CodeVetoes {
    /** The reason for parts of codes and names. */
    static final String CODE = "part of a code or name";

    private static final int MOST_GROUPS = 5;
    private static final BigDecimal GREATEST_SCORE = BigDecimal.valueOf(200);

    private CodeVetoes() {}

    /** The reason, or null for a figure. */
    static @Nullable String reason(AnalyzedText text, Quantity q, int start, int limit) {
        boolean plain = q.isPlainInteger(text);
        if (q.isBare() && isSubsection(text, q, start, limit)) {
            return "a label";
        }
        if (!q.spelled && (isCode(text, q, start, limit) || plain && isPhoneNumber(text, q, start, limit))) {
            return CODE;
        }
        if (plain && q.isBare() && isListMark(text, q, start, limit)) {
            return "a list number or citation mark";
        }
        return q.isBare() && isLabel(text, q, start, limit, plain) ? "a label" : null;
    }

    /** {@code section 17(5)}, {@code Article VIII(2)}. */
    private static boolean isSubsection(AnalyzedText text, Quantity q, int start, int limit) {
        int open = q.first - 1;
        return open > start
                && q.end < limit
                && text.tokenEquals(open, "(")
                && text.tokenEquals(q.end, ")")
                && !text.spaceBefore(open)
                && (text.tokenShape(open - 1) == TokenShape.NUMBER || text.tokenShape(open - 1) == TokenShape.UPPER);
    }

    /** Glued to letters: {@code F-16}, {@code 5G}, {@code 13F}, {@code COVID-19}, a phone number. */
    private static boolean isCode(AnalyzedText text, Quantity q, int start, int limit) {
        return isModel(text, q, start) || isGluedBehind(text, q.end, limit) || isGluedBefore(text, q, start, limit);
    }

    /** {@code the Quill 9X}: no "nine times". */
    private static boolean isModel(AnalyzedText text, Quantity q, int start) {
        return q.unit != null
                && q.unit.type() == Unit.Type.TIMES
                && q.first > start
                && text.spaceBefore(q.first)
                && text.tokenEquals(q.end - 1, "X")
                && text.tokenShape(q.first - 1).isNameLike();
    }

    /** {@code 13F}, {@code 4451-AB-77}. */
    private static boolean isGluedBehind(AnalyzedText text, int after, int limit) {
        if (after >= limit || text.spaceBefore(after)) {
            return false;
        }
        if (text.tokenShape(after).isWord()) {
            return !text.tokenIs(after, "'s");
        }
        if (text.tokenShape(after) == TokenShape.NUMBER) {
            return text.tokenShape(after - 1).isWord();
        }
        return after + 2 < limit
                && isJoint(text, after)
                && isJoint(text, after + 2)
                && text.tokenShape(after + 1) == TokenShape.UPPER;
    }

    /** {@code F-16}, {@code #7}, {@code COVID-19}. */
    private static boolean isGluedBefore(AnalyzedText text, Quantity q, int start, int limit) {
        int before = q.first - 1;
        if (before < start || text.spaceBefore(q.first)) {
            return false;
        }
        if (text.tokenShape(before).isWord() && !text.tokenIs(before, "'s")) {
            return true;
        }
        if (text.tokenEquals(before, "#") || text.tokenEquals(before, "@") || text.tokenEquals(before, "_")) {
            return true;
        }
        boolean dash = text.tokenEquals(before, "-") || text.tokenEquals(before, "‑") || text.tokenEquals(before, "–");
        if (!dash && !text.tokenEquals(before, "/") && !text.tokenEquals(before, ".")
                || before == start
                || text.spaceBefore(before)) {
            return false;
        }
        TokenShape shape = text.tokenShape(before - 1);
        if (shape == TokenShape.NUMBER) {
            return isChain(text, q, start, limit);
        }
        boolean gluedUnit = !q.isBare()
                && q.end > q.numberEnd
                && !text.spaceBefore(q.numberEnd)
                && text.tokenShape(q.numberEnd).isWord()
                && text.tokenEnd(q.numberEnd) - text.tokenStart(q.numberEnd) == 1;
        if (!q.isBare() && !gluedUnit) {
            return false;
        }
        return shape.isWord() && !FigureWords.JOINER.contains(text, before - 1);
    }

    /** Three numbers and more in a row of dashes: a phone number, a series of shares of a code. */
    private static boolean isChain(AnalyzedText text, Quantity q, int start, int limit) {
        int numbers = 1;
        for (int i = q.first - 1;
                numbers < 3 && i - 1 >= start && isJoint(text, i) && text.tokenShape(i - 1) == TokenShape.NUMBER;
                i -= 2) {
            numbers++;
        }
        for (int i = q.end;
                numbers < 3 && i + 1 < limit && isJoint(text, i) && text.tokenShape(i + 1) == TokenShape.NUMBER;
                i += 2) {
            numbers++;
        }
        return numbers > 2;
    }

    /** {@code 020 7946 0018}, {@code +44 20 7946}: a row of numbers one of which begins with zero or stands behind a plus. */
    private static boolean isPhoneNumber(AnalyzedText text, Quantity q, int start, int limit) {
        int first = q.numberFirst;
        while (first > start && q.numberFirst - first < MOST_GROUPS && isNextGroup(text, first)) {
            first--;
        }
        int end = q.numberFirst + 1;
        while (end < limit && end - q.numberFirst < MOST_GROUPS && isNextGroup(text, end)) {
            end++;
        }
        boolean plus = end - first > 1 && first > start && text.tokenEquals(first - 1, "+");
        for (int i = first; i < end; i++) {
            plus |= text.tokenEnd(i) - text.tokenStart(i) > 1
                    && text.charAt(text.tokenStart(i)) == '0'
                    && Character.isDigit(text.charAt(text.tokenStart(i) + 1));
        }
        return plus;
    }

    /** Whether a token is digits with one space between them and the digits before. */
    private static boolean isNextGroup(AnalyzedText text, int token) {
        return text.tokenShape(token) == TokenShape.NUMBER
                && text.tokenShape(token - 1) == TokenShape.NUMBER
                && text.tokenStart(token) == text.tokenEnd(token - 1) + 1;
    }

    private static boolean isJoint(AnalyzedText text, int token) {
        return !text.spaceBefore(token)
                && (text.tokenEquals(token, "-") || text.tokenEquals(token, "/") || text.tokenEquals(token, "."));
    }

    private static boolean isListMark(AnalyzedText text, Quantity q, int start, int limit) {
        int first = q.first;
        int after = q.end;
        boolean stop = after < limit
                && (text.tokenEquals(after, ".") || text.tokenEquals(after, ")") || text.tokenEquals(after, "]"));
        if (first > start && text.tokenEquals(first - 1, "[") && after < limit && text.tokenEquals(after, "]")) {
            return true;
        }
        if (text.tokenEnd(q.numberFirst) - text.tokenStart(q.numberFirst) > 2) {
            return false;
        }
        if (first == start && isDashOfList(text, after, limit)) {
            return true;
        }
        if (!stop) {
            return false;
        }
        if (text.tokenEquals(after, ".") && isReference(text, first, after, start, limit)) {
            return true;
        }
        boolean opens = first == start || first == start + 1 && text.tokenShape(start) == TokenShape.PUNCTUATION;
        boolean alone = after + 1 >= limit;
        boolean onlySentence =
                text.blockOf(start) != blockOf(text, start - 1) && text.blockOf(start) != blockOf(text, limit);
        if (opens) {
            return !alone || !onlySentence;
        }
        // "... development. 2." with the full stop inside the sentence
        return alone && text.tokenShape(first - 1) == TokenShape.PUNCTUATION && isStop(text, first - 1);
    }

    /** {@code 1- Raising the ...}, {@code 2 – Cutting the ...} at the start. */
    private static boolean isDashOfList(AnalyzedText text, int dash, int limit) {
        return dash + 1 < limit
                && (text.tokenEquals(dash, "-") || text.tokenEquals(dash, "–"))
                && text.spaceBefore(dash + 1)
                && text.tokenShape(dash + 1) == TokenShape.CAPITALIZED;
    }

    /** {@code ... computing infrastructure 2. The ...}: a noun, a small number, the sentence's end. */
    private static boolean isReference(AnalyzedText text, int first, int after, int start, int limit) {
        boolean ends = after + 1 >= limit || text.tokenShape(after + 1) == TokenShape.CAPITALIZED;
        if (!ends || first - 2 < start || !text.spaceBefore(first)) {
            return false;
        }
        int before = first - 1;
        if (text.tokenEquals(before, ")")) {
            return true;
        }
        int end = text.tokenEnd(before);
        return text.tokenShape(before) == TokenShape.LOWER
                && end - text.tokenStart(before) > 3
                && !FigureWords.FUNCTION.contains(text, before)
                && !FigureWords.TAKES_NUMBER.contains(text, before)
                && !(text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e')
                && !(text.charAt(end - 1) == 'y' && text.charAt(end - 2) == 'l');
    }

    private static boolean isStop(AnalyzedText text, int token) {
        return text.tokenEquals(token, ".")
                || text.tokenEquals(token, "!")
                || text.tokenEquals(token, "?")
                || text.tokenEquals(token, "\"")
                || text.tokenEquals(token, "”");
    }

    private static int blockOf(AnalyzedText text, int token) {
        return token >= 0 && token < text.tokenCount() ? text.blockOf(token) : -1;
    }

    /** {@code Section 4}, {@code Model 3}, {@code S&P 500}: the number names something. */
    private static boolean isLabel(AnalyzedText text, Quantity q, int start, int limit, boolean plain) {
        int before = q.first - 1;
        if (before < start) {
            return isAddress(text, q, limit);
        }
        TokenShape shape = text.tokenShape(before);
        boolean upper = shape.isNameLike();
        if (FigureWords.LABEL.contains(text, before)
                && (upper && before > start || !FigureWords.LABEL_FREE.contains(text, before))
                && (q.spelled || plain || isLettered(text, q))) {
            return true;
        }
        if (FigureWords.LABEL_FREE.contains(text, before) && isCountOfTime(text, q, before, start, limit)) {
            return true;
        }
        if (isScorePart(text, q, limit)) {
            return false;
        }
        if (upper && FigureWords.TITLE_VERB.contains(text, before)) {
            return false;
        }
        if (isAddress(text, q, limit)) {
            return true;
        }
        if (!plain
                || !upper
                || text.tokenEnd(q.first) - text.tokenStart(q.first) > 4
                || isFirstWord(text, before, start)) {
            return false;
        }
        // a name, directly behind it digits: part of it, unless a counted plural follows a sentence's ordinary word
        return !FigureWords.FUNCTION.contains(text, before)
                && !FigureWords.MONTH.contains(text, before)
                && !FigureWords.WEEKDAY.contains(text, before);
    }

    /** {@code section 110B}: the letter is no billion. */
    private static boolean isLettered(AnalyzedText text, Quantity q) {
        int letter = q.numberEnd - 1;
        return letter == q.numberFirst + 1
                && !text.spaceBefore(letter)
                && text.tokenEnd(letter) - text.tokenStart(letter) == 1
                && text.tokenShape(letter) == TokenShape.UPPER;
    }

    /** {@code on day five,}, {@code in week 3 of}: nothing behind it that could be counted, no "last year" before it. */
    private static boolean isCountOfTime(AnalyzedText text, Quantity q, int label, int start, int limit) {
        boolean alone = q.end >= limit
                || text.tokenShape(q.end) == TokenShape.PUNCTUATION && !text.tokenEquals(q.end, "-")
                || text.tokenIs(q.end, "of");
        boolean time = text.tokenIs(label, "day") || text.tokenIs(label, "week");
        boolean determined = label > start
                && (FigureWords.DETERMINER.contains(text, label - 1)
                        || text.tokenIs(label - 1, "last")
                        || text.tokenIs(label - 1, "next")
                        || text.tokenIs(label - 1, "per"));
        return time && alone && !determined;
    }

    /** {@code 2-1}: decided on when both numbers are read. */
    private static boolean isScorePart(AnalyzedText text, Quantity q, int limit) {
        return q.end + 1 < limit
                && q.value().compareTo(GREATEST_SCORE) <= 0
                && (text.tokenEquals(q.end, "-") || text.tokenEquals(q.end, "–"))
                && !text.spaceBefore(q.end)
                && !text.spaceBefore(q.end + 1)
                && text.tokenShape(q.end + 1) == TokenShape.NUMBER;
    }

    /** {@code 49 Zorba Ranch Road}. */
    private static boolean isAddress(AnalyzedText text, Quantity q, int limit) {
        if (q.spelled) {
            return false;
        }
        int most = Math.min(limit, q.end + 5);
        if (q.end < most
                && text.tokenShape(q.end) == TokenShape.CAPITALIZED
                && FigureWords.ADDRESS_FIRST.contains(text, q.end)) {
            return true;
        }
        for (int i = q.end; i < most && text.tokenShape(i).isNameLike(); i++) {
            if (i > q.end && FigureWords.ADDRESS.contains(text, i) || i == q.end && text.tokenIs(i, "ave")) {
                return true;
            }
        }
        return false;
    }

    /** Capitalised only because it begins the sentence. */
    private static boolean isFirstWord(AnalyzedText text, int token, int start) {
        return token == start
                && text.tokenShape(token) == TokenShape.CAPITALIZED
                && FigureWords.FUNCTION.contains(text, token);
    }
}
