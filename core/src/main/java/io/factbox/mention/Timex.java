package io.factbox.mention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a temporal expression after TIMEX3 (Pustejovsky et al., TimeML 1.2.1): a type, an ISO 8601 based value and a
 * modifier; with it the stretch of time meant, and how that was found. Immutable.
 *
 * <p>Values: {@code 2024-10-23}, {@code 2024-10}, {@code 2024-Q3}, {@code 2024-W43}, {@code 2024-10-23T17:00}, {@code 202} (the
 * 2020s), {@code P3D}, {@code PXY} (some years), {@code XXXX-WXX-5} (a Friday, which is not stated), {@code PRESENT_REF}.
 */
public final class Timex {
    /** What kind of time is meant. */
    public enum Type {
        /** A day or a longer stretch of the calendar. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** A time that comes again. */
        SET
    }

    /** How the value is bent. */
    public enum Modifier {
        /** Early in it. */
        START,
        /** The middle of it. */
        MID,
        /** Late in it. */
        END,
        /** About. */
        APPROX,
        /** Before it. */
        BEFORE,
        /** After it. */
        AFTER,
        /** Less than. */
        LESS_THAN,
        /** More than. */
        MORE_THAN
    }

    private final Type type;
    private final String value;
    private final @Nullable Modifier modifier;
    private final @Nullable String quantity;
    private final @Nullable String frequency;
    private final @Nullable DateRange range;
    private final Resolution resolution;

    private Timex(Builder builder) {
        type = builder.type;
        value = builder.value;
        modifier = builder.modifier;
        quantity = builder.quantity;
        frequency = builder.frequency;
        range = builder.range;
        resolution = builder.resolution;
    }

    /** A value said in full, without modifier or range. */
    public static Timex of(Type type, String value) {
        return builder(type, value).build();
    }

    /** A builder for a value; its resolution is explicit until it is set. */
    public static Builder builder(Type type, String value) {
        return new Builder(Objects.requireNonNull(type), Objects.requireNonNull(value));
    }

    /** A builder that starts with these values. */
    public Builder toBuilder() {
        Builder builder = new Builder(type, value);
        builder.modifier = modifier;
        builder.quantity = quantity;
        builder.frequency = frequency;
        builder.range = range;
        builder.resolution = resolution;
        return builder;
    }

    /** What kind of time is meant. */
    public Type type() {
        return type;
    }

    /** The TIMEX3 value. */
    public String value() {
        return value;
    }

    /** How the value is bent. */
    public Optional<Modifier> modifier() {
        return Optional.ofNullable(modifier);
    }

    /** A set's quantity, TIMEX3 {@code quant}: {@code EVERY}. */
    public Optional<String> quantity() {
        return Optional.ofNullable(quantity);
    }

    /** A set's frequency, TIMEX3 {@code freq}: {@code 2X}. */
    public Optional<String> frequency() {
        return Optional.ofNullable(frequency);
    }

    /** The stretch of local time meant, where it is known. */
    public Optional<DateRange> range() {
        return Optional.ofNullable(range);
    }

    /** How the value was found. */
    public Resolution resolution() {
        return resolution;
    }

    /**
     * The value in the Extended Date/Time Format of ISO 8601-2:2019: {@code 2024-35} for a third quarter, {@code 202X} for a decade,
     * {@code XXXX-10-23} for a day without year, {@code 2024-10-21/2024-10-27} for a week, {@code 2024-10~} for about October. Empty
     * for sets, for unknown amounts and for what has neither a value of that kind nor a range.
     */
    public Optional<String> edtf() {
        return Edtf.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timex that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return type + " " + value + (modifier == null ? "" : " " + modifier);
    }

    private List<Object> state() {
        return List.of(type, value, modifier(), quantity(), frequency(), range(), resolution);
    }

    /** Collects a timex. Not for several threads. */
    public static final class Builder {
        private final Type type;
        private final String value;
        private @Nullable Modifier modifier;
        private @Nullable String quantity;
        private @Nullable String frequency;
        private @Nullable DateRange range;
        private Resolution resolution = Resolution.explicit();

        private Builder(Type type, String value) {
            this.type = type;
            this.value = value;
        }

        /** Sets how the value is bent; null for not at all. */
        public Builder modifier(@Nullable Modifier bent) {
            modifier = bent;
            return this;
        }

        /** Sets a set's quantity. */
        public Builder quantity(@Nullable String quant) {
            quantity = quant;
            return this;
        }

        /** Sets a set's frequency. */
        public Builder frequency(@Nullable String freq) {
            frequency = freq;
            return this;
        }

        /** Sets the stretch of time; null where it is not known. */
        public Builder range(@Nullable DateRange stretch) {
            range = stretch;
            return this;
        }

        /** Sets how the value was found. */
        public Builder resolution(Resolution how) {
            resolution = Objects.requireNonNull(how);
            return this;
        }

        /** The finished timex. */
        public Timex build() {
            return new Timex(this);
        }
    }
}
