package io.factbox.extractors.figures;

import io.factbox.extractors.figures.ChangeWords.Form;
import io.factbox.mention.Figure.Change;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the changes that figures tell of: {@code rose 12% to $3.4bn from $3.0bn}, {@code a 5% drop}, {@code cut its forecast to 2%}.
 * Immutable.
 */
final class ChangeFinder {
    private static final int MOST_BETWEEN = 4;
    /** The longest object of a verb of change, in words: {@code raised [its full-year profit forecast] to}. */
    private static final int MOST_OBJECT = 6;

    private final ChangeWords words;

    ChangeFinder(ChangeWords words) {
        this.words = words;
    }

    private @Nullable Change change(AnalyzedText text, int token, Form form) {
        return words.change(text, token, form);
    }

    /** Sets the changes of a sentence's figures, which are in text order. */
    void apply(AnalyzedText text, List<Quantity> quantities, int start, int limit) {
        Quantity told = null;
        Quantity previous = null;
        for (Quantity quantity : quantities) {
            int floor = previous == null ? start : previous.end;
            boolean result = told != null && previous != null && isResult(text, quantity, told, previous);
            if (previous != null && !result) {
                fromTo(text, previous, quantity, start);
            }
            if (isSigned(text, quantity)) {
                quantity.change = quantity.sign > 0 ? Change.INCREASE : Change.DECREASE;
            } else if (!result && quantity.change == null) {
                before(text, quantity, previous, floor);
            }
            if (quantity.change == null && !result) {
                around(text, quantity, floor, limit);
            }
            told = result && quantity.change == null ? told : quantity;
            previous = quantity;
        }
    }

    private static boolean isSigned(AnalyzedText text, Quantity quantity) {
        return quantity.sign != 0
                && quantity.kind == Kind.PERCENT
                && !text.tokenShape(quantity.numberFirst - 1).isWord();
    }

    /** {@code [rose 12%] to $3.4bn}, {@code [up 5 points] from 100}: the quantity before and after of the change just told. */
    private boolean isResult(AnalyzedText text, Quantity quantity, Quantity told, Quantity previous) {
        int gap = previous.reachEnd;
        int last = quantity.reachFirst - 1;
        if (gap > last || last - gap > MOST_OBJECT) {
            return false;
        }
        if (gap < last && text.tokenEquals(gap, ",")) {
            gap++;
        }
        Change way = change(text, gap, Form.WAY);
        if (way != null && gap < last && text.tokenIs(gap + 1, "from")) {
            if (told.change == null && sameMeasure(told, quantity)) {
                told.change = way;
                told.changeTo = told.value();
            }
            told.changeFrom = quantity.value();
            return true;
        }
        if (told.change == null) {
            return false;
        }
        int link = afterTime(text, gap, last);
        if (told == previous && words.isAmountOfChange(text, told, last, gap)) {
            link = last;
        }
        if (text.tokenIs(link, "from") && last - link < MOST_BETWEEN) {
            told.changeFrom = told.changeFrom == null ? quantity.value() : told.changeFrom;
            return true;
        }
        if (text.tokenIs(link, "to") || text.tokenIs(link, "at")) {
            told.changeTo = told.changeTo == null ? quantity.value() : told.changeTo;
            return true;
        }
        if (told == previous && (text.tokenIs(gap, "or") || text.tokenEquals(gap, "("))) {
            quantity.change = told.change;
            return true;
        }
        return false;
    }

    /** The token behind a time that stands between the amount and where it led: {@code [rose 12%] in 2022 [to]}. */
    private static int afterTime(AnalyzedText text, int token, int limit) {
        int i = token;
        while (i < limit
                && !text.tokenIs(i, "to")
                && !text.tokenIs(i, "from")
                && (text.tokenShape(i) == TokenShape.NUMBER
                        || CalendarVetoes.isMonth(text, i)
                        || FigureWords.YEAR_CUE.contains(text, i)
                        || FigureWords.PERIOD.contains(text, i))) {
            i++;
        }
        return i;
    }

