package io.factbox.kit.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds out which separator groups and which divides. */
final class DigitParser {
    /** Longer runs of digits are identifiers, not numbers. */
    private static final int MOST_DIGITS = 60;

    private DigitParser() {}

    static @Nullable BigDecimal parse(CharSequence text, int start, int end) {
        if (end - start > MOST_DIGITS) {
            return null;
        }
        int points = 0;
        int commas = 0;
        int lastPoint = -1;
        int lastComma = -1;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
                lastPoint = i;
            } else if (c == ',' || c == '\'' || c == '’') {
                commas++;
                lastComma = i;
            } else if (Character.isDigit(c)) {
                digits++;
            } else {
                return null;
            }
        }
        if (digits == 0) {
            return null;
        }
        if (points <= 1 && lastPoint >= lastComma) {
            // 1,234.5 and 12,34,567.8; without a comma just 1234.5
            return commas == 0 || grouped(text, start, lastPoint < 0 ? end : lastPoint, false)
                    ? number(text, start, end, lastPoint)
                    : null;
        }
        if (points == 0) {
            if (grouped(text, start, end, false)) {
                return number(text, start, end, -1);
            }
            return commas == 1 && end - lastComma - 1 <= 2 ? number(text, start, end, lastComma) : null;
        }
        if (commas <= 1) {
            // 1.234.567,8
            int divider = commas == 1 ? lastComma : -1;
            boolean fits = (commas == 0 || lastComma > lastPoint)
                    && grouped(text, start, divider < 0 ? end : divider, true)
                    && text.charAt(start) != '0';
            return fits ? number(text, start, end, divider) : null;
        }
        return null;
    }

    /** Whether the separators stand before groups of three digits; in the Indian way before groups of two, the last of three. */
    private static boolean grouped(CharSequence text, int start, int end, boolean western) {
        int run = 0;
        int previous = -1;
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                run++;
                continue;
            }
            boolean first = previous < 0;
            if (run == 0 || run > 3 || !first && (run < 2 || western && run != 3)) {
                return false;
            }
            previous = i;
            run = 0;
        }
        return run == 3;
    }

    private static BigDecimal number(CharSequence text, int start, int end, int divider) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (i == divider) {
                plain.append('.');
            } else if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            }
        }
        return new BigDecimal(plain.toString());
    }
}
