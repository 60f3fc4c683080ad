package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import org.jspecify.annotations.Nullable;

/** Reads stretches that are said by reference or by number: "last week", "the third quarter", "the 1990s", "this morning". */
final class Stretches {
    private final Tokens tokens;
    private final Grammar grammar;
    private final References references;
    private final DefiniteUnits definites;
    private final PartsOfYear parts;
    private final Decades decades;
    private final CompactPeriods compact;
    private int depth;

    Stretches(Tokens tokens, Amounts amounts, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
        references = new References(tokens, amounts, grammar, this);
        definites = new DefiniteUnits(tokens, grammar, this);
        parts = new PartsOfYear(tokens, amounts, grammar, this);
        decades = new Decades(tokens);
        compact = new CompactPeriods(tokens);
    }

    @Nullable
    Parsed read(int i) {
        if (depth == Grammar.DEEPEST) {
            return null;
        }
        depth++;
        Parsed stretch = readWithin(i);
        depth--;
        return stretch;
    }

    private @Nullable Parsed readWithin(int i) {
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
            found = definites.read(i);
        }
        if (found == null || found.start() != at && found.start() != i) {
            return null;
        }
        return determiner && takesArticle(i, found) ? found.from(i) : found;
    }

    /** "the third quarter", but "a third-quarter profit", "the year-earlier results". */
    private boolean takesArticle(int i, Parsed found) {
        return tokens.symbol(i, DETERMINER).equals("THE") && !isHyphenated(found) || found.start() == i;
    }

    private boolean isHyphenated(Parsed found) {
        return found.rule() == Rule.COMPARISON
                        && tokens.is(found.end() - 1, AGO_WORD)
                        && tokens.isHyphen(found.end() - 2)
                || found.rule() == Rule.PART_OF_YEAR
                        && found.end() - found.start() > 2
                        && tokens.isHyphen(found.end() - 2)
                        && tokens.is(found.end() - 1, UNIT);
    }

    private @Nullable Parsed core(int i) {
        if (tokens.is(i, REFERENCE)) {
            Parsed reference = references.read(i);
            if (reference != null) {
                return reference;
            }
        }
        if (tokens.is(i, ORDINAL) || tokens.isNumber(i) || tokens.is(i, FISCAL) || tokens.is(i, ORDINAL_TENS)) {
            Parsed part = parts.numbered(i);
            if (part != null) {
                return part;
            }
        }
        if (tokens.isSign(i, '\'') || tokens.isSign(i, '’') || tokens.isSign(i, '‘') || tokens.is(i, DECADE_NAME)) {
            return decades.read(i);
        }
        if (tokens.is(i, SEASON)) {
            return parts.season(i);
        }
        if (tokens.is(i, OPENING)) {
            return parts.opening(i);
        }
        if (tokens.is(i, UNIT) && !tokens.is(i, DAY_PART)) {
            return definites.compound(i);
        }
        return compact.read(i);
    }

    /** "the third quarter" without its article; null if there is none. */
    @Nullable
    Parsed numbered(int i) {
        return i < tokens.limit() ? parts.numbered(i) : null;
    }

    /** The n-th day, week or month of what follows a unit; null if that is no longer stretch. */
    @Nullable
    Parsed nth(int i, int unit, int ordinal) {
        return parts.nth(i, unit, ordinal);
    }

    /** The n-th weekday of what follows it; null if that is no longer stretch. */
    @Nullable
    Parsed nthWeekday(int i, int weekday, int ordinal) {
        return parts.nthWeekday(i, weekday, ordinal);
    }

    /** A unit with what tells its stretch from others: "the quarter ended Sept. 30", "the quarter a year ago". */
    Parsed ended(int i, int end, Deictic deictic) {
        return references.ended(i, end, deictic);
    }

    /** A stretch in the year that follows: "the corresponding period last year". */
    Parsed ofOtherYear(Parsed plain) {
        return references.ofOtherYear(plain);
    }

    /** "end of year": a unit without article after an edge. */
    @Nullable
    Parsed bareUnit(int i) {
        Grain grain = tokens.is(i, UNIT) ? Grain.valueOf(tokens.symbol(i, UNIT)) : Grain.DAY;
        return grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.QUARTER
                ? new Parsed(
                        i,
                        i + 1,
                        new Deictic(grain == Grain.QUARTER ? Reference.THIS : Reference.THE, grain),
                        Rule.REFERENCE)
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
            Parsed reference = references.plain(at);
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

    Parsed partOfDay(int i) {
        return new Parsed(i, i + 1, new Simple.PartOfDay(tokens.symbol(i, DAY_PART), null), Rule.PART_OF_DAY);
    }
}
