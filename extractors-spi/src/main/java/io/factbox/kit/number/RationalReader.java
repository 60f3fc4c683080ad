package io.factbox.kit.number;

import io.factbox.kit.number.NumberWords.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number in any written form: what {@link NumberReader} reads, and {@code 40 000}, {@code 2 1/4}, {@code 2½},
 * {@code two-thirds}, {@code a third}, {@code three million and a half}, {@code five point two}, {@code 1.3e6}, {@code 2.5×10^-3}. Reads no
 * unit, range or sign. Keeps the last result: one reader per thread.
 */
public final class RationalReader {
    private static final MathContext PRECISION = new MathContext(15);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int GREATEST_EXPONENT = 100;
    private static final int MOST_GROUPS = 5;

    private final NumberWords words;
    private final NumberReader cardinals;
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean spelled;
    private boolean fraction;

    /** A reader of numbers in one language's words. */
    public RationalReader(NumberWords words) {
        this.words = words;
        cardinals = new NumberReader(words);
    }

    /** The number that the last successful {@link #read} found. */
    public BigDecimal value() {
        return value;
    }

    /** The product of the scale words at the number's end; 1 if there are none. */
    public BigDecimal scale() {
        return scale;
    }

    /** Whether the last number was written in words only. */
    public boolean isSpelled() {
        return spelled;
    }

    /** Whether the last number was written as a fraction. */
    public boolean isFraction() {
        return fraction;
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
        fraction = false;
        scale = BigDecimal.ONE;
        spelled = text.tokenShape(token) != TokenShape.NUMBER;
        int end = spelled ? spelled(text, token, limit) : digits(text, token, limit);
        return end == token ? token : andPart(text, end, limit);
    }

    // --- digits ----------------------------------------------------------------------------------

    private int digits(AnalyzedText text, int token, int limit) {
        BigDecimal sign = signValue(text, token);
        if (sign != null) {
            value = sign;
            fraction = true;
            return scaled(text, token + 1, limit);
        }
        int end = cardinals.read(text, token, limit);
        if (end == token) {
            return token;
        }
        value = cardinals.value();
        scale = cardinals.scale();
        if (end > token + 1) {
            return end;
        }
        int divided = over(text, end, limit);
        if (divided > end) {
            return divided;
        }
        int power = power(text, end, limit);
        if (power > end) {
            return power;
        }
        int slash = slash(text, token, limit);
        if (slash > token) {
            return scaled(text, slash, limit);
        }
        int mixed = mixed(text, end, limit);
        if (mixed > end) {
            return scaled(text, mixed, limit);
        }
        int groups = groups(text, token, limit);
        return groups > end ? scaled(text, groups, limit) : end;
    }

    /** {@code 40 000}: the first group of one to three digits, the others of three, one space before each. */
    private int groups(AnalyzedText text, int token, int limit) {
        if (text.tokenEnd(token) - text.tokenStart(token) > 3 || !isPlainInteger(text, token)) {
            return token;
        }
        int i = token + 1;
        int most = Math.min(limit, token + MOST_GROUPS + 1);
        while (i < most
                && text.tokenStart(i) == text.tokenEnd(i - 1) + 1
                && isThousands(text, i, i + 1 == limit || !isGroup(text, i + 1))) {
            i++;
        }
        // "3 4000 200": what follows is no group but a number of its own
        if (i == token + 1 || i - token > MOST_GROUPS) {
            return token;
        }
        BigDecimal sum = value;
        for (int j = token + 1; j < i; j++) {
            BigDecimal group = NumberReader.parse(text, text.tokenStart(j), text.tokenEnd(j));
            if (group == null) {
                return token;
            }
            sum = sum.multiply(THOUSAND).add(group);
        }
        value = sum;
        return i;
    }

    private static boolean isGroup(AnalyzedText text, int token) {
        return text.tokenShape(token) == TokenShape.NUMBER && text.tokenStart(token) == text.tokenEnd(token - 1) + 1;
    }

    /** Three digits; the last group may have decimals. */
    private static boolean isThousands(AnalyzedText text, int token, boolean last) {
        if (text.tokenShape(token) != TokenShape.NUMBER) {
            return false;
        }
        int start = text.tokenStart(token);
        int length = text.tokenEnd(token) - start;
        for (int i = 0; i < Math.min(length, 3); i++) {
            if (!Character.isDigit(text.charAt(start + i))) {
                return false;
            }
        }
        return length == 3 || last && length > 4 && text.charAt(start + 3) == '.';
    }

