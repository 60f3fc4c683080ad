package io.factbox.extractors.figures;

import io.factbox.mention.Figure.Kind;
import io.factbox.mention.Figure.Modifier;
import io.factbox.text.AnalyzedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins two quantities that are one figure: {@code 5-7}, {@code between 2 and 3 million}, {@code $10 to $15 billion}, {@code 9 ± 1}. */
final class RangeComposer {
    private static final BigDecimal FEW = BigDecimal.valueOf(20);

    private final ChangeWords changes;

    RangeComposer(ChangeWords changes) {
        this.changes = changes;
    }

    /** Joins in place; the quantities are in text order. */
    void compose(AnalyzedText text, List<Quantity> quantities, int floor) {
        if (quantities.size() < 2) {
            return;
        }
        int kept = 0;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (kept > 0) {
                Quantity last = quantities.get(kept - 1);
                Quantity amount = kept > 1 ? quantities.get(kept - 2) : null;
                if (!last.range && join(text, amount, last, quantity, floor)) {
                    continue;
                }
            }
            quantities.set(kept++, quantity);
        }
        quantities.subList(kept, quantities.size()).clear();
    }

    private boolean join(AnalyzedText text, @Nullable Quantity before, Quantity a, Quantity b, int floor) {
        int gap = Math.max(a.end, a.reachEnd);
        int length = b.first - gap;
        if (compound(text, a, b, gap, length)) {
            return true;
        }
        if (length == 1 && isCoordinated(text, a, b, gap)) {
            b.kind = Kind.MONEY;
            b.currencies = a.currencies;
            b.rule = "currency-shared";
            b.confidence = 0.85;
            return false;
        }
        if (ratio(text, a, b, gap, length)) {
            return true;
        }
        if (length < 1 || length > 3 || b.range) {
            return false;
        }
        if (length == 1 && text.tokenEquals(gap, "±")
                || length == 3 && text.tokenEquals(gap, "+") && text.tokenEquals(gap + 2, "-")) {
            return plusMinus(a, b);
        }
        // "between 2g and about 7g"
        int words = length == 2 && isApproximate(text, gap + 1) ? 1 : length;
        boolean dash = words == 1 && isDash(text, gap);
        boolean to = isTo(text, gap, words);
        if (!dash && !to && !isAndOr(text, a, b, words, floor) || !fit(a, b)) {
            return false;
        }
        boolean negative = b.sign < 0 && !dash && a.sign >= 0 && a.isBare() && b.isBare();
        if (negative || to && isFromTo(text, before, a, b, floor)) {
            return false;
        }
        lendScale(a, b);
        merge(a, b);
        return true;
    }

    private static boolean isTo(AnalyzedText text, int gap, int length) {
        return length == 1 && (text.tokenIs(gap, "to") || text.tokenIs(gap, "till") || text.tokenEquals(gap, "~"))
                || length == 2 && isDash(text, gap) && text.tokenIs(gap + 1, "to")
                || length == 3 && isDash(text, gap) && text.tokenIs(gap + 1, "to") && isDash(text, gap + 2);
    }

    /** {@code between 5 and 7}, {@code three or four}. */
    private static boolean isAndOr(AnalyzedText text, Quantity a, Quantity b, int length, int floor) {
        int link = Math.max(a.end, a.reachEnd);
        boolean between = a.first - 1 >= floor && text.tokenIs(a.first - 1, "between");
        return length == 1 && (text.tokenIs(link, "and") && between || text.tokenIs(link, "or") && isAlternative(a, b));
    }

    /** Whether "to" leads to where a change went: {@code rose 12% to}, {@code fell by a third to}, {@code up 12% from 25 to}. */
    private boolean isFromTo(AnalyzedText text, @Nullable Quantity before, Quantity a, Quantity b, int floor) {
        int cue = a.first - 1;
        if (a.fraction && !b.fraction && b.value().compareTo(BigDecimal.ONE) >= 0) {
            return true;
        }
        return cue >= floor && (!a.isBare() || b.isBare()) && changes.isAmountCue(text, cue)
                || before != null && text.tokenIs(cue, "from") && changes.isAmountOfChange(text, before, cue, floor);
    }

    /** {@code 5 feet 2 inches}, {@code 8 pounds and 4 ounces}: one measure in two units. */
    private static boolean compound(AnalyzedText text, Quantity a, Quantity b, int gap, int length) {
        if (a.unit == null
                || b.unit == null
                || length > 1
                || length == 1 && !text.tokenIs(gap, "and") && !text.tokenEquals(gap, ",")) {
            return false;
        }
        int parts = switch (a.unit.code()) {
            case "[ft_i]" -> b.unit.code().equals("[in_i]") ? 12 : 0;
            case "[lb_av]" -> b.unit.code().equals("[oz_av]") ? 16 : 0;
            case "[stone_av]" -> b.unit.code().equals("[lb_av]") ? 14 : 0;
            default -> 0;
        };
        if (parts == 0 || b.value().compareTo(BigDecimal.valueOf(parts)) >= 0 || b.sign != 0) {
            return false;
        }
        a.value(a.value().add(b.value().divide(BigDecimal.valueOf(parts), new java.math.MathContext(15))));
        a.end = b.end;
        a.numberEnd = b.numberEnd;
        return true;
    }

    /** Joins {@code more than 10 and less than 20}. */
    void composeBounds(AnalyzedText text, List<Quantity> quantities) {
        for (int i = 1; i < quantities.size(); i++) {
            Quantity a = quantities.get(i - 1);
            Quantity b = quantities.get(i);
            int gap = b.reachFirst - a.end;
            boolean linked = gap == 1
                    && (text.tokenIs(a.end, "and") || text.tokenIs(a.end, "but") || text.tokenEquals(a.end, ","));
            if (gap == 0 && isUpTo(text, a, b)) {
                mergeTo(quantities, i--);
                continue;
            }
            boolean up = isFloor(a) && isCeiling(b);
            boolean down = isCeiling(a) && isFloor(b);
            if (!linked
                    || !up && !down
                    || a.range
                    || b.range
                    || a.isMoney() != b.isMoney()
                    || !a.isMoney() && !fit(a, b)) {
                continue;
            }
            BigDecimal low = up ? a.value() : b.value();
            BigDecimal high = up ? b.value() : a.value();
            if (low.compareTo(high) >= 0) {
                continue;
            }
            merge(a, b);
            a.low = low;
            a.high = high;
            a.modifier = null;
            quantities.remove(i--);
        }
    }

    /** {@code from 10 up to 20}. */
    private static boolean isUpTo(AnalyzedText text, Quantity a, Quantity b) {
        return a.modifier == null
                && b.modifier == Modifier.AT_MOST
                && text.tokenIs(b.reachFirst, "up")
                && !a.range
                && !b.range
                && a.value().compareTo(b.value()) < 0
                && fit(a, b);
    }

    private static void mergeTo(List<Quantity> quantities, int i) {
        Quantity first = quantities.get(i - 1);
        lendScale(first, quantities.get(i));
        merge(first, quantities.get(i));
        quantities.remove(i);
    }

    private static boolean isFloor(Quantity quantity) {
        return quantity.modifier == Modifier.MORE_THAN || quantity.modifier == Modifier.AT_LEAST;
    }

    private static boolean isCeiling(Quantity quantity) {
        return quantity.modifier == Modifier.LESS_THAN || quantity.modifier == Modifier.AT_MOST;
    }

    /** {@code $300 million and 1.7 million}. */
    private static boolean isCoordinated(AnalyzedText text, Quantity a, Quantity b, int gap) {
        return a.isMoney()
                && b.isBare()
                && !b.vague
                && b.scale.compareTo(BigDecimal.valueOf(1000)) >= 0
                && (text.tokenIs(gap, "and") || text.tokenIs(gap, "or"))
                && !(b.end < text.tokenCount()
                        && text.tokenShape(b.end).isWord()
                        && !FigureWords.FUNCTION.contains(text, b.end));
    }

    /** {@code one in five}, {@code three in ten}, {@code three out of four}, {@code 3-to-1}. */
    private static boolean ratio(AnalyzedText text, Quantity a, Quantity b, int gap, int length) {
        boolean outOf = length == 2 && text.tokenIs(gap, "out") && text.tokenIs(gap + 1, "of");
        boolean one = a.value().compareTo(BigDecimal.ONE) == 0;
        boolean in = length == 1 && (one || a.spelled && b.spelled) && text.tokenIs(gap, "in");
        if (!outOf && !in || !a.isBare() || !b.isBare() || a.range || b.range || b.vague) {
            return false;
        }
        if (b.value().compareTo(BigDecimal.ONE) <= 0
                || a.value().compareTo(b.value()) > 0
                || b.value().signum() == 0) {
            return false;
        }
        a.value(a.value().divide(b.value(), new java.math.MathContext(15)));
        a.kind = Kind.RATIO;
        a.fraction = true;
        a.spelled = false;
        a.end = b.end;
        a.numberEnd = b.end;
        a.rule = "ratio";
        a.confidence = 0.9;
        return true;
    }

    private static boolean isApproximate(AnalyzedText text, int token) {
        return text.tokenIs(token, "about")
                || text.tokenIs(token, "around")
                || text.tokenIs(token, "some")
                || text.tokenIs(token, "nearly")
                || text.tokenIs(token, "almost")
                || text.tokenIs(token, "roughly")
                || text.tokenEquals(token, "~");
    }

    private static boolean isDash(AnalyzedText text, int token) {
        return text.tokenEquals(token, "-")
                || text.tokenEquals(token, "–")
                || text.tokenEquals(token, "—")
                || text.tokenEquals(token, "‑")
                || text.tokenEquals(token, "−");
    }

    /** Whether the two measure the same: same unit or currency, or one of them leaves it to the other. */
    private static boolean fit(Quantity a, Quantity b) {
        if (a.vague || b.vague) {
            return false;
        }
        if (a.isMoney() && b.isMoney()) {
            if ((a.minor || b.minor) && a.minor != b.minor) {
                return false;
            }
            return a.currencies[0] == b.currencies[0] || a.currencies.length > 1 && b.currencies.length == 1;
        }
        if (a.isMoney() != b.isMoney()) {
            return a.isBare()
                    || b.isBare() && a.scale.compareTo(BigDecimal.ONE) == 0
                    || b.isBare() && b.scale.compareTo(BigDecimal.ONE) > 0;
        }
        if (a.unit != null && b.unit != null) {
            return a.unit.code().equals(b.unit.code());
        }
        return a.unit == null;
    }

    /** {@code three or four}: two neighbours. */
    private static boolean isAlternative(Quantity a, Quantity b) {
        return a.isBare()
                && a.value().compareTo(b.value()) < 0
                && b.value().compareTo(FEW) <= 0
                && a.spelled == b.spelled
                && a.value().signum() > 0;
    }

    private static void lendScale(Quantity a, Quantity b) {
        if (a.scale.compareTo(BigDecimal.ONE) == 0 && b.scale.compareTo(BigDecimal.ONE) != 0) {
            BigDecimal raw = b.value().divide(b.scale, java.math.MathContext.DECIMAL64);
            if (a.value().compareTo(raw) <= 0) {
                a.multiply(b.scale);
            }
        }
    }

    private static boolean plusMinus(Quantity a, Quantity b) {
        BigDecimal middle = a.value();
        BigDecimal width = b.value().abs();
        merge(a, b);
        a.low = middle.subtract(width);
        a.high = middle.add(width);
        return true;
    }

    private static void merge(Quantity a, Quantity b) {
        a.range = true;
        a.high = b.value();
        a.end = b.end;
        a.numberEnd = b.numberEnd;
        a.reachEnd = Math.max(b.reachEnd, b.end);
        a.rule = "range";
        if (a.isMoney() || b.isMoney()) {
            a.kind = Kind.MONEY;
            a.currencies = a.isMoney() && a.currencies.length > 0 && (a.currencies.length == 1 || !b.isMoney())
                    ? a.currencies
                    : b.currencies;
            a.unitCode = b.unitCode != null ? b.unitCode : a.unitCode;
        } else if (b.unit != null) {
            a.unit = b.unit;
            a.unitCode = b.unitCode;
            a.kind = b.kind;
        }
        a.spelled = a.spelled && b.spelled;
        a.confidence = Math.min(a.confidence, b.confidence) < 0.9 ? 0.85 : 0.92;
    }
}
