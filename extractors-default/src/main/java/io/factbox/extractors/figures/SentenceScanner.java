package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberWords;
import io.factbox.kit.number.OrdinalReader;
import io.factbox.mention.FigureMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Scans a sentence for numbers and drops what its neighbours show to be none: dates, codes, labels. One per article. */
final class SentenceScanner {
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

    private final NumberWords words;
    private final ExtractionContext context;
    private final AnalyzedText text;
    private final QuantityReader reader;
    private final OrdinalReader ordinals;
    private @Nullable Quantity vetoed;
    private boolean vetoedDate;

    SentenceScanner(ExtractionContext context, NumberWords words, QuantityReader reader) {
        this.context = context;
        this.words = words;
        this.reader = reader;
        text = context.text();
        ordinals = new OrdinalReader(words);
    }

    SentenceFigures scan(int sentence) {
        int end = text.sentenceEnd(sentence);
        SentenceFigures found = new SentenceFigures(
                sentence, text.sentenceStart(sentence), end, new ArrayList<>(2), new ArrayList<>(1));
        int floor = found.start();
        int i = found.start();
        while (i < end) {
            int after = mayBeNumber(i) ? read(found, i, floor) : i;
            if (after > i) {
                floor = after;
                i = after;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Digits, a number word, or the article of "a million". */
    private boolean mayBeNumber(int token) {
        TokenShape shape = text.tokenShape(token);
        if (shape == TokenShape.NUMBER) {
            return true;
        }
        if (shape.ordinal() > TokenShape.UPPER.ordinal()) {
            return false;
        }
        int length = text.tokenEnd(token) - text.tokenStart(token);
        if (length > 2) {
            return words.code(text, token) != WordTable.NONE;
        }
        char first = text.charAt(text.tokenStart(token));
        return (first == 'a' || first == 'A')
                && (text.tokenIs(token, "a") || text.tokenIs(token, "an"))
                && token + 1 < text.tokenCount()
                && words.code(text, token + 1) != WordTable.NONE;
    }

    /** Takes in the number at a token; the token after it, or the token itself if there is none. */
    private int read(SentenceFigures found, int token, int floor) {
        int ordinal = ordinals.read(text, token, found.end());
        if (ordinal > token) {
            found.ordinals().add(new SentenceFigures.Ordinal(token, ordinal, ordinals.value()));
            return ordinal;
        }
        Quantity quantity = reader.read(text, token, floor, found.end());
        if (quantity == null) {
            return token;
        }
        String why = reason(found, quantity);
        if (why == null) {
            found.quantities().add(quantity);
        } else {
            context.skip(text.span(quantity.first, quantity.end - 1), FigureMention.KIND, why);
            vetoed = quantity;
            vetoedDate = why.equals(CalendarVetoes.DATE);
        }
        return Math.max(quantity.end, token + 1);
    }

    private @Nullable String reason(SentenceFigures found, Quantity quantity) {
        String why = CalendarVetoes.reason(text, quantity, found.start(), found.end());
        if (why == null && !quantity.isMoney()) {
            why = CodeVetoes.reason(text, quantity, found.start(), found.end());
        }
        Quantity before = vetoed;
        if (why != null || before == null || !quantity.isBare() || before.end != quantity.first - 1) {
            return why;
        }
        if (isDateGoingOn(before, quantity)) {
            return CalendarVetoes.DATE;
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
