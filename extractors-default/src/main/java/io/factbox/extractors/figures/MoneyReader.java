package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Reads the currency before or behind a number. Keeps the last result: one reader per thread. */
final class MoneyReader {
    private static final BigDecimal MANY = BigDecimal.valueOf(10_000);

    private final CurrencyTable table;
    private int[] rows = CurrencyTable.NO_ROWS;
    private boolean minor;
    private boolean isMillions;

    MoneyReader(CurrencyTable table) {
        this.table = table;
    }

    /** The candidates that the last successful call found. */
    int[] rows() {
        return rows;
    }

    /** Whether it found the code of millions: {@code 48 MEUR}. */
    boolean isMillions() {
        return isMillions;
    }

    /** Whether it found cents, pence or the like. */
    boolean isMinor() {
        return minor;
    }

    /**
     * Reads the currency before a number.
     *
     * @param floor the token that it must not reach over
     * @return its first token; {@code number} itself if there is none
     */
    int before(AnalyzedText text, int number, int floor) {
        int last = number - 1;
        isMillions = false;
        if (last < floor) {
            return number;
        }
        boolean glued = !text.spaceBefore(number);
        if (isSign(text, last)) {
            return signBefore(text, last, floor);
        }
        if (!text.tokenShape(last).isWord()) {
            return number;
        }
        // $US113, $A5
        if (glued && last - 1 >= floor && !text.spaceBefore(last) && text.tokenEquals(last - 1, "$")) {
            int[] letters = table.dollarLetters(text, last);
            if (letters.length > 0) {
                return found(letters, last - 1);
            }
        }
        int[] sign = table.sign(text, last);
        boolean opens = last == floor || text.spaceBefore(last) || text.tokenEquals(last - 1, "(");
        if (sign.length > 0
                && opens
                && !FigureWords.CODE_WORD.contains(text, last)
                && (glued || isSpacedSign(text, last))) {
            return found(sign, last);
        }
        if (isCode(text, last)) {
            return found(table.signInAnyCase(text, last), last);
        }
        int[] millions = table.millions(text, last);
        if (millions.length > 0) {
            isMillions = true;
            return found(millions, last);
        }
        if (text.tokenIs(last, "dollar") && !glued) {
            return found(table.noun(text, last), last);
        }
        return number;
    }

    private int found(int[] candidates, int first) {
        rows = candidates;
        minor = false;
        return first;
    }

    private boolean isSign(AnalyzedText text, int token) {
        TokenShape shape = text.tokenShape(token);
        return (shape == TokenShape.SYMBOL || text.tokenEnd(token) - text.tokenStart(token) == 1 && !shape.isWord())
                && table.sign(text, token).length > 0;
    }

    /** {@code $} with the letters before it: {@code HK$}, {@code US $}. */
    private int signBefore(AnalyzedText text, int sign, int floor) {
        int[] plain = table.sign(text, sign);
        int letters = sign - 1;
        if (letters >= floor && text.tokenShape(letters).isWord()) {
            boolean glued = !text.spaceBefore(sign);
            if (glued && text.tokenEquals(letters, "GH")) {
                return found(plain, letters);
            }
            boolean code = text.tokenEnd(letters) - text.tokenStart(letters) > 1
                    && (text.tokenShape(letters) == TokenShape.UPPER
                            || text.tokenIs(letters, "us")
                            || text.tokenIs(letters, "hk"));
            if (glued || code || text.tokenEquals(letters, "S") || text.tokenEquals(letters, "c")) {
                int[] rowsOfLetters = table.dollarLetters(text, letters);
                if (rowsOfLetters.length == 0) {
                    rowsOfLetters = glued || code ? table.sign(text, letters) : CurrencyTable.NO_ROWS;
                }
                if (rowsOfLetters.length > 0 && (text.tokenEquals(sign, "$") || rowsOfLetters.length == 1)) {
                    return found(rowsOfLetters, letters);
                }
            }
        }
        return found(plain, sign);
    }

    /** Signs in letters that may stand apart from the number: {@code Tk 500}, {@code Rs. 40}, {@code USD 7}; not {@code R}, {@code N}. */
    private boolean isSpacedSign(AnalyzedText text, int token) {
        int length = text.tokenEnd(token) - text.tokenStart(token);
        return length >= 2 && !FigureWords.CODE_WORD.contains(text, token);
    }

    /** An ISO code of three letters in any case. */
    private boolean isCode(AnalyzedText text, int token) {
        if (text.tokenEnd(token) - text.tokenStart(token) != 3
                || text.tokenShape(token) == TokenShape.CAPITALIZED
                || FigureWords.CODE_WORD.contains(text, token)) {
            return false;
        }
        int[] candidates = table.signInAnyCase(text, token);
        return candidates.length == 1 && FigureWords.COMMON_CODE.contains(text, token);
    }

