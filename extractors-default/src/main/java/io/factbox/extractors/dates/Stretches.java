package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.mention.Timex.Modifier;
import io.factbox.text.TokenShape;
import org.jspecify.annotations.Nullable;

/** Reads stretches that are said by reference or by number: "last week", "the third quarter", "the 1990s", "this morning". */
final class Stretches {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;

    private final Tokens tokens;
    private final Amounts amounts;
    private final Grammar grammar;
    private final Decades decades;
    private final CompactPeriods compact;

    Stretches(Tokens tokens, Amounts amounts, Grammar grammar) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.grammar = grammar;
        decades = new Decades(tokens);
        compact = new CompactPeriods(tokens);
    }

    @Nullable
    Parsed read(int i) {
        if (tokens.is(i, DAY_NAME)) {
            if (tokens.isInName(i)) {
                return null;
            }
            return new Parsed(i, i + 1, new Simple.DayFromNow(tokens.number(i, DAY_NAME)), Rule.DAY_NAME);
        }
        if (tokens.is(i, NIGHT_OF)) {
            return new Parsed(i, i + 1, new Simple.PartOfDay("NI", null), Rule.PART_OF_DAY);
        }
        if (tokens.is(i, TONIGHT)) {
            return new Parsed(i, i + 1, new Simple.PartOfDay("NI", new Simple.DayFromNow(0)), Rule.PART_OF_DAY);
        }
        boolean determiner = tokens.is(i, DETERMINER);
        int at = determiner ? i + 1 : i;
        Parsed found = core(at);
        if (found == null && determiner) {
            found = definite(i);
        }
        if (found == null || found.start() != at && found.start() != i) {
            return null;
        }
        return determiner && takesArticle(i, found) ? found.from(i) : found;
    }

    /** "the third quarter", but "a third-quarter profit", "the fourth-quarter dividend". */
    private boolean takesArticle(int i, Parsed found) {
        return tokens.symbol(i, DETERMINER).equals("THE") && !isHyphenated(found) || found.start() == i;
    }

    private boolean isHyphenated(Parsed found) {
        return found.rule() == Rule.PART_OF_YEAR
                && found.end() - found.start() > 2
                && tokens.isHyphen(found.end() - 2)
                && tokens.is(found.end() - 1, UNIT);
    }

    private @Nullable Parsed core(int i) {
        if (tokens.is(i, REFERENCE)) {
            Parsed reference = reference(i);
            if (reference != null) {
                return possessed(reference);
            }
        }
        if (tokens.is(i, ORDINAL) || tokens.isNumber(i) || tokens.is(i, FISCAL) || tokens.is(i, ORDINAL_TENS)) {
            Parsed part = numbered(i);
            if (part != null) {
                return part;
            }
        }
        if (tokens.isSign(i, '\'') || tokens.isSign(i, '’') || tokens.isSign(i, '‘') || tokens.is(i, DECADE_NAME)) {
            return decades.read(i);
        }
        if (tokens.is(i, SEASON)) {
            return season(i);
        }
        if (tokens.is(i, UNIT) && !tokens.is(i, DAY_PART)) {
            return compound(i);
        }
        return compact.read(i);
    }

    // --- last week -------------------------------------------------------------------------------

    private @Nullable Parsed reference(int i) {
        Reference reference = Reference.valueOf(tokens.symbol(i, REFERENCE));
        if (reference == Reference.LAST && tokens.is(i - 1, MODAL)) {
            return null;
        }
        int at = i + 1;
        if (tokens.is(at, REFERENCE)) {
            Reference second = Reference.valueOf(tokens.symbol(at, REFERENCE));
            boolean joined = (reference == Reference.THIS || reference == Reference.THESE) && !second.fromText
                    || reference == Reference.THAT && second == Reference.SAME;
            if (!joined) {
                return null;
            }
            reference = second;
            at++;
        }
        // "the next day" of a story is the one after the day told of
        if (reference == Reference.NEXT && tokens.is(i - 1, DETERMINER)) {
            reference = Reference.FOLLOWING;
        }
        Parsed length = spanned(i, at, reference);
        if (length != null) {
            return length;
        }
        while (tokens.is(at, FISCAL)
                || tokens.is(at, UNIT_ADJECTIVE) && !tokens.is(at, ORDINAL) && tokens.is(at + 1, UNIT)) {
            at = tokens.afterHyphen(at + 1);
        }
        if (tokens.is(at, UNIT) && !tokens.is(at, DAY_PART) && !tokens.is(at, SEASON)) {
            Parsed lastOf = reference == Reference.LAST && tokens.is(at + 1, REALLY_OF) ? nth(i, at, -1) : null;
            return lastOf == null ? unit(i, at, reference) : lastOf;
        }
        if (tokens.is(at, DAY_PART)) {
            return named(i, at, reference);
        }
        if (tokens.is(at, WEEKDAY) && (tokens.length(at) > 5 || tokens.shape(at) != TokenShape.LOWER)) {
            return new Parsed(
                    i, at + 1, new Named(reference, WrittenDate.weekday(tokens.number(at, WEEKDAY))), Rule.REFERENCE);
        }
        if (tokens.is(at, MONTH) && tokens.shape(at) != TokenShape.LOWER) {
            Parsed date = grammar.day(at);
            if (date != null && date.expression() instanceof WrittenDate day && !day.hasYear()) {
                return new Parsed(i, date.end(), new Named(reference, day), Rule.REFERENCE);
            }
            return new Parsed(
                    i,
                    at + 1,
                    new Named(reference, new WrittenDate(UNKNOWN, tokens.number(at, MONTH), 0, 0)),
                    Rule.REFERENCE);
        }
        Parsed holiday = tokens.holiday(at);
        if (holiday != null && holiday.expression() instanceof Holiday day) {
            return new Parsed(i, holiday.end(), new Named(reference, day), Rule.HOLIDAY);
        }
        if (tokens.is(at, SEASON)) {
            return new Parsed(
                    i,
                    at + 1,
                    new Named(reference, new PartOfYear(Grain.SEASON, tokens.number(at, SEASON), UNKNOWN)),
                    Rule.REFERENCE);
        }
        return null;
    }

    private @Nullable Parsed unit(int i, int at, Reference reference) {
        Grain grain = Grain.valueOf(tokens.symbol(at, UNIT));
        if (grain.isClock() || grain == Grain.SEASON || tokens.isInName(at) && i > tokens.first()) {
            return null;
        }
        if (grain == Grain.DAY && (reference == Reference.LAST || reference == Reference.PAST)) {
            return null;
        }
        if (reference == Reference.PAST && (grain == Grain.DECADE || grain == Grain.CENTURY)) {
            return new Parsed(i, at + 1, Length.of(1, grain), Rule.RECENT_LENGTH);
        }
        if (grain == Grain.WEEK && tokens.is(at + 1, WEEKDAY) && tokens.length(at + 1) > 5) {
            int weekday = tokens.number(at + 1, WEEKDAY);
            return new Parsed(i, at + 2, new Simple.DayOfWeek(new Deictic(reference, grain), weekday), Rule.WEEKDAY);
        }
        return ended(i, at + 1, new Deictic(reference, grain));
    }

    /** "the quarter ended Sept. 30" is the one that holds that day; "the quarter a year ago" is that of the other year. */
    private Parsed ended(int i, int end, Deictic deictic) {
        Parsed plain = new Parsed(i, end, deictic, Rule.REFERENCE);
        Grain grain = deictic.grain();
        // "the year ended June 30" is a length of time; which one, its end says
        if ((tokens.is(end, ENDED) || tokens.is(end, TO))
                && (grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.WEEK)
                && end + 1 < tokens.limit()
                && grammar.day(end + 1) != null) {
            return new Parsed(i, end, Length.of(1, grain), Rule.LENGTH);
        }
        if (grain != Grain.QUARTER && grain != Grain.MONTH && grain != Grain.WEEK) {
            return plain;
        }
        if (grain == Grain.QUARTER && tokens.is(end, ENDED) && end + 1 < tokens.limit()) {
            Parsed day = grammar.day(end + 1);
            return day == null ? plain : plain.with(new Simple.Around(grain, day.expression()));
        }
        return ofOtherYear(plain);
    }

    private Parsed ofOtherYear(Parsed plain) {
        int at = tokens.is(plain.end(), REALLY_OF) ? plain.end() + 1 : plain.end();
        Parsed year = at < tokens.limit() ? year(at) : null;
        return year == null || year.rule() == Rule.YEAR && at == plain.end()
                ? plain
                : new Parsed(
                        plain.start(),
                        year.end(),
                        new Simple.InOtherYear(plain.expression(), year.expression()),
                        Rule.COMPARISON);
    }

    /** "the past three months", "the next few days", "coming weeks". */
    private @Nullable Parsed spanned(int i, int at, Reference reference) {
        if (reference == Reference.SAME || reference == Reference.THAT) {
            return null;
        }
        Grain bare = amounts.plural(at);
        if (bare != null && !tokens.is(at, UNIT)) {
            return switch (reference) {
                case COMING, NEXT -> vague(i, at + 1, "FUTURE_REF");
                case PAST, LAST, PREVIOUS -> vague(i, at + 1, "PAST_REF");
                case THESE -> bare == Grain.DAY ? vague(i, at + 1, "PRESENT_REF") : null;
                default -> null;
            };
        }
        if (tokens.is(at, DETERMINER)
                || !tokens.isNumber(at) && !tokens.isNumberWord(at) && !tokens.is(at, VAGUE_COUNT)) {
            return null;
        }
        Length length = amounts.read(at);
        return length == null || reference == Reference.THIS
                ? null
                : new Parsed(i, amounts.end(), length, Rule.RECENT_LENGTH);
    }

    private Parsed named(int i, int at, Reference reference) {
        String part = tokens.symbol(at, DAY_PART);
        Expression day =
                reference.fromText ? new Deictic(reference, Grain.DAY) : new Simple.DayFromNow(reference.offset);
        return new Parsed(i, at + 1, new Simple.PartOfDay(part, day), Rule.PART_OF_DAY);
    }

    /** "this year's third quarter", "last year's quarter". */
    private Parsed possessed(Parsed reference) {
        if (!(reference.expression() instanceof Deictic deictic)
                || deictic.grain() != Grain.YEAR
                || !tokens.is(reference.end(), POSSESSIVE)) {
            return reference;
        }
        int at = reference.end() + 1;
        Parsed part = at < tokens.limit() ? numbered(at) : null;
        if (part != null && part.expression() instanceof Expression.OfYear open && !open.hasYear()) {
            return new Parsed(reference.start(), part.end(), new Simple.InYear(open, deictic), Rule.PART_OF_YEAR);
        }
        if (tokens.is(at, UNIT) && tokens.symbol(at, UNIT).equals("QUARTER") || tokens.is(at, PERIOD)) {
            Deictic quarter = new Deictic(Reference.THE, Grain.QUARTER);
            return new Parsed(reference.start(), at + 1, new Simple.InOtherYear(quarter, deictic), Rule.COMPARISON);
        }
        return reference;
    }

    /** "end of year": a unit without article after an edge. */
    @Nullable
    Parsed bareUnit(int i) {
        Grain grain = tokens.is(i, UNIT) ? Grain.valueOf(tokens.symbol(i, UNIT)) : Grain.DAY;
        return grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.QUARTER
                ? new Parsed(i, i + 1, new Deictic(Reference.THIS, grain), Rule.REFERENCE)
                : null;
    }

    /** A year by reference or number: what may follow "June" or "the third quarter of". */
    @Nullable
    Parsed year(int i) {
        int at = tokens.is(i, DETERMINER) ? i + 1 : i;
        if (tokens.is(at, FISCAL)) {
            at = tokens.is(at + 1, UNIT) ? at + 2 : at + 1;
        }
        if (tokens.is(at, REFERENCE)) {
            Parsed reference = reference(at);
            return reference != null
                            && reference.expression() instanceof Deictic deictic
                            && deictic.grain() == Grain.YEAR
                    ? reference.from(i)
                    : null;
        }
        if (tokens.is(i, DETERMINER)
                && tokens.is(i + 1, UNIT)
                && tokens.symbol(i + 1, UNIT).equals("YEAR")
                && tokens.is(i + 2, DISTANCE)) {
            boolean told = !tokens.symbol(i + 2, DISTANCE).equals("AGO");
            return new Parsed(i, i + 3, new Shift(Length.of(1, Grain.YEAR), -1, told, null), Rule.DISTANCE);
        }
        Parsed number = grammar.yearNumber(at);
        return number == null ? null : number.from(i);
    }

    // --- the third quarter -----------------------------------------------------------------------

    private @Nullable Parsed numbered(int i) {
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
        if (tokens.is(next, FISCAL)) {
            next = tokens.afterHyphen(next + 1);
        }
        if (tokens.is(next, HALF_NOUN)) {
            return ordinal > 2 ? null : partOf(i, next + 1, Grain.HALF, ordinal, year);
        }
        if (tokens.is(next, UNIT)) {
            Grain grain = Grain.valueOf(tokens.symbol(next, UNIT));
            if (grain == Grain.QUARTER && ordinal <= 4) {
                return partOf(i, next + 1, grain, ordinal, year);
            }
            if (grain == Grain.CENTURY && ordinal > 0) {
                return century(i, next + 1, ordinal);
            }
        }
        if (tokens.is(next, UNIT) && tokens.is(next + 1, REALLY_OF) && year == UNKNOWN) {
            return nth(i, next, ordinal);
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
    private @Nullable Parsed nth(int i, int at, int ordinal) {
        Grain grain = Grain.valueOf(tokens.symbol(at, UNIT));
        boolean counts = grain == Grain.DAY || grain == Grain.WEEK || grain == Grain.WEEKEND || grain == Grain.MONTH;
        Parsed whole = counts && tokens.has(at + 2) ? grammar.point(at + 2) : null;
        if (whole == null || !grammar.isLong(whole.expression())) {
            return null;
        }
        return new Parsed(i, whole.end(), new Simple.Nth(ordinal, grain, whole.expression()), Rule.REFERENCE);
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
        if (tokens.is(end, REALLY_OF) && year(end + 1) == null) {
            Parsed whole = tokens.has(end + 1) ? read(end + 1) : null;
            boolean decade = whole != null && whole.rule() == Rule.DECADE && grain == Grain.HALF;
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
        return year < 1900 || year > 2100 ? null : new Parsed(i, next + 1, WrittenDate.year(year), Rule.YEAR);
    }

    // --- summer ----------------------------------------------------------------------------------

    /** A season with a year or an article; "spring" alone may be a well. */
    private @Nullable Parsed season(int i) {
        int season = tokens.number(i, SEASON);
        int at = tokens.is(i + 1, REALLY_OF) ? i + 2 : i + 1;
        Parsed year = at < tokens.limit() ? year(at) : null;
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
                || tokens.is(i - 1, DETERMINER) && tokens.is(i - 2, SEASON_CUE);
    }

    // --- the quarter -----------------------------------------------------------------------------

    /** An article before a plain unit: "the quarter", "the weekend". */
    private @Nullable Parsed definite(int i) {
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
            return at > i + 1 ? ofOtherYear(new Parsed(i, at + 1, new Simple.PeriodInFocus(), Rule.REFERENCE)) : null;
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
            return time ? partOfDay(at) : null;
        }
        Grain grain = Grain.valueOf(tokens.symbol(at, UNIT));
        if (grain == Grain.WEEK && tokens.is(at + 1, REALLY_OF) && tokens.has(at + 2)) {
            Parsed day = grammar.day(at + 2);
            if (day != null) {
                return new Parsed(i, day.end(), new Simple.Around(grain, day.expression()), Rule.REFERENCE);
            }
        }
        if (tokens.is(at + 1, DISTANCE_PREPOSITION) && !tokens.is(i - 1, IN)) {
            return neighbour(i, at, grain);
        }
        return switch (grain) {
            case QUARTER -> ended(i, at + 1, new Deictic(Reference.THE, grain));
            case WEEKEND, YEAR, WEEK, MONTH -> ended(i, at + 1, new Deictic(Reference.THIS, grain));
            case DAY -> new Parsed(i, at + 1, new Deictic(Reference.SAME, grain), Rule.REFERENCE);
            default -> null;
        };
    }

    /** "the year before" is the one before the year spoken of; "the day before the vote" is no date by itself. */
    private @Nullable Parsed neighbour(int i, int at, Grain grain) {
        boolean before = tokens.symbol(at + 1, DISTANCE_PREPOSITION).equals("EARLIER");
        if (before
                && tokens.is(at + 2, REFERENCE)
                && tokens.symbol(at + 2, REFERENCE).equals("LAST")) {
            return new Parsed(i, at + 3, new Shift(Length.of(2, grain), -1, false, null), Rule.DISTANCE);
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

    /** "year-earlier", "year-ago quarter", "year-end", "month's end". */
    private @Nullable Parsed compound(int i) {
        Grain grain = Grain.valueOf(tokens.symbol(i, UNIT));
        int at = tokens.isInnerHyphen(i + 1) || tokens.is(i + 1, POSSESSIVE) ? i + 2 : i + 1;
        if (grain == Grain.YEAR && tokens.isHyphen(i + 1) && tokens.is(at, AGO_WORD)) {
            int next = at + 1;
            int ordinal = ordinal(next);
            if (ordinal > 0 && tokens.is(tokens.afterHyphen(afterOrdinal), UNIT)) {
                PartOfYear part = new PartOfYear(Grain.QUARTER, Math.min(4, ordinal), UNKNOWN);
                return new Parsed(
                        i,
                        tokens.afterHyphen(afterOrdinal) + 1,
                        new Simple.InYear(part, new Deictic(Reference.LAST, Grain.YEAR)),
                        Rule.PART_OF_YEAR);
            }
            if (tokens.is(next, UNIT) && tokens.symbol(next, UNIT).equals("QUARTER") || tokens.is(next, PERIOD)) {
                next++;
            }
            return new Parsed(i, next, new Shift(Length.of(1, grain), -1, true, null), Rule.COMPARISON);
        }
        if ((grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.WEEK)
                && tokens.is(at, EDGE_NOUN)
                && tokens.symbol(at, EDGE_NOUN).equals("END")) {
            Parsed year = at + 1 < tokens.limit() ? year(at + 1) : null;
            Expression whole = year == null ? new Deictic(Reference.THIS, grain) : year.expression();
            return new Parsed(
                    i,
                    year == null ? at + 1 : year.end(),
                    new Simple.Bent(whole, io.factbox.mention.Timex.Modifier.END),
                    Rule.REFERENCE);
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
            return Meaning.of(stretch, io.factbox.mention.Resolution.explicit());
        }
    }

    Parsed partOfDay(int i) {
        return new Parsed(i, i + 1, new Simple.PartOfDay(tokens.symbol(i, DAY_PART), null), Rule.PART_OF_DAY);
    }

    // --- vague -----------------------------------------------------------------------------------

    /** "now", "recently", "the near future", "recent years". */
    @Nullable
    Parsed vague(int i) {
        if (tokens.is(i, RIGHT) && tokens.is(i + 1, NOW_WORD) && tokens.is(i + 1, VAGUE_REF)) {
            return vague(i, i + 2, tokens.symbol(i + 1, VAGUE_REF));
        }
        if (tokens.is(i, VAGUE_REF)) {
            Grain plural = tokens.is(i, RECENT) ? amounts.plural(i + 1) : null;
            return plural == null
                    ? vague(i, i + 1, tokens.symbol(i, VAGUE_REF))
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
        return alone ? vague(i, at + 1, tokens.symbol(at, VAGUE_NOUN)) : null;
    }

    private static Parsed vague(int i, int end, String value) {
        return new Parsed(i, end, new Simple.Vague(value), Rule.VAGUE);
    }
}
