package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.text.TokenShape;
import org.jspecify.annotations.Nullable;

/** Reads stretches by their place beside an anchor: "last week", "the past three months", "this summer", "this year's third quarter". */
final class References {
    private static final int UNKNOWN = WrittenDate.UNKNOWN;

    private final Tokens tokens;
    private final Amounts amounts;
    private final Grammar grammar;
    private final Stretches stretches;

    References(Tokens tokens, Amounts amounts, Grammar grammar, Stretches stretches) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.grammar = grammar;
        this.stretches = stretches;
    }

    @Nullable
    Parsed read(int i) {
        Parsed reference = plain(i);
        return reference == null ? null : possessed(reference);
    }

    /** A reference without what a possessive adds: "last year" of "last year's third quarter". */
    @Nullable
    Parsed plain(int i) {
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
            Parsed lastOf = reference == Reference.LAST && tokens.is(at + 1, REALLY_OF) ? lastOf(i, at) : null;
            return lastOf == null ? unit(i, at, reference) : lastOf;
        }
        if (tokens.is(at, DAY_PART)) {
            return named(i, at, reference);
        }
        if (tokens.is(at, WEEKDAY) && (tokens.length(at) > 5 || isShortWeekday(at, reference))) {
            Parsed lastOf =
                    reference == Reference.LAST && tokens.is(at + 1, OF) ? stretches.nthWeekday(i, at, -1) : null;
            if (lastOf != null) {
                return lastOf;
            }
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

    /** "next Sat", "last Tues."; but not "that Sun" of a company. */
    private boolean isShortWeekday(int at, Reference reference) {
        boolean stopped = tokens.text.charAt(tokens.text.tokenEnd(at) - 1) == '.';
        return tokens.shape(at) != TokenShape.LOWER && (stopped || !reference.fromText);
    }

    /** "the last day of March", "the last quarter of the year". */
    private @Nullable Parsed lastOf(int i, int at) {
        return tokens.symbol(at, UNIT).equals("QUARTER") && at == i + 1
                ? stretches.numbered(i)
                : stretches.nth(i, at, -1);
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
        int day = tokens.is(at + 1, ON) ? at + 2 : at + 1;
        if (grain == Grain.WEEK && tokens.is(day, WEEKDAY) && tokens.length(day) > 5) {
            int weekday = tokens.number(day, WEEKDAY);
            return new Parsed(i, day + 1, new Simple.DayOfWeek(new Deictic(reference, grain), weekday), Rule.WEEKDAY);
        }
        return ended(i, at + 1, new Deictic(reference, grain));
    }

    /** "the quarter ended Sept. 30" is the one that holds that day; "the quarter a year ago" is that of the other year. */
    Parsed ended(int i, int end, Deictic deictic) {
        Parsed plain = new Parsed(i, end, deictic, Rule.REFERENCE);
        Grain grain = deictic.grain();
        // "the year ended June 30" is a length of time; which one, its end says
        if ((tokens.is(end, ENDED) || tokens.is(end, TO))
                && deictic.reference() != Reference.THIS
                && (grain == Grain.YEAR || grain == Grain.MONTH || grain == Grain.WEEK)
                && isDay(end + 1)) {
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

    private boolean isDay(int i) {
        Parsed date = tokens.has(i) ? grammar.stretchOrDate(i) : null;
        return date != null && Grammar.isDay(date.expression());
    }

    /** "the quarter a year ago": the same stretch in the year that follows. */
    Parsed ofOtherYear(Parsed plain) {
        int at = tokens.is(plain.end(), REALLY_OF) ? plain.end() + 1 : plain.end();
        Parsed year = at < tokens.limit() ? stretches.year(at) : null;
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
                case COMING, NEXT -> VagueTimes.of(i, at + 1, "FUTURE_REF");
                case PAST, LAST, PREVIOUS -> VagueTimes.of(i, at + 1, "PAST_REF");
                case THESE -> bare == Grain.DAY ? VagueTimes.of(i, at + 1, "PRESENT_REF") : null;
                default -> null;
            };
        }
        if (tokens.is(at, DETERMINER)
                || !tokens.isNumber(at) && !tokens.isNumberWord(at) && !tokens.is(at, VAGUE_COUNT)) {
            return null;
        }
        Length length = amounts.read(at);
        // "for the last three months, and two days ago": the second length is that of the distance
        length = length != null && tokens.is(amounts.end(), DISTANCE) ? amounts.first(at) : length;
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
        Parsed part = stretches.numbered(at);
        if (part != null && part.expression() instanceof Expression.OfYear open && !open.hasYear()) {
            return new Parsed(reference.start(), part.end(), new Simple.InYear(open, deictic), Rule.PART_OF_YEAR);
        }
        if (tokens.is(at, UNIT) && tokens.symbol(at, UNIT).equals("QUARTER") || tokens.is(at, PERIOD)) {
            Deictic quarter = new Deictic(Reference.THE, Grain.QUARTER);
            return new Parsed(reference.start(), at + 1, new Simple.InOtherYear(quarter, deictic), Rule.COMPARISON);
        }
        return reference;
    }
}
