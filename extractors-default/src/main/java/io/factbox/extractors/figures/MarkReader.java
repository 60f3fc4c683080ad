package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;
import java.math.MathContext;

/** Reads feet and inches written with marks: {@code 6'2"}, {@code 5′11″}, {@code a 10" pipe}. Keeps the last result: one per thread. */
final class MarkReader {
    private static final Unit FOOT = new Unit("[ft_i]", Unit.Type.LENGTH);
    private static final Unit INCH = new Unit("[in_i]", Unit.Type.LENGTH);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final MathContext PRECISION = new MathContext(15);

    /** The tallest that is written without the inches' mark: {@code the 6'11 centre}. */
    private static final BigDecimal TALLEST = BigDecimal.valueOf(8);

    private Unit unit = FOOT;
    private BigDecimal inches = BigDecimal.ZERO;

    /** The unit that the last successful {@link #read} found. */
    Unit unit() {
        return unit;
    }

    /** What the inches behind the feet add, in feet. */
    BigDecimal inches() {
        return inches;
    }

    /**
     * Reads the marks behind a number.
     *
     * @param token the token behind it
     * @return the token after them, with the inches; {@code token} itself if there are none
     */
    int read(AnalyzedText text, int token, int limit, BigDecimal number) {
        inches = BigDecimal.ZERO;
        if (token >= limit || text.tokenEnd(token) - text.tokenStart(token) != 1) {
            return token;
        }
        boolean glued = !text.spaceBefore(token);
        if (glued && isFootMark(text, token)) {
            unit = FOOT;
            return inchesBehind(text, token, limit, number);
        }
        unit = INCH;
        if (text.tokenEquals(token, "″") && glued) {
            return token + 1;
        }
        boolean size = token + 1 < limit && FigureWords.SIZE.contains(text, token + 1);
        return size && isInchMark(text, token) ? token + 1 : token;
    }

    private int inchesBehind(AnalyzedText text, int token, int limit, BigDecimal feet) {
        int number = token + 1;
        if (number >= limit
                || text.tokenShape(number) != TokenShape.NUMBER
                || text.tokenEnd(number) - text.tokenStart(number) > 2
                || !Character.isDigit(text.charAt(text.tokenEnd(number) - 1))) {
            return token;
        }
        int value = Integer.parseInt(text.tokenText(number));
        int mark = number + 1;
        boolean marked = mark < limit && !text.spaceBefore(mark) && isInchMark(text, mark);
        boolean plain = feet.compareTo(TALLEST) <= 0 && !text.spaceBefore(number);
        if (value >= 12 || !marked && !plain) {
            return token;
        }
        inches = BigDecimal.valueOf(value).divide(TWELVE, PRECISION);
        return marked ? mark + 1 : mark;
    }

    private static boolean isFootMark(AnalyzedText text, int token) {
        return text.tokenEquals(token, "'") || text.tokenEquals(token, "’") || text.tokenEquals(token, "′");
    }

    private static boolean isInchMark(AnalyzedText text, int token) {
        return text.tokenEquals(token, "\"") || text.tokenEquals(token, "”") || text.tokenEquals(token, "″");
    }
}
