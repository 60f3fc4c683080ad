package io.factbox.extractors.dates;

import io.factbox.extractors.dates.DateOptions.DayOrder;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;

/** Finds from an article's own numeric dates whether they put the day first. */
final class DayOrders {
    private DayOrders() {}

    /** The order of the first date that can be read one way only; AUTO if there is none. */
    static DayOrder of(AnalyzedText text, Tokens tokens) {
        tokens.within(0, text.tokenCount());
        for (int i = 0; i + 4 < text.tokenCount(); i++) {
            if (text.tokenShape(i) == TokenShape.NUMBER && tokens.isSign(i + 1, '/') && tokens.isSign(i + 3, '/')) {
                int first = tokens.digits(i);
                int second = tokens.digits(i + 2);
                if (second > 12 && second <= 31 && first >= 1 && first <= 12) {
                    return DayOrder.MONTH_FIRST;
                }
                if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
                    return DayOrder.DAY_FIRST;
                }
            }
        }
        return DayOrder.AUTO;
    }
}
