package io.factbox.kit.number;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Reads powers behind digits: {@code e6}, {@code e-3}, {@code x10^6}, {@code ×10−5}, {@code ^2}. */
final class PowerReader {
    private static final int GREATEST_EXPONENT = 100;

    private final Rational number;

    PowerReader(Rational number) {
        this.number = number;
    }

    /** Reads the power at a token and multiplies the value with it; the token itself if there is none. */
    int read(AnalyzedText text, int token, int limit) {
        if (token >= limit) {
            return token;
        }
        boolean glued = !text.spaceBefore(token);
        if (text.tokenEquals(token, "^") && glued) {
            return raise(text, number.value, BigDecimal.ONE, token + 1, token, limit);
        }
        boolean single = text.tokenEnd(token) - text.tokenStart(token) == 1;
        char c = text.charAt(text.tokenStart(token));
        if ((c == 'e' || c == 'E') && glued) {
            if (text.tokenShape(token) == TokenShape.ALPHANUMERIC) {
                return tens(text, token);
            }
            return single ? raise(text, BigDecimal.TEN, number.value, token + 1, token, limit) : token;
        }
        if (text.tokenIs(token, "x10") && glued) {
            return baseTen(text, token + 1, token, limit);
        }
        boolean times = single && (c == '×' || c == 'x' || c == '*');
        return times && token + 1 < limit && text.tokenEquals(token + 1, "10")
                ? baseTen(text, token + 2, token, limit)
                : token;
    }

    private int baseTen(AnalyzedText text, int token, int none, int limit) {
        int exponent = token < limit && text.tokenEquals(token, "^") ? token + 1 : token;
        return raise(text, BigDecimal.TEN, number.value, exponent, none, limit);
    }

    /** Reads a signed exponent glued to what stands before it and sets the value to factor × base^exponent. */
    private int raise(AnalyzedText text, BigDecimal base, BigDecimal factor, int token, int none, int limit) {
        int i = token;
        boolean negative = false;
        if (i < limit && !text.spaceBefore(i) && (text.tokenEquals(i, "-") || text.tokenEquals(i, "−"))) {
            negative = true;
            i++;
        } else if (i < limit && !text.spaceBefore(i) && text.tokenEquals(i, "+")) {
            i++;
        }
        if (i >= limit || text.spaceBefore(i) || !DigitForms.isPlainInteger(text, i)) {
            return none;
        }
        int exponent = exponent(text, text.tokenStart(i), text.tokenEnd(i));
        if (exponent > GREATEST_EXPONENT || base.signum() == 0) {
            return none;
        }
        BigDecimal power = base.pow(negative ? -exponent : exponent, Rational.PRECISION);
        number.value = factor.multiply(power, Rational.PRECISION);
        return i + 1;
    }

    /** {@code e6} in one token. */
    private int tens(AnalyzedText text, int token) {
        int exponent = exponent(text, text.tokenStart(token) + 1, text.tokenEnd(token));
        if (exponent > GREATEST_EXPONENT) {
            return token;
        }
        number.value = number.value.scaleByPowerOfTen(exponent);
        return token + 1;
    }

    /** The value of up to three digits; too great a one for anything else. */
    private static int exponent(CharSequence text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (end - start > 3 || !Character.isDigit(text.charAt(i))) {
                return Integer.MAX_VALUE;
            }
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
