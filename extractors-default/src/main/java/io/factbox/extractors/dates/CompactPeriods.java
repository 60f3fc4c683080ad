package io.factbox.extractors.dates;

import io.factbox.text.TokenShape;
import org.jspecify.annotations.Nullable;

/** Reads the short forms of quarters, halves and fiscal years: {@code Q3 FY24}, {@code H1}, {@code FY2024}. */
final class CompactPeriods {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;

    private final Tokens tokens;

    CompactPeriods(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Parsed read(int i) {
        if (!tokens.has(i) || tokens.shape(i) != TokenShape.ALPHANUMERIC) {
            return null;
        }
        char first = tokens.charAt(i);
        int length = tokens.length(i);
        char digit = tokens.text.charAt(tokens.text.tokenEnd(i) - 1);
        if (length == 2
                && (first == 'Q' && digit >= '1' && digit <= '4' || first == 'H' && digit >= '1' && digit <= '2')) {
            Grain grain = first == 'Q' ? Grain.QUARTER : Grain.HALF;
            PartOfYear part = new PartOfYear(grain, digit - '0', UNKNOWN);
            int fiscal = fiscalNumber(i + 1);
            return fiscal != UNKNOWN
                    ? new Parsed(i, i + 2, new Simple.Fiscal(part.in(fiscal)), Rule.PART_OF_YEAR)
                    : new Parsed(i, i + 1, part, Rule.PART_OF_YEAR);
        }
        int fiscal = fiscalNumber(i);
        return fiscal == UNKNOWN ? null : new Parsed(i, i + 1, new Simple.Fiscal(WrittenDate.year(fiscal)), Rule.YEAR);
    }

    /** {@code FY24}, {@code FY2024}. */
    private int fiscalNumber(int i) {
        if (!tokens.has(i) || tokens.shape(i) != TokenShape.ALPHANUMERIC || tokens.charAt(i) != 'F') {
            return UNKNOWN;
        }
        int start = tokens.text.tokenStart(i);
        int length = tokens.length(i);
        if (length != 4 && length != 6 || tokens.text.charAt(start + 1) != 'Y') {
            return UNKNOWN;
        }
        int year = 0;
        for (int at = start + 2; at < start + length; at++) {
            char c = tokens.text.charAt(at);
            if (c < '0' || c > '9') {
                return UNKNOWN;
            }
            year = year * 10 + c - '0';
        }
        return length == 4 ? 2000 + year : year;
    }
}
