package io.factbox.internal.text;

import io.factbox.text.TokenShape;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;

/**
 * Cuts news text into tokens in one pass. What a token is, is said at {@link io.factbox.text.AnalyzedText}; each method below takes
 * the offset of a token's first character and returns the offset after its last.
 */
final class Tokenizer {
    private static final int LONGEST_MAIL_NAME = 64;
    private static final int MOST_LABELS = 8;
    private static final int LONGEST_DOTTED = 8;
    /** Behind plain letters, what may belong to the same word. */
    private static final String MAY_GO_ON = "'&_@.-+";

    private final String text;
    private final char[] characters;
    private final int length;
    private final TokenBuffer out;

    /** @param characters those of the text: one is read from here without asking in which of two forms the string keeps it */
    Tokenizer(String text, char[] characters) {
        this.text = text;
        this.characters = characters;
        length = characters.length;
        out = new TokenBuffer(length);
    }

    TokenBuffer tokenize() {
        int i = 0;
        while (i < length) {
            char c = characters[i];
            if (isSpace(c)) {
                i++;
            } else if (isLetter(c) || c == '_') {
                int end = isWebStart(i) ? i : plainWord(i);
                i = end > i ? end : word(i);
            } else if (isDigit(c)) {
                i = number(i);
            } else {
                i = sign(i, c);
            }
        }
        out.trim();
        return out;
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u200B'
                || c == '\uFEFF'
                || c >= '\u0080' && Character.isWhitespace(c)
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u0085';
    }

