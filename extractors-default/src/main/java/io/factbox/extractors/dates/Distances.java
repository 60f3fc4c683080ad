package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.text.TokenShape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time and what they lead to: "two weeks", "day-long", "two years ago", "a week after Christmas", "two Sundays ago". */
final class Distances {
    /** More weeks than anybody counts. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final Amounts amounts;
    private final Grammar grammar;

    Distances(Tokens tokens, Amounts amounts, Grammar grammar) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.grammar = grammar;
    }

    /** The longest amount or distance that begins at a token; null if there is none. */
    @Nullable
    Parsed read(int i) {
        Parsed amount = amountOrAge(i);
        return amount == null || amount.rule() != Rule.AGE && !tokens.is(amount.end(), OLD)
                ? amount
                : new Parsed(
                        i,
                        tokens.is(amount.end(), OLD) ? amount.end() + 1 : amount.end(),
                        amount.expression(),
                        Rule.AGE);
    }

    private @Nullable Parsed amountOrAge(int i) {
        if (tokens.is(i, AGO_BEFORE)) {
            Length back = amounts.read(i + 1);
            return back == null ? null : new Parsed(i, amounts.end(), new Shift(back, -1, false, null), Rule.DISTANCE);
        }
        Parsed lasting = lasting(i);
        if (lasting != null) {
            return lasting;
        }
        Parsed weekdays = weekdaysAway(i);
        if (weekdays != null) {
            return weekdays;
        }
        if (tokens.is(i, DETERMINER)
                && tokens.symbol(i, DETERMINER).equals("THE")
                && (tokens.isNumber(i + 1) || tokens.isNumberWord(i + 1))) {
            Parsed bare = read(i + 1);
            return bare == null || amounts.isHyphenated() ? null : bare.from(i);
        }
        Length length = amounts.read(i);
        if (length != null && isOneDay(i, length)) {
            return VagueTimes.of(i, amounts.end(), "FUTURE_REF");
        }
        if (length != null && amounts.isHyphenated() && tokens.is(i, DETERMINER)) {
            return null;
        }
        int after = amounts.end();
        boolean bare = false;
        if (length == null) {
            Grain grain = amounts.plural(i);
            if (grain == null) {
                return null;
            }
            length = Length.vague(grain);
            after = tokens.is(i + 1, AND) && tokens.is(i + 2, UNITS) ? i + 3 : i + 1;
            bare = true;
        }
        Parsed distance = distance(i, after, length);
        if (distance != null) {
            return distance;
        }
        if (bare && !standsAlone(i) || !isLength(i, length)) {
            return null;
        }
        return new Parsed(i, after, length, tokens.is(after - 1, OLD) ? Rule.AGE : Rule.LENGTH);
    }

    /** "two Sundays ago", "three Fridays from now". */
    private @Nullable Parsed weekdaysAway(int i) {
        boolean near = tokens.is(i + 1, WEEKDAYS) || tokens.is(i + 1, WEEKDAY);
        int at = near && (tokens.isNumber(i) || tokens.isNumberWord(i)) ? tokens.readNumber(i) : i;
        if (at == i
                || !tokens.is(at, WEEKDAYS) && !tokens.is(at, WEEKDAY)
                || tokens.value().scale() > 0) {
            return null;
        }
        int weekday = tokens.number(at, tokens.is(at, WEEKDAYS) ? WEEKDAYS : WEEKDAY);
        boolean fromNow = tokens.is(at + 1, FROM) && tokens.is(at + 2, NOW_WORD);
        boolean ahead = fromNow
                || tokens.is(at + 1, DISTANCE)
                        && tokens.symbol(at + 1, DISTANCE).equals("LATER");
        boolean back =
                tokens.is(at + 1, DISTANCE) && tokens.symbol(at + 1, DISTANCE).equals("AGO");
        if (!ahead && !back) {
            return null;
        }
        int weeks = tokens.value().min(MANY).intValue();
        return new Parsed(
                i, fromNow ? at + 3 : at + 2, new Simple.WeekdaysAway(ahead ? weeks : -weeks, weekday), Rule.DISTANCE);
    }

    /** "day-long", "decades-long", "weeklong": one of a unit, or some. */
    private @Nullable Parsed lasting(int i) {
        if (tokens.is(i, LASTING)) {
            return new Parsed(i, i + 1, Length.of(1, Grain.valueOf(tokens.symbol(i, LASTING))), Rule.LENGTH);
        }
        boolean one = tokens.is(i, UNIT);
        if (!one && !tokens.is(i, UNITS) || !tokens.isInnerHyphen(i + 1) || !tokens.is(i + 2, LONG)) {
            return null;
        }
        Length length = one
                ? Length.of(1, Grain.valueOf(tokens.symbol(i, UNIT)))
                : Length.vague(Grain.valueOf(tokens.symbol(i, UNITS)));
        return new Parsed(i, i + 3, length, Rule.LENGTH);
    }

