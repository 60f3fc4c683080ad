package io.factbox.extractors.dates;

/** What a word does in the date grammar. A word may do several things: "second" counts and is a unit. */
enum DateWord {
    UNIT(Start.FIRST),
    UNITS(Start.ALONE),
    UNIT_ADJECTIVE,
    PERIOD,
    MONTH(Start.ALONE),
    WEEKDAY(Start.ALONE),
    WEEKDAYS(Start.ALONE),
    SEASON(Start.FIRST),
    SEASONS,
    DAY_PART(Start.FIRST),
    NIGHT_OF(Start.ALONE),
    TONIGHT(Start.ALONE),
    CLOCK_NAME(Start.ALONE),
    MERIDIEM,
    OCLOCK,
    DAY_NAME(Start.ALONE),
    REFERENCE(Start.FIRST),
    COMPARABLE,
    DISTANCE,
    FROM,
    NOW_WORD,
    EDGE(Start.FIRST),
    EDGE_NOUN(Start.FIRST),
    APPROX(Start.FIRST),
    COMPARE(Start.FIRST),
    AT(Start.FIRST),
    LEAST,
    THAN,
    UP(Start.FIRST),
    NO(Start.FIRST),
    ADVERB(Start.FIRST),
    VAGUE_COUNT(Start.FIRST),
    COUPLE,
    HALF(Start.FIRST),
    QUARTER_OF,
    FREQUENCY(Start.ALONE),
    EVERY(Start.FIRST),
    OTHER,
    TIMES(Start.FIRST),
    TIMES_NOUN,
    PER,
    VAGUE_REF(Start.ALONE),
    DETERMINER(Start.FIRST),
    OF,
    REALLY_OF,
    ON,
    TO,
    AND,
    OR,
    BETWEEN,
    IN,
    POSSESSIVE,
    ORDINAL_SUFFIX,
    PLURAL_S,
    ORDINAL(Start.FIRST),
    ORDINAL_TENS(Start.FIRST),
    DECADE_NAME(Start.FIRST),
    HALF_NOUN,
    FISCAL(Start.FIRST),
    FISCAL_YEAR(Start.FIRST),
    OLD,
    AGO_WORD,
    ERA(Start.FIRST),
    TO_DATE,
    ZONE,
    FUTURE_CUE,
    PAST_CUE,
    YEAR_CUE,
    NOT_YEAR,
    LENGTH_CUE,
    DECADE_CUE,
    SEASON_CUE,
    NEAR(Start.FIRST),
    RECENT,
    FUTURE_LINK,
    DISTANCE_PREPOSITION,
    VAGUE_NOUN,
    FULL,
    FUTURE_TO,
    FUTURE_VERB,
    DECISION_TO,
    LASTING(Start.ALONE),
    LONG,
    OPENING,
    ZERO,
    NOT_PAST,
    ADVERB_OF_TIME,
    OUTCOME,
    WHEN,
    CIRCA,
    RECENTLY,
    AFTER,
    SPORT,
    WILL,
    SUBJECT,
    BEEN,
    PRESENT_BE,
    PLAN,
    FOR,
    ENDED,
    BY,
    BE,
    ACCOUNTING,
    SO,
    MARCH,
    LINK,
    HOLIDAY(Start.ALONE),
    MONTH_ALONE,
    MONTH_CAPITAL,
    DAY_FOLLOW,
    YEAR_MARK,
    MONTH_MARK,
    DAY_MARK,
    FOREIGN_OF,
    FOREIGN_MONTH,
    AGO_BEFORE(Start.FIRST),
    COPYRIGHT,
    RIGHT(Start.FIRST),
    DAY_CUE,
    NUMBER_WORD(Start.FIRST),
    STREET,
    NUMBERED_NAME,
    CLOCK_CUE,
    VERB_SEASON,
    MODAL;

    static final int COUNT = values().length;

    /** Whether an expression may start with a word. */
    private enum Start {
        /** With it and whatever follows, or it is one by itself. */
        ALONE,
        /** With it and another word that the lexicon knows. */
        FIRST,
        NEVER
    }

    private final Start start;

    DateWord() {
        this(Start.NEVER);
    }

    DateWord(Start start) {
        this.start = start;
    }

    /** Whether such a word may be an expression by itself, or begin one with a word that the lexicon does not know. */
    boolean standsAlone() {
        return start == Start.ALONE;
    }

    /** Whether an expression may begin with such a word and another that the lexicon knows. */
    boolean begins() {
        return start == Start.FIRST;
    }
}
