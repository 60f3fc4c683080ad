package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import org.jspecify.annotations.Nullable;

/** Reads what has a direction and no date: "now", "recently", "the near future", "recent years". */
final class VagueTimes {
    private final Tokens tokens;
    private final Amounts amounts;

    VagueTimes(Tokens tokens, Amounts amounts) {
        this.tokens = tokens;
        this.amounts = amounts;
    }

    /** "now", "recently", "the near future", "recent years". */
    @Nullable
    Parsed read(int i) {
        if (tokens.is(i, RIGHT) && tokens.is(i + 1, NOW_WORD) && tokens.is(i + 1, VAGUE_REF)) {
            return of(i, i + 2, tokens.symbol(i + 1, VAGUE_REF));
        }
        // "as recently as Thursday"
        if (tokens.is(i, RECENTLY) && tokens.is(i + 1, FUTURE_LINK)) {
            return null;
        }
        if (tokens.is(i, VAGUE_REF)) {
            Grain plural = tokens.is(i, RECENT) ? amounts.plural(i + 1) : null;
            return plural == null
                    ? of(i, i + 1, tokens.symbol(i, VAGUE_REF))
                    : new Parsed(i, i + 2, Length.vague(plural), Rule.VAGUE);
        }
        if (!tokens.is(i, DETERMINER)) {
            return null;
        }
        int at = tokens.is(i + 1, NEAR) ? i + 2 : i + 1;
        boolean alone = tokens.is(at, VAGUE_NOUN)
                && tokens.symbol(i, DETERMINER).equals("THE")
                && !tokens.isNumber(at + 1)
                && !tokens.isNumberWord(at + 1);
        return alone ? of(i, at + 1, tokens.symbol(at, VAGUE_NOUN)) : null;
    }

    static Parsed of(int i, int end, String value) {
        return new Parsed(i, end, new Simple.Vague(value), Rule.VAGUE);
    }
}