    /** "for weeks", "over decades": a plural without a number is a length after a preposition only. */
    private boolean standsAlone(int i) {
        return i > tokens.first() && tokens.is(i - 1, LENGTH_CUE);
    }

    /** "it will one day be the largest". */
    private boolean isOneDay(int i, Length length) {
        return tokens.is(i - 1, MODAL)
                && !tokens.is(i, DETERMINER)
                && length.grain() == Grain.DAY
                && BigDecimal.ONE.equals(length.amount())
                && !tokens.endsClause(amounts.end());
    }

    /** "a quarter of the votes" and "the second" are none; nor is "a second" ago another matter. */
    private boolean isLength(int i, Length length) {
        boolean article = tokens.is(i, DETERMINER);
        if (length.grain() == Grain.QUARTER && amounts.isHyphenated()) {
            return false;
        }
        if (article && isRate(i)) {
            return false;
        }
        return !(article
                && (length.grain() == Grain.QUARTER || length.grain() == Grain.SECOND || length.grain() == Grain.HALF));
    }

    /** "two flights a week", "$35 a night": the price of a unit, no length of time. */
    private boolean isRate(int i) {
        if (!tokens.symbol(i, DETERMINER).equals("A") || i == tokens.first()) {
            return false;
        }
        int before = i - 1;
        char last = tokens.text.charAt(tokens.text.tokenEnd(before) - 1);
        return tokens.isNumber(before)
                || tokens.isNumberWord(before)
                || last == '%'
                || tokens.is(before, NOT_YEAR)
                || last == 's'
                        && tokens.shape(before) == TokenShape.LOWER
                        && tokens.length(before) > 3
                        && !tokens.isKnown(before);
    }

    /** "two years ago", "a week later", "three days before", "a year from now". */
    private @Nullable Parsed distance(int i, int after, Length length) {
        int at = tokens.afterHyphen(after);
        if (tokens.is(at, DISTANCE) && !tokens.is(at + 1, THAN)) {
            String kind = tokens.symbol(at, DISTANCE);
            int sign = kind.equals("AGO") || kind.equals("EARLIER") ? -1 : 1;
            boolean fromText = kind.equals("EARLIER") || kind.equals("LATER");
            boolean compared = length.grain() == Grain.YEAR && sign < 0 && tokens.is(i, DETERMINER);
            return new Parsed(
                    i, at + 1, new Shift(length, sign, fromText, null), compared ? Rule.COMPARISON : Rule.DISTANCE);
        }
        boolean afterThat =
                tokens.is(at + 1, REFERENCE) && tokens.symbol(at + 1, REFERENCE).equals("THAT");
        int closed = afterThat ? at + 2 : at + 1;
        if (tokens.is(at, DISTANCE_PREPOSITION)
                && (tokens.endsClause(closed) || afterThat && tokens.is(closed, SUBJECT))) {
            boolean back = tokens.symbol(at, DISTANCE_PREPOSITION).equals("EARLIER");
            return new Parsed(i, closed, new Shift(length, back ? -1 : 1, true, null), Rule.DISTANCE);
        }
        Parsed base = tokens.is(at, FROM) || tokens.is(at, DISTANCE_PREPOSITION) ? base(at + 1) : null;
        if (base != null) {
            int sign = tokens.is(at, FROM)
                            || tokens.symbol(at, DISTANCE_PREPOSITION).equals("LATER")
                    ? 1
                    : -1;
            return new Parsed(i, base.end(), new Shift(length, sign, false, base.expression()), Rule.DISTANCE);
        }
        if (tokens.is(at, FROM) && tokens.is(at + 1, NOW_WORD)) {
            return new Parsed(i, at + 2, new Shift(length, 1, false, null), Rule.DISTANCE);
        }
        return null;
    }

    /** The day that a distance counts from: "two weeks after Christmas", "three days from Tuesday". */
    private @Nullable Parsed base(int i) {
        Parsed point = tokens.has(i) && !tokens.is(i, DETERMINER) ? grammar.stretchOrDate(i) : null;
        return point != null && Grammar.isDay(point.expression()) ? point : null;
    }
}
