package io.factbox.extractors.sources;

/** How an attribution was recognised; the confidence is the measured precision of cue and source, to the nearest 0.05. */
enum Rule {
    /** {@code “…,” X said}. */
    QUOTE_BEFORE("quote-before", 0.95),
    /** {@code “…,” said X}. */
    INVERTED("inverted", 0.95),
    /** {@code X said (that) …}. */
    CLAUSE("clause", 0.85),
    /** {@code …, X said}. */
    PARENTHETICAL("parenthetical", 0.85),
    /** {@code X criticised Y}. */
    OBJECT("object", 0.75),
    /** {@code X vowed to …}. */
    INFINITIVE("infinitive", 0.65),
    /** {@code …, saying …}. */
    PARTICIPLE("participle", 0.7),
    /** {@code as announced by X}. */
    PASSIVE("passive", 0.8),
    /** {@code according to X}. */
    ACCORDING_TO("according-to", 0.95),
    /** {@code X said …, citing Y}. */
    CITING("citing", 0.8),
    /** {@code X's claim that …}. */
    NOUN("noun", 0.7),
    /** {@code X was clear: “…”}. */
    COLON("colon", 0.75),
    /** {@code X: “…”} and {@code “…” — X}. */
    LABEL("label", 0.8);

    final String id;
    final double confidence;

    Rule(String id, double confidence) {
        this.id = id;
        this.confidence = confidence;
    }
}
