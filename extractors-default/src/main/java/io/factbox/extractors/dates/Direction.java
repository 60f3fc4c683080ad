package io.factbox.extractors.dates;

/** On which side of its anchor an incomplete date lies. */
enum Direction {
    /** Before it; the anchor itself included. */
    PAST,
    /** After it. */
    FUTURE,
    /** The text does not say. */
    OPEN
}
