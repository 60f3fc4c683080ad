package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberWords;
import io.factbox.kit.number.RationalReader;
import io.factbox.mention.Figure.Kind;
import io.factbox.mention.Figure.Modifier;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one quantity: a number with its sign and its currency or unit. One per thread. */
final class QuantityReader {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Unit TIMES = new Unit("{times}", Unit.Type.TIMES);

    /** Tens of hundreds of thousands. */
    private static final int MOST_VAGUE = 5;

    private final NumberWords words;
    private final RationalReader numbers;
    private final MoneyReader money;
    private final UnitReader units;

    QuantityReader(NumberWords words, CurrencyTable currencies, UnitTable unitTable) {
        this.words = words;
        numbers = new RationalReader(words);
        money = new MoneyReader(currencies);
        units = new UnitReader(unitTable);
    }

    /**
     * Reads the quantity whose number begins at a token.
     *
     * @param floor the token that nothing before the number may reach over
     * @param limit the token that nothing may reach
     * @return null if no number begins there
     */
    @Nullable
    Quantity read(AnalyzedText text, int token, int floor, int limit) {
        Quantity vague = vague(text, token, limit);
        if (vague != null && vague.unit != null) {
            return vague;
        }
        if (vague != null) {
            return withCurrencyOrUnit(text, vague, token, limit);
        }
        int end = numbers.read(text, token, limit);
        if (end == token) {
            return null;
        }
        Quantity quantity = new Quantity();
        quantity.value(numbers.value());
        quantity.scale = numbers.scale();
        quantity.spelled = numbers.isSpelled();
        quantity.fraction = numbers.isFraction();
        quantity.numberFirst = token;
        quantity.numberEnd = end;
        int first = money.before(text, token, floor);
        if (first == token && token > floor && isMinus(text, token - 1) && !text.spaceBefore(token)) {
            // $-50.8bn
            int beforeSign = money.before(text, token - 1, floor);
            if (beforeSign < token - 1 && !text.tokenShape(token - 2).isWord()) {
                quantity.sign = -1;
                first = beforeSign;
            }
        }
        if (first < token) {
            return money(text, quantity, first, floor, limit);
        }
        quantity.first = token;
        return withCurrencyOrUnit(text, quantity, floor, limit);
    }

    // --- money with its currency first -----------------------------------------------------------

