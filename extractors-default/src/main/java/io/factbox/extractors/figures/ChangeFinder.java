package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.mention.Figure.Change;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the changes that figures tell of: {@code rose 12% to $3.4bn from $3.0bn}, {@code a 5% drop}. Immutable. */
final class ChangeFinder {
    private static final int MOST_BETWEEN = 4;

    private enum Form {
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

    private final Map<Form, WordTable> words = new java.util.EnumMap<>(Form.class);

    ChangeFinder(List<Tsv.Row> rows) {
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

    private @Nullable Change change(AnalyzedText text, int token, Form form) {
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

    /** Sets the changes of a sentence's figures, which are in text order. */
    void apply(AnalyzedText text, List<Quantity> quantities, int start, int limit) {
        for (int k = 0; k < quantities.size(); k++) {
            Quantity quantity = quantities.get(k);
            Quantity previous = k > 0 ? quantities.get(k - 1) : null;
            int floor = previous == null ? start : previous.end;
            boolean signed = quantity.sign != 0
                    && quantity.kind == Kind.PERCENT
                    && !text.tokenShape(quantity.numberFirst - 1).isWord();
            if (signed) {
                quantity.change = quantity.sign > 0 ? Change.INCREASE : Change.DECREASE;
            } else if (previous == null || !isResult(text, quantity, previous)) {
                before(text, quantity, previous, floor);
            }
            if (quantity.change == null) {
                around(text, quantity, floor, limit);
            }
        }
    }

    /** {@code [rose 12%] to $3.4bn}, {@code [up 5 points] from 100}: the quantity before and after of the change just told. */
    private boolean isResult(AnalyzedText text, Quantity quantity, Quantity previous) {
        int gap = previous.reachEnd;
        int length = quantity.reachFirst - gap;
        if (length < 1 || length > MOST_BETWEEN) {
            return false;
        }
        if (length > 1 && text.tokenEquals(gap, ",")) {
            gap++;
        }
        Change way = change(text, gap, Form.WAY);
        if (way != null && gap + 1 < quantity.reachFirst && text.tokenIs(gap + 1, "from")) {
            if (previous.change == null && sameMeasure(previous, quantity)) {
                previous.change = way;
                previous.changeTo = previous.value();
            }
            previous.changeFrom = quantity.value();
            return true;
        }
        if (previous.change == null) {
            return false;
        }
        if (text.tokenIs(gap, "from")) {
            previous.changeFrom = quantity.value();
            return true;
        }
        boolean to = text.tokenIs(gap, "to") || text.tokenIs(gap, "at");
        if (to) {
            previous.changeTo = quantity.value();
            return true;
        }
        if (text.tokenIs(gap, "or") || text.tokenEquals(gap, "(")) {
            quantity.change = previous.change;
            return true;
        }
        return false;
    }

    private static boolean sameMeasure(Quantity a, Quantity b) {
        return a.kind == b.kind || a.isBare() && b.isBare();
    }

    /** The cue before: {@code rose by a further 5%}, {@code fell to 5}. */
    private void before(AnalyzedText text, Quantity quantity, @Nullable Quantity previous, int floor) {
        int i = quantity.reachFirst - 1;
        int last = Math.max(floor, i - MOST_BETWEEN + 1);
        boolean by = false;
        boolean to = false;
        boolean from = false;
        for (; i >= last; i--) {
            Change way = change(text, i, Form.WAY);
            Change verb = change(text, i, Form.VERB);
            Change transitive = change(text, i, Form.BY);
            boolean particle = i > floor && change(text, i - 1, Form.VERB) == null && isParticleVerb(text, i - 1);
            Change direction = way != null && !particle
                    ? way
                    : verb != null ? verb : by || to || from && quantity.range ? transitive : null;
            if (direction == null
                    && by
                    && !to
                    && previous != null
                    && previous.change != null
                    && i > floor
                    && text.tokenEquals(i - 1, ",")) {
                // "were down 2.3%, Burlington by 2.6%"
                direction = previous.change;
            }
            if (direction != null) {
                set(text, quantity, direction, to, from);
                return;
            }
            if (text.tokenIs(i, "by")) {
                by = true;
            } else if (text.tokenIs(i, "to")) {
                to = true;
            } else if (text.tokenIs(i, "from")) {
                from = true;
            } else if (!isLight(text, i)) {
                return;
            }
        }
    }

    private static void set(AnalyzedText text, Quantity quantity, Change direction, boolean to, boolean from) {
        if (from && !quantity.range) {
            return;
        }
        quantity.change = direction;
        if (from) {
            quantity.changeFrom = quantity.low;
            quantity.changeTo = quantity.high;
        } else if (to) {
            quantity.changeTo = quantity.value();
        }
    }

    /** {@code gave up 517 yards}. */
    private static boolean isParticleVerb(AnalyzedText text, int token) {
        return FigureWords.PARTICLE_VERB.contains(text, token);
    }

    private static boolean isLight(AnalyzedText text, int token) {
        int end = text.tokenEnd(token);
        boolean adverb = end - text.tokenStart(token) > 3 && text.charAt(end - 1) == 'y' && text.charAt(end - 2) == 'l';
        return adverb || FigureWords.LIGHT.contains(text, token);
    }

    /** The cue around: {@code 5% higher}, {@code a 12% increase}, {@code a drop of 3 points}. */
    private void around(AnalyzedText text, Quantity quantity, int floor, int limit) {
        int next = UnitReader.skipHyphen(text, quantity.reachEnd, limit);
        if (next < limit) {
            Change behind = change(text, next, Form.BEHIND);
            if (behind != null && quantity.kind != Kind.COUNT && quantity.kind != Kind.NUMBER) {
                quantity.change = behind;
                return;
            }
            int noun = next + 1 < limit
                            && change(text, next, Form.NOUN) == null
                            && !FigureWords.FUNCTION.contains(text, next)
                    ? next + 1
                    : next;
            Change change = change(text, noun, Form.NOUN);
            if (change != null && (quantity.kind == Kind.PERCENT || quantity.isMoney())) {
                quantity.change = change;
                return;
            }
        }
        int of = quantity.reachFirst - 1;
        if (of - 1 >= floor && text.tokenIs(of, "of")) {
            quantity.change = change(text, of - 1, Form.NOUN);
        }
    }
}
