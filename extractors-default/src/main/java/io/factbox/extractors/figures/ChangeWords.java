package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.mention.Figure.Change;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.EnumMap;
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

    private final Map<Form, WordTable> words = new EnumMap<>(Form.class);

    ChangeWords(List<Tsv.Row> rows) {
        for (Form form : Form.values()) {
            Map<String, Integer> entries = new HashMap<>();
            for (Tsv.Row row : rows) {
                if (row.cell(1).equals(form.name())) {
                    int change = Change.valueOf(row.cell(0)).ordinal();
                    UnitTable.cells(row.cell(2)).forEach(word -> entries.put(word, change));
                }
            }
            words.put(form, WordTable.of(entries));
        }
    }

    /** The direction that a token tells in one of the forms; null if it tells none. */
    @Nullable
    Change change(AnalyzedText text, int token, Form form) {
        WordTable table = words.get(form);
        int code = table == null ? WordTable.NONE : table.get(text, token);
        return code == WordTable.NONE ? null : code == 0 ? Change.INCREASE : Change.DECREASE;
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