    /** {@code 3/4}. */
    private int slash(AnalyzedText text, int token, int limit) {
        if (token + 2 >= limit
                || text.spaceBefore(token + 1)
                || text.spaceBefore(token + 2)
                || !(text.tokenEquals(token + 1, "/") || text.tokenEquals(token + 1, "⁄"))
                || !isPlainInteger(text, token)
                || !isPlainInteger(text, token + 2)
                || token + 3 < limit && !text.spaceBefore(token + 3) && text.tokenEquals(token + 3, "/")) {
            return token;
        }
        BigDecimal divisor = NumberReader.parse(text, text.tokenStart(token + 2), text.tokenEnd(token + 2));
        if (divisor == null
                || divisor.signum() == 0
                || value.compareTo(THOUSAND) >= 0
                || divisor.compareTo(THOUSAND) > 0) {
            return token;
        }
        value = value.divide(divisor, PRECISION);
        fraction = true;
        return token + 3;
    }

    /** {@code 2 1/4}, {@code 2½}: the fraction behind a whole number. */
    private int mixed(AnalyzedText text, int token, int limit) {
        if (token >= limit
                || text.tokenShape(token) != TokenShape.NUMBER
                || value.stripTrailingZeros().scale() > 0) {
            return token;
        }
        BigDecimal whole = value;
        BigDecimal sign = signValue(text, token);
        if (sign != null) {
            value = whole.add(sign);
            return token + 1;
        }
        BigDecimal numerator = NumberReader.parse(text, text.tokenStart(token), text.tokenEnd(token));
        if (numerator == null) {
            return token;
        }
        value = numerator;
        int end = slash(text, token, limit);
        if (end == token || value.compareTo(BigDecimal.ONE) >= 0) {
            value = whole;
            fraction = false;
            return token;
        }
        value = whole.add(value);
        return end;
    }

    /** {@code e6}, {@code e-3}, {@code x10^6}, {@code ×10−5}, {@code ^2} behind digits. */
    private int power(AnalyzedText text, int token, int limit) {
        if (token >= limit) {
            return token;
        }
        if (text.tokenEquals(token, "^") && !text.spaceBefore(token)) {
            return raise(text, value, BigDecimal.ONE, token + 1, token, limit);
        }
        char c = text.charAt(text.tokenStart(token));
        boolean glued = !text.spaceBefore(token);
        if ((c == 'e' || c == 'E') && glued) {
            if (text.tokenShape(token) == TokenShape.ALPHANUMERIC) {
                return tens(text, text.tokenStart(token) + 1, text.tokenEnd(token), token + 1, token);
            }
            return text.tokenEnd(token) - text.tokenStart(token) == 1
                    ? raise(text, BigDecimal.TEN, value, token + 1, token, limit)
                    : token;
        }
        if (text.tokenIs(token, "x10") && glued) {
            return baseTen(text, token + 1, token, limit);
        }
        if ((c == '×' || c == 'x' || c == '*')
                && text.tokenEnd(token) - text.tokenStart(token) == 1
                && token + 1 < limit
                && text.tokenEquals(token + 1, "10")) {
            return baseTen(text, token + 2, token, limit);
        }
        return token;
    }

    private int baseTen(AnalyzedText text, int token, int none, int limit) {
        int exponent = token < limit && text.tokenEquals(token, "^") ? token + 1 : token;
        return raise(text, BigDecimal.TEN, value, exponent, none, limit);
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
        if (i >= limit
                || text.spaceBefore(i)
                || !isPlainInteger(text, i)
                || text.tokenEnd(i) - text.tokenStart(i) > 3) {
            return none;
        }
        int exponent = integer(text, text.tokenStart(i), text.tokenEnd(i));
        if (exponent > GREATEST_EXPONENT || base.signum() == 0) {
            return none;
        }
        BigDecimal power = base.pow(negative ? -exponent : exponent, PRECISION);
        value = factor.multiply(power, PRECISION);
        return i + 1;
    }

