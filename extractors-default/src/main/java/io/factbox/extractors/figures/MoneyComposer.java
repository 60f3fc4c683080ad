package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberWords;
import io.factbox.kit.number.RationalReader;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;

/**
 * Makes an amount of money of a number and its currency, with all that belongs to it: a scale letter, a second currency's name, cents, what
 * the price is for. One per thread.
 */
final class MoneyComposer {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final RationalReader numbers;
    private final MoneyReader money;
    private final UnitReader units;

    MoneyComposer(NumberWords words, RationalReader numbers, MoneyReader money, UnitReader units) {
        this.words = words;
        this.numbers = numbers;
        this.money = money;
        this.units = units;
    }

    /** An amount whose currency was just read before the number. */
    Quantity before(AnalyzedText text, Quantity quantity, int first, int floor, int limit) {
        quantity.kind = Kind.MONEY;
        quantity.rule = "currency-before";
        quantity.confidence = 0.98;
        quantity.currencies = money.rows();
        quantity.first = first;
        quantity.end = ScaleLetters.read(text, quantity, limit, true);
        if (money.isMillions() && quantity.end == quantity.numberEnd) {
            quantity.multiply(MILLION);
        }
        quantity.numberEnd = quantity.end;
        SignReader.read(text, quantity, floor);
        if (quantity.currencies.length > 1) {
            currencyBehind(text, quantity, limit);
        }
        andCents(text, quantity, limit);
        price(text, quantity, limit);
        return quantity;
    }

    /** {@code $100 and fifty} at the end of a clause. */
    private void andCents(AnalyzedText text, Quantity quantity, int limit) {
        int and = quantity.end;
        if (and + 1 >= limit || !text.tokenIs(and, "and") || text.tokenShape(and + 1) == TokenShape.NUMBER) {
            return;
        }
        int end = numbers.read(text, and + 1, limit);
        boolean pause = end >= limit || text.tokenShape(end) == TokenShape.PUNCTUATION;
        if (end > and + 1 && pause && isCents(numbers.value()) && !numbers.isFraction()) {
            quantity.value(quantity.value().add(numbers.value().movePointLeft(2)));
            quantity.end = end;
        }
    }

    private static boolean isCents(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(BigDecimal.TEN) >= 0 && number.compareTo(HUNDRED) < 0;
    }

    /** {@code $31.20 US}, {@code $10 dollars}: what says more behind the amount. */
    private void currencyBehind(AnalyzedText text, Quantity quantity, int limit) {
        int[] before = quantity.currencies;
        if (quantity.end >= limit || !text.tokenShape(quantity.end).isWord()) {
            return;
        }
        int end = money.after(text, quantity.end, limit, quantity.value());
        if (end > quantity.end && !money.isMinor() && end < text.tokenCount()) {
            for (int row : money.rows()) {
                if (contains(before, row)) {
                    quantity.currencies = money.rows();
                    quantity.end = end;
                    return;
                }
            }
        }
    }

    private static boolean contains(int[] rows, int row) {
        for (int other : rows) {
            if (other == row) {
                return true;
            }
        }
        return false;
    }

    /** An amount whose currency was just read behind the number, up to {@code end}. */
    Quantity behind(AnalyzedText text, Quantity quantity, int end, int limit) {
        quantity.kind = Kind.MONEY;
        quantity.rule = "currency-behind";
        quantity.confidence = 0.96;
        quantity.currencies = money.rows();
        quantity.end = end;
        if (money.isMinor()) {
            quantity.minor = true;
            quantity.unitCode = "cent";
            minorOf(text, quantity, limit);
        } else {
            if (money.isMillions()) {
                quantity.multiply(MILLION);
            }
            scaleBehind(text, quantity, limit);
            minorBehind(text, quantity, limit);
        }
        price(text, quantity, limit);
        return quantity;
    }

    /** {@code 75 USD million}. */
    private void scaleBehind(AnalyzedText text, Quantity quantity, int limit) {
        int code = quantity.end < limit ? words.code(text, quantity.end) : WordTable.NONE;
        if (code != WordTable.NONE && words.kind(code) == NumberWords.Kind.SCALE) {
            quantity.multiply(words.value(code));
            quantity.end++;
        }
    }

    /** {@code 60 cents of a dollar}: minor units of a currency that is named. */
    private void minorOf(AnalyzedText text, Quantity quantity, int limit) {
        int i = quantity.end;
        if (i + 2 < limit && text.tokenIs(i, "of") && text.tokenIs(i + 1, "a")) {
            int after = money.after(text, i + 2, limit, BigDecimal.ONE);
            if (after > i + 2 && !money.isMinor()) {
                quantity.currencies = money.rows();
                quantity.multiply(new BigDecimal("0.01"));
                quantity.unitCode = null;
                quantity.minor = false;
                quantity.end = after;
            }
        }
    }

    /** {@code 3 dollars [and] 50 cents}. */
    private void minorBehind(AnalyzedText text, Quantity quantity, int limit) {
        int i = quantity.end < limit && text.tokenIs(quantity.end, "and") ? quantity.end + 1 : quantity.end;
        int[] rows = quantity.currencies;
        int number = numbers.read(text, i, limit);
        if (number == i || numbers.value().compareTo(HUNDRED) >= 0 || numbers.isFraction()) {
            return;
        }
        BigDecimal cents = numbers.value();
        int end = money.after(text, number, limit, cents);
        boolean bare = end == number
                && text.tokenEnd(number - 1) - text.tokenStart(i) >= 2
                && (number >= limit
                        || text.tokenShape(number) == TokenShape.PUNCTUATION
                        || text.tokenIs(number, "more"));
        if (bare && number - i <= 2 && isCents(cents)) {
            quantity.value(quantity.value().add(cents.movePointLeft(2)));
            quantity.end = number;
            quantity.currencies = rows;
            return;
        }
        if (end > number && money.isMinor()) {
            quantity.value(quantity.value().add(cents.movePointLeft(2)));
            quantity.end = end;
        }
        quantity.currencies = rows;
    }

    /** {@code a barrel}, {@code per share}: part of the meaning, not of the span. */
    private void price(AnalyzedText text, Quantity quantity, int limit) {
        int end = units.baseOfRate(text, quantity.end, limit);
        if (end > quantity.end) {
            String base = "/".concat(units.denominator());
            quantity.unitCode = quantity.unitCode == null ? base : quantity.unitCode.concat(base);
            quantity.reachEnd = end;
        }
    }
}
