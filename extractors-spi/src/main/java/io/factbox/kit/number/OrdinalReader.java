package io.factbox.kit.number;

import io.factbox.kit.number.NumberWords.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one ordinal at a token: {@code 21st}, {@code third}, {@code twenty-first}, {@code one hundred and fifth}. Keeps the last result:
 * one reader per thread.
 */
public final class OrdinalReader {
    private final NumberWords words;
    private final NumberReader cardinals;
    private BigDecimal value = BigDecimal.ZERO;

    /** A reader of ordinals in one language's words. */
    public OrdinalReader(NumberWords words) {
        this.words = words;
        cardinals = new NumberReader(words);
    }

    /** The place that the last successful {@link #read} found. */
    public BigDecimal value() {
        return value;
    }

    /**
     * Reads the longest ordinal at a token.
     *
     * @param limit the token that the ordinal must not reach
     * @return the token after it; {@code token} itself if none begins here
     */
    public int read(AnalyzedText text, int token, int limit) {
        if (token >= limit) {
            return token;
        }
        if (text.tokenShape(token) == TokenShape.NUMBER) {
            return digits(text, token, limit);
        }
        int end = cardinals.read(text, token, limit);
        if (end == token) {
            BigDecimal last = ordinal(text, token, limit);
            if (last == null) {
                return token;
            }
            value = last;
            return token + 1;
        }
        int at = NumberReader.skipHyphen(text, end, limit);
        BigDecimal last = ordinal(text, at, limit);
        if (last == null) {
            return token;
        }
        Kind kind = words.kind(words.code(text, at));
        BigDecimal before = cardinals.value();
        boolean scale = kind == Kind.ORDINAL_SCALE;
        // a cardinal adds to an ordinal below its own last place only: "twenty-first", but not "one third"
        if (scale ? before.compareTo(BigDecimal.ONE) <= 0 : !endsInZeros(before, last)) {
            return token;
        }
        value = scale ? before.multiply(last) : before.add(last);
        return at + 1;
    }

    private int digits(AnalyzedText text, int token, int limit) {
        if (token + 1 >= limit || text.spaceBefore(token + 1)) {
            return token;
        }
        boolean suffix = text.tokenIs(token + 1, "st")
                || text.tokenIs(token + 1, "nd")
                || text.tokenIs(token + 1, "rd")
                || text.tokenIs(token + 1, "th");
        BigDecimal digits = suffix ? NumberReader.parse(text, text.tokenStart(token), text.tokenEnd(token)) : null;
        if (digits == null || digits.scale() > 0) {
            return token;
        }
        value = digits;
        return token + 2;
    }

    private @Nullable BigDecimal ordinal(AnalyzedText text, int token, int limit) {
        int code = token < limit ? words.code(text, token) : WordTable.NONE;
        if (code == WordTable.NONE) {
            return null;
        }
        return switch (words.kind(code)) {
            case ORDINAL_UNIT, ORDINAL_TENS, ORDINAL_SCALE -> words.value(code);
            default -> null;
        };
    }

    private static boolean endsInZeros(BigDecimal number, BigDecimal ordinal) {
        BigDecimal place = ordinal.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : BigDecimal.valueOf(100);
        return number.signum() > 0 && number.remainder(place).signum() == 0;
    }
}
