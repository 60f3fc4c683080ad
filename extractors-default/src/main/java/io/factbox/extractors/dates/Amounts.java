package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads amounts of time: "two weeks", "a year and a half", "12 to 18 months", "several-year". */
final class Amounts {
    private static final BigDecimal HALF_OF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Tokens tokens;
    private int end;
    private boolean hyphenated;

    Amounts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token after the amount read last. */
    int end() {
        return end;
    }

    /** Whether the amount read last is an adjective: "10-year". */
    boolean isHyphenated() {
        return hyphenated;
    }

    /** Reads the amount that begins at a token; null if none does. */
    @Nullable
    Length read(int i) {
        Length length = single(i);
        if (length == null || hyphenated) {
            return length;
        }
        boolean half = tokens.is(end + 2, DateWord.HALF);
        if (tokens.is(end, AND) && tokens.is(end + 1, DETERMINER) && (half || tokens.is(end + 2, QUARTER_OF))) {
            end += 3;
            BigDecimal amount = length.amount() == null ? BigDecimal.ONE : length.amount();
            return new Length(amount.add(half ? HALF_OF : QUARTER), length.grain(), null);
        }
        return orSo(withRest(length));
    }

    /** Reads the amount without what is added to it. */
    @Nullable
    Length first(int i) {
        return single(i);
    }

    /** "a year or two", "a week or so", "two years or more". */
    private Length orSo(Length length) {
        if (tokens.is(end, OR) && tokens.is(end + 1, SO)) {
            end += 2;
        } else if (tokens.is(end, OR) && tokens.isNumberWord(end + 1) && !tokens.is(end + 2, UNITS)) {
            end += 2;
        }
        return length;
    }

    /** "two years and three months", "one hour, 20 minutes", "5 hours 30 minutes". */
    private Length withRest(Length length) {
        int after = end;
        boolean spoken = hyphenated;
        int next = tokens.isComma(after) ? after + 1 : after;
        next = tokens.is(next, AND) ? next + 1 : next;
        boolean quarter = tokens.is(next, DETERMINER) && tokens.is(next + 1, QUARTER_OF);
        Length rest = quarter || length.isVague() || !tokens.has(next) ? null : single(next);
        if (rest != null
                && !rest.isVague()
                && !hyphenated
                && rest.grain().compareTo(length.grain()) > 0
                && rest.grain() != Grain.NIGHT
                && (rest.grain().isClock() == length.grain().isClock()
                        || length.grain() == Grain.DAY && next == after)) {
            return new Length(length.amount(), length.grain(), withRest(rest));
        }
        end = after;
        hyphenated = spoken;
        return length;
    }

    private @Nullable Length single(int i) {
        if (tokens.is(i, DateWord.HALF) && tokens.is(i + 1, DETERMINER) && tokens.is(i + 2, UNIT)) {
            return unit(i + 2, HALF_OF);
        }
        if (tokens.is(i, DETERMINER) && tokens.symbol(i, DETERMINER).equals("A")) {
            return afterA(i + 1);
        }
        int after = number(i);
        if (after > i) {
            BigDecimal amount = amountRead;
            // "[Ten] years ago": an editor's brackets in a quotation
            boolean bracketed = tokens.isSign(i - 1, '[') && tokens.isSign(after, ']');
            return unit(bracketed ? after + 1 : range(after), amount);
        }
        // "the next couple of years"
        if (tokens.is(i, COUPLE) && tokens.is(i + 1, REALLY_OF)) {
            return unit(tokens.is(i + 2, UNIT_ADJECTIVE) ? i + 3 : i + 2, BigDecimal.valueOf(2));
        }
        if (tokens.is(i, VAGUE_COUNT)) {
            return vague(i);
        }
        return null;
    }

    private BigDecimal amountRead = BigDecimal.ZERO;

    /** A number, fractions as "2 1/2" included. */
    private int number(int i) {
        int after = tokens.readNumber(i);
        if (after == i) {
            return i;
        }
        amountRead = tokens.value();
        int numerator = tokens.digits(after);
        if (numerator > 0 && tokens.isSign(after + 1, '/') && tokens.digits(after + 2) > numerator) {
            amountRead = amountRead.add(BigDecimal.valueOf(numerator)
                    .divide(BigDecimal.valueOf(tokens.digits(after + 2)), 4, java.math.RoundingMode.HALF_UP)
                    .stripTrailingZeros());
            return after + 3;
        }
        if (tokens.isNumber(after) && tokens.length(after) == 1) {
            char sign = tokens.charAt(after);
            String part = sign == '½' ? "0.5" : sign == '¼' ? "0.25" : sign == '¾' ? "0.75" : "";
            if (!part.isEmpty()) {
                amountRead = amountRead.add(new BigDecimal(part));
                return after + 1;
            }
        }
        return after;
    }

    /** The second number of "two or three", "12 to 18", "5-10": the token after it, or after the first. */
    private int range(int after) {
        int next = after;
        if (tokens.isInnerHyphen(next) && tokens.is(next + 1, TO)) {
            next += 2;
            next = tokens.afterHyphen(next);
        } else if (tokens.is(next, TO) || tokens.is(next, OR) || tokens.isDash(next)) {
            next++;
        } else {
            return after;
        }
        int end2 = tokens.readNumber(next);
        if (end2 == next) {
            return tokens.is(after, OR) && tokens.is(next, UNIT_ADJECTIVE) ? next : after;
        }
        return end2;
    }

    private @Nullable Length afterA(int i) {
        if (tokens.is(i, VAGUE_COUNT)) {
            return single(i);
        }
        if (tokens.is(i, DateWord.HALF)) {
            return unit(tokens.afterHyphen(i + 1), HALF_OF);
        }
        int after = tokens.readNumber(i - 1);
        if (after > i) {
            return unit(after, tokens.value());
        }
        return tokens.is(i, UNITS) && !tokens.is(i, UNIT) ? null : unit(i, BigDecimal.ONE);
    }

    private @Nullable Length vague(int i) {
        int next = i + 1;
        if (tokens.is(next, REALLY_OF)) {
            next++;
        }
        return unit(next, null);
    }

    /** The unit after an amount. */
    private @Nullable Length unit(int i, @Nullable BigDecimal amount) {
        int at = tokens.afterHyphen(i);
        hyphenated = at > i;
        while (tokens.is(at, UNIT_ADJECTIVE) && at < i + 3) {
            at++;
            at = tokens.isInnerHyphen(at) ? at + 1 : at;
        }
        if (!tokens.is(at, UNIT) && !tokens.is(at, UNITS)) {
            return null;
        }
        Grain grain = Grain.valueOf(tokens.is(at, UNIT) ? tokens.symbol(at, UNIT) : tokens.symbol(at, UNITS));
        if (tokens.isInName(at) && tokens.shape(at) == io.factbox.text.TokenShape.CAPITALIZED) {
            return null;
        }
        if (amount != null && isYearNumber(i - 1) && !tokens.is(at, UNITS)) {
            return null;
        }
        end = at + 1;
        if (tokens.isInnerHyphen(end) && tokens.is(end + 1, OLD)) {
            end += 2;
        }
        return new Length(amount, grain, null);
    }

    /** A number of four plain digits before a singular is a year: "the 1988 quarter". */
    private boolean isYearNumber(int i) {
        int number = tokens.length(i, 4) ? tokens.digits(i) : -1;
        return number >= 1900 && number <= 2100;
    }

    /** The unit that the plural at a token names; null if there is none. */
    @Nullable
    Grain plural(int i) {
        return tokens.is(i, UNITS) ? Grain.valueOf(tokens.symbol(i, UNITS)) : null;
    }
}
