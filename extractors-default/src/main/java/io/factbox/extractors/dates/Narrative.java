package io.factbox.extractors.dates;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;

/** Tells a report of the day from a history: whether an article's dates without year belong to years that it names. */
final class Narrative {
    /** A history names so many years of the past at least. */
    private static final int ENOUGH = 5;
    /** And so many times more of them than words about the time of its publication. */
    private static final int TIMES_MORE = 3;
    /** So many are enough where nothing at all is seen from the day of its publication. */
    private static final int ENOUGH_ALONE = 2;

    /** The tokens between a weekday and its year. */
    private static final int DATE = 5;

    private Narrative() {}

    /** Whether a text that was published in a year tells of years before. */
    static boolean tellsOfThePast(AnalyzedText text, Tokens tokens, int published) {
        int past = 0;
        int present = 0;
        int seenFromNow = 0;
        tokens.within(0, text.tokenCount());
        for (int i = 0; i < text.tokenCount(); i++) {
            if (text.tokenShape(i) == TokenShape.NUMBER) {
                int year = tokens.length(i) == 4 ? tokens.digits(i) : -1;
                if (year >= 1000 && year < published - 1) {
                    past++;
                } else if (year >= published - 1 && year <= published + 1) {
                    present++;
                }
            } else if (isSeenFromNow(tokens, i, published)) {
                seenFromNow++;
            }
        }
        int enough = seenFromNow == 0 ? ENOUGH_ALONE : ENOUGH;
        return past >= enough && past > TIMES_MORE * seenFromNow && past >= present;
    }

    /** Whether a word counts from the day on which it was written: "today", "on Tuesday", "two years ago", "last week". */
    private static boolean isSeenFromNow(Tokens tokens, int i, int published) {
        if (tokens.is(i, DateWord.WEEKDAY)) {
            return tokens.length(i) > 5 && !isOfThePast(tokens, i, published);
        }
        return tokens.is(i, DateWord.DAY_NAME)
                || tokens.is(i, DateWord.TONIGHT)
                || tokens.is(i, DateWord.DISTANCE)
                        && tokens.symbol(i, DateWord.DISTANCE).equals("AGO")
                || isDeictic(tokens, i);
    }

    /** Whether a weekday stands before a date of the past: "Sunday, 23 August 1939". */
    private static boolean isOfThePast(Tokens tokens, int weekday, int published) {
        for (int i = weekday + 1; i <= weekday + DATE; i++) {
            if (tokens.length(i, 4) && tokens.digits(i) >= 1000) {
                return tokens.digits(i) < published - 1;
            }
        }
        return false;
    }

    private static boolean isDeictic(Tokens tokens, int i) {
        boolean named = tokens.is(i + 1, DateWord.UNIT)
                || tokens.is(i + 1, DateWord.UNITS)
                || tokens.is(i + 1, DateWord.SEASON)
                || tokens.is(i + 1, DateWord.MONTH);
        return named
                && tokens.is(i, DateWord.REFERENCE)
                && !tokens.is(i - 1, DateWord.DETERMINER)
                && !Reference.valueOf(tokens.symbol(i, DateWord.REFERENCE)).fromText;
    }
}
