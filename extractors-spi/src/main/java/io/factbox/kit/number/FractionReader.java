package io.factbox.kit.number;

import io.factbox.kit.number.NumberWords.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;

/**
 * Reads fractions in words: {@code two-thirds}, {@code a third}, {@code three twenty-fifths}, {@code three million and a half},
 * {@code five point two}, {@code one over three}.
 */
final class FractionReader {
    private static final int MOST_DIGITS = 9;

    private final NumberWords words;
    private final NumberReader cardinals;
    private final OrdinalReader ordinals;
    private final Rational number;

    FractionReader(NumberWords words, NumberReader cardinals, Rational number) {
        this.words = words;
        this.cardinals = cardinals;
        ordinals = new OrdinalReader(words);
        this.number = number;
    }

    private int code(AnalyzedText text, int token, int limit) {
        return token < limit ? words.code(text, token) : WordTable.NONE;
    }

    private boolean isKind(int code, Kind kind) {
        return code != WordTable.NONE && words.kind(code) == kind;
    }

    private boolean isOrdinal(int code) {
        return isKind(code, Kind.ORDINAL_UNIT) || isKind(code, Kind.ORDINAL_TENS) || isKind(code, Kind.ORDINAL_SCALE);
    }

    /**
     * The parts behind the cardinal that was just read: {@code [two] thirds}, {@code [one hundred] thirty-fifths},
     * {@code [one hundred and three] quarters}.
     *
     * @param token where the cardinal begins
     * @param end where it ends
     * @return the token after the parts, {@code end} if there are none
     */
    int parts(AnalyzedText text, int token, int end, int limit) {
        int at = NumberReader.skipLooseHyphen(text, end, limit);
        int code = code(text, at, limit);
        if (code == WordTable.NONE) {
            return end;
        }
        if (end == token + 1 && number.value.compareTo(BigDecimal.ONE) == 0 && isKind(code, Kind.UNIT)) {
            return hundredth(text, at, end, limit);
        }
        boolean part = isKind(code, Kind.PART) || isKind(code, Kind.PARTS);
        int and = cardinals.lastAnd();
        if (part && and >= 0) {
            return wholeAndParts(text, token, and, end, limit);
        }
        if (part && words.value(code).compareTo(BigDecimal.TEN) < 0) {
            int compound = compoundBehind(text, token, end, at);
            if (compound > end) {
                return compound;
            }
        }
        int over = parts(text, end, limit, number.value);
        return over > end ? scaled(text, over, limit) : end;
    }

    /** {@code [one] one-hundred-fifth}: an ordinal from a hundred up behind the "one". */
    private int hundredth(AnalyzedText text, int token, int none, int limit) {
        int end = ordinals.read(text, token, limit);
        if (end == token || ordinals.value().compareTo(BigDecimal.valueOf(100)) < 0) {
            return none;
        }
        number.divide(BigDecimal.ONE, ordinals.value());
        return end;
    }

    /** {@code one hundred [thirty-fifths]}: the cardinal's last word belongs to the parts. */
    private int compoundBehind(AnalyzedText text, int token, int end, int part) {
        int tens = code(text, end - 1, end);
        int code = words.code(text, part);
        if (end - 1 == token || !isKind(tens, Kind.TENS) || isKind(code, Kind.PART)) {
            return end;
        }
        BigDecimal denominator = words.value(tens).add(words.value(code));
        if (cardinals.read(text, token, end - 1) != end - 1) {
            return end;
        }
        number.divide(cardinals.value(), denominator);
        return part + 1;
    }

    /** {@code one hundred and three quarters}, {@code two million and one half}: the parts are behind the "and" alone. */
    private int wholeAndParts(AnalyzedText text, int token, int and, int end, int limit) {
        int numerator = cardinals.read(text, and + 1, limit);
        BigDecimal parts = cardinals.value();
        int code = code(text, NumberReader.skipHyphen(text, numerator, limit), limit);
        if (code == WordTable.NONE || parts.compareTo(words.value(code)) >= 0) {
            // "one hundred and thirty fifths": more than one, so the whole number is the numerator
            return parts(text, end, limit, number.value);
        }
        cardinals.read(text, token, and);
        number.take(cardinals);
        number.fraction = false;
        return andPart(text, and, limit);
    }

    /** {@code [two] thirds}, {@code [three]-quarters}, {@code [one] fifth}: sets the value. */
    private int parts(AnalyzedText text, int token, int limit, BigDecimal numerator) {
        int i = NumberReader.skipLooseHyphen(text, token, limit);
        int code = code(text, i, limit);
        if (code == WordTable.NONE) {
            return token;
        }
        boolean single = numerator.compareTo(BigDecimal.ONE) == 0;
        if (isKind(code, Kind.TENS)) {
            return compoundParts(text, i, token, limit, numerator, single);
        }
        boolean fits = switch (words.kind(code)) {
            case PARTS -> !single;
            case PART -> single;
            case ORDINAL_UNIT, ORDINAL_TENS, ORDINAL_SCALE ->
                single && words.value(code).compareTo(BigDecimal.valueOf(2)) > 0;
            default -> false;
        };
        if (!fits) {
            return token;
        }
        number.divide(numerator, words.value(code));
        return i + 1;
    }

