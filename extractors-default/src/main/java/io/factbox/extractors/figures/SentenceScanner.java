package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberWords;
import io.factbox.kit.number.OrdinalReader;
import io.factbox.mention.FigureMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Scans a sentence for numbers and drops what its neighbours show to be none: dates, codes, labels. One per article. */
final class SentenceScanner {
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private static final int A = WordHash.of("a");
    private static final int AN = WordHash.of("an");

    private final NumberWords words;
    private final ExtractionContext context;
    private final AnalyzedText text;
    private final QuantityReader reader;
    private final OrdinalReader ordinals;
    private int number;
    private int start;
    private int end;
    private @Nullable SentenceFigures found;
    private @Nullable Quantity vetoed;
    private boolean vetoedDate;

    SentenceScanner(ExtractionContext context, NumberWords words, QuantityReader reader) {
        this.context = context;
        this.words = words;
        this.reader = reader;
        text = context.text();
        ordinals = new OrdinalReader(words);
    }

    /** What a sentence has; null if it has no numbers. */
    @Nullable
    SentenceFigures scan(int sentence) {
        number = sentence;
        start = text.sentenceStart(sentence);
        end = text.sentenceEnd(sentence);
        found = null;
        int floor = start;
        int i = start;
        while (i < end) {
            int after = mayBeNumber(i) ? read(i, floor) : i;
            if (after > i) {
                floor = after;
                i = after;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Made for the first number, since most sentences have none. */
    private SentenceFigures found() {
        SentenceFigures figures = found;
        if (figures == null) {
            figures = new SentenceFigures(number, start, end, new ArrayList<>(4), new ArrayList<>(1));
            found = figures;
        }
        return figures;
    }

    /** Digits, a number word, or the article of "a million". */
    private boolean mayBeNumber(int token) {
        TokenShape shape = text.tokenShape(token);
        if (shape == TokenShape.NUMBER) {
            return true;
        }
        if (shape != TokenShape.LOWER && shape != TokenShape.CAPITALIZED && shape != TokenShape.UPPER) {
            return false;
        }
        int hash = text.tokenHash(token);
        if (hash == A || hash == AN) {
            return token + 1 < text.tokenCount() && words.code(text, token + 1) != WordTable.NONE;
        }
        return words.code(text, token) != WordTable.NONE && text.tokenEnd(token) - text.tokenStart(token) > 2;
    }

    /** Takes in the number at a token; the token after it, or the token itself if there is none. */
    private int read(int token, int floor) {
        int ordinal = ordinals.read(text, token, end);
        if (ordinal > token) {
            found().ordinals().add(new SentenceFigures.Ordinal(token, ordinal, ordinals.value()));
            return ordinal;
        }
        Quantity quantity = reader.read(text, token, floor, end);
        if (quantity == null) {
            return token;
        }
        String why = reason(quantity);
        if (why == null) {
            found().quantities().add(quantity);
        } else {
            context.skip(text.span(quantity.first, quantity.end - 1), FigureMention.KIND, why);
            vetoed = quantity;
            vetoedDate = why.equals(CalendarVetoes.DATE);
        }
        return Math.max(quantity.end, token + 1);
    }

    private @Nullable String reason(Quantity quantity) {
        String why = CalendarVetoes.reason(text, quantity, start, end);
        if (why == null && !quantity.isMoney()) {
            why = CodeVetoes.reason(text, quantity, start, end);
        }
        Quantity before = vetoed;
        if (why != null || before == null || !quantity.isBare() || before.end != quantity.first - 1) {
            return why;
        }
        if (isDateGoingOn(before, quantity)) {
            return CalendarVetoes.DATE;
        }
        if (isScore(before, quantity)) {
            return WordVetoes.SCORE;
        }
        return isGluedTo(before, quantity) ? CodeVetoes.CODE : null;
    }

    /** {@code June 26 to 27}, {@code January 20 and 21}. */
    private boolean isDateGoingOn(Quantity before, Quantity quantity) {
        int gap = before.end;
        return vetoedDate
                && !quantity.spelled
                && quantity.value().compareTo(LAST_DAY) <= 0
                && (text.tokenIs(gap, "to")
                        || text.tokenIs(gap, "and")
                        || text.tokenIs(gap, "or")
                        || text.tokenEquals(gap, "-")
                        || text.tokenEquals(gap, "–"));
    }

    /** {@code Exford 1 – 0 Marlow}: the first number looked like a part of the name. */
    private boolean isScore(Quantity before, Quantity quantity) {
        return text.spaceBefore(before.end)
                && text.spaceBefore(quantity.first)
                && (text.tokenEquals(before.end, "–") || text.tokenEquals(before.end, "-"))
                && !before.spelled
                && !quantity.spelled
                && before.value().compareTo(WordVetoes.GREATEST_SCORE) < 0
                && quantity.value().compareTo(WordVetoes.GREATEST_SCORE) < 0;
    }

    /** Whether a dash or slash alone parts the quantity from what was vetoed: {@code ISO 3888-2}, {@code 2014-15}. */
    private boolean isGluedTo(Quantity before, Quantity quantity) {
        return !text.spaceBefore(quantity.first)
                && !text.spaceBefore(before.end)
                && (text.tokenEquals(before.end, "-")
                        || text.tokenEquals(before.end, "–")
                        || text.tokenEquals(before.end, "/")
                        || text.tokenEquals(before.end, ":"));
    }
}
