package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.mention.Figure.Change;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell of a change, and its direction. Immutable. */
final class ChangeWords {
    /** Where such a word stands. */
    enum Form {
        /** An amount or "by" follows: rose. */
        VERB,
        /** "by" or "to" must follow: cut. */
        BY,
        /** up, down. */
        WAY,
        /** an increase. */
        NOUN,
        /** The amount stands before: higher. */
        BEHIND
    }

    private static final int MOST_BETWEEN = 6;

    /** A word's code has two bits for each form: whether it rises and whether it falls in it. */
    private final WordTable words;

    ChangeWords(List<Tsv.Row> rows) {
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : rows) {
            int bit = bit(Form.valueOf(row.cell(1)), Change.valueOf(row.cell(0)));
            for (String word : UnitTable.cells(row.cell(2))) {
                Integer others = entries.get(word);
                entries.put(word, others == null ? bit : bit | others);
            }
        }
        words = WordTable.of(entries);
    }

    private static int bit(Form form, Change change) {
        return 1 << 2 * form.ordinal() + change.ordinal();
    }

    /** The direction that a token tells in one of the forms; null if it tells none. */
    @Nullable
    Change change(AnalyzedText text, int token, Form form) {
        int code = words.get(text, token);
        if (code == WordTable.NONE) {
            return null;
        }
        if ((code & bit(form, Change.DECREASE)) != 0) {
            return Change.DECREASE;
        }
        return (code & bit(form, Change.INCREASE)) != 0 ? Change.INCREASE : null;
    }

    /** Whether a token is a verb of change: rose. */
    boolean isVerb(AnalyzedText text, int token) {
        return change(text, token, Form.VERB) != null;
    }

    /** Whether an amount of change follows a token, so that "to" behind the amount names the result. */
    boolean isAmountCue(AnalyzedText text, int token) {
        return text.tokenIs(token, "by")
                || change(text, token, Form.VERB) != null
                || change(text, token, Form.WAY) != null;
    }

    /**
     * Whether the amount of a change ends before a "from": {@code [rose] 12% [from]}, {@code an increase of 12% [from]}, {@code a 12%
     * increase in sales [from]}. What follows then is the value before and after, no range.
     */
    boolean isAmountOfChange(AnalyzedText text, Quantity amount, int from, int floor) {
        int gap = Math.max(amount.end, amount.reachEnd);
        boolean time = amount.unit != null && amount.unit.type() == Unit.Type.TIME;
        if (time || from - gap > MOST_BETWEEN) {
            return false;
        }
        boolean told = false;
        for (int i = gap; i < from; i++) {
            TokenShape shape = text.tokenShape(i);
            if (!shape.isWord() && shape != TokenShape.NUMBER && !text.tokenEquals(i, ",")) {
                return false;
            }
            told |= change(text, i, Form.NOUN) != null || change(text, i, Form.BEHIND) != null;
        }
        for (int i = amount.first - 1; !told && i >= Math.max(floor, amount.first - 4); i--) {
            told = change(text, i, Form.VERB) != null
                    || change(text, i, Form.WAY) != null
                    || change(text, i, Form.BY) != null
                    || change(text, i, Form.NOUN) != null;
        }
        return told;
    }
}
