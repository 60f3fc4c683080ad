package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarMath;
import io.factbox.mention.Timex.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A weekday, month, quarter, season or holiday picked by a reference: "last Friday", "next June", "this summer".
 *
 * @param reference which
 * @param name of what
 */
record Named(Reference reference, OfYear name) implements Expression {
    @Override
    public Meaning resolve(Anchors anchors) {
        boolean isWeekday = name instanceof WrittenDate written && written.isWeekday();
        Stretch from = reference.fromText ? anchors.told(isWeekday ? Grain.MONTH : Grain.YEAR) : anchors.today();
        if (from == null) {
            return unresolved();
        }
        // "the following spring" of a year is none of that year
        boolean afterYear = reference == Reference.FOLLOWING && from.grain() == Grain.YEAR;
        LocalDate anchor = afterYear ? from.end().toLocalDate().minusDays(1) : from.date();
        Stretch stretch = name instanceof WrittenDate date && date.isWeekday()
                ? weekday(anchor, date.weekday())
                : ofYear(anchor, anchors.direction());
        return stretch == null
                ? Meaning.unresolved(Type.DATE, "XXXX-XX-XX", "no year near has that day")
                : Meaning.of(stretch, Anchors.from(from));
    }

    /** What the name alone says: an "XXXX-WXX-6" for "last Saturday", whatever else the text has mentioned. */
    private Meaning unresolved() {
        return name.resolve(new Anchors(null, false, null));
    }

    private Stretch weekday(LocalDate anchor, int weekday) {
        return Stretch.day(
                switch (reference) {
                    case LAST, PAST, PREVIOUS -> CalendarMath.previous(anchor, weekday, false);
                    case NEXT, COMING, FOLLOWING -> CalendarMath.next(anchor, weekday, false);
                    case LATEST, THE -> CalendarMath.previous(anchor, weekday, true);
                    default -> CalendarMath.mondayOf(anchor).plusDays(weekday - 1L);
                });
    }

    /** "this winter was mild", said in spring, is the one that began the year before. */
    private boolean isTold(Direction direction) {
        return reference == Reference.THIS
                && direction == Direction.PAST
                && name instanceof PartOfYear part
                && part.grain() == Grain.SEASON;
    }

    private @Nullable Stretch ofYear(LocalDate anchor, Direction direction) {
        return switch (reference) {
            case LAST, PAST, PREVIOUS -> Years.last(name, anchor, false);
            case NEXT, COMING, FOLLOWING -> Years.next(name, anchor, false);
            case LATEST, THE -> Years.last(name, anchor, true);
            default -> isTold(direction) ? Years.last(name, anchor, true) : name.stretch(anchor.getYear());
        };
    }
}
