package io.factbox.extractors.figures;

import io.factbox.mention.Figure;
import io.factbox.mention.Figure.Change;
import io.factbox.mention.Figure.Kind;
import io.factbox.mention.Figure.Modifier;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure while it is put together. Token numbers throughout; ends are exclusive. */
final class Quantity {
    /** The span: number with unit or currency. */
    int first;

    int end;

    /** The number alone, without sign. */
    int numberFirst;

    int numberEnd;

    /** The tokens that the figure rules over: with the price's base, the words of its bound and of its change. */
    int reachFirst;

    int reachEnd;

    Kind kind = Kind.NUMBER;

    @Nullable
    BigDecimal low;

    @Nullable
    BigDecimal high;

    /** What the scale words multiplied with; a range's first number may borrow it from the second. */
    BigDecimal scale = BigDecimal.ONE;

    boolean spelled;
    boolean fraction;
    boolean range;
    boolean vague;

    /** Whether the amount is in cents or the like. */
    boolean minor;

    /** -1 or +1 where the sign is written. */
    int sign;

    /** Candidates for the currency, the likeliest first; empty where the amount names none. */
    int[] currencies = CurrencyTable.NO_ROWS;

    @Nullable
    Unit unit;

    /** The unit as UCUM code, with its base where it is a rate. */
    @Nullable
    String unitCode;

    @Nullable
    Modifier modifier;

    @Nullable
    Span of;

    @Nullable
    Span about;

    @Nullable
    Change change;

    @Nullable
    BigDecimal changeFrom;

    @Nullable
    BigDecimal changeTo;

    String rule = "number";
    double confidence = 0.7;

    BigDecimal value() {
        BigDecimal value = low != null ? low : high;
        return value == null ? BigDecimal.ZERO : value;
    }

    void value(BigDecimal value) {
        low = value;
        high = value;
    }

    void multiply(BigDecimal factor) {
        low = low == null ? null : low.multiply(factor);
        high = high == null ? null : high.multiply(factor);
        scale = scale.multiply(factor);
    }

    boolean isMoney() {
        return kind == Kind.MONEY;
    }

    /** Whether neither unit nor currency is said. */
    boolean isBare() {
        return unit == null && kind != Kind.MONEY && kind != Kind.PERCENT;
    }

    /** Whether it is written in digits as a whole number without separators or scale. */
    boolean isPlainInteger(AnalyzedText text) {
        if (spelled || numberEnd > numberFirst + 1 && !range || scale.compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        for (int i = text.tokenStart(numberFirst); i < text.tokenEnd(numberFirst); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number with its bounds as the words around it set them. */
    Figure.Builder figure() {
        BigDecimal from = low;
        BigDecimal to = high;
        if (modifier == Modifier.MORE_THAN || modifier == Modifier.AT_LEAST) {
            to = range ? to : null;
        } else if (modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST) {
            from = range ? from : null;
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            BigDecimal lower = to;
            to = from;
            from = lower;
        }
        return Figure.builder(kind)
                .low(from)
                .high(to)
                .modifier(modifier)
                .unit(unitCode)
                .of(of)
                .about(about)
                .change(change)
                .changeFrom(changeFrom)
                .changeTo(changeTo);
    }
}
