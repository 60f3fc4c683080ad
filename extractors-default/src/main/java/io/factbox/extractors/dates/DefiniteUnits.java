package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.mention.Resolution;
import io.factbox.mention.Timex.Modifier;
import io.factbox.text.TokenShape;
import org.jspecify.annotations.Nullable;

/** Reads plain units that an article or another word makes definite: "the quarter", "the week of March 4", "the year-earlier period". */
final class DefiniteUnits {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;
    /** The weeks of a long year. */
    private static final int WEEKS = 53;
    /** Leagues count their weeks up to so many. */
    private static final int LONGEST_SEASON = 22;

    private final Tokens tokens;
    private final Grammar grammar;
    private final Stretches stretches;

    DefiniteUnits(Tokens tokens, Grammar grammar, Stretches stretches) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.stretches = stretches;
    }

    /** An article before a plain unit: "the quarter", "the weekend". */
    @Nullable
    Parsed read(int i) {
        if (!tokens.symbol(i, DETERMINER).equals("THE")) {
            return null;
        }
        int at = i + 1;
        if (tokens.is(at, COMPARABLE)) {
            at++;
        }
        while (tokens.is(at, FISCAL) || tokens.is(at, FULL)) {
            at++;
        }
        Parsed compound = tokens.is(at, UNIT) ? compound(at) : null;
        if (compound != null) {
            return compound.from(i);
        }
        int year = tokens.length(at, 4) ? tokens.digits(at) : -1;
        if (year >= 1900
                && year < 2100
                && (tokens.is(at + 1, PERIOD)
                        || tokens.is(at + 1, UNIT)
                                && tokens.symbol(at + 1, UNIT).equals("QUARTER"))) {
            return new Parsed(i, at + 2, new InYearOfQuarter(year, !tokens.is(at + 1, PERIOD)), Rule.COMPARISON);
        }
        if (tokens.is(at, PERIOD)) {
            return at > i + 1
                    ? stretches.ofOtherYear(
                            new Parsed(i, at + 1, new Simple.PeriodInFocus(isLatest(at - 1)), Rule.REFERENCE))
                    : null;
        }
        if (tokens.is(at, UNIT) && tokens.symbol(at, UNIT).equals("YEAR") && grammar.yearNumber(at + 1) != null) {
            return grammar.yearNumber(at + 1).from(i);
        }
        if (!tokens.is(at, UNIT)) {
            boolean time =
                    tokens.is(at, DAY_PART) && !tokens.symbol(at, DAY_PART).equals("NI");
            if (tokens.is(at, SEASON) && tokens.number(at, SEASON) % 2 == 0) {
                return new Parsed(
                        i, at + 1, new PartOfYear(Grain.SEASON, tokens.number(at, SEASON), UNKNOWN), Rule.PART_OF_YEAR);
            }
            return time ? stretches.partOfDay(at) : null;
        }
        // "the week-long strike", "the quarter-to-quarter comparison"
        if (tokens.isInnerHyphen(at + 1) && (tokens.is(at + 2, LONG) || tokens.isInnerHyphen(at + 3))) {
            return null;
        }
        Grain grain = Grain.valueOf(tokens.symbol(at, UNIT));
        if (grain == Grain.WEEK && tokens.is(at + 1, REALLY_OF) && tokens.has(at + 2)) {
            Parsed day = grammar.day(at + 2);
            if (day != null) {
                return new Parsed(i, day.end(), new Simple.Around(grain, day.expression()), Rule.REFERENCE);
            }
        }
        Parsed toDate = toDate(i, at);
        if (toDate != null) {
            return toDate;
        }
        Parsed weekNumber = grain == Grain.WEEK ? weekNumber(i, at + 1) : null;
        if (weekNumber != null) {
            return weekNumber;
        }
        if (tokens.is(at + 1, DISTANCE_PREPOSITION) && (!tokens.is(i - 1, IN) || tokens.is(at + 2, REFERENCE))) {
            return neighbour(i, at, grain);
        }
        return switch (grain) {
            case QUARTER -> stretches.ended(i, at + 1, new Deictic(Reference.THE, grain));
            case WEEKEND -> new Parsed(i, at + 1, new Deictic(Reference.LATEST, grain), Rule.REFERENCE);
            case YEAR, WEEK, MONTH -> stretches.ended(i, at + 1, new Deictic(Reference.THE, grain));
            case DAY -> new Parsed(i, at + 1, new Deictic(Reference.SAME, grain), Rule.REFERENCE);
            default -> null;
        };
    }

    private boolean isLatest(int i) {
        return tokens.is(i, REFERENCE) && tokens.symbol(i, REFERENCE).equals("LATEST");
    }

    /** The day that "the day before" counts from: "yesterday", "Christmas", "last Tuesday", "March 3". */
    private @Nullable Parsed dayAt(int i) {
        Parsed found = tokens.has(i) && !tokens.is(i, DETERMINER) ? grammar.stretchOrDate(i) : null;
        return found != null && Grammar.isDay(found.expression()) ? found : null;
    }

    /** "the year before" is the one before the year spoken of; "the day before the vote" is no date by itself. */
    private @Nullable Parsed neighbour(int i, int at, Grain grain) {
        boolean before = tokens.symbol(at + 1, DISTANCE_PREPOSITION).equals("EARLIER");
        Parsed day = grain == Grain.DAY ? dayAt(at + 2) : null;
        if (day != null) {
            Shift shift = new Shift(Length.of(1, grain), before ? -1 : 1, false, day.expression());
            return new Parsed(i, day.end(), shift, Rule.DISTANCE);
        }
        if (before
                && tokens.is(at + 2, REFERENCE)
                && tokens.symbol(at + 2, REFERENCE).equals("LAST")) {
            return new Parsed(i, at + 3, new Shift(Length.of(2, grain), -1, false, null), Rule.DISTANCE);
        }
        int next = tokens.is(at + 2, DETERMINER) ? at + 3 : at + 2;
        if (!before
                && tokens.is(next, REFERENCE)
                && tokens.symbol(next, REFERENCE).equals("NEXT")
                && !tokens.is(next + 1, UNIT)) {
            return new Parsed(i, next + 1, new Simple.AfterNext(grain), Rule.REFERENCE);
        }
        boolean closed = !tokens.has(at + 2) || tokens.shape(at + 2) == TokenShape.PUNCTUATION;
        return closed && !grain.isClock()
                ? new Parsed(
                        i,
                        at + 2,
                        new Deictic(before ? Reference.PREVIOUS : Reference.FOLLOWING, grain),
                        Rule.REFERENCE)
                : null;
    }

    /** "year to date", "month-to-date". */
    private @Nullable Parsed toDate(int i, int at) {
        Grain grain = Grain.valueOf(tokens.symbol(at, UNIT));
        int to = tokens.afterHyphen(at + 1);
        int date = tokens.afterHyphen(to + 1);
        boolean counted = grain == Grain.YEAR || grain == Grain.QUARTER || grain == Grain.MONTH || grain == Grain.WEEK;
        return counted && tokens.is(to, TO) && tokens.is(date, TO_DATE)
                ? new Parsed(i, date + 1, new Simple.ToDate(grain), Rule.REFERENCE)
                : null;
    }

    /** "week 31", "week 3 of 2027": seasons and series count weeks too, but not so many. Null if it is none. */
    @Nullable
    Parsed weekNumber(int i, int at) {
        int week = tokens.length2(at) ? tokens.digits(at) : 0;
        if (week < 1 || week > WEEKS) {
            return null;
        }
        Parsed year = tokens.is(at + 1, REALLY_OF) ? stretches.year(at + 2) : null;
        boolean inSeason = week <= LONGEST_SEASON && !(tokens.is(i, DETERMINER) && tokens.endsClause(at + 1));
        if (year == null && (inSeason || tokens.is(at + 1, REALLY_OF))) {
            return null;
        }
        Expression whole = year == null ? new Deictic(Reference.THIS, Grain.YEAR) : year.expression();
        return new Parsed(
                i, year == null ? at + 1 : year.end(), new Simple.Nth(week, Grain.WEEK, whole), Rule.REFERENCE);
    }

    /** "year-earlier", "year-ago quarter", "year-end", "month's end". */
    @Nullable
    Parsed compound(int i) {
        Grain grain = Grain.valueOf(tokens.symbol(i, UNIT));
        Parsed toDate = toDate(i, i);
        if (toDate != null) {
            return toDate;
        }
        Parsed weekNumber = grain == Grain.WEEK && !tokens.is(i - 1, DETERMINER) ? weekNumber(i, i + 1) : null;
        if (weekNumber != null) {
            return weekNumber;
        }
        int at = tokens.isInnerHyphen(i + 1) || tokens.is(i + 1, POSSESSIVE) ? i + 2 : i + 1;
        if (grain == Grain.YEAR && tokens.isHyphen(i + 1) && tokens.is(at, AGO_WORD)) {
            int next = at + 1;
            Parsed part = stretches.numbered(next);
            if (part != null && part.expression() instanceof PartOfYear open && !open.hasYear()) {
                Expression lastYear = new Deictic(Reference.LAST, Grain.YEAR);
                return new Parsed(i, part.end(), new Simple.InYear(open, lastYear), Rule.PART_OF_YEAR);
            }
            boolean quarter = tokens.is(next, UNIT) && tokens.symbol(next, UNIT).equals("QUARTER");
            if (quarter) {
                Expression yearAgo = new Shift(Length.of(1, grain), -1, false, null);
                Simple.PeriodInFocus spoken = new Simple.PeriodInFocus(true);
                return new Parsed(i, next + 1, new Simple.InOtherYear(spoken, yearAgo), Rule.COMPARISON);
            }
            next = tokens.is(next, PERIOD) ? next + 1 : next;
            return new Parsed(i, next, new Shift(Length.of(1, grain), -1, false, null), Rule.COMPARISON);
        }
        if ((grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.WEEK)
                && tokens.is(at, EDGE_NOUN)
                && tokens.symbol(at, EDGE_NOUN).equals("END")) {
            Parsed year = at + 1 < tokens.limit() ? stretches.year(at + 1) : null;
            Expression whole = year == null ? new Deictic(Reference.THE, grain) : year.expression();
            return new Parsed(
                    i, year == null ? at + 1 : year.end(), new Simple.Bent(whole, Modifier.END), Rule.REFERENCE);
        }
        return null;
    }

    /** The quarter that is spoken of, in another year: "the 1988 quarter". */
    private record InYearOfQuarter(int year, boolean named) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Stretch quarter = named
                    ? new Deictic(Reference.THE, Grain.QUARTER).resolve(anchors).stretch()
                    : anchors.quarterInFocus();
            Stretch stretch = quarter == null
                    ? Stretch.year(year)
                    : new Stretch(Grain.QUARTER, quarter.start().withYear(year));
            return Meaning.of(stretch, Resolution.explicit());
        }
    }
}
