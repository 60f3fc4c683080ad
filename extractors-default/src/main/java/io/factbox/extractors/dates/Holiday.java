package io.factbox.extractors.dates;

import io.factbox.mention.Resolution;
import io.factbox.mention.Timex.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A feast whose day the calendar fixes.
 *
 * @param rule how its day is found
 * @param year {@link WrittenDate#UNKNOWN} where it is not said
 */
record Holiday(HolidayRule rule, int year) implements Expression.OfYear {
    @Override
    public boolean hasYear() {
        return year != WrittenDate.UNKNOWN;
    }

    @Override
    public Holiday in(int otherYear) {
        return new Holiday(rule, otherYear);
    }

    @Override
    public @Nullable Stretch stretch(int inYear) {
        LocalDate day = rule.day(inYear);
        return day == null ? null : Stretch.day(day);
    }

    private @Nullable Stretch near(Stretch home, Anchors anchors) {
        return anchors.tellsOfOtherTime() ? Years.told(this, home) : Years.day(this, home.date(), anchors.direction());
    }

    @Override
    public Meaning resolve(Anchors anchors) {
        Stretch home = anchors.home();
        Stretch stretch = hasYear() ? stretch(year) : home == null ? null : near(home, anchors);
        if (stretch == null) {
            return Meaning.unresolved(Type.DATE, "XXXX-XX-XX", Anchors.NOT_PUBLISHED);
        }
        return Meaning.of(stretch, hasYear() || home == null ? Resolution.explicit() : Anchors.from(home));
    }
}
