package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import org.jspecify.annotations.Nullable;

/** Reads decades: "1990s", "'80s", "the nineties". */
final class Decades {
    private final Tokens tokens;

    Decades(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Parsed read(int i) {
        int at = i;
        if (tokens.is(at, DECADE_NAME) && !tokens.isNumber(at)) {
            return decade(i, at + 1, 1900 + tokens.number(at, DECADE_NAME));
        }
        boolean short2 = !tokens.isNumber(at);
        at = short2 ? at + 1 : at;
        int number = tokens.digits(at);
        int after = at + 1;
        if (number < 0 || number % 10 != 0) {
            return null;
        }
        if (tokens.isSign(after, '\'') && tokens.glued(after)) {
            after++;
        }
        boolean plural = tokens.glued(after)
                && (tokens.is(after, PLURAL_S) || tokens.is(after, POSSESSIVE) && tokens.length(after) == 2);
        if (!plural) {
            return null;
        }
        if (tokens.length(at) == 4 && number >= 1000 && number < 2100) {
            return decade(i, after + 1, number);
        }
        boolean written = short2 && tokens.glued(at)
                || i > tokens.first() && tokens.is(i - 1, DECADE_CUE)
                || tokens.is(i - 1, AND)
                        && tokens.is(i - 2, PLURAL_S)
                        && tokens.digits(i - 3) < 100
                        && tokens.is(i - 4, DECADE_CUE);
        return tokens.length(at) == 2 && written && (short2 || number >= 50)
                ? decade(i, after + 1, 1900 + number)
                : null;
    }

    private static Parsed decade(int i, int end, int year) {
        return new Parsed(
                i, end, new Simple.Fixed(Stretch.of(Grain.DECADE, java.time.LocalDate.of(year, 1, 1))), Rule.DECADE);
    }
}