    private Quantity money(AnalyzedText text, Quantity quantity, int first, int floor, int limit) {
        quantity.kind = Kind.MONEY;
        quantity.rule = "currency-before";
        quantity.confidence = 0.98;
        quantity.currencies = money.rows();
        quantity.first = first;
        quantity.end = scaleLetter(text, quantity, limit, true);
        quantity.numberEnd = quantity.end;
        sign(text, quantity, floor);
        if (quantity.currencies.length > 1) {
            currencyBehind(text, quantity, limit);
        }
        price(text, quantity, limit);
        return quantity;
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

    // --- what stands behind ----------------------------------------------------------------------

    private Quantity withCurrencyOrUnit(AnalyzedText text, Quantity quantity, int floor, int limit) {
        int end = quantity.numberEnd;
        quantity.end = end;
        if (!quantity.vague) {
            sign(text, quantity, floor);
        }
        end = plusScale(text, quantity, limit);
        int of = (quantity.vague || quantity.fraction || quantity.scale.compareTo(BigDecimal.ONE) > 0)
                        && end < limit
                        && text.tokenIs(end, "of")
                ? end + 1
                : end;
        int after = money.after(text, of, limit, quantity.value());
        if (after > of) {
            return moneyBehind(text, quantity, after, limit);
        }
        int unit = units.read(text, of, limit, quantity.spelled);
        if (unit > of && !isMillionLetter(text, of, unit, limit, quantity)) {
            return measure(text, quantity, unit);
        }
        int letter = quantity.vague ? end : scaleLetter(text, quantity, limit, false);
        if (letter > end) {
            quantity.end = letter;
            quantity.numberEnd = letter;
            after = money.after(text, letter, limit, quantity.value());
            if (after > letter) {
                return moneyBehind(text, quantity, after, limit);
            }
            unit = units.read(text, letter, limit, quantity.spelled);
            if (unit > letter) {
                return measure(text, quantity, unit);
            }
        }
        return quantity;
    }

    /** {@code 600-plus billion}. */
    private int plusScale(AnalyzedText text, Quantity quantity, int limit) {
        int i = UnitReader.skipHyphen(text, quantity.numberEnd, limit);
        if (i + 1 < limit && text.tokenIs(i, "plus")) {
            int code = words.code(text, i + 1);
            if (code != WordTable.NONE && words.kind(code) == NumberWords.Kind.SCALE) {
                quantity.multiply(words.value(code));
                quantity.modifier = Modifier.AT_LEAST;
                quantity.numberEnd = i + 2;
                quantity.end = i + 2;
            }
        }
        return quantity.numberEnd;
    }

    private Quantity measure(AnalyzedText text, Quantity quantity, int end) {
        quantity.end = end;
        quantity.unit = units.unit();
        quantity.unitCode = units.code();
        if (units.unit().type() == Unit.Type.TIMES) {
            quantity.kind = Kind.COUNT;
            quantity.rule = "times";
            quantity.confidence = 0.9;
            return quantity;
        }
        boolean percent = units.unit().type() == Unit.Type.PERCENT;
        quantity.kind = percent ? Kind.PERCENT : Kind.MEASURE;
        quantity.rule = percent ? "percent" : "measure";
        quantity.confidence = percent ? 0.98 : 0.93;
        return quantity;
    }

    private Quantity moneyBehind(AnalyzedText text, Quantity quantity, int end, int limit) {
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
        if (bare
                && number - i <= 2
                && numbers.value().scale() <= 0
                && numbers.value().compareTo(BigDecimal.TEN) >= 0) {
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
            String minor = quantity.unitCode == null ? "" : quantity.unitCode;
            quantity.unitCode = minor + "/" + units.denominator();
            quantity.reachEnd = end;
        }
    }

    // --- scale letters ---------------------------------------------------------------------------

    /** {@code $2m}, {@code 10k}, {@code €10B}: a letter for a scale word. */
    private static int scaleLetter(AnalyzedText text, Quantity quantity, int limit, boolean money) {
        int at = quantity.numberEnd;
        if (at >= limit
                || quantity.spelled
                || quantity.scale.compareTo(BigDecimal.ONE) != 0
                || text.tokenEnd(at) - text.tokenStart(at) != 1
                        && !(text.tokenEquals(at, "T.") || text.tokenEquals(at, "M.") || text.tokenEquals(at, "B."))) {
            return at;
        }
        boolean glued = !text.spaceBefore(at);
        char letter = text.charAt(text.tokenStart(at));
        BigDecimal scale = switch (letter) {
            case 'k', 'K' -> THOUSAND;
            case 'm' -> glued || money ? MILLION : null;
            case 'M' -> MILLION;
            case 'b', 'B' -> glued || money ? BILLION : null;
            case 't', 'T' -> money && glued ? TRILLION : null;
            default -> null;
        };
        boolean tooBig =
                !money && letter != 'k' && letter != 'K' && quantity.value().compareTo(THOUSAND) >= 0 && glued;
        if (scale == null || tooBig || !glued && at + 1 < limit && text.tokenEquals(at + 1, ".")) {
            return at;
        }
        quantity.multiply(scale);
        return at + 1;
    }

    /** Whether the "m" just read as metres means millions: a noun or a unit follows, or the number has decimals. */
    private boolean isMillionLetter(AnalyzedText text, int token, int end, int limit, Quantity quantity) {
        if (text.tokenEquals(token, "b") && !text.spaceBefore(token)) {
            return quantity.value().compareTo(THOUSAND) < 0;
        }
        if (end != token + 1 || !text.tokenEquals(token, "m") || text.spaceBefore(token)) {
            return false;
        }
        if (end >= limit) {
            return false;
        }
        TokenShape next = text.tokenShape(end);
        if (next == TokenShape.PUNCTUATION || next == TokenShape.SYMBOL || next == TokenShape.NUMBER) {
            return quantity.value().stripTrailingZeros().scale() > 0 && text.tokenEquals(end, ",");
        }
        return !FigureWords.FOLLOWS_METRES.contains(text, end);
    }

    // --- signs -----------------------------------------------------------------------------------

    private void sign(AnalyzedText text, Quantity quantity, int floor) {
        int at = quantity.first - 1;
        if (at >= floor && quantity.sign == 0) {
            boolean glued = !text.spaceBefore(quantity.first);
            boolean apart = at == 0
                    || text.spaceBefore(at)
                    || text.tokenShape(at - 1) == TokenShape.SYMBOL
                    || text.tokenEquals(at - 1, "(")
                    || text.tokenEquals(at - 1, ":");
            if (glued && apart && (isMinus(text, at) || text.tokenEquals(at, "–"))) {
                quantity.sign = -1;
                quantity.first = at;
            } else if (glued && text.tokenEquals(at, "+")) {
                quantity.sign = 1;
            } else if (text.tokenIs(at, "minus") || text.tokenIs(at, "negative")) {
                quantity.sign = -1;
                quantity.first = at;
            } else if (glued
                    && at - 1 >= floor
                    && text.tokenEquals(at, "-")
                    && !text.spaceBefore(at)
                    && (text.tokenIs(at - 1, "minus") || text.tokenIs(at - 1, "negative"))) {
                quantity.sign = -1;
                quantity.first = at - 1;
            }
        }
        if (quantity.sign < 0) {
            quantity.value(quantity.value().negate());
        }
    }

    private static boolean isMinus(AnalyzedText text, int token) {
        return text.tokenEquals(token, "-") || text.tokenEquals(token, "−");
    }

    // --- vague numbers ---------------------------------------------------------------------------

    /** {@code twice}, {@code sixfold}; "twice" only where it compares. */
    private static @Nullable Quantity multiple(AnalyzedText text, int token, BigDecimal value, int limit) {
        boolean fold = text.charAt(text.tokenEnd(token) - 1) == 'd';
        boolean compares = token + 1 < limit && (text.tokenIs(token + 1, "the") || text.tokenIs(token + 1, "as"));
        if (!fold && !compares) {
            return null;
        }
        Quantity quantity = new Quantity();
        quantity.value(value);
        quantity.first = token;
        quantity.numberFirst = token;
        quantity.numberEnd = token + 1;
        quantity.end = token + 1;
        quantity.spelled = true;
        quantity.kind = Kind.RATIO;
        quantity.unit = TIMES;
        quantity.unitCode = TIMES.code();
        quantity.rule = "multiple";
        quantity.confidence = 0.85;
        return quantity;
    }

    /** {@code dozens}, {@code tens of thousands}: between the number and ten times it. */
    private @Nullable Quantity vague(AnalyzedText text, int token, int limit) {
        int code = words.code(text, token);
        if (code != WordTable.NONE && words.kind(code) == NumberWords.Kind.MULTIPLE) {
            return multiple(text, token, words.value(code), limit);
        }
        if (code == WordTable.NONE || words.kind(code) != NumberWords.Kind.SCALES) {
            return null;
        }
        BigDecimal value = words.value(code);
        int end = token + 1;
        while (end + 1 < limit && end < token + MOST_VAGUE && text.tokenIs(end, "of")) {
            int next = words.code(text, end + 1);
            if (next == WordTable.NONE || words.kind(next) != NumberWords.Kind.SCALES) {
                break;
            }
            value = value.multiply(words.value(next));
            end += 2;
        }
        if (text.tokenIs(token, "scores") || text.tokenIs(token, "tens")) {
            if (end == token + 1 && !(end < limit && text.tokenIs(end, "of"))) {
                return null;
            }
        }
        Quantity quantity = new Quantity();
        quantity.first = token;
        quantity.numberFirst = token;
        quantity.numberEnd = end;
        quantity.spelled = true;
        quantity.vague = true;
        quantity.range = true;
        quantity.low = value;
        quantity.high = value.multiply(BigDecimal.TEN);
        quantity.modifier = Modifier.APPROXIMATE;
        quantity.rule = "vague-number";
        quantity.confidence = 0.9;
        return quantity;
    }
}
