package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.extractors.dates.DateOptions.DayOrder;
import io.factbox.mention.Timex.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of temporal expressions: the longest one that begins at a token.
 *
 * <pre>
 * expression = [approximation] (point | set | distance | length) | vague
 * point      = [edge] (clock | day | stretch) [more exactly: clock, part of the day] [year]
 * day        = date by its parts | today | reference weekday | holiday
 * stretch    = part of the year | reference unit | reference name | decade | century
 * distance   = length (ago | earlier | later | from point)
 * </pre>
 */
final class Grammar {
    /** How often an expression may stand in another: "late in the first week of the last quarter of ...". */
    static final int DEEPEST = 6;

    private final Tokens tokens;
    private final Distances distances;
    private final Dates dates;
    private final Clocks clocks;
    private final Stretches stretches;
    private final Sets sets;
    private final VagueTimes vague;
    private int depth;

    /**
     * A grammar.
     *
     * @param dayOrder what 3/10 means
     * @param isCertain whether it cannot mean the other
     */
    Grammar(Tokens tokens, DayOrder dayOrder, boolean isCertain) {
        this.tokens = tokens;
        Amounts amounts = new Amounts(tokens);
        dates = new Dates(tokens, dayOrder, isCertain);
        clocks = new Clocks(tokens);
        stretches = new Stretches(tokens, amounts, this);
        sets = new Sets(tokens, amounts);
        vague = new VagueTimes(tokens, amounts);
        distances = new Distances(tokens, amounts, this);
    }

    /** The longest expression that begins at a token; null if there is none. */
    @Nullable
    Parsed parse(int i) {
        Parsed best = sets.read(i);
        best = longer(best, approximated(i));
        best = longer(best, point(i));
        best = longer(best, distances.read(i));
        best = longer(best, vague.read(i));
        boolean bracketed =
                best != null && tokens.isSign(i - 1, '[') && tokens.isSign(i + 1, ']') && best.end() > i + 1;
        return bracketed ? best.from(i - 1) : best;
    }

    private static @Nullable Parsed longer(@Nullable Parsed first, @Nullable Parsed second) {
        return first == null || second != null && second.end() > first.end() ? second : first;
    }

    // --- approximation ---------------------------------------------------------------------------

    /** "nearly four years ago", "at least 30 days", "around Nov. 1". */
    private @Nullable Parsed approximated(int i) {
        int at = tokens.is(i, ADVERB) ? i + 1 : i;
        Modifier modifier = null;
        if (tokens.is(at, NO) && tokens.is(at + 1, COMPARE) && tokens.is(at + 2, THAN)) {
            modifier = tokens.symbol(at + 1, COMPARE).equals("MORE_THAN") ? Modifier.LESS_THAN : Modifier.MORE_THAN;
            at += 3;
        } else if (tokens.is(at, COMPARE) && tokens.is(at + 1, THAN)) {
            modifier = Modifier.valueOf(tokens.symbol(at, COMPARE));
            at += 2;
        } else if (tokens.is(at, AT) && tokens.is(at + 1, LEAST)) {
            modifier = Modifier.valueOf(tokens.symbol(at + 1, LEAST));
            at += 2;
        } else if (tokens.is(at, UP) && tokens.is(at + 1, TO)) {
            modifier = Modifier.LESS_THAN;
            at += 2;
        } else if (tokens.is(at, APPROX)) {
            modifier = Modifier.valueOf(tokens.symbol(at, APPROX));
            at++;
        }
        if (modifier == null) {
            return null;
        }
        // "over the past year" is no comparison
        boolean preposition = tokens.is(i, APPROX)
                && modifier == Modifier.MORE_THAN
                && (tokens.is(at, DETERMINER) && !tokens.symbol(at, DETERMINER).equals("A")
                        || tokens.is(at, VAGUE_COUNT)
                        || tokens.is(at, REFERENCE));
        if (preposition) {
            return null;
        }
        Parsed inner = distances.read(at);
        inner = longer(inner, modifier == Modifier.APPROX ? point(at) : null);
        if (inner != null && (inner.rule() == Rule.YEAR || inner.rule() == Rule.WEEKDAY)) {
            return null;
        }
        return inner == null ? null : inner.from(i).with(new Simple.Bent(inner.expression(), modifier));
    }

    // --- points ----------------------------------------------------------------------------------

    /** The other end of a range, or the next day of a list, that an expression began; null if there is none. */
    @Nullable
    Parsed continued(Parsed parsed) {
        return dates.continued(parsed);
    }

    /** A date or a time of day, as exact as it is said. */
    @Nullable
    Parsed point(int i) {
        if (depth == DEEPEST) {
            return null;
        }
        depth++;
        Parsed point = pointWithin(i);
        depth--;
        return point;
    }

