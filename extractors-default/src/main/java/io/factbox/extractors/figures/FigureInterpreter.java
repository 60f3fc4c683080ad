package io.factbox.extractors.figures;

import io.factbox.kit.phrase.Phrases;
import io.factbox.mention.FigureMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.AnalyzedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of the quantities of a sentence: ranges, bounds, counts, changes, and whose they are. One per article. */
final class FigureInterpreter {
    private final ExtractionContext context;
    private final AnalyzedText text;
    private final BoundFinder bounds;
    private final ChangeFinder changes;
    private final RangeComposer ranges;
    private final AgeFinder ages;
    private final CountFinder counts;
    private final SharedMeanings shared;
    private final ConceptFinder concepts;
    private final DateGuard dates;

    FigureInterpreter(
            ExtractionContext context, BoundFinder bounds, ChangeWords changes, DateGuard dates, Phrases phrases) {
        this.context = context;
        this.bounds = bounds;
        this.changes = new ChangeFinder(changes);
        this.dates = dates;
        text = context.text();
        ranges = new RangeComposer(changes);
        ages = new AgeFinder(text, phrases);
        counts = new CountFinder(text, phrases);
        shared = new SharedMeanings(text, phrases, counts);
        concepts = new ConceptFinder(text, phrases);
    }

    /** Works on the sentence's quantities in place; those that stay are figures. */
    void interpret(SentenceFigures sentence) {
        List<Quantity> quantities = sentence.quantities();
        int start = sentence.start();
        int end = sentence.end();
        ranges.compose(text, quantities, start);
        veto(quantities, start, end);
        bound(quantities, start, end);
        ranges.composeBounds(text, quantities);
        count(quantities, start, end);
        changes.apply(text, quantities, start, end);
        share(quantities);
        for (int k = 0; k < quantities.size(); k++) {
            concepts.apply(quantities.get(k), previous(quantities, k), start, end);
        }
    }

    private static @Nullable Quantity previous(List<Quantity> quantities, int k) {
        return k > 0 ? quantities.get(k - 1) : null;
    }

    private static int limit(List<Quantity> quantities, int k, int end) {
        return k + 1 < quantities.size() ? quantities.get(k + 1).first : end;
    }

    /** Takes out what is no figure. */
    private void veto(List<Quantity> quantities, int start, int end) {
        int kept = 0;
        for (int k = 0; k < quantities.size(); k++) {
            Quantity quantity = quantities.get(k);
            if (!isVetoed(quantity, start, end)) {
                quantities.set(kept++, quantity);
            }
        }
        if (kept < quantities.size()) {
            quantities.subList(kept, quantities.size()).clear();
        }
    }

    private boolean isVetoed(Quantity quantity, int start, int end) {
        String why = WordVetoes.reason(text, quantity, start, end);
        if (why == null && dates.owns(quantity)) {
            why = "part of a date or duration";
        }
        if (why != null) {
            context.skip(text.span(quantity.first, quantity.end - 1), FigureMention.KIND, why);
        }
        return why != null;
    }

    private void bound(List<Quantity> quantities, int start, int end) {
        int floor = start;
        for (int k = 0; k < quantities.size(); k++) {
            Quantity quantity = quantities.get(k);
            quantity.reachFirst = quantity.first;
            quantity.reachEnd = Math.max(quantity.reachEnd, quantity.end);
            bounds.apply(text, quantity, floor, limit(quantities, k, end));
            floor = quantity.end;
        }
    }

    private void count(List<Quantity> quantities, int start, int end) {
        for (int k = 0; k < quantities.size(); k++) {
            Quantity quantity = quantities.get(k);
            int limit = limit(quantities, k, end);
            ages.find(quantity, start);
            counts.count(quantity, limit);
            counts.people(quantity, start, end);
            if (quantity.modifier == null && quantity.of != null) {
                bounds.behind(text, quantity, limit);
            }
        }
    }

    private void share(List<Quantity> quantities) {
        for (int k = quantities.size() - 2; k >= 0; k--) {
            shared.fromNext(quantities.get(k), quantities.get(k + 1));
        }
        for (int k = 1; k < quantities.size(); k++) {
            shared.fromPrevious(quantities.get(k), quantities.get(k - 1));
        }
    }
}
