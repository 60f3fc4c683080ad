package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberWords;
import io.factbox.mention.Figure.Kind;
import io.factbox.mention.Figure.Modifier;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers that name no exact value, and multiples: {@code dozens}, {@code tens of thousands}, {@code twice}. Immutable. */
final class VagueReader {
    private static final Unit TIMES = new Unit("{times}", Unit.Type.TIMES);

    /** Tens of hundreds of thousands. */
    private static final int MOST_WORDS = 5;

    private final NumberWords words;

    VagueReader(NumberWords words) {
        this.words = words;
    }

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
    @Nullable
    Quantity read(AnalyzedText text, int token, int limit) {
        if (text.tokenShape(token) == TokenShape.NUMBER) {
            return null;
        }
        int code = words.code(text, token);
        if (code != WordTable.NONE && words.kind(code) == NumberWords.Kind.MULTIPLE) {
            return multiple(text, token, words.value(code), limit);
        }
        if (code == WordTable.NONE || words.kind(code) != NumberWords.Kind.SCALES) {
            return null;
        }
        BigDecimal value = words.value(code);
        int end = token + 1;
        while (end + 1 < limit && end < token + MOST_WORDS && text.tokenIs(end, "of")) {
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
