package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.ADVERB_OF_TIME;
import static io.factbox.extractors.dates.DateWord.BE;
import static io.factbox.extractors.dates.DateWord.BEEN;
import static io.factbox.extractors.dates.DateWord.BY;
import static io.factbox.extractors.dates.DateWord.DECISION_TO;
import static io.factbox.extractors.dates.DateWord.DETERMINER;
import static io.factbox.extractors.dates.DateWord.FOR;
import static io.factbox.extractors.dates.DateWord.FUTURE_CUE;
import static io.factbox.extractors.dates.DateWord.FUTURE_LINK;
import static io.factbox.extractors.dates.DateWord.FUTURE_TO;
import static io.factbox.extractors.dates.DateWord.FUTURE_VERB;
import static io.factbox.extractors.dates.DateWord.IN;
import static io.factbox.extractors.dates.DateWord.NOT_PAST;
import static io.factbox.extractors.dates.DateWord.OUTCOME;
import static io.factbox.extractors.dates.DateWord.PAST_CUE;
import static io.factbox.extractors.dates.DateWord.PLAN;
import static io.factbox.extractors.dates.DateWord.POSSESSIVE;
import static io.factbox.extractors.dates.DateWord.PRESENT_BE;
import static io.factbox.extractors.dates.DateWord.RECENTLY;
import static io.factbox.extractors.dates.DateWord.WHEN;
import static io.factbox.extractors.dates.DateWord.WILL;

import io.factbox.text.TokenShape;

/** Finds on which side of the anchor a date lies from the words of its clause: "said on Tuesday", "will meet Friday". */
final class TenseCues {
    /** How far a cue may stand from the date, in tokens. */
    private static final int REACH = 16;

    private final Tokens tokens;

