package io.factbox.extractors.dates;

import static io.factbox.extractors.dates.DateWord.*;

import io.factbox.extractors.dates.DateOptions.DayOrder;
import io.factbox.mention.Timex.Modifier;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;
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
    /** More weeks than anybody counts. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final Amounts amounts;
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
        amounts = new Amounts(tokens);
        dates = new Dates(tokens, dayOrder, isCertain);
        clocks = new Clocks(tokens);
        stretches = new Stretches(tokens, amounts, this);
        sets = new Sets(tokens, amounts);
        vague = new VagueTimes(tokens, amounts);
    }

    /** The longest expression that begins at a token; null if there is none. */
    @Nullable
    Parsed parse(int i) {
        Parsed best = sets.read(i);
        best = longer(best, approximated(i));
        best = longer(best, point(i));
        best = longer(best, amount(i));
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
        Parsed inner = amount(at);
        inner = longer(inner, modifier == Modifier.APPROX ? point(at) : null);
        if (inner != null && (inner.rule() == Rule.YEAR || inner.rule() == Rule.WEEKDAY)) {
            return null;
        }
        return inner == null ? null : inner.from(i).with(new Simple.Bent(inner.expression(), modifier));
    }

    // --- amounts and distances -------------------------------------------------------------------

    private @Nullable Parsed amount(int i) {
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
            Parsed bare = amount(i + 1);
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
        if (tokens.is(at, DISTANCE_PREPOSITION) && tokens.endsClause(closed)) {
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
        Parsed point = tokens.has(i) && !tokens.is(i, DETERMINER) ? stretchOrDate(i) : null;
        return point != null && isDay(point.expression()) ? point : null;
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