    /** {@code rose from 46% in 2019 to [68%]}: the value before stands behind "from", with a time of its own. */
    private void fromTo(AnalyzedText text, Quantity previous, Quantity quantity, int start) {
        int from = previous.reachFirst - 1;
        int to = quantity.reachFirst - 1;
        boolean framed = from > start
                && text.tokenIs(from, "from")
                && text.tokenIs(to, "to")
                && to > previous.reachEnd
                && to - previous.reachEnd <= MOST_OBJECT;
        if (!framed
                || previous.change != null
                || previous.range
                || quantity.range
                || !sameMeasure(previous, quantity)) {
            return;
        }
        for (int i = previous.reachEnd; i < to; i++) {
            TokenShape shape = text.tokenShape(i);
            if (!shape.isWord() && shape != TokenShape.NUMBER || words.isVerb(text, i)) {
                return;
            }
        }
        Change direction = cueOf(text, from - 1, start, previous, quantity);
        if (direction != null) {
            quantity.change = direction;
            quantity.changeFrom = previous.value();
            quantity.changeTo = quantity.value();
        }
    }

    /** The direction that the words before "from" tell; where they tell of a mere move, the values do. */
    private @Nullable Change cueOf(AnalyzedText text, int token, int floor, Quantity from, Quantity to) {
        int last = Math.max(floor, token - MOST_BETWEEN + 1);
        for (int i = token; i >= last; i--) {
            Change direction = direction(text, i, floor, true, true);
            if (direction != null) {
                return direction;
            }
            if (FigureWords.MOVE_VERB.contains(text, i)) {
                return byValues(from.value(), to.value());
            }
            if (!isLight(text, i)) {
                return beforeObject(text, i, floor);
            }
        }
        return null;
    }

    private static @Nullable Change byValues(BigDecimal from, BigDecimal to) {
        int order = from.compareTo(to);
        return order == 0 ? null : order < 0 ? Change.INCREASE : Change.DECREASE;
    }

    private static boolean sameMeasure(Quantity a, Quantity b) {
        return a.kind == b.kind || a.isBare() && b.isBare();
    }

    /** The cue before: {@code rose by a further 5%}, {@code fell to 5}. */
    private void before(AnalyzedText text, Quantity quantity, @Nullable Quantity previous, int floor) {
        if (quantity.reachEnd < text.tokenCount() && change(text, quantity.reachEnd, Form.NOUN) != null) {
            return;
        }
        int i = quantity.reachFirst - 1;
        int last = Math.max(floor, i - MOST_BETWEEN + 1);
        boolean by = false;
        boolean to = false;
        boolean from = false;
        for (; i >= last; i--) {
            boolean led = to || from && quantity.range;
            Change direction = direction(text, i, floor, by || led, led);
            if (direction == null && from && quantity.range && FigureWords.MOVE_VERB.contains(text, i)) {
                direction = byValues(quantity.value(), quantity.high == null ? quantity.value() : quantity.high);
            }
            if (direction == null && by && !to && isGoingOn(text, i, floor, previous)) {
                direction = previous == null ? null : previous.change;
            }
            if (direction != null) {
                if (i == quantity.reachFirst - 2 && isOfObject(text, quantity)) {
                    return;
                }
                set(text, quantity, direction, to, from);
                reached(text, quantity, previous, i);
                return;
            }
            if (text.tokenIs(i, "by")) {
                by = true;
            } else if (text.tokenIs(i, "to")) {
                to = true;
            } else if (text.tokenIs(i, "from")) {
                from = true;
            } else if (!isLight(text, i)) {
                break;
            }
        }
        if (to || by || from && quantity.range) {
            Change direction = beforeObject(text, i, floor);
            if (direction != null) {
                set(text, quantity, direction, to, from);
            }
        }
    }

