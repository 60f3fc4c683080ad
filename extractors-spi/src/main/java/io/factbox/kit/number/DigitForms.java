package io.factbox.kit.number;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Reads the numbers that take more than one token of digits, or a sign: {@code 40 000}, {@code 3/4}, {@code 2 1/4}, {@code 2½}. */
final class DigitForms {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int MOST_GROUPS = 5;

    private final Rational number;

    DigitForms(Rational number) {
        this.number = number;
    }

    /** Reads the longest such form at the digits whose value is set; the token itself if there is none. */
    int read(AnalyzedText text, int token, int limit) {
        int slash = slash(text, token, limit);
        if (slash > token) {
            return slash;
        }
        int mixed = mixed(text, token + 1, limit);
        return mixed > token + 1 ? mixed : groups(text, token, limit);
    }

    /** {@code ½}: sets the value. */
    int sign(AnalyzedText text, int token) {
        int parts = signParts(text, token);
        if (parts == 0) {
            return token;
        }
        number.divide(BigDecimal.valueOf(parts / 100), BigDecimal.valueOf(parts % 100));
        return token + 1;
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
        BigDecimal sum = number.value;
        for (int j = token + 1; j < i; j++) {
            BigDecimal group = NumberReader.parse(text, text.tokenStart(j), text.tokenEnd(j));
            if (group == null) {
                return token;
            }
            sum = sum.multiply(THOUSAND).add(group);
        }
        number.value = sum;
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
                || number.value.compareTo(THOUSAND) >= 0
                || divisor.compareTo(THOUSAND) > 0) {
            return token;
        }
        number.divide(number.value, divisor);
        return token + 3;
    }

    /** {@code 2 1/4}, {@code 2½}: the fraction behind a whole number. */
    private int mixed(AnalyzedText text, int token, int limit) {
        BigDecimal whole = number.value;
        if (token >= limit
                || text.tokenShape(token) != TokenShape.NUMBER
                || whole.stripTrailingZeros().scale() > 0) {
            return token;
        }
        int end = sign(text, token);
        if (end == token) {
            BigDecimal numerator = NumberReader.parse(text, text.tokenStart(token), text.tokenEnd(token));
            if (numerator == null) {
                return token;
            }
            number.value = numerator;
            end = slash(text, token, limit);
        }
        boolean proper = end > token && number.value.compareTo(BigDecimal.ONE) < 0;
        number.value = proper ? whole.add(number.value) : whole;
        number.fraction = false;
        return proper ? end : token;
    }

    static boolean isPlainInteger(AnalyzedText text, int token) {
        for (int i = text.tokenStart(token); i < text.tokenEnd(token); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Numerator times 100 plus denominator of a fraction sign; 0 for any other token. */
    private static int signParts(AnalyzedText text, int token) {
        if (text.tokenEnd(token) - text.tokenStart(token) != 1) {
            return 0;
        }
        return switch (text.charAt(text.tokenStart(token))) {
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
    }
}
