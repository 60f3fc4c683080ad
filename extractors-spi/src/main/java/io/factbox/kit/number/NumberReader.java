package io.factbox.kit.number;

import io.factbox.kit.number.NumberWords.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one cardinal number at a token: digits ({@code 1,234.5}), words ({@code two hundred and five}), both ({@code 1.2 bn},
 * {@code 3 million}), with {@code a}, {@code half a} and {@code and a half}. Reads no unit, range or sign. Keeps the last result: one
 * reader per thread.
 *
 * <pre>{@code
 * NumberReader numbers = new NumberReader(NumberWords.english());
 * for (int token = 0; token < text.tokenCount(); token++) {
 *     int end = numbers.read(text, token, text.tokenCount());
 *     if (end > token) {
 *         values.add(numbers.value());
 *         token = end - 1;
 *     }
 * }
 * }</pre>
 */
public final class NumberReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    /** Beyond this no scale multiplies any more, whatever is repeated. */
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(30);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean spelled;
    private int lastAnd;

    /** A reader of numbers in one language's words. */
    public NumberReader(NumberWords words) {
        this.words = words;
    }

    /** The number that the last successful {@link #read} found. */
    public BigDecimal value() {
        return value;
    }

    /** The product of the scale words at the last number's end ({@code 3 hundred million}: 100,000,000); 1 if there are none. */
    public BigDecimal scale() {
        return scale;
    }

    /** The last "and" that the last number was read over; -1 if there is none. */
    int lastAnd() {
        return lastAnd;
    }

    /** Whether the last number was written in words only. */
    public boolean isSpelled() {
        return spelled;
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
        scale = BigDecimal.ONE;
        lastAnd = -1;
        if (text.tokenShape(token) == TokenShape.NUMBER) {
            BigDecimal digits = parse(text, text.tokenStart(token), text.tokenEnd(token));
            if (digits == null) {
                return token;
            }
            spelled = false;
            value = digits;
            int end = scales(text, token + 1, limit);
            return andAHalf(text, end > token + 1 ? smallerScales(text, end, limit) : end, limit);
        }
        spelled = true;
        if (text.tokenIs(token, "half")) {
            return halfA(text, token, limit);
        }
        if (text.tokenIs(token, "a") || text.tokenIs(token, "an")) {
            return aScale(text, token, limit);
        }
        int end = words(text, token, limit);
        return end == token ? token : andAHalf(text, end, limit);
    }

    /** {@code half a million}, {@code half a dozen}. */
    private int halfA(AnalyzedText text, int token, int limit) {
        int i = skipHyphen(text, token + 1, limit);
        if (i < limit && (text.tokenIs(i, "a") || text.tokenIs(i, "an"))) {
            i++;
        }
        value = HALF;
        int end = scales(text, i, limit);
        return end == i ? token : end;
    }

    /** {@code a hundred and ten}, {@code a million}. */
    private int aScale(AnalyzedText text, int token, int limit) {
        int code = token + 1 < limit ? words.code(text, token + 1) : WordTable.NONE;
        if (code == WordTable.NONE || words.kind(code) != Kind.HUNDRED && words.kind(code) != Kind.SCALE) {
            return token;
        }
        int end = words(text, token, limit);
        return end == token ? token : andAHalf(text, end, limit);
    }

    /** {@code [4 thousand] 3 hundred and 21}: what is left below the last scale. */
    private int smallerScales(AnalyzedText text, int token, int limit) {
        int i = token;
        while (i + 1 < limit && text.tokenShape(i) == TokenShape.NUMBER) {
            BigDecimal digits = parse(text, text.tokenStart(i), text.tokenEnd(i));
            int code = words.code(text, i + 1);
            if (digits == null
                    || code == WordTable.NONE
                    || !isScale(words.kind(code)) && words.kind(code) != Kind.HUNDRED
                    || digits.multiply(words.value(code)).compareTo(scale) >= 0) {
                return i;
            }
            scale = words.value(code);
            value = value.add(digits.multiply(scale));
            i += 2;
        }
        boolean hundred = scale.compareTo(HUNDRED) == 0;
        if (!hundred || i + 1 >= limit || !text.tokenIs(i, "and")) {
            return i;
        }
        BigDecimal rest = below(text, i + 1, HUNDRED);
        if (rest == null || i + 2 < limit && words.code(text, i + 2) != WordTable.NONE) {
            return i;
        }
        value = value.add(rest);
        scale = BigDecimal.ONE;
        return i + 2;
    }

    private @Nullable BigDecimal below(AnalyzedText text, int token, BigDecimal bound) {
        int code = words.code(text, token);
        boolean word = code != WordTable.NONE && (words.kind(code) == Kind.UNIT || words.kind(code) == Kind.TENS);
        BigDecimal rest = word
                ? words.value(code)
                : text.tokenShape(token) == TokenShape.NUMBER
                        ? parse(text, text.tokenStart(token), text.tokenEnd(token))
                        : null;
        return rest == null || rest.compareTo(bound) >= 0 || rest.scale() > 0 || rest.signum() == 0 ? null : rest;
    }

    /** Scale words behind a value in digits: {@code 3 hundred million}; {@code thousand crore}. */
    private int scales(AnalyzedText text, int token, int limit) {
        int i = token;
        while (true) {
            int at = skipHyphen(text, i, limit);
            int code = at < limit ? words.code(text, at) : WordTable.NONE;
            boolean scales = code != WordTable.NONE && (isScale(words.kind(code)) || words.kind(code) == Kind.HUNDRED);
            if (!scales || value.compareTo(GREATEST) > 0) {
                return i;
            }
            value = value.multiply(words.value(code));
            scale = scale.multiply(words.value(code));
            i = at + 1;
        }
    }

    /** The classic grammar: units and tens add up, hundred multiplies the group, scales close it. */
    private int words(AnalyzedText text, int token, int limit) {
        Sum sum = new Sum();
        int i = token;
        if (text.tokenIs(i, "a") || text.tokenIs(i, "an")) {
            sum.group = BigDecimal.ONE;
            sum.last = Kind.UNIT;
            i++;
        }
        int end = token;
        while (i < limit) {
            int code = words.code(text, i);
            if (code == WordTable.NONE || !sum.take(words.kind(code), words.value(code), lastAnd >= 0)) {
                break;
            }
            end = ++i;
            i = connector(text, i, limit, words.kind(code));
        }
        if (end == token) {
            return token;
        }
        value = sum.total.add(sum.group);
        if (isScale(sum.last) && sum.lastScale != null) {
            scale = sum.lastScale;
        }
        return end;
    }

    /** A number in words while its words are added up. */
    private static final class Sum {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;

        @Nullable
        BigDecimal lastScale;

        @Nullable
        Kind last;

        /** Takes the next word in; false if it belongs to another number. */
        boolean take(Kind kind, BigDecimal number, boolean and) {
            if (total.compareTo(GREATEST) > 0 || group.compareTo(GREATEST) > 0) {
                return false;
            }
            boolean taken = switch (kind) {
                case UNIT, TENS -> add(kind, number);
                case HUNDRED -> multiply(number);
                case SCALE, SCALES -> last != null && close(number, and);
                default -> false;
            };
            last = taken ? kind : last;
            return taken;
        }

        private boolean add(Kind kind, BigDecimal number) {
            boolean fits = mayAdd(last, kind, number);
            group = fits ? group.add(number) : group;
            return fits;
        }

        private boolean multiply(BigDecimal number) {
            boolean fits = last == Kind.UNIT || last == Kind.TENS;
            group = fits ? group.multiply(number) : group;
            return fits;
        }

        private boolean close(BigDecimal number, boolean and) {
            if (group.signum() == 0) {
                // "hundred thousand crore": a scale of a scale
                total = total.multiply(number);
                return true;
            }
            if (lastScale != null && number.compareTo(lastScale) >= 0) {
                return false;
            }
            total = total.add(scaled(number, and));
            group = BigDecimal.ZERO;
            lastScale = number;
            return true;
        }

        /** The group times its scale; in {@code three hundred and two dozen} the dozens are but two. */
        private BigDecimal scaled(BigDecimal factor, boolean and) {
            if (!and || factor.compareTo(HUNDRED) >= 0) {
                return group.multiply(factor);
            }
            BigDecimal rest = group.remainder(HUNDRED);
            return group.subtract(rest).add(rest.multiply(factor));
        }
    }

    private static boolean isScale(@Nullable Kind kind) {
        return kind == Kind.SCALE || kind == Kind.SCALES;
    }

    /** After "twenty" a unit below ten; after "hundred" and scales units and tens; two units never add up. */
    private static boolean mayAdd(@Nullable Kind last, Kind kind, BigDecimal number) {
        if (last == null || last == Kind.HUNDRED || isScale(last)) {
            return true;
        }
        return last == Kind.TENS && kind == Kind.UNIT && number.signum() > 0 && number.compareTo(BigDecimal.TEN) < 0;
    }

    /** Skips the hyphen in "twenty-five" and the "and" after hundred and thousand, where a number word follows. */
    private int connector(AnalyzedText text, int token, int limit, Kind before) {
        // "twenty and three" is old, so a fraction must follow
        if (before == Kind.TENS && isOldUnit(text, token, limit)) {
            return token + 1;
        }
        int i = before == Kind.TENS ? skipLooseHyphen(text, token, limit) : skipHyphen(text, token, limit);
        if (i < limit && (before == Kind.HUNDRED || isScale(before)) && text.tokenIs(i, "and") && i + 1 < limit) {
            int code = words.code(text, i + 1);
            if (code != WordTable.NONE && (words.kind(code) == Kind.UNIT || words.kind(code) == Kind.TENS)) {
                lastAnd = i;
                return i + 1;
            }
        }
        return i;
    }

    private boolean isOldUnit(AnalyzedText text, int and, int limit) {
        if (and + 4 >= limit || !text.tokenIs(and, "and") || !text.tokenIs(and + 2, "and")) {
            return false;
        }
        int unit = words.code(text, and + 1);
        int part = words.code(text, skipHyphen(text, and + 4, limit));
        return unit != WordTable.NONE
                && words.kind(unit) == Kind.UNIT
                && part != WordTable.NONE
                && (words.kind(part) == Kind.PART || words.kind(part) == Kind.PARTS);
    }

    /** {@code two and a half [million]}, {@code one-and-a-half}. */
    private int andAHalf(AnalyzedText text, int token, int limit) {
        int i = skipHyphen(text, token, limit);
        if (i >= limit || !text.tokenIs(i, "and") || value.compareTo(THOUSAND) >= 0) {
            return token;
        }
        i = skipHyphen(text, i + 1, limit);
        if (i < limit && (text.tokenIs(i, "a") || text.tokenIs(i, "one"))) {
            i = skipHyphen(text, i + 1, limit);
        }
        if (i >= limit) {
            return token;
        }
        if (text.tokenIs(i, "half")) {
            value = value.add(HALF);
        } else if (text.tokenIs(i, "quarter")) {
            value = value.add(QUARTER);
        } else {
            return token;
        }
        return scales(text, i + 1, limit);
    }

    /** The token after a hyphen that stands between two words without spaces. */
    static int skipHyphen(AnalyzedText text, int token, int limit) {
        return token + 1 < limit
                        && !text.spaceBefore(token)
                        && !text.spaceBefore(token + 1)
                        && (text.tokenEquals(token, "-") || text.tokenEquals(token, "‑"))
                ? token + 1
                : token;
    }

    /** The token after a hyphen between two words, with spaces on both sides or on none: {@code twenty - five}. */
    static int skipLooseHyphen(AnalyzedText text, int token, int limit) {
        return token + 1 < limit
                        && text.tokenEquals(token, "-")
                        && text.spaceBefore(token) == text.spaceBefore(token + 1)
                ? token + 1
                : skipHyphen(text, token, limit);
    }

    /**
     * The value of digits with their separators. Commas group and a point divides, as English has it; where that cannot be meant,
     * the other way round: {@code 1.234.567,8}, {@code 12,5}. Null for what is no single number: {@code 2.0.18}, {@code 22,24,26}.
     */
    public static @Nullable BigDecimal parse(CharSequence text, int start, int end) {
        return DigitParser.parse(text, start, end);
    }
}
