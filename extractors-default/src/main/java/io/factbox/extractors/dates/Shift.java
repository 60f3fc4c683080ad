package io.factbox.extractors.dates;

import io.factbox.mention.Resolution;
import io.factbox.mention.Timex.Type;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A date by its distance from another: "two years ago", "three days later".
 *
 * @param length how far
 * @param sign -1 for back, 1 for ahead
 * @param fromText whether it counts from the date mentioned last rather than from the publication date
 * @param base what it counts from, where that is said: "a year from Tuesday"; else null
 */
record Shift(
        Length length, int sign, boolean fromText, @Nullable Expression base) implements Expression {
    @Override
    public Meaning resolve(Anchors anchors) {
        String vague = sign < 0 ? "PAST_REF" : "FUTURE_REF";
        if (length.isVague()) {
            return fromText ? length.resolve(anchors) : Meaning.of(Type.DATE, vague);
        }
        Stretch anchor = anchor(anchors);
        if (fromText && length.finest().isClock() && (anchor == null || anchor.grain() == Grain.DAY)) {
            // how long it took is all that is known
            return length.resolve(anchors);
        }
        if (anchor == null) {
            return Meaning.unresolved(Type.DATE, Deictic.template(grain(length.finest())), Anchors.NOT_PUBLISHED);
        }
        if (length.grain() == Grain.YEAR && length.rest() == null && anchor.grain() == Grain.QUARTER) {
            int years = length.amount() == null ? 0 : length.amount().intValue();
            return Meaning.of(
                    new Stretch(Grain.QUARTER, anchor.start().plusYears((long) sign * years)), Anchors.from(anchor));
        }
        // A day is not so exact that half an hour could leave it.
        boolean within = sign < 0 && length.finest().isClock() && anchor.grain() == Grain.DAY;
        LocalDateTime moment = length.from(within ? anchor.start().plusHours(23) : anchor.start(), sign);
        if (moment == null) {
            return Meaning.of(Type.DATE, vague);
        }
        Grain grain = grain(length.finest());
        if (base != null && anchor.grain() == Grain.DAY && grain != Grain.YEAR && !grain.isClock()) {
            grain = Grain.DAY;
        }
        Stretch there = grain.isClock() ? new Stretch(grain, moment) : Stretch.of(grain, moment.toLocalDate());
        if (grain.isClock() && anchor.grain() != Grain.MINUTE) {
            there = Stretch.day(moment.toLocalDate());
        }
        Resolution how = Anchors.from(anchor);
        return Meaning.of(there, how);
    }

    private @Nullable Stretch anchor(Anchors anchors) {
        if (base != null) {
            return base.resolve(anchors).stretch();
        }
        if (length.grain() == Grain.YEAR && anchors.quarterInFocus() != null) {
            return anchors.quarterInFocus();
        }
        if (!anchors.isNarrative() && length.grain() == Grain.YEAR && !anchors.speaksOfOtherYear()) {
            return anchors.today();
        }
        return fromText ? anchors.told(grain(length.finest())) : anchors.today();
    }

    /** Ten years ago is a year, three weeks ago a week: the distance says how exact the place is. */
    private static Grain grain(Grain unit) {
        return switch (unit) {
            case MILLENNIUM, CENTURY, DECADE -> Grain.YEAR;
            case HALF, SEASON -> Grain.MONTH;
            case FORTNIGHT -> Grain.WEEK;
            case WEEKEND, NIGHT, DAY_PART -> Grain.DAY;
            default -> unit;
        };
    }
}
