package io.factbox.extractors.figures;

import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Finds the bare numbers that are years of age. One per article. */
final class AgeFinder {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final Unit YEARS = new Unit("a", Unit.Type.AGE);

    private final AnalyzedText text;
    private final Phrases phrases;

    AgeFinder(AnalyzedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** {@code aged 25 to 54}, {@code Ann Lee, 44, has}: years of age. */
    void find(Quantity quantity, int start) {
        if (!quantity.isBare()
                || quantity.first == start
                || quantity.kind == Kind.RATIO
                || quantity.fraction
                || quantity.vague) {
            return;
        }
        int before = quantity.reachFirst - 1;
        boolean aged = before >= start
                && (text.tokenIs(before, "aged") || text.tokenIs(before, "age") || text.tokenIs(before, "ages"));
        aged |= before - 1 >= start && text.tokenIs(before, "of") && text.tokenIs(before - 1, "age");
        aged |= before >= start
                && FigureWords.TURN_CUE.contains(text, before)
                && isPause(quantity.end)
                && quantity.value().compareTo(OLDEST) <= 0;
        aged |= isAgeOfPerson(quantity, before, start);
        int after = quantity.end;
        int comma = before > start && text.tokenIs(before, "now") ? before - 1 : before;
        boolean apposed = comma > start
                && !quantity.spelled
                && !quantity.range
                && text.tokenEquals(comma, ",")
                && after < text.tokenCount()
                && (text.tokenEquals(after, ",") || text.tokenEquals(after, ".") || text.tokenEquals(after, ")"))
                && isNamePart(comma - 1)
                && (comma - 1 == start ? phrases.classOf(start) == WordClass.NAME : isNamePart(comma - 2))
                && text.tokenEnd(quantity.first) - text.tokenStart(quantity.first) == 2;
        if (aged || apposed) {
            quantity.kind = Kind.MEASURE;
            quantity.unit = YEARS;
            quantity.unitCode = YEARS.code();
            quantity.rule = "age";
            quantity.confidence = aged ? 0.95 : 0.85;
        }
    }

    /** {@code she was [six]}, {@code when he is [40],}: nothing follows that the number could count. */
    private boolean isAgeOfPerson(Quantity quantity, int verb, int start) {
        int behind = quantity.end;
        return verb > start
                && !quantity.range
                && (text.tokenIs(verb, "was") || text.tokenIs(verb, "is"))
                && (text.tokenIs(verb - 1, "he") || text.tokenIs(verb - 1, "she") || text.tokenIs(verb - 1, "who"))
                && quantity.value().compareTo(OLDEST) <= 0
                && quantity.value().compareTo(BigDecimal.ONE) > 0
                && quantity.value().stripTrailingZeros().scale() <= 0
                && (isPause(behind) && !FigureWords.SCORE_LINK.contains(text, behind));
    }

    private boolean isNamePart(int token) {
        return text.tokenShape(token).isNameLike()
                || text.tokenEquals(token, "-")
                || token > 0
                        && text.tokenEquals(token - 1, "-")
                        && text.tokenShape(token).isWord();
    }

    private boolean isPause(int token) {
        return token >= text.tokenCount()
                || text.tokenShape(token) == TokenShape.PUNCTUATION
                || FigureWords.FUNCTION.contains(text, token);
    }
}
