package io.factbox.mention;

import io.factbox.text.Span;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a figure: its kind, its value or bounds, its unit, what it counts or measures, whose it is, and the change that
 * it tells of. Immutable. Numbers are stripped of trailing zeros, so that equal numbers are equal objects.
 */
public final class Figure {
    /** What kind of figure it is. */
    public enum Kind {
        /** An amount of a currency. */
        MONEY,
        /** A share in hundredths, or percentage or basis points (see the unit). */
        PERCENT,
        /** How many of something. */
        COUNT,
        /** How much of a unit. */
        MEASURE,
        /** A place in an order. */
        ORDINAL,
        /** One number to another: a score, odds, one in five. */
        RATIO,
        /** A number and nothing more. */
        NUMBER
    }

    /** How the number is meant; absent for exactly. */
    public enum Modifier {
        /** About. */
        APPROXIMATE,
        /** More than the low bound. */
        MORE_THAN,
        /** Less than the high bound. */
        LESS_THAN,
        /** The low bound or more. */
        AT_LEAST,
        /** The high bound or less. */
        AT_MOST
    }

    /** Which way a quantity went. */
    public enum Change {
        /** Up. */
        INCREASE,
        /** Down. */
        DECREASE
    }

    private final Kind kind;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final @Nullable Modifier modifier;
    private final @Nullable Currency currency;
    private final @Nullable String unit;
    private final @Nullable Span of;
    private final @Nullable Span about;
    private final @Nullable Change change;
    private final @Nullable BigDecimal changeFrom;
    private final @Nullable BigDecimal changeTo;

    private Figure(Builder builder) {
        kind = builder.kind;
        low = strip(builder.low);
        high = strip(builder.high);
        modifier = builder.modifier;
        currency = builder.currency;
        unit = builder.unit;
        of = builder.of;
        about = builder.about;
        change = builder.change;
        changeFrom = strip(builder.changeFrom);
        changeTo = strip(builder.changeTo);
        if (low == null && high == null) {
            throw new IllegalArgumentException("a figure needs a value or a bound");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a figure's low bound is not above its high one: " + low + ", " + high);
        }
    }

    private static @Nullable BigDecimal strip(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    /** A builder for a figure of this kind. */
    public static Builder builder(Kind kind) {
        return new Builder(Objects.requireNonNull(kind));
    }

    /** A builder that starts with these values. */
    public Builder toBuilder() {
        Builder builder = new Builder(kind);
        builder.low = low;
        builder.high = high;
        builder.modifier = modifier;
        builder.currency = currency;
        builder.unit = unit;
        builder.of = of;
        builder.about = about;
        builder.change = change;
        builder.changeFrom = changeFrom;
        builder.changeTo = changeTo;
        return builder;
    }

    /** What kind of figure it is. */
    public Kind kind() {
        return kind;
    }

    /** The value, or the lower end of a range; absent where only the upper is stated ({@code up to 5}). */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /** The value, or the upper end of a range; absent where only the lower is stated ({@code over 100}). */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /** How the number is meant; absent for exactly. */
    public Optional<Modifier> modifier() {
        return Optional.ofNullable(modifier);
    }

    /** The currency of money, where it is known. */
    public Optional<Currency> currency() {
        return Optional.ofNullable(currency);
    }

    /**
     * The unit: a UCUM code for measures ({@code km}, {@code MW}), {@code %}, {@code percentage point} or {@code basis point} for
     * percents, the price's base for money per unit ({@code /[bbl_us]}), {@code cent} for money counted in hundredths of its currency:
     * {@code 34 cents} is 34 with this unit.
     */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The noun phrase that is counted or measured: {@code large language models}. */
    public Optional<Span> of() {
        return Optional.ofNullable(of);
    }

    /** The noun phrase that the figure is a property of: {@code British Airways}. */
    public Optional<Span> about() {
        return Optional.ofNullable(about);
    }

    /** Which way the quantity went; absent where no change is told. */
    public Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    /** The quantity before the change. */
    public Optional<BigDecimal> changeFrom() {
        return Optional.ofNullable(changeFrom);
    }

    /** The quantity after the change. */
    public Optional<BigDecimal> changeTo() {
        return Optional.ofNullable(changeTo);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        String value = low != null && low.equals(high)
                ? low.toPlainString()
                : (low == null ? "" : low.toPlainString()) + ".." + (high == null ? "" : high.toPlainString());
        return kind + " " + value + (currency == null ? "" : " " + currency) + (unit == null ? "" : " " + unit);
    }

    private List<Object> state() {
        return List.of(
                kind, low(), high(), modifier(), currency(), unit(), of(), about(), change(), changeFrom(), changeTo());
    }

    /** Collects a figure; every setter takes null for "not stated". Not for several threads. */
    public static final class Builder {
        private final Kind kind;
        private @Nullable BigDecimal low;
        private @Nullable BigDecimal high;
        private @Nullable Modifier modifier;
        private @Nullable Currency currency;
        private @Nullable String unit;
        private @Nullable Span of;
        private @Nullable Span about;
        private @Nullable Change change;
        private @Nullable BigDecimal changeFrom;
        private @Nullable BigDecimal changeTo;

        private Builder(Kind kind) {
            this.kind = kind;
        }

        /** Sets a single value. */
        public Builder value(BigDecimal value) {
            low = value;
            high = value;
            return this;
        }

        /** Sets the lower end. */
        public Builder low(@Nullable BigDecimal bound) {
            low = bound;
            return this;
        }

        /** Sets the upper end. */
        public Builder high(@Nullable BigDecimal bound) {
            high = bound;
            return this;
        }

        /** Sets how the number is meant. */
        public Builder modifier(@Nullable Modifier meant) {
            modifier = meant;
            return this;
        }

        /** Sets the currency. */
        public Builder currency(@Nullable Currency money) {
            currency = money;
            return this;
        }

        /** Sets the unit. */
        public Builder unit(@Nullable String code) {
            unit = code;
            return this;
        }

        /** Sets what is counted or measured. */
        public Builder of(@Nullable Span phrase) {
            of = phrase;
            return this;
        }

        /** Sets what the figure is a property of. */
        public Builder about(@Nullable Span phrase) {
            about = phrase;
            return this;
        }

        /** Sets which way the quantity went. */
        public Builder change(@Nullable Change direction) {
            change = direction;
            return this;
        }

        /** Sets the quantity before the change. */
        public Builder changeFrom(@Nullable BigDecimal before) {
            changeFrom = before;
            return this;
        }

        /** Sets the quantity after the change. */
        public Builder changeTo(@Nullable BigDecimal after) {
            changeTo = after;
            return this;
        }

        /**
         * The finished figure.
         *
         * @throws IllegalArgumentException if there is no bound at all, or the low one is above the high one
         */
        public Figure build() {
            return new Figure(this);
        }
    }
}
