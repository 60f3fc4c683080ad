package io.factbox.extractors.dates;

/** What a temporal expression says, before it is known where it stands. Immutable. */
interface Expression {
    /** What it means, counted from these anchors. */
    Meaning resolve(Anchors anchors);

    /** An expression that a year completes: a month, a day of the year, a quarter. */
    interface OfYear extends Expression {
        /** Whether its year is said. */
        boolean hasYear();

        /** The same in a year. */
        Expression in(int year);

        /** The stretch in a year; null where there is none: 29 February, a fifth Monday. */
        @org.jspecify.annotations.Nullable
        Stretch stretch(int year);
    }
}
