package io.factbox.extractors.dates;

/** Which of the stretches of one kind is meant, seen from an anchor. */
enum Reference {
    /** The one before the publication date's. */
    LAST(-1, false),
    /** As LAST for days with a name; the stretch that ends now for units. */
    PAST(-1, false),
    /** The one that holds the publication date. */
    THIS(0, false),
    /** The one after the publication date's. */
    NEXT(1, false),
    /** As NEXT. */
    COMING(1, false),
    /** The one before the date mentioned last. */
    PREVIOUS(-1, true),
    /** The one after the date mentioned last. */
    FOLLOWING(1, true),
    /** The one of the date mentioned last. */
    SAME(0, true),
    /** The one of the date mentioned last. */
    THAT(0, true),
    /** The last one that is over. */
    LATEST(0, true),
    /** The one spoken of. */
    THE(0, true),
    /** Several, near. */
    THESE(0, false);

    /** How many stretches away. */
    final int offset;
    /** Whether it counts from the date mentioned last rather than from the publication date. */
    final boolean fromText;

    Reference(int offset, boolean fromText) {
        this.offset = offset;
        this.fromText = fromText;
    }
}
