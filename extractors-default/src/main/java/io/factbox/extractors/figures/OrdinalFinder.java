package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberWords;
import io.factbox.kit.number.OrdinalReader;
import io.factbox.kit.phrase.Phrases;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.Figure;
import io.factbox.mention.Figure.Kind;
import io.factbox.mention.FigureMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes figures of the ordinals that are a place in an order, not a date, a second of time or an idiom. One per article. */
final class OrdinalFinder {
    private static final double CONFIDENCE = 0.85;

    private final ExtractionContext context;
    private final AnalyzedText text;
    private final Phrases phrases;
    private final OrdinalReader ordinals;

    OrdinalFinder(ExtractionContext context, NumberWords words, Phrases phrases) {
        ordinals = new OrdinalReader(words);
        this.context = context;
        this.phrases = phrases;
        text = context.text();
    }

    /** Adds the sentence's ordinals. */
    void find(SentenceFigures sentence, List<FigureMention> mentions) {
        for (SentenceFigures.Ordinal ordinal : sentence.ordinals()) {
            Span span = text.span(ordinal.first(), ordinal.end() - 1);
            String why = reason(ordinal, sentence);
            if (why != null) {
                context.skip(span, FigureMention.KIND, why);
                continue;
            }
            Figure figure = Figure.builder(Kind.ORDINAL)
                    .value(ordinal.value())
                    .of(noun(ordinal, sentence.end()))
                    .build();
            mentions.add(new FigureMention(span, span.slice(text), figure, CONFIDENCE, context.provenance("ordinal")));
        }
    }

    private @Nullable Span noun(SentenceFigures.Ordinal ordinal, int limit) {
        int noun = UnitReader.skipHyphen(text, ordinal.end(), limit);
        if (noun >= limit) {
            return null;
        }
        int end = phrases.classOf(noun) == WordClass.GERUND
                ? noun + 1
                : Math.min(CountedPhrase.end(text, noun, limit), phrases.phraseEnd(noun));
        return end > noun ? text.span(noun, end - 1) : null;
    }

    private @Nullable String reason(SentenceFigures.Ordinal ordinal, SentenceFigures sentence) {
        int first = ordinal.first();
        int after = ordinal.end();
        int limit = sentence.end();
        int next = UnitReader.skipHyphen(text, after, limit);
        if (isDate(first, next, sentence)) {
            return CalendarVetoes.DATE;
        }
        boolean spelled = text.tokenShape(first) != TokenShape.NUMBER;
        if (isCapitalsOfName(first, next, sentence)) {
            return CodeVetoes.CODE;
        }
        if (spelled && next < limit && FigureWords.ORDINAL_IDIOM.contains(text, next)) {
            return "an idiom";
        }
        if (first > sentence.start() && text.tokenIs(first - 1, "at")) {
            return "an idiom";
        }
        boolean place = first > sentence.start() && FigureWords.RANK_CUE.contains(text, first - 1)
                || next < limit && text.tokenIs(next, "place");
        if (place) {
            return null;
        }
        boolean noun = next < limit
                && (text.tokenShape(next).isWord() || text.tokenShape(next) == TokenShape.NUMBER)
                && (!FigureWords.FUNCTION.contains(text, next) || text.tokenIs(next, "such"));
        boolean word = after == first + 1;
        if (word && text.tokenIs(first, "second")) {
            boolean determined = first > sentence.start() && FigureWords.DETERMINER.contains(text, first - 1);
            return determined && noun ? null : "second as a word";
        }
        boolean alone = first == sentence.start() && next >= limit;
        if (word && text.tokenIs(first, "first") && !noun && !alone) {
            return "first as an adverb";
        }
        return after < limit && isAdverbBefore(first, after, sentence.start()) ? "an ordinal as an adverb" : null;
    }

    /** {@code the FIRST Robot Games}: letters that spell something else. */
    private boolean isCapitalsOfName(int first, int next, SentenceFigures sentence) {
        return first > sentence.start()
                && text.tokenShape(first) == TokenShape.UPPER
                && next < sentence.end()
                && text.tokenShape(next) == TokenShape.CAPITALIZED;
    }

    /** {@code it was third founded}, {@code third, running}; but {@code the third meeting}, {@code Ninth Meeting of}. */
    private boolean isAdverbBefore(int first, int after, int start) {
        WordClass wordClass = phrases.classOf(after);
        boolean determined = first > start && FigureWords.DETERMINER.contains(text, first - 1);
        boolean gerund = wordClass == WordClass.GERUND
                && !determined
                && !text.tokenShape(after).isNameLike();
        return wordClass.isVerbal() || wordClass == WordClass.PARTICIPLE || gerund;
    }

    private boolean isDate(int first, int next, SentenceFigures sentence) {
        int limit = sentence.end();
        if (first > sentence.start() && CalendarVetoes.isMonth(text, first - 1)) {
            return true;
        }
        return isDay(first, next, sentence)
                || next < limit && (CalendarVetoes.isMonth(text, next) || isPeriod(next, limit))
                || next + 1 < limit && text.tokenIs(next, "of") && CalendarVetoes.isMonth(text, next + 1);
    }

    /** {@code on the 21st against Chile}. */
    private boolean isDay(int first, int next, SentenceFigures sentence) {
        return text.tokenShape(first) == TokenShape.NUMBER
                && first - 2 >= sentence.start()
                && text.tokenIs(first - 1, "the")
                && text.tokenIs(first - 2, "on")
                && (next >= sentence.end() || FigureWords.FUNCTION.contains(text, next));
    }

    /** {@code [18th] century}, {@code [16th] and 17th centuries}. */
    private boolean isPeriod(int token, int limit) {
        int other = token + 1;
        boolean joined = text.tokenIs(token, "and") || text.tokenIs(token, "or") || text.tokenIs(token, "to");
        int end = joined && other < limit ? ordinals.read(text, other, limit) : other;
        return FigureWords.PERIOD.contains(text, end > other ? Math.min(end, limit - 1) : token);
    }
}
