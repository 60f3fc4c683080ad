package io.factbox.extractors.dates;

import io.factbox.kit.number.NumberReader;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article as the date grammar sees them: each with its word's roles, and none beyond the sentence being read. Not for
 * several threads.
 */
final class Tokens {
    /** How many tokens a written number may have; keeps the reading of a text linear. */
    private static final int LONGEST_NUMBER = 12;
    /** A report of a match has so many words of sport at least. */
    private static final int SPORT_WORDS = 4;

    final AnalyzedText text;
    private final DateLexicon lexicon;
    private final NumberReader numbers;
    private final int[] codes;
    private int first;
    private int limit;
    private int sportWords;

    Tokens(AnalyzedText text, DateLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        numbers = new NumberReader(lexicon.numberWords());
        codes = new int[text.tokenCount()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = lexicon.code(text, i);
            sportWords += lexicon.is(codes[i], DateWord.SPORT) ? 1 : 0;
        }
    }

    /** Whether the article reports of a match, whose halves are no halves of a year. */
    boolean isAboutSport() {
        return sportWords >= SPORT_WORDS;
    }

    /** Sets the tokens that may be read. */
    void within(int firstToken, int tokenLimit) {
        first = firstToken;
        limit = tokenLimit;
    }

    int first() {
        return first;
    }

    int limit() {
        return limit;
    }

    boolean has(int i) {
        return i >= first && i < limit;
    }

    boolean is(int i, DateWord role) {
        return i >= first && i < limit && lexicon.is(codes[i], role);
    }

    /** Whether the token stands in the lexicon at all. */
    boolean isKnown(int i) {
        return i >= first && i < limit && codes[i] != DateLexicon.NONE;
    }

    /** Whether an expression may begin at a token: a cheap look before the grammar is asked. */
    boolean mayBegin(int i) {
        int code = codes[i];
        if (code != DateLexicon.NONE) {
            return lexicon.standsAlone(code) || lexicon.begins(code) && mayContinue(i + 1);
        }
        return switch (text.tokenShape(i)) {
            case NUMBER -> mayContinue(i + 1) || length(i) == 4 || length(i) >= 8 || is(i - 1, DateWord.CIRCA);
            case ALPHANUMERIC -> true;
            case PUNCTUATION -> (charAt(i) == '\'' || charAt(i) == '’' || charAt(i) == '‘') && glued(i + 1);
            default -> false;
        };
    }

    /** Whether an expression that has begun may go on at a token. */
    private boolean mayContinue(int i) {
        if (i >= limit) {
            return false;
        }
        if (codes[i] != DateLexicon.NONE) {
            return true;
        }
        return switch (text.tokenShape(i)) {
            case NUMBER, ALPHANUMERIC -> true;
            case PUNCTUATION, SYMBOL -> length(i) == 1 && "-‑–—:/.'’‘,]".indexOf(charAt(i)) >= 0;
            default -> false;
        };
    }

    int number(int i, DateWord role) {
        return lexicon.number(codes[i], role);
    }

    String symbol(int i, DateWord role) {
        return lexicon.symbol(codes[i], role);
    }

    TokenShape shape(int i) {
        return text.tokenShape(i);
    }

    boolean isNumber(int i) {
        return i >= first && i < limit && text.tokenShape(i) == TokenShape.NUMBER;
    }

    int length(int i) {
        return text.tokenEnd(i) - text.tokenStart(i);
    }

    /** Whether the token is there and this long. */
    boolean length(int i, int characters) {
        return has(i) && length(i) == characters;
    }

    /** Whether the token is there and one or two characters long. */
    boolean length2(int i) {
        return has(i) && length(i) <= 2;
    }

    char charAt(int i) {
        return text.charAt(text.tokenStart(i));
    }

    /** Whether the token is this one character. */
    boolean isSign(int i, char sign) {
        return i >= first && i < limit && length(i) == 1 && charAt(i) == sign;
    }

    boolean isComma(int i) {
        return isSign(i, ',');
    }

    /** Whether the token stands without space after the one before. */
    boolean glued(int i) {
        return i > first && i < limit && !text.spaceBefore(i);
    }

    boolean isHyphen(int i) {
        return isSign(i, '-') || isSign(i, '‑');
    }

    boolean isDash(int i) {
        return isHyphen(i) || isSign(i, '–') || isSign(i, '—');
    }

    /** A hyphen between two words without spaces. */
    boolean isInnerHyphen(int i) {
        return isHyphen(i) && glued(i) && glued(i + 1);
    }

    /** The token after a hyphen that stands here, else the token itself. */
    int afterHyphen(int i) {
        return isHyphen(i) && has(i + 1) ? i + 1 : i;
    }

    /** The value of a token of up to nine plain digits, else -1. */
    int digits(int i) {
        if (!isNumber(i) || length(i) > 9) {
            return -1;
        }
        int value = 0;
        for (int at = text.tokenStart(i); at < text.tokenEnd(i); at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Reads a number in words or digits; the token after it, or {@code i}. Its value is {@link #value()}. */
    int readNumber(int i) {
        return has(i) ? numbers.read(text, i, Math.min(limit, i + LONGEST_NUMBER)) : i;
    }

    BigDecimal value() {
        return numbers.value();
    }

    boolean isNumberWord(int i) {
        return is(i, DateWord.NUMBER_WORD);
    }

    /** The name of a feast that begins at a token; null if none does. */
    @Nullable
    Parsed holiday(int i) {
        return is(i, DateWord.HOLIDAY) ? lexicon.holidays().read(this, i) : null;
    }

    /** Whether the token is capitalised in running text, though no sentence begins there: a part of a name such as "This Week". */
    boolean isInName(int i) {
        return i > first
                && !lexicon.capitalizesNouns()
                && text.tokenShape(i) == TokenShape.CAPITALIZED
                && text.tokenShape(i - 1) != TokenShape.PUNCTUATION
                && !isNewLine(i)
                && !isTitleCase();
    }

    /** Whether the sentence is written as a title, most of its words capitalised. */
    private boolean isTitleCase() {
        int capitals = 0;
        int words = 0;
        for (int i = first; i < Math.min(limit, first + LONGEST_NUMBER * 2); i++) {
            if (text.tokenShape(i).isWord() && length(i) > 3) {
                words++;
                capitals += text.tokenShape(i).isNameLike() ? 1 : 0;
            }
        }
        return capitals * 5 >= words * 4;
    }

    /** Whether nothing, or a sign that ends a clause, stands at the token. */
    boolean endsClause(int i) {
        return !has(i) || shape(i) == TokenShape.PUNCTUATION && length(i) == 1 && ".,;:)!?".indexOf(charAt(i)) >= 0;
    }

    /** Whether the tokens before {@code end} are a day of the month and a full stop: {@code 23.} */
    boolean endsInDayNumber(int end) {
        return end >= 2
                && text.tokenEquals(end - 1, ".")
                && text.tokenShape(end - 2) == TokenShape.NUMBER
                && length(end - 2) <= 2;
    }

    /** Whether the token is a month in some language, wherever it stands. */
    boolean isMonthName(int i) {
        return lexicon.is(codes[i], DateWord.MONTH) || lexicon.is(codes[i], DateWord.FOREIGN_MONTH);
    }

    /** Whether a line ends before the token. */
    boolean isNewLine(int i) {
        for (int at = text.tokenEnd(i - 1); at < text.tokenStart(i); at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    Span span(int firstToken, int endToken) {
        return text.span(firstToken, endToken - 1);
    }
}
