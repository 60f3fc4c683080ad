package io.factbox.extractors.figures;

import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.Figure.Kind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Finds what a bare number counts: the noun phrase behind it, years of age, or what its neighbour counts. One per article. */
final class CountFinder {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    private static final Unit YEARS = new Unit("a", Unit.Type.AGE);

    private final AnalyzedText text;
    private final Phrases phrases;

    CountFinder(AnalyzedText text, Phrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    private boolean isNamePart(int token) {
        return text.tokenShape(token).isNameLike()
                || text.tokenEquals(token, "-")
                || token > 0
                        && text.tokenEquals(token - 1, "-")
                        && text.tokenShape(token).isWord();
    }

    /** {@code aged 25 to 54}, {@code Ann Lee, 44, has}: years of age. */
    void age(Quantity quantity, int start) {
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
        int after = quantity.end;
        int comma = before > start && text.tokenIs(before, "now") ? before - 1 : before;
        boolean apposed = comma - 1 > start
                && !quantity.spelled
                && !quantity.range
                && text.tokenEquals(comma, ",")
                && after < text.tokenCount()
                && (text.tokenEquals(after, ",") || text.tokenEquals(after, ".") || text.tokenEquals(after, ")"))
                && isNamePart(comma - 1)
                && isNamePart(comma - 2)
                && text.tokenEnd(quantity.first) - text.tokenStart(quantity.first) == 2;
        if (aged || apposed) {
            quantity.kind = Kind.MEASURE;
            quantity.unit = YEARS;
            quantity.unitCode = YEARS.code();
            quantity.rule = "age";
            quantity.confidence = aged ? 0.95 : 0.85;
        }
    }

    /** What a bare number counts. */
    void count(Quantity quantity, int limit) {
        if (!quantity.isBare()) {
            return;
        }
        int at = UnitReader.skipHyphen(text, quantity.reachEnd, limit);
        if (at < limit && (quantity.vague || quantity.fraction || text.tokenIs(at, "of"))) {
            at = text.tokenIs(at, "of") ? at + 1 : at;
            while (at < limit && isDeterminer(at)) {
                at++;
            }
        }
        if (at < limit && !phrases.inNounPhrase(at) && isVerbal(at)) {
            return;
        }
        int chunk = phrases.phraseEnd(Math.min(at, text.tokenCount() - 1));
        boolean own = at < limit && phrases.inNounPhrase(at) && phrases.phraseStart(at) < at;
        int end = own ? NounPhrase.endInside(text, at, Math.min(limit, chunk)) : NounPhrase.end(text, at, limit);
        if (!own && end > at && phrases.inNounPhrase(at)) {
            end = Math.min(end, Math.max(chunk, at));
        }
        if (end > at) {
            quantity.of = text.span(at, end - 1);
            quantity.reachEnd = Math.max(quantity.reachEnd, end);
            if (!quantity.fraction) {
                quantity.kind = Kind.COUNT;
                quantity.rule = quantity.rule.equals("number") ? "count" : quantity.rule;
                quantity.confidence = 0.9;
            }
        }
    }

    private boolean isVerbal(int token) {
        WordClass wordClass = phrases.classOf(token);
        return wordClass.isVerbal() || wordClass == WordClass.PARTICIPLE;
    }

    private boolean isPause(int token) {
        return token >= text.tokenCount()
                || text.tokenShape(token) == TokenShape.PUNCTUATION
                || FigureWords.FUNCTION.contains(text, token);
    }

    private boolean isDeterminer(int token) {
        WordClass wordClass = phrases.classOf(token);
        return wordClass == WordClass.DETERMINER || wordClass == WordClass.POSSESSIVE;
    }

    /** What the number counts or the points it is given in stand behind the next one: {@code four-, five- and six-seat}. */
    void shareNext(Quantity quantity, Quantity next) {
        if (quantity.kind != Kind.NUMBER || quantity.of != null) {
            return;
        }
        int gap = next.first - quantity.end;
        if (next.unit != null && next.unit.type() == Unit.Type.POINT && next.change != null && gap <= 3) {
            quantity.unit = next.unit;
            quantity.unitCode = next.unitCode;
            quantity.kind = Kind.MEASURE;
            quantity.rule = "measure-shared";
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
                    || isDeterminer(i);
            if (!link) {
                return;
            }
        }
        quantity.of = next.of;
        quantity.kind = Kind.COUNT;
        quantity.rule = "count-shared";
        quantity.confidence = 0.75;
    }

    /** A bare number after a count counts the same: {@code 3.9 million headsets, up from 2.4 million}. */
    void shareCount(Quantity quantity, Quantity previous) {
        if (quantity.of != null || quantity.kind != Kind.NUMBER || quantity.fraction) {
            return;
        }
        if (previous.kind == Kind.COUNT && previous.of != null) {
            quantity.of = previous.of;
            quantity.kind = Kind.COUNT;
            quantity.rule = "count-shared";
            quantity.confidence = 0.75;
        }
    }
}
