package io.factbox.extractors.dates;

/**
 * The settings of the extractor.
 *
 * @param vague whether "now", "recently" and "the future" are mentions
 * @param ages whether ages are mentions
 * @param anchor what incomplete dates count from
 * @param dayOrder what 3/10 means
 */
record DateOptions(boolean vague, boolean ages, Anchor anchor, DayOrder dayOrder) {
    /** What incomplete dates count from. */
    enum Anchor {
        /** The text decides: the publication date for a report, the date mentioned last for a history. */
        AUTO,
        /** The publication date. */
        PUBLICATION,
        /** The date mentioned last. */
        NARRATIVE
    }

    /** What 3/10 means. */
    enum DayOrder {
        /** The article's other dates decide, then its country, else 10 March. */
        AUTO,
        /** 3 October. */
        DAY_FIRST,
        /** 10 March. */
        MONTH_FIRST
    }
}
