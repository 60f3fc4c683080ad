package io.factbox.kit.phrase;

/** What a token does in a phrase. Coarse on purpose: as much as noun phrases and clauses need. */
public enum WordClass {
    /** A common noun, and any unknown lower-case word that is not marked as something else. */
    NOUN,
    /** A capitalised word inside a sentence; a word in capitals; a handle or domain name. */
    NAME,
    /** An adjective, or a participle that stands before a noun. */
    ADJECTIVE,
    /** A number in digits or words. */
    NUMBER,
    /** A weekday, a month, "today", "week". */
    TIME,
    /** An article or another determiner. */
    DETERMINER,
    /** {@code his}, {@code whose}. */
    POSSESSIVE,
    /** The {@code 's} or bare apostrophe after a noun. */
    POSSESSIVE_MARK,
    /** A personal or indefinite pronoun. */
    PRONOUN,
    /** {@code who}, {@code which}, and {@code that} after its noun. */
    RELATIVE,
    /** {@code what}, {@code how}, {@code whether}. */
    INTERROGATIVE,
    /** {@code that} before a clause. */
    THAT,
    /** {@code to}. */
    TO,
    /** A preposition. */
    PREPOSITION,
    /** {@code and}, {@code or}, {@code but}. */
    COORDINATOR,
    /** {@code because}, {@code if}, {@code while}. */
    SUBORDINATOR,
    /** {@code will}, {@code could}. */
    MODAL,
    /** A form of be, have or do. */
    AUXILIARY,
    /** A finite verb, an infinitive, or the participle of a verb group with an auxiliary. */
    VERB,
    /** A past participle without an auxiliary: {@code the plan announced by}. */
    PARTICIPLE,
    /** A present participle without an auxiliary. */
    GERUND,
    /** An adverb or a negation. */
    ADVERB,
    /** A quotation mark. */
    QUOTE,
    /** A comma. */
    COMMA,
    /** A dash that parts phrases. */
    DASH,
    /** A hyphen or slash inside a word. */
    HYPHEN,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A colon or semicolon. */
    COLON,
    /** A full stop, question or exclamation mark. */
    STOP,
    /** A currency sign, a percent sign, an emoji, other signs. */
    SYMBOL;

    private static final WordClass[] VALUES = values();

    static WordClass of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Whether the class may be the head of a noun phrase of several words. */
    public boolean isNominal() {
        return ordinal() <= TIME.ordinal();
    }

    /** Whether the class begins or fills a verb group. */
    public boolean isVerbal() {
        return this == VERB || this == AUXILIARY || this == MODAL;
    }

    /** Whether the class is punctuation. */
    public boolean isPunctuation() {
        return ordinal() >= QUOTE.ordinal() && this != HYPHEN && this != SYMBOL;
    }
}
