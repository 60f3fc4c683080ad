package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.text.TokenShape;

/** Tells years in digits, "1989", from other numbers of four digits: counts, prices, house numbers, models. */
final class BareYears {
    private static final int FIRST = 1000;
    private static final int LAST = 2100;
    /** Years that need no word that says they are years. */
    private static final int PLAIN = 1900;

    private static final int PLAIN_LAST = 2050;

    private final Tokens tokens;
    private int end;

    BareYears(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The token after the year read last. */
    int end() {
        return end;
    }

    /** The year at a token, astronomical; {@link WrittenDate#UNKNOWN} if it is none. */
    int read(int i) {
        if (tokens.is(i + 1, ERA) && tokens.digits(i) > 0) {
            end = i + 2;
            int n = tokens.digits(i);
            return n > 9999 ? WrittenDate.UNKNOWN : tokens.number(i + 1, ERA) < 0 ? 1 - n : n;
        }
        int early = tokens.is(i, ERA) && tokens.number(i, ERA) > 0 && tokens.shape(i) != TokenShape.LOWER
                ? tokens.digits(i + 1)
                : -1;
        if (early > 0 && early <= LAST && !tokens.is(i + 2, NOT_YEAR)) {
            // "AD 70"
            end = i + 2;
            return early;
        }
        int year = tokens.length(i, 4) || tokens.length(i, 3) && tokens.is(i - 1, CIRCA) ? tokens.digits(i) : -1;
        boolean plain = year >= PLAIN && year <= PLAIN_LAST;
        boolean ancient = year > 0 && year < FIRST && tokens.is(i - 1, CIRCA);
        if (!ancient && year < FIRST || year > LAST || !plain && !isCued(i) || isCutOff(i) || isOther(i)) {
            return WrittenDate.UNKNOWN;
        }
        end = i + 1;
        return year;
    }

    private boolean isCued(int i) {
        boolean endOfRange = tokens.isDash(i - 1) && tokens.glued(i) && tokens.length(i - 2, 4);
        return i > tokens.first()
                && (endOfRange
                        || tokens.is(i - 1, IN)
                        || tokens.is(i - 1, TO)
                        || tokens.is(i - 1, FROM)
                        || tokens.is(i - 1, REALLY_OF)
                        || tokens.is(i - 1, YEAR_CUE));
    }

    /** Whether the number is a part of something longer: "1989-A", "12:1989", "x1989". */
    private boolean isCutOff(int i) {
        boolean goesOn = tokens.glued(i + 1)
                && (tokens.isSign(i + 1, '%')
                        || tokens.isSign(i + 1, '-') && tokens.glued(i + 2) && !tokens.isNumber(i + 2)
                        || tokens.isSign(i + 1, ':')
                        || tokens.isSign(i + 1, '/'));
        if (goesOn) {
            return true;
        }
        return i > tokens.first()
                && (tokens.shape(i - 1) == TokenShape.SYMBOL && !tokens.isSign(i - 1, '©')
                        || tokens.glued(i) && !tokens.isSign(i - 1, '(') && !tokens.isDash(i - 1));
    }

    private boolean isOther(int i) {
        boolean endOfRange =
                tokens.glued(i) && tokens.isDash(i - 1) && tokens.isNumber(i - 2) && !tokens.length(i - 2, 4);
        return tokens.is(i + 1, NOT_YEAR) || tokens.is(i - 1, NUMBERED_NAME) || isHouse(i) || endOfRange;
    }

    /** "1984 Main Street". */
    private boolean isHouse(int i) {
        return tokens.has(i + 1)
                && tokens.shape(i + 1) == TokenShape.CAPITALIZED
                && (tokens.is(i + 2, STREET) || tokens.is(i + 3, STREET));
    }
}