    /**
     * Reads the currency behind a number.
     *
     * @param value the number, which tells pounds sterling from pounds of weight
     * @return the token after it; {@code token} itself if there is none
     */
    int after(AnalyzedText text, int token, int limit, BigDecimal value) {
        isMillions = false;
        int at = hyphen(text, token, limit);
        if (at >= limit) {
            return token;
        }
        boolean glued = !text.spaceBefore(token) && at == token;
        if (text.tokenEquals(at, "¢")) {
            rows = table.minorOf("cent");
            minor = true;
            return at + 1;
        }
        if (isSign(text, at) && !isSignOfNext(text, at, limit)) {
            found(table.sign(text, at), at);
            return at + 1;
        }
        if (!text.tokenShape(at).isWord()) {
            return token;
        }
        if (!table.mayFollow(text, at)
                || at + 1 < limit && text.tokenShape(at + 1) == TokenShape.NUMBER && !text.spaceBefore(at + 1)) {
            return token;
        }
        int adjectives = adjectives(text, at, limit);
        if (adjectives > at) {
            return adjectives;
        }
        int[] noun = table.noun(text, at);
        if (noun.length > 0 && isMoneyNoun(text, at, limit, value)) {
            rows = noun;
            minor = false;
            return at + 1;
        }
        int[] millions = table.millions(text, at);
        if (millions.length > 0) {
            found(millions, at);
            isMillions = true;
            return at + 1;
        }
        int[] minors = minorAt(text, at, glued);
        if (minors.length > 0) {
            rows = minors;
            minor = true;
            return at + 1;
        }
        int[] sign = table.sign(text, at);
        if (sign.length > 0
                && text.tokenEnd(at) - text.tokenStart(at) >= 2
                && text.tokenShape(at) == TokenShape.UPPER
                && (!FigureWords.CODE_WORD.contains(text, at)
                        || glued && text.tokenEnd(at) - text.tokenStart(at) == 3)) {
            found(sign, at);
            return at + 1;
        }
        if (isCode(text, at)) {
            found(table.signInAnyCase(text, at), at);
            return at + 1;
        }
        return token;
    }

    /** {@code 1 $10 bill}, {@code 1 $ 10 bill}: the sign belongs to the number behind it, unless that counts cents. */
    private boolean isSignOfNext(AnalyzedText text, int sign, int limit) {
        int number = sign + 1;
        if (number >= limit || text.tokenShape(number) != TokenShape.NUMBER) {
            return false;
        }
        boolean own = number + 1 < limit && (table.minor(text, number + 1).length > 0 || isSign(text, number + 1));
        return !text.spaceBefore(number) || text.spaceBefore(sign) && !own;
    }

    /** {@code Australian dollars}, {@code US dollars}, {@code euro cents}. */
    private int adjectives(AnalyzedText text, int token, int limit) {
        for (int length = 1; length <= 3 && token + length < limit; length++) {
            int noun = token + length;
            int[] candidates = table.noun(text, noun);
            boolean small = candidates.length == 0;
            if (small) {
                candidates = table.minor(text, noun);
            }
            for (int row : candidates) {
                if (table.isAdjective(text, token, noun, row)
                        || small && length == 1 && contains(table.noun(text, token), row)) {
                    rows = new int[] {row};
                    minor = small;
                    return noun + 1;
                }
            }
        }
        return token;
    }

    private static boolean contains(int[] rows, int row) {
        for (int other : rows) {
            if (other == row) {
                return true;
            }
        }
        return false;
    }

    private int[] minorAt(AnalyzedText text, int token, boolean glued) {
        if (text.tokenEnd(token) - text.tokenStart(token) == 1) {
            return text.tokenEquals(token, "p") ? table.minor(text, token) : CurrencyTable.NO_ROWS;
        }
        return text.tokenShape(token) == TokenShape.LOWER || text.tokenShape(token) == TokenShape.CAPITALIZED
                ? table.minor(text, token)
                : CurrencyTable.NO_ROWS;
    }

    /** Some currencies' names mean other things: a pound is a weight too, a mark, a real, a won, a sol a word. */
    private static boolean isMoneyNoun(AnalyzedText text, int token, int limit, BigDecimal value) {
        if (text.tokenIs(token, "pound") || text.tokenIs(token, "pounds")) {
            boolean sterling = token + 1 < limit && text.tokenIs(token + 1, "sterling");
            boolean weight = token + 1 < limit && (text.tokenIs(token + 1, "of") || text.tokenIs(token + 1, "per"));
            return sterling || value.compareTo(MANY) >= 0 && !weight;
        }
        if (text.tokenShape(token) == TokenShape.UPPER && text.tokenEnd(token) - text.tokenStart(token) < 4) {
            return text.tokenIs(token, "rmb") || text.tokenIs(token, "yen");
        }
        if (text.tokenIs(token, "mark")) {
            return false;
        }
        boolean wordToo = FigureWords.MONEY_WORD.contains(text, token);
        return !wordToo || value.compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private static int hyphen(AnalyzedText text, int token, int limit) {
        return token + 1 < limit
                        && text.tokenEquals(token, "-")
                        && !text.spaceBefore(token)
                        && !text.spaceBefore(token + 1)
                ? token + 1
                : token;
    }
}
