package io.factbox.extractors.figures;

import io.factbox.mention.DateMention;
import io.factbox.text.AnalyzedText;
import java.util.List;

/** Leaves to the dates what is theirs. Asked in text order; one per article. */
final class DateGuard {
    private final AnalyzedText text;
    private final List<DateMention> dates;
    private int next;

    DateGuard(AnalyzedText text, List<DateMention> dates) {
        this.text = text;
        this.dates = dates;
    }

    /** Whether a bare number or a length of time stands inside a date mention. */
    boolean owns(Quantity quantity) {
        int from = text.tokenStart(quantity.first);
        int to = text.tokenEnd(quantity.end - 1);
        while (next < dates.size() && dates.get(next).span().end() <= from) {
            next++;
        }
        if (next >= dates.size()
                || dates.get(next).span().start() > from
                || dates.get(next).span().end() < to) {
            return false;
        }
        // "three quarters of the tenants" are people, whoever takes them for nine months
        boolean share = quantity.fraction && (isAt(quantity.end, "of") || isCompared(quantity));
        // "five and three quarters" is a number
        share |= quantity.spelled
                && !quantity.fraction
                && (isAt(quantity.end - 1, "quarters") || isAt(quantity.end - 1, "quarter"));
        boolean time = quantity.unit != null && quantity.unit.type() == Unit.Type.TIME && !quantity.rule.equals("age");
        return !share && (quantity.isBare() || time);
    }

    /** {@code more than three quarters}, {@code nearly a quarter}. */
    private boolean isCompared(Quantity quantity) {
        int before = quantity.first - 1;
        return before >= 0
                && (isAt(before, "than")
                        || isAt(before, "nearly")
                        || isAt(before, "almost")
                        || isAt(before, "above")
                        || isAt(before, "below"));
    }

    private boolean isAt(int token, String word) {
        return token < text.tokenCount() && text.tokenIs(token, word);
    }
}