    /**
     * The direction that a cue tells.
     *
     * @param bound whether "by", "to" or "from" ties the amount to it
     * @param led whether "to" or "from" does
     */
    private @Nullable Change direction(AnalyzedText text, int token, int floor, boolean bound, boolean led) {
        Change way = change(text, token, Form.WAY);
        boolean particle =
                token > floor && !words.isVerb(text, token - 1) && FigureWords.PARTICLE_VERB.contains(text, token - 1);
        if (way != null && !particle) {
            return way;
        }
        Change verb = change(text, token, Form.VERB);
        if (verb != null) {
            return verb;
        }
        Change transitive = bound ? change(text, token, Form.BY) : null;
        return transitive != null || !led ? transitive : change(text, token, Form.NOUN);
    }

    /** {@code lost a $5 million contract}, {@code gained a 12-seat majority}: the amount describes what was lost or gained. */
    private static boolean isOfObject(AnalyzedText text, Quantity quantity) {
        int article = quantity.reachFirst - 1;
        int next = UnitReader.skipHyphen(text, quantity.end, text.tokenCount());
        return (text.tokenIs(article, "a") || text.tokenIs(article, "an") || text.tokenIs(article, "its"))
                && next < text.tokenCount()
                && text.tokenShape(next).isWord()
                && !FigureWords.FUNCTION.contains(text, next)
                && !FigureWords.COMPARED.contains(text, next);
    }

    /** {@code were down 2.3%, Burlington by 2.6%}. */
    private static boolean isGoingOn(AnalyzedText text, int token, int floor, @Nullable Quantity previous) {
        return previous != null && previous.change != null && token > floor && text.tokenEquals(token - 1, ",");
    }

    /** The cue before its object: {@code [cut] its forecast for growth [to 2%]}, {@code the [rise] in turnover [from 25 to 28]}. */
    private @Nullable Change beforeObject(AnalyzedText text, int token, int floor) {
        for (int i = token; i >= Math.max(floor, token - MOST_OBJECT); i--) {
            boolean joint = text.tokenEquals(i, "-") || text.tokenIs(i, "'s") || text.tokenIs(i, "’s");
            if (!joint && !text.tokenShape(i).isWord()) {
                return null;
            }
            Change verb = change(text, i, Form.VERB);
            Change cue = verb != null ? verb : change(text, i, Form.BY);
            boolean noun = text.tokenIs(i + 1, "in") || text.tokenIs(i + 1, "of");
            cue = cue == null && noun ? change(text, i, Form.NOUN) : cue;
            if (cue != null) {
                return cue;
            }
            if (FigureWords.FUNCTION.contains(text, i) && !FigureWords.OBJECT_LINK.contains(text, i)) {
                return null;
            }
        }
        return null;
    }

    private static void set(AnalyzedText text, Quantity quantity, Change direction, boolean to, boolean from) {
        int next = quantity.reachEnd;
        // "from 5 to 7 per cent to 3 to 5 per cent": a range became another one
        boolean start = next < text.tokenCount() && text.tokenIs(next, "to");
        if (from && (!quantity.range || start)) {
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

    /** {@code closed at 4,210, [up 0.4%]}: the value that the change led to stands before. */
    private void reached(AnalyzedText text, Quantity quantity, @Nullable Quantity previous, int cue) {
        boolean apposed = previous != null
                && previous.change == null
                && previous.kind != Kind.PERCENT
                && previous.kind != Kind.ORDINAL
                && quantity.kind == Kind.PERCENT
                && quantity.changeTo == null
                && change(text, cue, Form.WAY) != null
                && text.tokenEquals(cue - 1, ",")
                && cue - previous.reachEnd <= MOST_BETWEEN;
        if (apposed) {
            quantity.changeTo = previous.value();
        }
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
            // "48 MW Lower Kestrel dam"
            boolean name = next + 1 < limit
                    && text.tokenShape(next) == TokenShape.CAPITALIZED
                    && text.tokenShape(next + 1).isNameLike();
            Change behind = name ? null : change(text, next, Form.BEHIND);
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
