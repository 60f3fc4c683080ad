package io.factbox.kit.number;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number while it is read: what the readers of its parts hand to each other. */
final class Rational {
    /** What a fraction is rounded to. */
    static final MathContext PRECISION = new MathContext(15);

    BigDecimal value = BigDecimal.ZERO;

    /** The product of the scale words at its end. */
    BigDecimal scale = BigDecimal.ONE;

    boolean spelled;
    boolean fraction;

    void clear(boolean inWords) {
        scale = BigDecimal.ONE;
        fraction = false;
        spelled = inWords;
    }

    /** Takes over what a cardinal's reader found. */
    void take(NumberReader cardinal) {
        value = cardinal.value();
        scale = cardinal.scale();
    }

    /** Sets it to a fraction. */
    void divide(BigDecimal numerator, BigDecimal denominator) {
        value = numerator.divide(denominator, PRECISION);
        scale = BigDecimal.ONE;
        fraction = true;
    }
}
