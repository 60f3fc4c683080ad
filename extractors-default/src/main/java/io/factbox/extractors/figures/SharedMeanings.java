package io.factbox.extractors.figures;

import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import java.math.BigDecimal;

/** Gives a bare number the unit or the noun of its neighbour: {@code 5 and 10 kilometres}, {@code 9 ships, up from 7}. One per article. */
final class SharedMeanings {
    /** How much greater one of two numbers of the same things is at most. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(20);

    private final AnalyzedText text;
    private final Phrases phrases;
    private final CountFinder counts;

    SharedMeanings(AnalyzedText text, Phrases phrases, CountFinder counts) {
        this.text = text;
        this.phrases = phrases;
        this.counts = counts;
    }

    /** What the number counts or the points it is given in stand behind the next one: {@code four-, five- and six-seat}. */
    void fromNext(Quantity quantity, Quantity next) {
        if (quantity.kind != Kind.NUMBER || quantity.of != null) {
            return;
        }
        int gap = next.first - quantity.end;
        if (next.unit != null && next.unit.type() == Unit.Type.POINT && next.change != null && gap <= 3) {
            measure(quantity, next);
            return;
        }
        if (gap == 0 && next.kind == Kind.MEASURE && next.end < text.tokenCount()) {
            countMeasured(quantity, next);
            return;
        }
        boolean length = next.unit != null && next.unit.type() == Unit.Type.LENGTH;
        boolean linked = gap == 1 && (text.tokenIs(quantity.end, "and") || text.tokenIs(quantity.end, "or"));
        if (gap == 1 && counts.isTimes(quantity.end) && length || linked && isMeasured(next)) {
            measure(quantity, next);
            return;
        }
        if (isContrasted(quantity, next)) {
            count(quantity, next);
            return;
        }
        if (next.of == null || gap > 3 || next.isMoney() || next.kind == Kind.PERCENT) {
            return;
        }
        for (int i = quantity.end; i < next.first; i++) {
            boolean link = text.tokenEquals(i, "-")
                    || text.tokenEquals(i, ",")
                    || text.tokenIs(i, "and")
                    || text.tokenIs(i, "or")
                    || text.tokenIs(i, "of")
                    || counts.isDeterminer(i);
            if (!link) {
                return;
            }
        }
        count(quantity, next);
    }

    /** {@code at [900] while Chile had 700 storms}: two numbers of the same things, which the second names. */
    private boolean isContrasted(Quantity quantity, Quantity next) {
        if (next.kind != Kind.COUNT || next.of == null) {
            return false;
        }
        boolean linked = text.tokenIs(quantity.end, "while")
                || text.tokenIs(quantity.end, "whereas")
                || text.tokenIs(quantity.end, "against")
                || text.tokenIs(quantity.end, "versus");
        return linked
                && quantity.value().compareTo(next.value().multiply(MOST_TIMES)) <= 0
                && next.value().compareTo(quantity.value().multiply(MOST_TIMES)) <= 0;
    }

    /** {@code [5 and] 10 kilometres}: a unit that both have, ages and times excepted. */
    private static boolean isMeasured(Quantity quantity) {
        return (quantity.kind == Kind.MEASURE || quantity.kind == Kind.PERCENT)
                && quantity.unit != null
                && quantity.unit.type() != Unit.Type.AGE
                && quantity.unit.type() != Unit.Type.TIME;
    }

    private static void count(Quantity quantity, Quantity counted) {
        quantity.of = counted.of;
        quantity.kind = Kind.COUNT;
        quantity.rule = "count-shared";
        quantity.confidence = 0.75;
    }

    private static void measure(Quantity quantity, Quantity measured) {
        quantity.unit = measured.unit;
        quantity.unitCode = measured.unitCode;
        quantity.kind = measured.kind;
        quantity.rule = "measure-shared";
    }

    /** A bare number after a count counts the same: {@code 3.9 million headsets, up from 2.4 million}. */
    void fromPrevious(Quantity quantity, Quantity previous) {
        if (quantity.of != null || quantity.kind != Kind.NUMBER || quantity.fraction) {
            return;
        }
        int gap = previous.reachEnd;
        boolean on = quantity.reachFirst == gap + 1 && (text.tokenIs(gap, "to") || text.tokenIs(gap, "from"));
        boolean before =
                previous.change != null || previous.reachFirst > 0 && text.tokenIs(previous.reachFirst - 1, "from");
        if (on && before && previous.kind == Kind.MEASURE && previous.unit != null) {
            measure(quantity, previous);
            return;
        }
        if (previous.kind == Kind.COUNT && previous.of != null && countsTheSame(quantity, previous)) {
            count(quantity, previous);
        }
    }

    /**
     * Not {@code the index fell to 98.8}, {@code claims over 150,000}, {@code Hill College (3)}: whole numbers stay whole, and neither
     * another noun nor another verb leads to it.
     */
    private boolean countsTheSame(Quantity quantity, Quantity previous) {
        int before = quantity.reachFirst - 1;
        boolean whole = previous.value().stripTrailingZeros().scale() <= 0;
        boolean fits = !whole || quantity.value().stripTrailingZeros().scale() <= 0;
        return fits && !(before >= previous.reachEnd && isOfAnother(before, previous));
    }

    private boolean isOfAnother(int before, Quantity previous) {
        if (text.tokenEquals(before, "(") || text.tokenIs(before, "top")) {
            return true;
        }
        if (phrases.inNounPhrase(before)) {
            return CountedPhrase.isPlural(text, before);
        }
        int verb = previous.reachFirst - 1;
        return phrases.classOf(before) == WordClass.GERUND
                && !(verb >= 0 && text.tokenHash(verb) == text.tokenHash(before));
    }

    /** {@code eight million [250ml] bottles}: the things counted have the measure. */
    private void countMeasured(Quantity quantity, Quantity measure) {
        int noun = UnitReader.skipHyphen(text, measure.end, text.tokenCount());
        if (phrases.inNounPhrase(noun) && phrases.phraseStart(noun) <= quantity.first) {
            counts.set(quantity, noun, CountedPhrase.endInside(text, noun, phrases.phraseEnd(noun)));
        }
    }
}
