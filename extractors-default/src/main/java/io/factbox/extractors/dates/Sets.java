package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import org.jspecify.annotations.Nullable;

/** Reads times that come again: "daily", "every Monday", "twice a week", "Tuesday nights". */
final class Sets {
    private final Tokens tokens;
    private final Amounts amounts;

    Sets(Tokens tokens, Amounts amounts) {
        this.tokens = tokens;
        this.amounts = amounts;
    }

    @Nullable
    Parsed read(int i) {
        if (tokens.is(i, FREQUENCY) && !isCorporate(i)) {
            return set(i, i + 1, tokens.symbol(i, FREQUENCY), null, null);
        }
        if (tokens.is(i, EVERY)) {
            return every(i, tokens.symbol(i, EVERY));
        }
        if (tokens.is(i, TIMES) && tokens.is(i + 1, PER) && tokens.is(i + 2, UNIT)) {
            return set(i, i + 3, "P1" + letter(i + 2), null, tokens.number(i, TIMES) + "X");
        }
        if (tokens.is(i, UNITS) && tokens.symbol(i, UNITS).equals("WEEKEND")) {
            return set(i, i + 1, "XXXX-WXX-WE", null, null);
        }
        if (tokens.is(i, WEEKDAYS)) {
            String day = "XXXX-WXX-" + tokens.number(i, WEEKDAYS);
            return set(i, i + 1, day, null, null);
        }
        if (tokens.is(i, WEEKDAY)
                && tokens.is(i + 1, DAY_PART)
                && tokens.text.charAt(tokens.text.tokenEnd(i + 1) - 1) == 's') {
            return set(
                    i,
                    i + 2,
                    "XXXX-WXX-" + tokens.number(i, WEEKDAY) + "T" + tokens.symbol(i + 1, DAY_PART),
                    null,
                    null);
        }
        return null;
    }

    /** "a quarterly dividend", "the Daily Mail", "the party daily Granma": adjectives and papers. */
    private boolean isCorporate(int i) {
        return tokens.isInName(i)
                || tokens.is(i + 1, ACCOUNTING) && !tokens.symbol(i, FREQUENCY).contains("T")
                || tokens.has(i + 1)
                        && tokens.shape(i + 1) == io.factbox.text.TokenShape.CAPITALIZED
                        && !tokens.is(i + 1, MONTH);
    }

    private @Nullable Parsed every(int i, String quantity) {
        int at = tokens.is(i + 1, OTHER) ? i + 2 : i + 1;
        String count = at > i + 1 ? "2" : "1";
        if (tokens.is(at, UNIT)) {
            return set(i, at + 1, (isClock(at) ? "PT" : "P") + count + letter(at), quantity, null);
        }
        if (tokens.is(at, WEEKDAY)) {
            String day = "XXXX-WXX-" + tokens.number(at, WEEKDAY);
            return tokens.is(at + 1, DAY_PART)
                    ? set(i, at + 2, day + "T" + tokens.symbol(at + 1, DAY_PART), quantity, null)
                    : set(i, at + 1, day, quantity, null);
        }
        if (tokens.is(at, MONTH)) {
            return set(
                    i,
                    at + 1,
                    "XXXX-" + io.factbox.kit.calendar.CalendarMath.pad(tokens.number(at, MONTH), 2),
                    quantity,
                    null);
        }
        if (tokens.is(at, SEASON)) {
            return set(i, at + 1, "XXXX-" + Stretch.seasonCode(tokens.number(at, SEASON)), quantity, null);
        }
        if (tokens.is(at, DAY_PART)) {
            return set(i, at + 1, "XXXX-XX-XXT" + tokens.symbol(at, DAY_PART), quantity, null);
        }
        Length length = at < tokens.limit() ? amounts.read(at) : null;
        return length == null ? null : set(i, amounts.end(), length.value(), quantity, null);
    }

    private boolean isClock(int i) {
        return Grain.valueOf(tokens.symbol(i, UNIT)).isClock();
    }

    private String letter(int i) {
        return Grain.valueOf(tokens.symbol(i, UNIT)).letter;
    }

    private static Parsed set(int start, int end, String value, @Nullable String quantity, @Nullable String frequency) {
        return new Parsed(start, end, new Simple.Recurring(value, quantity, frequency), Rule.SET);
    }
}
