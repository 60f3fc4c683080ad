package io.factbox.kit.number;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/**
 * Reads one number in any written form: what {@link NumberReader} reads, and {@code 40 000}, {@code 2 1/4}, {@code 2½},
 * {@code two-thirds}, {@code a third}, {@code three million and a half}, {@code five point two}, {@code 1.3e6}, {@code 2.5×10^-3}. Reads no
 * unit, range or sign. Keeps the last result: one reader per thread.
 */
public final class RationalReader {
    private final Rational number = new Rational();
    private final NumberReader cardinals;
    private final DigitForms digits;
    private final PowerReader powers;
    private final FractionReader fractions;

    /** A reader of numbers in one language's words. */
    public RationalReader(NumberWords words) {
        cardinals = new NumberReader(words);
        digits = new DigitForms(number);
        powers = new PowerReader(number);
        fractions = new FractionReader(words, cardinals, number);
    }

    /** The number that the last successful {@link #read} found. */
    public BigDecimal value() {
        return number.value;
    }

    /** The product of the scale words at the number's end; 1 if there are none. */
    public BigDecimal scale() {
        return number.scale;
    }

    /** Whether the last number was written in words only. */
    public boolean isSpelled() {
        return number.spelled;
    }

    /** Whether the last number was written as a fraction. */
    public boolean isFraction() {
        return number.fraction;
    }

    /**
     * Reads the longest number at a token.
     *
     * @param limit the token that the number must not reach, such as the sentence's end
     * @return the token after the number; {@code token} itself if none begins here
     */
    public int read(AnalyzedText text, int token, int limit) {
        if (token >= limit) {
            return token;
        }
        boolean inWords = text.tokenShape(token) != TokenShape.NUMBER;
        number.clear(inWords);
        int end = inWords ? words(text, token, limit) : digits(text, token, limit);
        return end == token ? token : fractions.andPart(text, end, limit);
    }

    private int digits(AnalyzedText text, int token, int limit) {
        int sign = digits.sign(text, token);
        if (sign > token) {
            return fractions.scaled(text, sign, limit);
        }
        int end = cardinals.read(text, token, limit);
        if (end == token) {
            return token;
        }
        number.take(cardinals);
        if (end > token + 1) {
            return end;
        }
        int divided = fractions.over(text, end, limit);
        if (divided > end) {
            return divided;
        }
        int power = powers.read(text, end, limit);
        if (power > end) {
            return power;
        }
        int form = digits.read(text, token, limit);
        return form > end ? fractions.scaled(text, form, limit) : end;
    }

    private int words(AnalyzedText text, int token, int limit) {
        int end = cardinals.read(text, token, limit);
        if (end == token) {
            return fractions.part(text, token, limit);
        }
        number.take(cardinals);
        int divided = fractions.over(text, end, limit);
        if (divided > end) {
            return divided;
        }
        int point = fractions.point(text, end, limit);
        return point > end ? fractions.scaled(text, point, limit) : fractions.parts(text, token, end, limit);
    }
}