    /** {@code [three] twenty-firsts}, {@code [a] twenty-first}. */
    private int compoundParts(AnalyzedText text, int tens, int none, int limit, BigDecimal numerator, boolean single) {
        int i = NumberReader.skipHyphen(text, tens + 1, limit);
        int code = code(text, i, limit);
        boolean fits = single ? isKind(code, Kind.ORDINAL_UNIT) : isKind(code, Kind.PARTS);
        if (!fits || words.value(code).compareTo(BigDecimal.TEN) >= 0) {
            return none;
        }
        number.divide(numerator, words.value(words.code(text, tens)).add(words.value(code)));
        return i + 1;
    }

    /** {@code half}, {@code a third}, {@code a twenty-first}, {@code quarter million}: a part without a number before it. */
    int part(AnalyzedText text, int token, int limit) {
        boolean article = text.tokenIs(token, "a") || text.tokenIs(token, "an");
        int i = article ? token + 1 : token;
        int code = code(text, i, limit);
        if (code == WordTable.NONE) {
            return token;
        }
        if (article && isKind(code, Kind.TENS)) {
            int end = compoundParts(text, i, i, limit, BigDecimal.ONE, true);
            return end > i && isPartOf(text, end, limit) ? end : token;
        }
        boolean ordinal = isOrdinal(code);
        if (!isKind(code, Kind.PART) && !(article && ordinal && isPartOf(text, i + 1, limit))) {
            return token;
        }
        if (words.value(code).compareTo(BigDecimal.valueOf(2)) <= 0 && ordinal) {
            return token;
        }
        number.divide(BigDecimal.ONE, words.value(code));
        int end = scaled(text, i + 1, limit);
        boolean bareQuarter = !article && end == i + 1 && !text.tokenIs(i, "half");
        return bareQuarter ? token : end;
    }

    /** Whether "a third" is a part and not the next one of a row: "of", "more" or nothing follows. */
    private static boolean isPartOf(AnalyzedText text, int token, int limit) {
        return token >= limit
                || text.tokenShape(token) == TokenShape.PUNCTUATION && !text.tokenEquals(token, "-")
                || text.tokenIs(token, "of")
                || text.tokenIs(token, "off")
                || text.tokenIs(token, "more")
                || text.tokenIs(token, "less")
                || text.tokenIs(token, "fewer")
                || text.tokenIs(token, "in")
                || text.tokenIs(token, "to")
                || text.tokenIs(token, "from");
    }

    /** {@code [three million] and a half}, {@code [forty-two] and a third}. */
    int andPart(AnalyzedText text, int token, int limit) {
        if (token + 1 >= limit || number.fraction || !text.tokenIs(token, "and")) {
            return token;
        }
        BigDecimal whole = number.value;
        BigDecimal wholeScale = number.scale;
        number.scale = BigDecimal.ONE;
        int end = cardinals.read(text, token + 1, limit);
        int last = token;
        if (end > token + 1 && cardinals.isSpelled()) {
            int parts = parts(text, end, limit, cardinals.value());
            last = parts > end ? scaled(text, parts, limit) : token;
        } else if (text.tokenIs(token + 1, "a")) {
            int part = part(text, token + 1, limit);
            last = part > token + 1 ? part : token;
        }
        BigDecimal part = number.value;
        if (last > token && part.compareTo(BigDecimal.ONE) < 0) {
            number.value = whole.add(part.multiply(wholeScale));
        } else if (last > token && number.scale.compareTo(wholeScale) < 0 && part.compareTo(wholeScale) < 0) {
            number.value = whole.add(part);
        } else {
            number.value = whole;
            last = token;
        }
        number.scale = wholeScale;
        number.fraction = false;
        return last;
    }

    /** A scale behind a fraction or decimal: {@code ½ million}, {@code two thirds of a million}. */
    int scaled(AnalyzedText text, int token, int limit) {
        int i = NumberReader.skipHyphen(text, token, limit);
        if (number.fraction && i + 2 < limit && text.tokenIs(i, "of") && text.tokenIs(i + 1, "a")) {
            i += 2;
        } else if (number.fraction && i + 1 < limit && text.tokenIs(i, "a")) {
            i++;
        }
        int code = code(text, i, limit);
        if (!isKind(code, Kind.SCALE)) {
            return token;
        }
        number.value = number.value.multiply(words.value(code));
        number.scale = words.value(code);
        number.fraction = false;
        return i + 1;
    }

    /** {@code [one] over three}. */
    int over(AnalyzedText text, int token, int limit) {
        if (token + 1 >= limit || !text.tokenIs(token, "over") || number.value.compareTo(BigDecimal.ONE) != 0) {
            return token;
        }
        int end = cardinals.read(text, token + 1, limit);
        if (end == token + 1
                || cardinals.value().signum() == 0
                || end < limit && text.tokenShape(end).isWord()) {
            return token;
        }
        number.divide(number.value, cardinals.value());
        return end;
    }

    /** {@code [five] point nought four}: the digits one by one. */
    int point(AnalyzedText text, int token, int limit) {
        if (token + 1 >= limit || !text.tokenIs(token, "point")) {
            return token;
        }
        BigDecimal sum = number.value;
        int i = token + 1;
        for (int place = 1; i < limit && place <= MOST_DIGITS; place++, i++) {
            int code = words.code(text, i);
            if (!isKind(code, Kind.UNIT) || words.value(code).compareTo(BigDecimal.TEN) >= 0) {
                break;
            }
            sum = sum.add(words.value(code).movePointLeft(place));
        }
        if (i == token + 1) {
            return token;
        }
        number.value = sum;
        return i;
    }
}
