package io.factbox.extractors.dates;

import io.factbox.mention.DateRange;
import io.factbox.mention.Resolution;
import io.factbox.mention.Timex;
import io.factbox.mention.Timex.Modifier;
import io.factbox.mention.Timex.Type;
import org.jspecify.annotations.Nullable;

/**
 * What an expression came to mean in its place: a timex, and the stretch that later expressions may count from.
 *
 * @param timex the value
 * @param stretch the stretch of the calendar meant, where it is known
 */
record Meaning(Timex timex, @Nullable Stretch stretch) {
    static Meaning of(Stretch stretch, Resolution resolution) {
        Type type = stretch.grain().isClock() || stretch.grain() == Grain.DAY_PART ? Type.TIME : Type.DATE;
        return new Meaning(
                Timex.builder(type, stretch.value())
                        .range(stretch.range())
                        .resolution(resolution)
                        .build(),
                stretch);
    }

    static Meaning unresolved(Type type, String value, String why) {
        return new Meaning(
                Timex.builder(type, value)
                        .resolution(Resolution.unresolved(why))
                        .build(),
                null);
    }

    static Meaning of(Type type, String value) {
        return new Meaning(Timex.of(type, value), null);
    }

    Meaning bent(@Nullable Modifier modifier) {
        return modifier == null
                ? this
                : new Meaning(timex.toBuilder().modifier(modifier).build(), stretch);
    }

    Meaning withRange(DateRange range) {
        return new Meaning(timex.toBuilder().range(range).build(), stretch);
    }
}
