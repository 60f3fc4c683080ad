package io.factbox.extractors.dates;

import java.util.Locale;

/** The rules of the grammar, by what they read, each with its confidence: about how often it is right in news text. */
enum Rule {
    NUMERIC_DATE(0.95),
    WRITTEN_DATE(0.97),
    MONTH(0.9),
    YEAR(0.93),
    WEEKDAY(0.92),
    DAY_NAME(0.95),
    PART_OF_DAY(0.85),
    CLOCK(0.9),
    PART_OF_YEAR(0.9),
    DECADE(0.95),
    CENTURY(0.95),
    REFERENCE(0.9),
    HOLIDAY(0.8),
    DISTANCE(0.85),
    COMPARISON(0.8),
    LENGTH(0.9),
    RECENT_LENGTH(0.8),
    AGE(0.9),
    SET(0.8),
    VAGUE(0.7);

    final double confidence;
    /** Its name in a mention's provenance. */
    final String id;

    Rule(double confidence) {
        this.confidence = confidence;
        id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