    private @Nullable Parsed pointWithin(int i) {
        Parsed edge = edge(i);
        if (edge != null) {
            return edge;
        }
        Parsed clock = clocks.read(i);
        if (clock != null) {
            Parsed dated = clockOfDay(clock);
            return dated != clock || clocks.isCertain(clock) ? dated : null;
        }
        if (tokens.is(i, DAY_PART)) {
            return partOfDay(i);
        }
        boolean the = tokens.is(i, DETERMINER) && tokens.symbol(i, DETERMINER).equals("THE");
        if (the && tokens.is(i + 1, DAY_PART) && tokens.is(i + 2, REALLY_OF)) {
            Parsed part = partOfDay(i + 1);
            if (part != null) {
                return part.from(i);
            }
        }
        Parsed date = stretchOrDate(i);
        return date == null ? null : refined(ofFeast(withYear(date)));
    }

    /** "Easter week", "Labor Day weekend". */
    private Parsed ofFeast(Parsed date) {
        if (!(date.expression() instanceof Holiday feast) || !tokens.is(date.end(), UNIT)) {
            return date;
        }
        Grain grain = Grain.valueOf(tokens.symbol(date.end(), UNIT));
        return grain == Grain.WEEK || grain == Grain.WEEKEND
                ? new Parsed(date.start(), date.end() + 1, new Simple.FeastWeek(grain, feast), Rule.HOLIDAY)
                : date;
    }

    /** "9 a.m. Tuesday", "noon on March 3", "10:30 this morning". */
    private Parsed clockOfDay(Parsed clock) {
        int at = tokens.isComma(clock.end()) ? clock.end() + 1 : clock.end();
        at = tokens.is(at, ON) ? at + 1 : at;
        Parsed day = at < tokens.limit() ? stretchOrDate(at) : null;
        if (day != null) {
            day = withYear(day);
        }
        if (day == null || !isDay(day.expression()) || !(clock.expression() instanceof Simple.Clock time)) {
            return clock;
        }
        return new Parsed(clock.start(), day.end(), time.of(day.expression()), Rule.CLOCK);
    }

    /** "afternoon yesterday", "the night of 21 April", "at dawn on Friday". */
    private @Nullable Parsed partOfDay(int i) {
        boolean ofDay = tokens.is(i + 1, REALLY_OF) || tokens.is(i + 1, ON) && tokens.is(i - 1, CLOCK_CUE);
        int at = ofDay ? i + 2 : i + 1;
        Parsed day = tokens.has(at) && !tokens.isNewLine(at) ? stretchOrDate(at) : null;
        if (day == null || !isDay(day.expression())) {
            return null;
        }
        return new Parsed(
                i, day.end(), new Simple.PartOfDay(tokens.symbol(i, DAY_PART), day.expression()), Rule.PART_OF_DAY);
    }

    /** A year in digits or words. */
    @Nullable
    Parsed yearNumber(int i) {
        return i < tokens.limit() ? dates.year(i) : null;
    }

    /** A day by its parts or its name. */
    @Nullable
    Parsed day(int i) {
        Parsed date = dates.read(i);
        return date != null && isDay(date.expression()) ? date : null;
    }

    @Nullable
    Parsed stretchOrDate(int i) {
        return longer(longer(tokens.holiday(i), stretches.read(i)), dates.read(i));
    }

    /** Whether an expression may have days, weeks and months in it. */
    boolean isLong(Expression expression) {
        return !isDay(expression) && !(expression instanceof Simple.Clock) && !(expression instanceof Simple.PartOfDay);
    }

    static boolean isDay(Expression expression) {
        if (expression instanceof WrittenDate date) {
            return date.day() != 0 || date.isWeekday();
        }
        if (expression instanceof Named named) {
            return isDay(named.name());
        }
        if (expression instanceof Simple.InYear inYear) {
            return isDay(inYear.date());
        }
        if (expression instanceof Simple.DayOfWeek
                || expression instanceof Simple.NthWeekday
                || expression instanceof Simple.TwoWays) {
            return true;
        }
        if (expression instanceof Simple.Nth nth) {
            return nth.grain() == Grain.DAY;
        }
        if (expression instanceof Deictic deictic) {
            return deictic.grain() == Grain.DAY;
        }
        return expression instanceof Simple.DayFromNow || expression instanceof Holiday;
    }

