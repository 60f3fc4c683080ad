package io.factbox.extractors.figures;

import io.factbox.kit.number.NumberWords;
import io.factbox.kit.phrase.Phrases;
import io.factbox.mention.DateMention;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Block;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Finds the figures of an article: scans each sentence of the story for numbers, then reads the phrases of those sentences that have
 * some, and makes figures of them. Immutable.
 */
final class FigureExtractor implements Extractor {
    private static final int SENTENCES_PER_CHECK = 256;

    private final NumberWords words;
    private final CurrencyTable currencies;
    private final UnitTable units;
    private final BoundFinder bounds;
    private final ChangeWords changes;

    FigureExtractor(
            NumberWords words, CurrencyTable currencies, UnitTable units, BoundFinder bounds, ChangeWords changes) {
        this.words = words;
        this.currencies = currencies;
        this.units = units;
        this.bounds = bounds;
        this.changes = changes;
    }

    @Override
    public List<FigureMention> extract(ExtractionContext context) throws ExtractionException {
        List<SentenceFigures> sentences = scan(context);
        if (sentences.isEmpty()) {
            return List.of();
        }
        AnalyzedText text = context.text();
        BitSet numbered = new BitSet(text.sentenceCount());
        for (SentenceFigures sentence : sentences) {
            numbered.set(sentence.number());
        }
        Phrases phrases = context.shared(Phrases.class, Phrases::unread);
        phrases.read(numbered::get);
        DateGuard dates = new DateGuard(text, context.mentions(DateMention.KIND));
        FigureInterpreter interpreter = new FigureInterpreter(context, bounds, changes, dates, phrases);
        OrdinalFinder ordinals = new OrdinalFinder(context, words, phrases);
        HomeCurrency home = new HomeCurrency(currencies, context.article(), text);
        List<FigureMention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            SentenceFigures sentence = sentences.get(i);
            ordinals.find(sentence, mentions);
            interpreter.interpret(sentence);
            for (Quantity quantity : sentence.quantities()) {
                mentions.add(mention(context, quantity, home));
            }
            if (i % SENTENCES_PER_CHECK == 0) {
                context.checkBudget();
            }
        }
        return mentions;
    }

    /** The sentences of the story that have numbers. */
    private List<SentenceFigures> scan(ExtractionContext context) throws ExtractionException {
        AnalyzedText text = context.text();
        SentenceScanner scanner = new SentenceScanner(context, words, new QuantityReader(words, currencies, units));
        List<SentenceFigures> sentences = new ArrayList<>();
        List<Block> blocks = text.blocks();
        int block = 0;
        for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
            int start = text.tokenStart(text.sentenceStart(sentence));
            while (blocks.get(block).span().end() <= start) {
                block++;
            }
            if (blocks.get(block).kind().isStory()) {
                SentenceFigures found = scanner.scan(sentence);
                if (found != null) {
                    sentences.add(found);
                }
            }
            if (sentence % SENTENCES_PER_CHECK == 0) {
                context.checkBudget();
            }
        }
        return sentences;
    }

    private FigureMention mention(ExtractionContext context, Quantity quantity, HomeCurrency home) {
        Figure.Builder figure = quantity.figure();
        if (quantity.currencies.length > 0) {
            Optional<Currency> currency = currencies.currency(home.choose(quantity.currencies));
            if (currency.isPresent()) {
                figure.currency(currency.get());
            }
        }
        Span span = span(context.text(), quantity);
        return new FigureMention(
                span,
                span.slice(context.text()),
                figure.build(),
                quantity.confidence,
                context.provenance(quantity.rule));
    }

    /** The figure's span, without the sentence's full stop behind a letter: {@code $2.1T.} */
    private static Span span(AnalyzedText text, Quantity quantity) {
        int last = quantity.end - 1;
        int end = text.tokenEnd(last);
        boolean letter = end - text.tokenStart(last) == 2 && text.charAt(end - 1) == '.';
        return new Span(text.tokenStart(quantity.first), letter ? end - 1 : end);
    }
}