    static boolean isLetter(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private boolean isIdeograph(char c) {
        return c >= '\u3040' && c <= '\u30FF' || c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
    }

    private char at(int i) {
        return i < length ? characters[i] : ' ';
    }

    // --- words -----------------------------------------------------------------------------------

    /** A word of letters without accents that ends before a space or a mark that can be no part of it, as most do; or the start. */
    private int plainWord(int start) {
        int hash = 0;
        int capitals = 0;
        int i = start;
        char c = characters[i];
        while (c < 128 && isLetter(c)) {
            hash = WordHash.next(hash, c);
            capitals += c <= 'Z' ? 1 : 0;
            c = at(++i);
        }
        if (i == start || c >= 128 || isDigit(c) || MAY_GO_ON.indexOf(c) >= 0) {
            return start;
        }
        out.add(start, i, hash, shape(start, capitals, i - start - capitals));
        return i;
    }

    private int word(int start) {
        char first = characters[start];
        if (isIdeograph(first)) {
            return add(start, start + 1, TokenShape.CASELESS);
        }
        if (isWebStart(start)) {
            return add(start, webEnd(start), TokenShape.WEB);
        }
        int i = start;
        boolean digits = false;
        while (i < length) {
            char c = characters[i];
            if (isLetter(c) && !isIdeograph(c) || c == '_' || c == '²' || c == '³') {
                i++;
            } else if (isDigit(c)) {
                if (!digits && isGluedCurrency(start, i)) {
                    break;
                }
                digits = true;
                i++;
            } else if (isApostrophe(c) && isLetter(at(i + 1)) && !isClitic(i)) {
                i++;
            } else if (c == '&' && isLetter(at(i + 1)) && i > start) {
                i++;
            } else {
                break;
            }
        }
        return dotted(start, i, digits);
    }

    /** A word that a full stop follows: an acronym, a domain name or an abbreviation takes it in. */
    private int dotted(int start, int end, boolean digits) {
        if ("@.-+_".indexOf(at(end)) >= 0 && isMailAddress(start)) {
            return add(start, webEnd(start), TokenShape.WEB);
        }
        if (at(end) != '.') {
            return add(start, end, shape(start, end, digits));
        }
        if (isDomain(start, end)) {
            return add(start, webEnd(start), TokenShape.WEB);
        }
        int abbreviation = abbreviationEnd(start, end);
        if (!digits
                && end - start == 1
                && abbreviation <= end + 1
                && (characters[start] != 'I' || isLetter(at(end + 1)))) {
            int acronym = acronymEnd(start);
            boolean initial = Character.isUpperCase(characters[start]) && !endsLine(end + 1);
            if (acronym > end + 1 || initial) {
                return add(start, acronym, shape(start, acronym, false));
            }
        }
        return add(start, abbreviation, shape(start, abbreviation, digits));
    }

    /** Where the abbreviation ends that the word is, its last stop included; the word's own end if it is none. */
    private int abbreviationEnd(int start, int end) {
        if (isOrdinalEnding(start, end)) {
            return end; // "on the 21st." is no street
        }
        int inner = end + 1;
        while (inner - start < LONGEST_DOTTED && isLetter(at(inner))) {
            inner++;
        }
        if (inner > end + 1 && at(inner) == '.' && abbreviation(start, inner) != WordTable.NONE) {
            return inner + 1; // Ph.D.
        }
        int known = abbreviation(start, end);
        boolean lacksNumber = known == Words.NUMBER_FOLLOWS && !isDigit(at(end + 1)) && !isDigit(at(end + 2));
        return known == WordTable.NONE || lacksNumber ? end : end + 1;
    }

    private boolean isOrdinalEnding(int start, int end) {
        if (end - start != 2 || start == 0 || !isDigit(characters[start - 1])) {
            return false;
        }
        char last = characters[start + 1];
        return switch (characters[start]) {
            case 's' -> last == 't';
            case 'n', 'r' -> last == 'd';
            case 't' -> last == 'h';
            default -> false;
        };
    }

    private int abbreviation(int start, int end) {
        return Words.ABBREVIATIONS.get(text, start, end, WordHash.of(text, start, end));
    }

    /** Whether nothing but a closing mark stands between here and the end of the line: "on X." has a full stop, "J. Doe" has not. */
    private boolean endsLine(int i) {
        char c = at(i);
        return i >= length || c == '\n' || c == '\r' || c == '”' || c == '"';
    }

    /** {@code U.S.}, {@code a.m.}, {@code S.p.A.}, {@code J.}: single letters, each with its stop. */
    private int acronymEnd(int start) {
        int i = start;
        while (isLetter(at(i)) && at(i + 1) == '.') {
            i += 2;
        }
        // S.p.A or U.S without the last stop
        if (i > start && isLetter(at(i)) && !isLetterOrDigit(at(i + 1)) && i - start >= 2) {
            return i + 1;
        }
        return i;
    }

    /** {@code Name.tld} or {@code www.name.co.tld}, where nothing that is part of a word follows. */
    private boolean isDomain(int start, int dot) {
        if (dot - start < 2) {
            return false;
        }
        int label = dot + 1;
        int end = labelEnd(label);
        for (int labels = 1; labels < MOST_LABELS && at(end) == '.' && isLetter(at(end + 1)); labels++) {
            label = end + 1;
            end = labelEnd(label);
        }
        boolean lower = Character.isLowerCase(at(label));
        boolean shouted = Character.isUpperCase(at(label)) && Character.isUpperCase(at(label + 1));
        return (lower || shouted) && Words.DOMAINS.get(text, label, end, WordHash.of(text, label, end)) >= 0;
    }

    private int labelEnd(int start) {
        int end = start;
        while (isLetterOrDigit(at(end)) || at(end) == '-') {
            end++;
        }
        return end;
    }

    private boolean isClitic(int apostrophe) {
        int end = apostrophe + 1;
        while (isLetter(at(end))) {
            end++;
        }
        if (isDigit(at(end))) {
            return false;
        }
        char c = Character.toLowerCase(at(apostrophe + 1));
        return switch (end - apostrophe - 1) {
            case 1 -> c == 's' || c == 'd' || c == 'm';
            case 2 -> {
                char d = Character.toLowerCase(at(apostrophe + 2));
                yield (c == 'r' || c == 'v') && d == 'e' || c == 'l' && d == 'l';
            }
            default -> false;
        };
    }

    private boolean isGluedCurrency(int start, int end) {
        if (start > 0 && characters[start - 1] == '$') {
            return end - start <= 3;
        }
        return end - start <= 4
                && Character.isUpperCase(characters[start])
                && Words.CURRENCY_PREFIXES.get(text, start, end, WordHash.of(text, start, end)) != WordTable.NONE
                && (end - start > 1 || isDigit(at(end + 1)) || isDigit(at(end + 2)))
                && (Words.CODE_PREFIXES.get(text, start, end, WordHash.of(text, start, end)) == WordTable.NONE
                        || isLargeAmount(end));
    }

    /** Three digits, a separator or a scale: N1,600, N50bn and COP4100, not N95 and COP28. */
    private boolean isLargeAmount(int start) {
        int end = start;
        while (isDigit(at(end))) {
            end++;
        }
        char c = at(end);
        return end - start >= 3 || (c == ',' || c == '.') && isDigit(at(end + 1)) || "mbkt".indexOf(c) >= 0;
    }

    private TokenShape shape(int start, int end, boolean digits) {
        int upper = 0;
        int lower = 0;
        int caseless = 0;
        for (int i = start; i < end; i++) {
            char c = characters[i];
            if (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c)) {
                upper++;
            } else if (c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c)) {
                lower++;
            } else if (c >= 128 && Character.isLetter(c)) {
                caseless++;
            }
        }
        if (digits) {
            return TokenShape.ALPHANUMERIC;
        }
        if (upper + lower == 0) {
            return caseless > 0 ? TokenShape.CASELESS : TokenShape.SYMBOL;
        }
        return shape(start, upper, lower);
    }

    private TokenShape shape(int start, int upper, int lower) {
        if (upper == 0) {
            return TokenShape.LOWER;
        }
        if (lower == 0) {
            return TokenShape.UPPER;
        }
        return upper == 1 && Character.isUpperCase(characters[start]) ? TokenShape.CAPITALIZED : TokenShape.MIXED;
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    // --- web -------------------------------------------------------------------------------------

    private boolean isWebStart(int i) {
        char c = characters[i];
        return (c == 'h' || c == 'H')
                        && (text.regionMatches(true, i, "http://", 0, 7)
                                || text.regionMatches(true, i, "https://", 0, 8))
                || (c == 'w' || c == 'W') && text.regionMatches(true, i, "www.", 0, 4) && isLetterOrDigit(at(i + 4));
    }

    /** {@code j.doe@example.org}: the part before the sign holds dots, so it is looked for ahead. */
    private boolean isMailAddress(int start) {
        int i = start;
        while (i - start < LONGEST_MAIL_NAME
                && (isLetterOrDigit(at(i)) || at(i) == '.' || at(i) == '-' || at(i) == '+' || at(i) == '_')) {
            i++;
        }
        return at(i) == '@' && i > start && isLetterOrDigit(at(i + 1));
    }

    private int webEnd(int start) {
        int i = start;
        while (i < length && !isSpace(characters[i]) && "\"<>“”‘’«»()[]{}|,;".indexOf(characters[i]) < 0) {
            i++;
        }
        while (i > start + 1 && ".:!?'-".indexOf(characters[i - 1]) >= 0) {
            i--;
        }
        // a possessive: example.org's
        for (int apostrophe = start + 1; apostrophe < i; apostrophe++) {
            if (isApostrophe(characters[apostrophe])) {
                return isClitic(apostrophe) ? apostrophe : i;
            }
        }
        return i;
    }

    // --- numbers ---------------------------------------------------------------------------------

    private int number(int start) {
        int i = start + 1;
        while (i < length) {
            char c = characters[i];
            if (isDigit(c)) {
                i++;
            } else if ((c == '.' || c == ',') && isDigit(at(i + 1))) {
                i += 2;
            } else if (isApostrophe(c)
                    && isDigit(at(i + 1))
                    && isDigit(at(i + 2))
                    && isDigit(at(i + 3))
                    && !isDigit(at(i + 4))) {
                i += 4;
            } else {
                break;
            }
        }
        return add(start, i, TokenShape.NUMBER);
    }

    // --- signs -----------------------------------------------------------------------------------

    private int sign(int start, char c) {
        if (c == '.' && isDigit(at(start + 1)) && (start == 0 || !isLetterOrDigit(characters[start - 1]))) {
            return number(start);
        }
        if (isApostrophe(c)
                && start > 0
                && isLetterOrDigit(characters[start - 1])
                && isLetter(at(start + 1))
                && isClitic(start)) {
            int end = start + 2;
            while (isLetter(at(end))) {
                end++;
            }
            return add(start, end, TokenShape.LOWER);
        }
        if (c == '@' && isLetter(at(start + 1))) {
            int end = start + 1;
            while (isLetterOrDigit(at(end)) || at(end) == '_') {
                end++;
            }
            return add(start, end, TokenShape.WEB);
        }
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(start + 1))) {
            return surrogates(start);
        }
        int type = Character.getType(c);
        if (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER) {
            return add(start, start + 1, TokenShape.NUMBER);
        }
        int end = start + 1;
        if (c == '.' || c == '-' || c == '\'' || c == '`' || c == '!' || c == '?' || c == '*' || c == '=' || c == '_'
                || c == '~') {
            while (at(end) == c) {
                end++;
            }
        }
        return add(start, end, isPunctuation(c, type) ? TokenShape.PUNCTUATION : TokenShape.SYMBOL);
    }

    /** A character beyond the first plane: letters of old and rare scripts stay one by one, the rest are symbols. */
    private int surrogates(int start) {
        int end = start + 2;
        if (Character.isLetter(text.codePointAt(start))) {
            return add(start, end, TokenShape.CASELESS);
        }
        // joined emoji are one token: skin tones, variation selectors and joiners
        while (at(end) == '\u200D'
                || at(end) == '\uFE0F'
                || at(end) == '\uD83C' && at(end + 1) >= '\uDFFB' && at(end + 1) <= '\uDFFF') {
            boolean joiner = at(end) == '\u200D';
            end += at(end) == '\uD83C' ? 2 : 1;
            if (joiner && Character.isHighSurrogate(at(end)) && Character.isLowSurrogate(at(end + 1))) {
                end += 2;
            }
        }
        return add(start, Math.min(end, length), TokenShape.SYMBOL);
    }

    private static boolean isPunctuation(char c, int type) {
        return switch (type) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            case Character.OTHER_PUNCTUATION -> c != '%' && c != '&' && c != '@' && c != '#' && c != '*' && c != '‰';
            default -> c == '`' || c == '|';
        };
    }

    private int add(int start, int end, TokenShape shape) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = WordHash.next(hash, characters[i]);
        }
        out.add(start, end, hash, shape);
        return end;
    }
}