    private int tens(AnalyzedText text, int start, int end, int after, int none) {
        if (end - start > 3) {
            return none;
        }
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return none;
            }
        }
        int exponent = integer(text, start, end);
        if (exponent > GREATEST_EXPONENT) {
            return none;
        }
        value = value.scaleByPowerOfTen(exponent);
        return after;
    }

    private static int integer(CharSequence text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    private static boolean isPlainInteger(AnalyzedText text, int token) {
        for (int i = text.tokenStart(token); i < text.tokenEnd(token); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The value of a fraction sign; null for any other token. */
    private static @Nullable BigDecimal signValue(AnalyzedText text, int token) {
        if (text.tokenEnd(token) - text.tokenStart(token) != 1) {
            return null;
        }
        int parts = switch (text.charAt(text.tokenStart(token))) {
            case '½' -> 102;
            case '⅓' -> 103;
            case '⅔' -> 203;
            case '¼' -> 104;
            case '¾' -> 304;
            case '⅕' -> 105;
            case '⅖' -> 205;
            case '⅗' -> 305;
            case '⅘' -> 405;
            case '⅙' -> 106;
            case '⅚' -> 506;
            case '⅐' -> 107;
            case '⅛' -> 108;
            case '⅜' -> 308;
            case '⅝' -> 508;
            case '⅞' -> 708;
            case '⅑' -> 109;
            case '⅒' -> 110;
            default -> 0;
        };
        return parts == 0 ? null : BigDecimal.valueOf(parts / 100).divide(BigDecimal.valueOf(parts % 100), PRECISION);
    }

    // --- words -----------------------------------------------------------------------------------

    private int spelled(AnalyzedText text, int token, int limit) {
        int end = cardinals.read(text, token, limit);
        if (end == token) {
            return part(text, token, limit);
        }
        value = cardinals.value();
        scale = cardinals.scale();
        int divided = over(text, end, limit);
        if (divided > end) {
            return divided;
        }
        int point = point(text, end, limit);
        if (point > end) {
            return scaled(text, point, limit);
        }
        int and = cardinals.lastAnd();
        if (and >= 0 && isPartWord(text, NumberReader.skipHyphen(text, end, limit), limit)) {
            return wholeAndParts(text, token, and, limit);
        }
        int over = parts(text, end, limit, value);
        return over > end ? scaled(text, over, limit) : end;
    }

    private boolean isPartWord(AnalyzedText text, int token, int limit) {
        int code = token < limit ? words.code(text, token) : WordTable.NONE;
        return code != WordTable.NONE && (words.kind(code) == Kind.PART || words.kind(code) == Kind.PARTS);
    }

    /** {@code one hundred and three quarters}, {@code two million and one half}: the parts are behind the "and" alone. */
    private int wholeAndParts(AnalyzedText text, int token, int and, int limit) {
        int numerator = cardinals.read(text, and + 1, limit);
        BigDecimal parts = cardinals.value();
        int code = words.code(text, NumberReader.skipHyphen(text, numerator, limit));
        if (parts.compareTo(words.value(code)) >= 0) {
            // "one hundred and thirty fifths": more than one, so the whole number is the numerator
            int end = parts(text, numerator, limit, value);
            return end > numerator ? end : numerator;
        }
        cardinals.read(text, token, and);
        value = cardinals.value();
        scale = cardinals.scale();
        fraction = false;
        return andPart(text, and, limit);
    }

    /** {@code [one] over three}. */
    private int over(AnalyzedText text, int token, int limit) {
        if (token + 1 >= limit || !text.tokenIs(token, "over") || value.compareTo(BigDecimal.ONE) != 0) {
            return token;
        }
        int end = cardinals.read(text, token + 1, limit);
        if (end == token + 1
                || cardinals.value().signum() == 0
                || end < limit && text.tokenShape(end).isWord()) {
            return token;
        }
        value = value.divide(cardinals.value(), PRECISION);
        scale = BigDecimal.ONE;
        fraction = true;
        return end;
    }

    /** {@code point nought four}: the digits one by one. */
    private int point(AnalyzedText text, int token, int limit) {
        if (token + 1 >= limit || !text.tokenIs(token, "point")) {
            return token;
        }
        BigDecimal sum = value;
        int i = token + 1;
        for (int place = 1; i < limit && place < 10; place++, i++) {
            int code = words.code(text, i);
            if (code == WordTable.NONE
                    || words.kind(code) != Kind.UNIT
                    || words.value(code).compareTo(BigDecimal.TEN) >= 0) {
                break;
            }
            sum = sum.add(words.value(code).movePointLeft(place));
        }
        if (i == token + 1) {
            return token;
        }
        value = sum;
        return i;
    }

    /** {@code [two] thirds}, {@code [three]-quarters}, {@code [one] fifth}: sets the value. */
    private int parts(AnalyzedText text, int token, int limit, BigDecimal numerator) {
        int i = NumberReader.skipHyphen(text, token, limit);
        int code = i < limit ? words.code(text, i) : WordTable.NONE;
        if (code == WordTable.NONE) {
            return token;
        }
        boolean single = numerator.compareTo(BigDecimal.ONE) == 0;
        if (words.kind(code) == Kind.TENS) {
            return compoundParts(text, i, token, limit, numerator);
        }
        boolean fits = switch (words.kind(code)) {
            case PARTS -> !single;
            case PART -> single;
            case ORDINAL_UNIT, ORDINAL_TENS, ORDINAL_SCALE ->
                single && words.value(code).compareTo(BigDecimal.valueOf(2)) > 0;
            default -> false;
        };
        if (!fits) {
            return token;
        }
        value = numerator.divide(words.value(code), PRECISION);
        fraction = true;
        return i + 1;
    }

    /** {@code [three] twenty-firsts}. */
    private int compoundParts(AnalyzedText text, int tens, int none, int limit, BigDecimal numerator) {
        int i = NumberReader.skipHyphen(text, tens + 1, limit);
        int code = i < limit ? words.code(text, i) : WordTable.NONE;
        if (code == WordTable.NONE
                || words.kind(code) != Kind.PARTS
                || words.value(code).compareTo(BigDecimal.TEN) >= 0) {
            return none;
        }
        BigDecimal parts = words.value(words.code(text, tens)).add(words.value(code));
        value = numerator.divide(parts, PRECISION);
        fraction = true;
        return i + 1;
    }

    /** {@code half}, {@code a third}, {@code quarter million}: a part without a number before it. */
    private int part(AnalyzedText text, int token, int limit) {
        boolean article = text.tokenIs(token, "a") || text.tokenIs(token, "an");
        int i = article ? token + 1 : token;
        int code = i < limit ? words.code(text, i) : WordTable.NONE;
        if (code == WordTable.NONE) {
            return token;
        }
        Kind kind = words.kind(code);
        boolean ordinal = kind == Kind.ORDINAL_UNIT || kind == Kind.ORDINAL_TENS || kind == Kind.ORDINAL_SCALE;
        if (kind != Kind.PART && !(article && ordinal && isPartOf(text, i + 1, limit))) {
            return token;
        }
        if (words.value(code).compareTo(BigDecimal.valueOf(2)) <= 0 && ordinal) {
            return token;
        }
        value = BigDecimal.ONE.divide(words.value(code), PRECISION);
        fraction = true;
        int end = scaled(text, i + 1, limit);
        boolean bareQuarter = !article && end == i + 1 && !text.tokenIs(i, "half");
        return bareQuarter ? token : end;
    }

    /** Whether "a third" is a part and not the next one of a row: "of", "more" or nothing follows. */
    private static boolean isPartOf(AnalyzedText text, int token, int limit) {
        return token >= limit
                || text.tokenShape(token) == TokenShape.PUNCTUATION && !text.tokenEquals(token, "-")
                || text.tokenIs(token, "of")
                || text.tokenIs(token, "off")
                || text.tokenIs(token, "more")
                || text.tokenIs(token, "less")
                || text.tokenIs(token, "fewer")
                || text.tokenIs(token, "in")
                || text.tokenIs(token, "to")
                || text.tokenIs(token, "from");
    }

    /** {@code [three million] and a half}, {@code [forty-two] and a third}. */
    private int andPart(AnalyzedText text, int token, int limit) {
        if (token + 1 >= limit || !text.tokenIs(token, "and") || fraction) {
            return token;
        }
        BigDecimal whole = value;
        BigDecimal wholeScale = scale;
        scale = BigDecimal.ONE;
        boolean wholeSpelled = spelled;
        int end = cardinals.read(text, token + 1, limit);
        int last = token;
        if (end > token + 1 && cardinals.isSpelled()) {
            int parts = parts(text, end, limit, cardinals.value());
            last = parts > end ? scaled(text, parts, limit) : token;
        } else if (text.tokenIs(token + 1, "a")) {
            int part = part(text, token + 1, limit);
            last = part > token + 1 ? part : token;
        }
        if (last > token && value.compareTo(BigDecimal.ONE) < 0) {
            value = whole.add(value.multiply(wholeScale));
        } else if (last > token && scale.compareTo(wholeScale) < 0 && value.compareTo(wholeScale) < 0) {
            value = whole.add(value);
        } else {
            value = whole;
            last = token;
        }
        spelled = wholeSpelled;
        scale = wholeScale;
        fraction = false;
        return last;
    }

    /** A scale behind a fraction or decimal: {@code ½ million}, {@code two thirds of a million}. */
    private int scaled(AnalyzedText text, int token, int limit) {
        int i = NumberReader.skipHyphen(text, token, limit);
        if (fraction && i + 2 < limit && text.tokenIs(i, "of") && text.tokenIs(i + 1, "a")) {
            i += 2;
        } else if (fraction && i + 1 < limit && text.tokenIs(i, "a")) {
            i++;
        }
        int code = i < limit ? words.code(text, i) : WordTable.NONE;
        if (code == WordTable.NONE || words.kind(code) != Kind.SCALE) {
            return token;
        }
        value = value.multiply(words.value(code));
        scale = words.value(code);
        fraction = false;
        return i + 1;
    }
}
