package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarMath;
import io.factbox.mention.DateRange;
import io.factbox.mention.Resolution;
import io.factbox.mention.Timex;
import io.factbox.mention.Timex.Modifier;
import io.factbox.mention.Timex.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The small expressions of the grammar. */
final class Simple {
    private Simple() {}

    /** A stretch said in full: a century, a decade. */
    record Fixed(Stretch stretch) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            return Meaning.of(stretch, Resolution.explicit());
        }
    }

    /** A date of which only the direction is known: PAST_REF, PRESENT_REF, FUTURE_REF. */
    record Vague(String value) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            return Meaning.of(Type.DATE, value);
        }
    }

    /** Another expression with a modifier. */
    record Bent(Expression inner, Modifier modifier) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            return inner.resolve(anchors).bent(modifier);
        }
    }

    /** A time that comes again. */
    record Recurring(
            String value,
            @Nullable String quantity,
            @Nullable String frequency) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            return new Meaning(
                    Timex.builder(Type.SET, value)
                            .quantity(quantity)
                            .frequency(frequency)
                            .build(),
                    null);
        }
    }

    /** A day so many days from the publication date. */
    record DayFromNow(int offset) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Stretch today = anchors.today();
            return today == null
                    ? Meaning.unresolved(Type.DATE, "XXXX-XX-XX", Anchors.NOT_PUBLISHED)
                    : Meaning.of(today.plus(offset), Anchors.from(today));
        }
    }

    /** A part of a day: the morning of a day, or of the day that is spoken of. */
    record PartOfDay(String code, @Nullable Expression day) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning base = day == null ? today(anchors) : day.resolve(anchors);
            Stretch stretch = base.stretch();
            if (stretch == null || stretch.grain().compareTo(Grain.DAY) < 0) {
                return Meaning.unresolved(Type.TIME, base.timex().value() + "T" + code, Anchors.NOT_PUBLISHED);
            }
            return Meaning.of(
                    Stretch.dayPart(stretch.date(), code), base.timex().resolution());
        }
    }

    /** A time of day, of a day or of the day that is spoken of. */
    record Clock(
            int hour,
            int minute,
            int second,
            String zone,
            @Nullable Expression day) implements Expression {
        /** The same time of a day. */
        Clock of(Expression otherDay) {
            return new Clock(hour, minute, second, zone, otherDay);
        }

        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning base = day == null ? today(anchors) : day.resolve(anchors);
            String date = base.timex().value();
            Stretch stretch = base.stretch();
            if (stretch != null && stretch.grain() != Grain.DAY) {
                date = stretch.as(Grain.DAY).value();
            }
            StringBuilder value = new StringBuilder(date).append('T');
            value.append(two(hour)).append(':').append(two(minute));
            if (second >= 0) {
                value.append(':').append(two(second));
            }
            Timex.Builder timex = Timex.builder(Type.TIME, value.append(zone).toString())
                    .resolution(base.timex().resolution());
            if (stretch == null) {
                return new Meaning(timex.build(), null);
            }
            Stretch moment = new Stretch(
                    second >= 0 ? Grain.SECOND : Grain.MINUTE,
                    stretch.date()
                            .atStartOfDay()
                            .plusHours(hour)
                            .plusMinutes(minute)
                            .plusSeconds(Math.max(0, second)));
            return new Meaning(
                    timex.range(new DateRange(moment.start(), moment.end())).build(), Stretch.day(stretch.date()));
        }

        private static String two(int number) {
            return CalendarMath.pad(number, 2);
        }
    }

    private static Meaning today(Anchors anchors) {
        Stretch day = anchors.dayInFocus();
        return day == null
                ? Meaning.unresolved(Type.DATE, "XXXX-XX-XX", Anchors.NOT_PUBLISHED)
                : Meaning.of(day, Anchors.from(day));
    }

    /** A date that may be read in two ways; the first is the likelier one. */
    record TwoWays(Expression likely, Expression other) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning first = likely.resolve(anchors);
            Resolution open = Resolution.partial("day and month may be swapped")
                    .withCandidates(List.of(
                            first.timex().value(),
                            other.resolve(anchors).timex().value()));
            return new Meaning(first.timex().toBuilder().resolution(open).build(), first.stretch());
        }
    }

    /** A day of a week that is said by reference. */
    record DayOfWeek(Expression week, int weekday) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning outer = week.resolve(anchors);
            return outer.stretch() == null
                    ? WrittenDate.weekday(weekday).resolve(new Anchors(null, false, null))
                    : Meaning.of(
                            Stretch.day(outer.stretch().date().plusDays(weekday - 1L)),
                            outer.timex().resolution());
        }
    }

    /**
     * The n-th day, week or month of a longer stretch: "the first week of March".
     *
     * @param n from 1; -1 for the last
     */
    record Nth(int n, Grain grain, Expression whole) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning outer = whole.resolve(anchors);
            Stretch stretch = outer.stretch();
            if (stretch == null) {
                return Meaning.unresolved(Type.DATE, Deictic.template(grain), "the whole is not known");
            }
            // The first and the last week of a month have most of their days in it, as in ISO 8601.
            int within = grain == Grain.WEEK ? 3 : 0;
            if (n < 0) {
                LocalDate last = stretch.end().toLocalDate().minusDays(1L + within);
                return Meaning.of(Stretch.of(grain, last), outer.timex().resolution());
            }
            LocalDate first = stretch.date().plusDays(within);
            Stretch nth = Stretch.of(grain, first).plus(n - 1);
            return nth.start().isBefore(stretch.end())
                    ? Meaning.of(nth, outer.timex().resolution())
                    : Meaning.unresolved(
                            Type.DATE,
                            Deictic.template(grain),
                            "there is no such " + grain.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The n-th of a weekday in a longer stretch: "the first Friday of July".
     *
     * @param n from 1; -1 for the last
     */
    record NthWeekday(int n, int weekday, Expression whole) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning outer = whole.resolve(anchors);
            Stretch stretch = outer.stretch();
            if (stretch == null) {
                return Meaning.unresolved(Type.DATE, "XXXX-WXX-" + weekday, "the whole is not known");
            }
            LocalDate first = stretch.date();
            LocalDate day = n < 0
                    ? CalendarMath.previous(stretch.end().toLocalDate(), weekday, false)
                    : CalendarMath.next(first, weekday, true).plusWeeks(n - 1L);
            boolean within = !day.isBefore(first) && day.isBefore(stretch.end().toLocalDate());
            return within
                    ? Meaning.of(Stretch.day(day), outer.timex().resolution())
                    : Meaning.unresolved(Type.DATE, "XXXX-WXX-" + weekday, "there is no such day");
        }
    }

    /** A part of the year that is on: "the second half of the year". It is the year before's if it is told of and yet to come. */
    record OfTheYear(PartOfYear part) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Stretch home = anchors.home();
            Stretch stretch = home == null ? null : part.stretch(home.year());
            if (stretch == null) {
                return part.resolve(anchors);
            }
            boolean past = stretch.start().isAfter(home.start()) && anchors.direction() == Direction.PAST;
            return Meaning.of(past ? part.stretch(home.year() - 1) : stretch, Anchors.from(home));
        }
    }

    /** "the week after next". */
    record AfterNext(Grain grain) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Stretch today = anchors.today();
            return today == null
                    ? Meaning.unresolved(Type.DATE, Deictic.template(grain), Anchors.NOT_PUBLISHED)
                    : Meaning.of(today.as(grain).plus(2), Anchors.from(today));
        }
    }

    /** The week or the weekend of a feast; a weekend is the one next to it: "Labor Day weekend" ends with that Monday. */
    record FeastWeek(Grain grain, Holiday feast) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning day = feast.resolve(anchors);
            if (day.stretch() == null) {
                return Meaning.unresolved(Type.DATE, Deictic.template(grain), Anchors.NOT_PUBLISHED);
            }
            Stretch week = day.stretch().as(grain);
            boolean before = grain == Grain.WEEKEND
                    && day.stretch().date().getDayOfWeek().compareTo(java.time.DayOfWeek.TUESDAY) <= 0;
            return Meaning.of(before ? week.plus(-1) : week, day.timex().resolution());
        }
    }

    /** "year to date": the stretch that is on, as far as it is over. */
    record ToDate(Grain grain) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning whole = new Deictic(Reference.THIS, grain).resolve(anchors);
            Stretch today = anchors.today();
            boolean begun = today != null
                    && whole.stretch() != null
                    && whole.stretch().start().isBefore(today.start());
            return begun ? whole.withRange(new DateRange(whole.stretch().start(), today.start())) : whole;
        }
    }

    /** A year of a company's books, or a part of one: it is known by its number, while its days are the company's own. */
    record Fiscal(Expression period) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning plain = period.resolve(anchors);
            Timex timex = plain.timex().toBuilder()
                    .range(null)
                    .resolution(Resolution.partial("a fiscal year begins when its company says"))
                    .build();
            return new Meaning(timex, plain.stretch());
        }
    }

    /** A weekday so many weeks away: "two Sundays ago". */
    record WeekdaysAway(int weeks, int weekday) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Stretch today = anchors.today();
            if (today == null) {
                return Meaning.unresolved(Type.DATE, "XXXX-WXX-" + weekday, Anchors.NOT_PUBLISHED);
            }
            LocalDate day = weeks < 0
                    ? CalendarMath.previous(today.date(), weekday, false).plusWeeks(weeks + 1L)
                    : CalendarMath.next(today.date(), weekday, false).plusWeeks(weeks - 1L);
            return Meaning.of(Stretch.day(day), Anchors.from(today));
        }
    }

    /** A day counted from an event that the grammar does not know, unless the text says that it is today. */
    record EventDay(boolean isToday) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            return isToday
                    ? new DayFromNow(0).resolve(anchors)
                    : Meaning.unresolved(Type.DATE, Deictic.template(Grain.DAY), "counted from an event");
        }
    }

    /** The stretch of a grain that holds another date. */
    record Around(Grain grain, Expression date) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning inner = date.resolve(anchors);
            return inner.stretch() == null
                    ? Meaning.unresolved(Type.DATE, Deictic.template(grain), Anchors.NOT_PUBLISHED)
                    : Meaning.of(inner.stretch().as(grain), inner.timex().resolution());
        }
    }

    /** The same stretch in another year: "the quarter a year ago", "the corresponding period last year". */
    record InOtherYear(Expression date, Expression year) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning inner = date.resolve(anchors);
            Meaning outer = year.resolve(anchors);
            if (inner.stretch() == null || outer.stretch() == null) {
                return inner;
            }
            int years = outer.stretch().year() - inner.stretch().year();
            Stretch moved =
                    new Stretch(inner.stretch().grain(), inner.stretch().start().plusYears(years));
            return Meaning.of(
                    moved.grain() == Grain.WEEK ? moved.as(Grain.WEEK) : moved,
                    outer.timex().resolution());
        }
    }

    /**
     * "the same period": whatever quarter a report speaks of.
     *
     * @param latest whether it is the last one that is over where none was named: "the latest period"
     */
    record PeriodInFocus(boolean latest) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Stretch quarter = anchors.quarterInFocus() == null ? anchors.lastQuarter() : anchors.quarterInFocus();
            if (quarter == null && latest) {
                return new Deictic(Reference.LATEST, Grain.QUARTER).resolve(anchors);
            }
            return quarter == null
                    ? Meaning.unresolved(Type.DATE, Deictic.template(Grain.QUARTER), "no period was named")
                    : Meaning.of(quarter, Anchors.from(quarter));
        }
    }

    /** A date whose year another expression says: "June last year". */
    record InYear(OfYear date, Expression year) implements Expression {
        @Override
        public Meaning resolve(Anchors anchors) {
            Meaning outer = year.resolve(anchors);
            Stretch stretch = outer.stretch();
            if (stretch == null) {
                return date.resolve(anchors);
            }
            Meaning inner = date.in(stretch.year()).resolve(anchors);
            return new Meaning(
                    inner.timex().toBuilder()
                            .resolution(outer.timex().resolution())
                            .build(),
                    inner.stretch());
        }
    }
}
