package io.factbox.extractors.dates;

import io.factbox.mention.Timex.Type;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A stretch by its place beside the anchor: "last week", "this quarter", "the following year".
 *
 * @param reference which
 * @param grain of what length
 */
record Deictic(Reference reference, Grain grain) implements Expression {
    @Override
    public Meaning resolve(Anchors anchors) {
        if (reference == Reference.THE && grain == Grain.QUARTER) {
            return quarter(anchors);
        }
        Stretch anchor = anchor(anchors);
        if (anchor == null) {
            Stretch month = grain == Grain.DAY ? anchors.monthInFocus() : null;
            return month == null
                    ? Meaning.unresolved(Type.DATE, template(grain), Anchors.NOT_PUBLISHED)
                    : Meaning.unresolved(Type.DATE, month.value() + "-XX", "the day is not said");
        }
        Stretch here = anchor.as(grain);
        if (grain == Grain.WEEKEND && (reference == Reference.THIS || reference == Reference.LATEST)) {
            // "this weekend" is to come if nothing says otherwise, "the weekend" is the nearer one
            boolean nearer =
                    reference != Reference.THIS && anchor.date().getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
            boolean told = anchors.direction() == Direction.PAST || anchors.direction() == Direction.OPEN && nearer;
            boolean over = here.start().isAfter(anchor.start()) && told;
            return Meaning.of(over ? here.plus(-1) : here, Anchors.from(anchor));
        }
        if (reference == Reference.LATEST && (grain == Grain.QUARTER || grain == Grain.HALF)) {
            return Meaning.of(here.plus(-1), Anchors.from(anchor));
        }
        return Meaning.of(here.plus(reference.offset), Anchors.from(anchor));
    }

    private @Nullable Stretch anchor(Anchors anchors) {
        boolean told = reference == Reference.THE
                ? anchors.tellsOfOtherTime()
                : reference.fromText && reference != Reference.LATEST;
        if (told && reference == Reference.PREVIOUS && grain == Grain.MONTH) {
            return anchors.toldMonth();
        }
        return told ? anchors.told(grain) : anchors.today();
    }

    /** "the quarter": the one spoken of, else the last one that is over. */
    private Meaning quarter(Anchors anchors) {
        Stretch spoken = anchors.lastQuarter();
        return spoken == null
                ? new Deictic(Reference.LATEST, grain).resolve(anchors)
                : Meaning.of(spoken, Anchors.from(spoken));
    }

    /** The TIMEX3 value of an unknown stretch. */
    static String template(Grain grain) {
        return switch (grain) {
            case MILLENNIUM -> "X";
            case CENTURY -> "XX";
            case DECADE -> "XXX";
            case YEAR -> "XXXX";
            case HALF -> "XXXX-HX";
            case SEASON -> "XXXX-SX";
            case QUARTER -> "XXXX-QX";
            case MONTH -> "XXXX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case DAY, NIGHT -> "XXXX-XX-XX";
            case DAY_PART, HOUR, MINUTE, SECOND -> "XXXX-XX-XXTXX";
        };
    }
}
