package io.factbox.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a date's value was found, and if it was not, why.
 *
 * @param status how far it was resolved
 * @param anchor the date that a relative one counts from, ISO 8601
 * @param why the evidence of a derived value, or the reason that there is none
 * @param candidates the values that it might have, where the text leaves several
 */
public record Resolution(Status status, Optional<String> anchor, Optional<String> why, List<String> candidates) {
    /** How far a date was resolved. */
    public enum Status {
        /** The text says it in full. */
        EXPLICIT,
        /** Counted from an anchor, as a rule the publication date. */
        ANCHORED,
        /** Completed from evidence elsewhere in the article. */
        DERIVED,
        /** Part of the value is known. */
        PARTIAL,
        /** Not stated. */
        UNRESOLVED
    }

    private static final Resolution EXPLICIT = of(Status.EXPLICIT, null, null);

    /** Copies the candidates. */
    public Resolution {
        candidates = List.copyOf(candidates);
    }

    private static Resolution of(Status status, @Nullable String anchor, @Nullable String why) {
        return new Resolution(status, Optional.ofNullable(anchor), Optional.ofNullable(why), List.of());
    }

    /** Said in full. */
    public static Resolution explicit() {
        return EXPLICIT;
    }

    /** Counted from {@code anchor}. */
    public static Resolution anchored(String anchor) {
        return of(Status.ANCHORED, anchor, null);
    }

    /** Completed from evidence. */
    public static Resolution derived(String why) {
        return of(Status.DERIVED, null, why);
    }

    /** Known in part. */
    public static Resolution partial(String why) {
        return of(Status.PARTIAL, null, why);
    }

    /** Not stated. */
    public static Resolution unresolved(String why) {
        return of(Status.UNRESOLVED, null, why);
    }

    /** The same with the values that it might have. */
    public Resolution withCandidates(List<String> values) {
        return new Resolution(status, anchor, why, values);
    }
}
