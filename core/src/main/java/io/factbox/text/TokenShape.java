package io.factbox.text;

/** What a token looks like; all that many rules need to know of it. */
public enum TokenShape {
    /** Letters, none of them upper case: {@code rose}, {@code a.m.}, {@code 's}. */
    LOWER,
    /** One upper-case letter, then lower-case ones: {@code China}, {@code Ltd.}. */
    CAPITALIZED,
    /** Upper-case letters only, one is enough: {@code UN}, {@code U.S.}, {@code A}. */
    UPPER,
    /** Other mixtures of case: {@code iPhone}, {@code McDonald}, {@code BoE}. */
    MIXED,
    /** Letters of a script without case: Chinese, Arabic, Hebrew, Thai. */
    CASELESS,
    /** Digits with their separators, {@code 1,234.5}, or a fraction sign; a suffix such as {@code bn} is the next token. */
    NUMBER,
    /** Letters, then digits: {@code Q3}, {@code FY24}, {@code G20}. */
    ALPHANUMERIC,
    /** A web address, a domain name, an e-mail address or a handle. */
    WEB,
    /** Punctuation, quotation marks, brackets and dashes. */
    PUNCTUATION,
    /** Anything else: currency and percent signs, emoji, lone surrogates. */
    SYMBOL;

    private static final TokenShape[] VALUES = values();

    /** The shape with this ordinal, without the copy that {@link #values()} makes. */
    public static TokenShape of(int ordinal) {
        return VALUES[ordinal];
    }

    /** Whether the token is made of letters, digits after them included. */
    public boolean isWord() {
        return ordinal() <= CASELESS.ordinal() || this == ALPHANUMERIC;
    }

    /** Whether the token begins with or holds an upper-case letter: it could be part of a name. */
    public boolean isNameLike() {
        return this == CAPITALIZED || this == UPPER || this == MIXED || this == ALPHANUMERIC;
    }
}
