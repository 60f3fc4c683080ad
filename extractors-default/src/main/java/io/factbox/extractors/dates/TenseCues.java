package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.BE;
import static io.factbox.extractors.dates.DateWord.BY;
import static io.factbox.extractors.dates.DateWord.FOR;
import static io.factbox.extractors.dates.DateWord.FUTURE_CUE;
import static io.factbox.extractors.dates.DateWord.FUTURE_LINK;
import static io.factbox.extractors.dates.DateWord.FUTURE_TO;
import static io.factbox.extractors.dates.DateWord.PAST_CUE;

import io.factbox.text.TokenShape;

/** Finds on which side of the anchor a date lies from the words of its clause: "said on Tuesday", "will meet Friday". */
final class TenseCues {
    /** How far a cue may stand from the date, in tokens. */
    private static final int REACH = 12;

    private final Tokens tokens;

    TenseCues(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The direction of a date that stands from one token to another.
     *
     * @param weekday whether it is a day of the week: "by Friday" may be told of the past, "by May" hardly
     */
    Direction around(int start, int end, boolean weekday) {
        if (tokens.is(start - 1, FUTURE_LINK)) {
            return Direction.FUTURE;
        }
        Direction tense = tense(start, end);
        return (tense == Direction.OPEN || !weekday) && tokens.is(start - 1, BY) ? Direction.FUTURE : tense;
    }

    private Direction tense(int start, int end) {
        for (int i = start - 1; i >= Math.max(tokens.first(), start - REACH) && !isBreak(i); i--) {
            Direction cue = cue(i);
            if (cue != Direction.OPEN) {
                return cue;
            }
        }
        int from = tokens.isComma(end) ? end + 1 : end;
        for (int i = from; i < Math.min(tokens.limit(), from + REACH) && !isBreak(i); i++) {
            Direction cue = cue(i);
            if (cue != Direction.OPEN) {
                return cue;
            }
        }
        return Direction.OPEN;
    }

    private boolean isBreak(int i) {
        return tokens.shape(i) == TokenShape.PUNCTUATION && ";:—\"“”".indexOf(tokens.charAt(i)) >= 0;
    }

    private Direction cue(int i) {
        if (tokens.is(i, FUTURE_CUE) || tokens.is(i, FUTURE_TO) && tokens.is(i + 1, FOR)) {
            return Direction.FUTURE;
        }
        if (tokens.is(i - 1, BE)) {
            return Direction.OPEN;
        }
        if (tokens.is(i, PAST_CUE)) {
            return Direction.PAST;
        }
        return tokens.shape(i) == TokenShape.LOWER && endsInEd(i) ? Direction.PAST : Direction.OPEN;
    }

    private boolean endsInEd(int i) {
        int end = tokens.text.tokenEnd(i);
        return tokens.length(i) > 3 && tokens.text.charAt(end - 1) == 'd' && tokens.text.charAt(end - 2) == 'e';
    }
}
