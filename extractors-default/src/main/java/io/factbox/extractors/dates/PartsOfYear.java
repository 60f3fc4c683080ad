package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.mention.Timex.Modifier;
import org.jspecify.annotations.Nullable;

/** Reads parts of years, and centuries: "the third quarter", "second half of 2024", "fiscal 2023", "the first week of March", "summer". */
final class PartsOfYear {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;

    private final Tokens tokens;
    private final Amounts amounts;
    private final Grammar grammar;
    private final Stretches stretches;
    private final Decades decades;

    PartsOfYear(Tokens tokens, Amounts amounts, Grammar grammar, Stretches stretches) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.grammar = grammar;
        this.stretches = stretches;
        decades = new Decades(tokens);
    }

    /** A part by its number, and what else an ordinal may begin: a century, "the first nine months". */
    @Nullable
    Parsed numbered(int i) {
        int at = i;
        int year = UNKNOWN;
        if (tokens.isNumber(at) && tokens.length(at) == 4 && !(tokens.glued(at + 1))) {
            year = tokens.digits(at);
            at++;
            if (year < 1900 || year > 2100) {
                return null;
            }
        }
        boolean fiscal = tokens.is(at, FISCAL);
        if (fiscal) {
            at = tokens.afterHyphen(at + 1);
        }
        int ordinal = ordinal(at);
        if (ordinal == 0) {
            return fiscal ? fiscalYear(i, at) : decades.read(i);
        }
        int next = tokens.afterHyphen(afterOrdinal);
        boolean ofMatch = year == UNKNOWN && !fiscal && tokens.isAboutSport();
        if (tokens.is(next, FISCAL)) {
            next = tokens.afterHyphen(next + 1);
        }
        if (tokens.is(next, HALF_NOUN)) {
            return ordinal > 2 || ofMatch ? null : partOf(i, next + 1, Grain.HALF, ordinal, year);
        }
        if (tokens.is(next, UNIT)) {
            Grain grain = Grain.valueOf(tokens.symbol(next, UNIT));
            if (grain == Grain.QUARTER && ordinal <= 4 && !ofMatch) {
                return partOf(i, next + 1, grain, ordinal, year);
            }
            if (grain == Grain.CENTURY && ordinal > 0) {
                return century(i, next + 1, ordinal);
            }
        }
        if (tokens.is(next, UNIT) && tokens.is(next + 1, REALLY_OF) && year == UNKNOWN) {
            Parsed nth = nth(i, next, ordinal);
            if (nth != null) {
                return nth;
            }
        }
        if (tokens.is(next, UNIT) && year == UNKNOWN && tokens.is(i, ORDINAL) && isDayOrNight(next)) {
            return eventDay(i, next + 1);
        }
        if (ordinal > 0 && isCenturies(next)) {
            return century(i, tokens.is(next, UNITS) ? next + 1 : afterOrdinal, ordinal);
        }
        if (tokens.is(next, REALLY_OF) && ordinal > 0) {
            return dayOfMonth(i, next + 1, ordinal);
        }
        if (tokens.is(next, WEEKDAY) && tokens.is(next + 1, OF) && ordinal <= 5) {
            return nthWeekday(i, next, ordinal);
        }
        // "the first nine months"
        if ((tokens.isNumberWord(next) || tokens.isNumber(next))
                && !tokens.isNumber(i)
                && (ordinal == 1 || ordinal == -1)) {
            Length length = amounts.read(next);
            return length == null ? null : new Parsed(i, amounts.end(), length, Rule.RECENT_LENGTH);
        }
        return null;
    }

    /** "the first week of March", "the last day of 2024". */
    @Nullable
    Parsed nth(int i, int at, int ordinal) {
        Grain grain = Grain.valueOf(tokens.symbol(at, UNIT));
        boolean counts = grain == Grain.DAY || grain == Grain.WEEK || grain == Grain.WEEKEND || grain == Grain.MONTH;
        Parsed whole = counts && tokens.has(at + 2) ? grammar.point(at + 2) : null;
        if (whole == null || !grammar.isLong(whole.expression())) {
            return null;
        }
        return new Parsed(i, whole.end(), new Simple.Nth(ordinal, grain, whole.expression()), Rule.REFERENCE);
    }

    /** "the 21st of that month". */
    private @Nullable Parsed dayOfMonth(int i, int at, int day) {
        Parsed month = tokens.is(at, REFERENCE) || tokens.is(at, DETERMINER) ? stretches.read(at) : null;
        return month != null && month.expression() instanceof Deictic deictic && deictic.grain() == Grain.MONTH
                ? new Parsed(i, month.end(), new Simple.Nth(day, Grain.DAY, deictic), Rule.WRITTEN_DATE)
                : null;
    }

    private boolean isDayOrNight(int i) {
        Grain grain = Grain.valueOf(tokens.symbol(i, UNIT));
        return grain == Grain.DAY || grain == Grain.NIGHT;
    }

    /** "the third day of the strike", "opening night"; "today is the third day" is today. */
    private @Nullable Parsed eventDay(int i, int end) {
        boolean the =
                tokens.is(i - 1, DETERMINER) && tokens.symbol(i - 1, DETERMINER).equals("THE");
        boolean distance = tokens.is(end, DISTANCE) || tokens.is(end, DISTANCE_PREPOSITION);
        if (!the || distance || tokens.isInnerHyphen(end)) {
            return null;
        }
        boolean today = tokens.is(i - 2, PRESENT_BE) || tokens.is(i - 2, POSSESSIVE);
        return new Parsed(i, end, new Simple.EventDay(today), Rule.REFERENCE);
    }

    /** "opening night". */
    @Nullable
    Parsed opening(int i) {
        return tokens.is(i + 1, UNIT) && isDayOrNight(i + 1) ? eventDay(i, i + 2) : null;
    }

    /** "the first Friday of July", "the second Monday in this month". */
    @Nullable
    Parsed nthWeekday(int i, int at, int ordinal) {
        Parsed whole = tokens.has(at + 2) ? grammar.point(at + 2) : null;
        return whole != null && grammar.isLong(whole.expression())
                ? new Parsed(
                        i,
                        whole.end(),
                        new Simple.NthWeekday(ordinal, tokens.number(at, WEEKDAY), whole.expression()),
                        Rule.REFERENCE)
                : null;
    }

    private int afterOrdinal;

    /** An ordinal in words or digits; 0 if there is none. */
    private int ordinal(int i) {
        if (tokens.isNumber(i) && tokens.glued(i + 1) && tokens.is(i + 1, ORDINAL_SUFFIX)) {
            afterOrdinal = i + 2;
            return Math.max(0, tokens.digits(i));
        }
        if (tokens.is(i, ORDINAL_TENS)) {
            int next = tokens.afterHyphen(i + 1);
            if (!tokens.is(next, ORDINAL)) {
                return 0;
            }
            afterOrdinal = next + 1;
            return tokens.number(i, ORDINAL_TENS) + Math.max(0, tokens.number(next, ORDINAL));
        }
        if (tokens.is(i, ORDINAL)) {
            afterOrdinal = i + 1;
            return tokens.number(i, ORDINAL);
        }
        return 0;
    }

    /** "the match", "a film": what else may have quarters and halves. */
    private boolean isThing(int i) {
        return tokens.is(i, DETERMINER)
                && tokens.has(i + 1)
                && !tokens.isKnown(i + 1)
                && tokens.shape(i + 1).isWord();
    }

    /** A part of a year; "the last half of the '80s" is of the decade, "the second half of the match" of no year. */
    private @Nullable Parsed partOf(int i, int end, Grain grain, int index, int year) {
        int ofTheYear = year == UNKNOWN && tokens.is(end, REALLY_OF) ? afterTheYear(end + 1) : UNKNOWN;
        if (ofTheYear != UNKNOWN) {
            return new Parsed(
                    i, ofTheYear, new Simple.OfTheYear(new PartOfYear(grain, index, UNKNOWN)), Rule.PART_OF_YEAR);
        }
        if (tokens.is(end, REALLY_OF) && stretches.year(end + 1) == null) {
            Parsed whole = tokens.has(end + 1) ? stretches.read(end + 1) : null;
            boolean decade = whole != null
                    && (whole.rule() == Rule.DECADE || whole.rule() == Rule.CENTURY)
                    && grain == Grain.HALF;
            if (!decade && !isThing(end + 1)) {
                return new Parsed(i, end, new PartOfYear(grain, index, year), Rule.PART_OF_YEAR);
            }
            return decade
                    ? whole.from(i)
                            .with(new Simple.Bent(whole.expression(), index == 1 ? Modifier.START : Modifier.END))
                    : null;
        }
        return new Parsed(i, end, new PartOfYear(grain, index, year), Rule.PART_OF_YEAR);
    }

    /** The token after "the year", "the fiscal year"; UNKNOWN if it does not stand there, or another year is meant. */
    private int afterTheYear(int i) {
        if (!tokens.is(i, DETERMINER) || !tokens.symbol(i, DETERMINER).equals("THE")) {
            return UNKNOWN;
        }
        int at = tokens.is(i + 1, FISCAL) || tokens.is(i + 1, FULL) ? i + 2 : i + 1;
        boolean year = tokens.is(at, UNIT) && tokens.symbol(at, UNIT).equals("YEAR");
        return year
                        && !tokens.isNumber(at + 1)
                        && !tokens.is(at + 1, DISTANCE)
                        && !tokens.is(at + 1, DISTANCE_PREPOSITION)
                        && !tokens.is(at + 1, ENDED)
                ? at + 1
                : UNKNOWN;
    }

    /** The plural of "the 18th and 19th centuries", or the first ordinal of it. */
    private boolean isCenturies(int i) {
        int at = i;
        if (tokens.is(i, AND) || tokens.is(i, TO)) {
            int first = afterOrdinal;
            at = ordinal(i + 1) > 0 ? tokens.afterHyphen(afterOrdinal) : i;
            afterOrdinal = first;
        }
        return tokens.is(at, UNITS) && tokens.symbol(at, UNITS).equals("CENTURY");
    }

    private @Nullable Parsed century(int i, int end, int ordinal) {
        if (ordinal > 30) {
            return null;
        }
        boolean before = tokens.is(end, ERA) && tokens.number(end, ERA) < 0;
        int first = before ? -ordinal * 100 + 1 : (ordinal - 1) * 100;
        Stretch stretch = Stretch.of(Grain.CENTURY, java.time.LocalDate.of(first, 1, 1));
        return new Parsed(i, tokens.is(end, ERA) ? end + 1 : end, new Simple.Fixed(stretch), Rule.CENTURY);
    }

    private @Nullable Parsed fiscalYear(int i, int at) {
        int next = tokens.is(at, UNIT) && tokens.symbol(at, UNIT).equals("YEAR") ? at + 1 : at;
        int year = tokens.length(next, 4) ? tokens.digits(next) : -1;
        return year < 1900 || year > 2100
                ? null
                : new Parsed(i, next + 1, new Simple.Fiscal(WrittenDate.year(year)), Rule.YEAR);
    }

    /** A season with a year or an article; "spring" alone may be a well. */
    @Nullable
    Parsed season(int i) {
        int season = tokens.number(i, SEASON);
        int at = tokens.is(i + 1, REALLY_OF) ? i + 2 : i + 1;
        Parsed year = at < tokens.limit() ? stretches.year(at) : null;
        boolean verb = tokens.is(i, VERB_SEASON) && year != null && year.rule() != Rule.YEAR && !isPlaced(i);
        if (verb) {
            return null;
        }
        if (year != null) {
            return new Parsed(
                    i,
                    year.end(),
                    new Simple.InYear(new PartOfYear(Grain.SEASON, season, UNKNOWN), year.expression()),
                    Rule.PART_OF_YEAR);
        }
        return isPlaced(i)
                ? new Parsed(i, i + 1, new PartOfYear(Grain.SEASON, season, UNKNOWN), Rule.PART_OF_YEAR)
                : null;
    }

    private boolean isPlaced(int i) {
        return tokens.is(i - 1, SEASON_CUE)
                || tokens.is(i - 1, EDGE)
                || tokens.is(i - 1, DETERMINER)
                        && tokens.symbol(i - 1, DETERMINER).equals("THE")
                        && tokens.is(i - 2, SEASON_CUE);
    }
}
