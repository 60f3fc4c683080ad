package io.factbox.extractors.dates;

import io.factbox.mention.Timex;
import io.factbox.mention.Timex.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: an amount of a unit, and perhaps an amount of a smaller one.
 *
 * @param amount how many; null for an unknown number
 * @param grain of what
 * @param rest what is added; null for nothing
 */
record Length(
        @Nullable BigDecimal amount, Grain grain, @Nullable Length rest) implements Expression {
    static Length vague(Grain grain) {
        return new Length(null, grain, null);
    }

    static Length of(long amount, Grain grain) {
        return new Length(BigDecimal.valueOf(amount), grain, null);
    }

    boolean isVague() {
        return amount == null;
    }

    @Override
    public Meaning resolve(Anchors anchors) {
        return new Meaning(Timex.of(Type.DURATION, value()), null);
    }

    String value() {
        if (amount == null) {
            return (grain.isClock() ? "PTX" : "PX") + grain.letter;
        }
        StringBuilder date = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        for (Length part = split(); part != null; part = part.rest) {
            StringBuilder out = part.grain.isClock() ? clock : date;
            out.append(part.factor().stripTrailingZeros().toPlainString()).append(part.letter());
        }
        return "P" + date + (clock.isEmpty() ? "" : "T" + clock);
    }

    private BigDecimal factor() {
        BigDecimal many = amount == null ? BigDecimal.ONE : amount;
        return switch (grain) {
            case DECADE, CENTURY, MILLENNIUM, FORTNIGHT -> many.multiply(BigDecimal.valueOf(grain.size));
            case HALF -> many.multiply(BigDecimal.valueOf(6));
            case WEEKEND -> many.multiply(BigDecimal.valueOf(2));
            default -> many;
        };
    }

    private String letter() {
        return switch (grain) {
            case DECADE, CENTURY, MILLENNIUM -> Grain.YEAR.letter;
            case HALF, SEASON -> Grain.MONTH.letter;
            case WEEKEND -> Grain.DAY.letter;
            default -> grain.letter;
        };
    }

    /** Two and a half years are two years and six months. */
    private Length split() {
        Grain smaller = switch (grain) {
            case YEAR -> Grain.MONTH;
            case HOUR -> Grain.MINUTE;
            case MINUTE -> Grain.SECOND;
            default -> null;
        };
        if (rest != null
                || smaller == null
                || amount == null
                || amount.stripTrailingZeros().scale() <= 0) {
            return this;
        }
        BigDecimal whole = new BigDecimal(amount.toBigInteger());
        BigDecimal part = amount.subtract(whole).multiply(BigDecimal.valueOf(smaller == Grain.MONTH ? 12 : 60));
        if (part.stripTrailingZeros().scale() > 0) {
            return this;
        }
        Length added = new Length(part, smaller, null);
        return whole.signum() == 0 ? added : new Length(whole, grain, added);
    }

    /** The grain of its smallest part. */
    Grain finest() {
        return rest == null ? split().rest == null ? grain : split().rest.grain : rest.finest();
    }

    /** A moment so much later, or earlier for sign -1; null where it leaves the calendar. */
    @Nullable
    LocalDateTime from(LocalDateTime moment, int sign) {
        LocalDateTime at = moment;
        for (Length part = split(); part != null; part = part.rest) {
            BigDecimal steps = (part.amount == null ? BigDecimal.ZERO : part.amount)
                    .multiply(BigDecimal.valueOf(part.grain.size))
                    .setScale(0, java.math.RoundingMode.HALF_UP);
            if (steps.abs().compareTo(BigDecimal.valueOf(100_000_000)) > 0) {
                return null;
            }
            at = at.plus(steps.longValue() * sign, part.grain.unit);
            if (Math.abs(at.getYear()) > 9999) {
                return null;
            }
        }
        return at;
    }
}