    TenseCues(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The direction of a date that stands from one token to another.
     *
     * @param rule what it is: "by Friday" may be told of the past, "by May" hardly
     */
    Direction around(int start, int end, Rule rule) {
        boolean weekday = rule == Rule.WEEKDAY || rule == Rule.PART_OF_DAY;
        if (tokens.is(start - 1, FUTURE_LINK) && !tokens.is(start - 2, RECENTLY)) {
            // "Until Thursday, they had not": what the date opens may be told of the past
            boolean opens = start - 1 == tokens.first() && tokens.isComma(end);
            return opens && after(end) == Direction.PAST ? Direction.PAST : Direction.FUTURE;
        }
        boolean owns = weekday && tokens.is(end, POSSESSIVE);
        if (owns && tokens.is(end + 1, OUTCOME)) {
            return Direction.PAST;
        }
        Direction tense = before(start, weekday);
        tense = tense == Direction.OPEN && !owns ? after(end) : tense;
        if ((tense == Direction.OPEN || !weekday) && tokens.is(start - 1, BY)) {
            // "By June, they had left"
            boolean opens = start - 1 == tokens.first() && tense == Direction.PAST;
            return opens ? Direction.PAST : Direction.FUTURE;
        }
        // "expects to report third-quarter earnings", but "expects to open in the third quarter"
        boolean reported = rule == Rule.PART_OF_YEAR && tense == Direction.FUTURE && !tokens.is(start - 1, IN);
        return reported ? Direction.OPEN : tense;
    }

    /** The direction of a date in a history: "would last until June" is told there, and only "will last" lies ahead. */
    Direction inHistory(int start, int end) {
        for (int i = start - 1; i >= Math.max(tokens.first(), start - REACH) && !isBreak(i); i--) {
            if (isAhead(i)) {
                return Direction.FUTURE;
            }
        }
        for (int i = end; i < Math.min(tokens.limit(), end + REACH) && !isBreak(i); i++) {
            if (isAhead(i)) {
                return Direction.FUTURE;
            }
        }
        return Direction.PAST;
    }

    private boolean isAhead(int i) {
        return tokens.is(i, WILL) || tokens.is(i, PRESENT_BE) && (pointsAhead(i) || pointsAhead(i + 1));
    }

    private Direction before(int start, boolean weekday) {
        for (int i = start - 1; i >= Math.max(tokens.first(), start - REACH) && !isBreak(i); i--) {
            Direction cue = !weekday && isDecision(i) ? Direction.FUTURE : cue(i);
            // "the case is heard in May": a programme
            cue = cue == Direction.PAST && tokens.is(i - 1, PRESENT_BE) ? Direction.FUTURE : cue;
            if (cue != Direction.OPEN) {
                return cue;
            }
        }
        return Direction.OPEN;
    }

    private Direction after(int end) {
        int from = tokens.isComma(end) ? end + 1 : end;
        if (from > end && tokens.is(from, WHEN)) {
            return whenClause(from);
        }
        for (int i = from; i < Math.min(tokens.limit(), from + REACH) && !isBreak(i); i++) {
            Direction cue = cue(i);
            if (cue != Direction.OPEN) {
                return cue;
            }
        }
        return Direction.OPEN;
    }

    /** "On Friday, when they set aside their plans for the trip": told, unless it says otherwise. */
    private Direction whenClause(int when) {
        for (int i = when + 1; i < Math.min(tokens.limit(), when + REACH) && !tokens.isComma(i) && !isBreak(i); i++) {
            if (tokens.is(i, FUTURE_CUE) || tokens.is(i, FUTURE_VERB)) {
                return Direction.FUTURE;
            }
        }
        return Direction.PAST;
    }

    private boolean isBreak(int i) {
        return tokens.shape(i) == TokenShape.PUNCTUATION && ";:—\"“”".indexOf(tokens.charAt(i)) >= 0;
    }

    private Direction cue(int i) {
        boolean participle = tokens.shape(i) == TokenShape.LOWER && endsInEd(i) && !tokens.is(i, NOT_PAST);
        if (isAttribute(i)) {
            return Direction.OPEN;
        }
        if (!participle && !tokens.isKnown(i) || tokens.is(i - 1, BEEN)) {
            return Direction.OPEN;
        }
        if (pointsAhead(i)) {
            return Direction.FUTURE;
        }
        boolean past = tokens.is(i, PAST_CUE) || participle && !tokens.is(i - 1, DETERMINER);
        return past && !tokens.is(i - 1, BE) ? Direction.PAST : Direction.OPEN;
    }

    /** "a still unspecified date", "the hastily planned trip": an adjective. */
    private boolean isAttribute(int i) {
        if (!tokens.has(i - 2) || !tokens.is(i - 2, DETERMINER) || !endsInEd(i)) {
            return false;
        }
        int end = tokens.text.tokenEnd(i - 1);
        return tokens.is(i - 1, ADVERB_OF_TIME)
                || tokens.length(i - 1) > 3 && tokens.text.charAt(end - 1) == 'y' && tokens.text.charAt(end - 2) == 'l';
    }

    /** "agreed to merge in June", but not "agreed to the merger in June". */
    private boolean isDecision(int i) {
        return tokens.is(i, DECISION_TO) && tokens.is(i + 1, FOR) && !tokens.is(i + 2, DETERMINER);
    }

    private boolean pointsAhead(int i) {
        return tokens.is(i, FUTURE_CUE)
                || tokens.is(i, FUTURE_TO) && tokens.is(i + 1, FOR)
                || tokens.is(i, PLAN) && isPlan(i)
                || tokens.is(i, FUTURE_VERB) && !tokens.is(i - 1, FOR);
    }

    /** "planned a march", "planned marches"; not "as planned", nor the plan itself. */
    private boolean isPlan(int i) {
        boolean things = tokens.has(i + 1) && tokens.shape(i + 1) == TokenShape.LOWER && !tokens.isKnown(i + 1);
        return tokens.is(i + 1, DETERMINER) || things && endsInEd(i);
    }

    private boolean endsInEd(int i) {
        int end = tokens.text.tokenEnd(i);
        return tokens.length(i) > 3 && tokens.text.charAt(end - 1) == 'd' && tokens.text.charAt(end - 2) == 'e';
    }
}
