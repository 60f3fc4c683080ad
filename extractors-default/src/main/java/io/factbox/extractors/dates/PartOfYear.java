package io.factbox.extractors.dates;

import io.factbox.mention.Resolution;
import io.factbox.mention.Timex.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quarter, a half or a season, by number.
 *
 * @param grain {@link Grain#QUARTER}, {@link Grain#HALF} or {@link Grain#SEASON}
 * @param index from 1; -1 for the last
 * @param year {@link WrittenDate#UNKNOWN} where it is not said
 */
record PartOfYear(Grain grain, int index, int year) implements Expression.OfYear {
    @Override
    public boolean hasYear() {
        return year != WrittenDate.UNKNOWN;
    }

    @Override
    public PartOfYear in(int otherYear) {
        return new PartOfYear(grain, index, otherYear);
    }

    @Override
    public @Nullable Stretch stretch(int inYear) {
        int number = number();
        return switch (grain) {
            case SEASON -> Stretch.season(inYear, number);
            case QUARTER -> Stretch.of(grain, LocalDate.of(inYear, number * 3, 1));
            default -> Stretch.of(grain, LocalDate.of(inYear, number * 6, 1));
        };
    }

    private int number() {
        return index > 0 ? index : grain == Grain.HALF ? 2 : 4;
    }

    @Override
    public Meaning resolve(Anchors anchors) {
        if (hasYear()) {
            return Meaning.of(stretch(year), Resolution.explicit());
        }
        Stretch home = anchors.home();
        if (home == null) {
            String code = grain == Grain.SEASON ? Stretch.seasonCode(number()) : grain.letter + number();
            return Meaning.unresolved(Type.DATE, "XXXX-" + code, Anchors.NOT_PUBLISHED);
        }
        Stretch chosen = anchors.tellsOfOtherTime()
                ? Years.told(this, home)
                : grain == Grain.SEASON
                        ? Years.part(this, home.date(), anchors.direction())
                        : Years.quarter(this, home.date(), anchors.direction());
        return Meaning.of(chosen, Anchors.from(home));
    }
}
