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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final RationalReader numbers;
    private final MoneyReader money;
    private final UnitReader units;
    private final MoneyComposer amounts;
    private final VagueReader vagueNumbers;
    private final MarkReader marks = new MarkReader();

    QuantityReader(NumberWords words, CurrencyTable currencies, UnitTable unitTable) {
        this.words = words;
        numbers = new RationalReader(words);
        money = new MoneyReader(currencies);
        units = new UnitReader(unitTable);
        amounts = new MoneyComposer(words, numbers, money, units);
        vagueNumbers = new VagueReader(words);
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
        Quantity vague = vagueNumbers.read(text, token, limit);
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
        if (first == token && token > floor && SignReader.isMinus(text, token - 1) && !text.spaceBefore(token)) {
            // $-50.8bn
            int beforeSign = money.before(text, token - 1, floor);
            if (beforeSign < token - 1 && !text.tokenShape(token - 2).isWord()) {
                quantity.sign = -1;
                first = beforeSign;
            }
        }
        if (first < token) {
            return amounts.before(text, quantity, first, floor, limit);
        }
        quantity.first = token;
        return withCurrencyOrUnit(text, quantity, floor, limit);
    }

    private Quantity withCurrencyOrUnit(AnalyzedText text, Quantity quantity, int floor, int limit) {
        int end = quantity.numberEnd;
        quantity.end = end;
        if (!quantity.vague) {
            SignReader.read(text, quantity, floor);
        }
        if (isPause(text, end, limit)) {
            percentageOf(text, quantity, floor, limit);
            return quantity;
        }
        end = plusScale(text, quantity, limit);
        int mark = quantity.spelled ? end : marks.read(text, end, limit, quantity.value());
        if (mark > end) {
            return marked(quantity, mark);
        }
        int of = beforeUnit(text, quantity, end, limit);
        int after = money.after(text, of, limit, quantity.value());
        if (after > of) {
            return amounts.behind(text, quantity, after, limit);
        }
        int unit = units.read(text, of, limit, quantity.spelled);
        if (unit > of && !ScaleLetters.isMillion(text, of, unit, limit, quantity)) {
            return measure(text, quantity, floor, unit);
        }
        int letter = quantity.vague ? end : ScaleLetters.read(text, quantity, limit, false);
        if (letter > end) {
            quantity.end = letter;
            quantity.numberEnd = letter;
            after = money.after(text, letter, limit, quantity.value());
            if (after > letter) {
                return amounts.behind(text, quantity, after, limit);
            }
            unit = units.read(text, letter, limit, quantity.spelled);
            if (unit > letter) {
                return measure(text, quantity, floor, unit);
            }
        }
        percentageOf(text, quantity, floor, limit);
        return quantity;
    }

    /** Whether a number ends here and neither currency nor unit can follow. */
    private static boolean isPause(AnalyzedText text, int token, int limit) {
        if (token >= limit) {
            return true;
        }
        return switch (text.charAt(text.tokenStart(token))) {
            case ',', ';', ':', ')', '.' -> text.tokenEnd(token) - text.tokenStart(token) == 1;
            default -> false;
        };
    }

    /** {@code hundreds of [miles]}, {@code a quarter of a [mile]}, {@code half a [percentage point]}. */
    private static int beforeUnit(AnalyzedText text, Quantity quantity, int end, int limit) {
        boolean part = quantity.vague || quantity.fraction || quantity.scale.compareTo(BigDecimal.ONE) > 0;
        int of = part && end < limit && text.tokenIs(end, "of") ? end + 1 : end;
        boolean article = quantity.fraction && of + 1 < limit && (text.tokenIs(of, "a") || text.tokenIs(of, "an"));
        return article ? of + 1 : of;
    }

    private Quantity marked(Quantity quantity, int end) {
        quantity.value(quantity.value().add(marks.inches()));
        quantity.end = end;
        quantity.unit = marks.unit();
        quantity.unitCode = marks.unit().code();
        quantity.kind = Kind.MEASURE;
        quantity.rule = "measure";
        quantity.confidence = 0.93;
        return quantity;
    }

    /** {@code a percentage of 12}, with nothing behind it that the number could count. */
    private static void percentageOf(AnalyzedText text, Quantity quantity, int floor, int limit) {
        int percent = quantity.first - 2;
        if (percent < floor
                || !text.tokenIs(percent + 1, "of")
                || quantity.end < limit && text.tokenShape(quantity.end) != TokenShape.PUNCTUATION
                || quantity.value().compareTo(HUNDRED) > 0) {
            return;
        }
        boolean cue = text.tokenIs(percent, "percentage")
                || text.tokenIs(percent, "percents")
                || text.tokenIs(percent, "percent")
                || text.tokenIs(percent, "percentages");
        if (cue) {
            quantity.first = percent;
            quantity.kind = Kind.PERCENT;
            quantity.unitCode = "%";
            quantity.rule = "percentage-of";
            quantity.confidence = 0.8;
        }
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

    private Quantity measure(AnalyzedText text, Quantity quantity, int floor, int end) {
        quantity.end = end;
        quantity.unit = units.unit();
        quantity.unitCode = units.code();
        if (quantity.unit.type() == Unit.Type.TEMPERATURE) {
            SignReader.readApart(text, quantity, floor);
        }
        SignReader.readBelowZero(text, quantity);
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
}