    /** "June last year", "the third quarter of this year", "Oct. 3 a year ago". */
    private Parsed withYear(Parsed date) {
        if (date.rule() == Rule.WEEKDAY && date.expression() instanceof WrittenDate day && day.isWeekday()) {
            return ofWeek(date, day.weekday());
        }
        if (!(date.expression() instanceof Expression.OfYear open)
                || open.hasYear()
                || open instanceof WrittenDate written && written.isWeekday()) {
            return date;
        }
        int at = date.end();
        at = tokens.is(at, REALLY_OF) || tokens.isComma(at) && tokens.is(at + 1, REFERENCE) ? at + 1 : at;
        Parsed year = stretches.year(at);
        return year == null
                ? date
                : new Parsed(date.start(), year.end(), new Simple.InYear(open, year.expression()), date.rule());
    }

    /** "Tuesday of next week", "Friday last week". */
    private Parsed ofWeek(Parsed date, int weekday) {
        int at = tokens.is(date.end(), REALLY_OF) ? date.end() + 1 : date.end();
        Parsed week = tokens.is(at, REFERENCE) || tokens.is(at, DETERMINER) ? stretches.read(at) : null;
        return week != null && week.expression() instanceof Deictic deictic && deictic.grain() == Grain.WEEK
                ? new Parsed(date.start(), week.end(), new Simple.DayOfWeek(deictic, weekday), Rule.WEEKDAY)
                : date;
    }

    /** A part of a day, and the hour in it: "Friday night", "tomorrow morning at 7", "tonight at 10:30". */
    private Parsed atHour(Parsed day, String part) {
        int at = tokens.is(day.end(), AT) ? day.end() + 1 : tokens.limit();
        Parsed clock = at < tokens.limit() ? clocks.ofPart(at, part) : null;
        if (clock != null && clock.expression() instanceof Simple.Clock time) {
            return new Parsed(day.start(), clock.end(), time.of(day.expression()), Rule.CLOCK);
        }
        return new Parsed(day.start(), day.end(), new Simple.PartOfDay(part, day.expression()), Rule.PART_OF_DAY);
    }

    /** "Friday night", "yesterday at 9 a.m.", "October 23, 2024 | 05:00 PM". */
    private Parsed refined(Parsed date) {
        if (date.expression() instanceof Simple.PartOfDay part && part.day() != null) {
            return atHour(date.with(part.day()), part.code());
        }
        if (!isDay(date.expression())) {
            return date;
        }
        int at = date.end();
        int word = tokens.is(at, EDGE) ? tokens.afterHyphen(at + 1) : at;
        if (tokens.is(word, DAY_PART)) {
            return atHour(
                    new Parsed(date.start(), word + 1, date.expression(), date.rule()), tokens.symbol(word, DAY_PART));
        }
        int next = tokens.isComma(at) || tokens.isSign(at, '|') || tokens.isSign(at, '-') && !tokens.glued(at)
                ? at + 1
                : at;
        next = tokens.is(next, AT) ? next + 1 : next;
        Parsed iso = clocks.afterT(at);
        Parsed clock = iso != null ? iso : next < tokens.limit() ? clocks.read(next) : null;
        if (clock == null || !(clock.expression() instanceof Simple.Clock time)) {
            return date;
        }
        return new Parsed(date.start(), clock.end(), time.of(date.expression()), Rule.CLOCK);
    }

    // --- edges -----------------------------------------------------------------------------------

    /** "early this week", "mid-1996", "the end of November", "late in the day". */
    private @Nullable Parsed edge(int i) {
        boolean the = tokens.is(i, DETERMINER) && tokens.symbol(i, DETERMINER).equals("THE");
        int at = the ? i + 1 : i;
        if (tokens.is(at, EDGE_NOUN) && tokens.is(at + 1, REALLY_OF)) {
            Parsed inner = at + 2 < tokens.limit() ? point(at + 2) : null;
            inner = inner == null ? stretches.bareUnit(at + 2) : inner;
            return inner == null ? null : bent(i, inner, Modifier.valueOf(tokens.symbol(at, EDGE_NOUN)));
        }
        if (!tokens.is(at, EDGE)) {
            return null;
        }
        int next = tokens.afterHyphen(at + 1);
        next = tokens.is(next, IN) && !tokens.is(next, REALLY_OF) || tokens.is(next, ON) ? next + 1 : next;
        Parsed inner = next < tokens.limit() ? point(next) : null;
        if (inner == null && tokens.is(next, DAY_PART)) {
            inner = stretches.partOfDay(next);
        }
        if (inner == null || the && tokens.is(next, DETERMINER)) {
            return null;
        }
        // "the early 1990s", but "the late-November trip"
        boolean takesArticle =
                inner.rule() == Rule.DECADE || inner.rule() == Rule.CENTURY || inner.rule() == Rule.PART_OF_YEAR;
        return bent(takesArticle ? i : at, inner, Modifier.valueOf(tokens.symbol(at, EDGE)));
    }

    private static Parsed bent(int i, Parsed inner, Modifier modifier) {
        return inner.from(i).with(new Simple.Bent(inner.expression(), modifier));
    }
}
