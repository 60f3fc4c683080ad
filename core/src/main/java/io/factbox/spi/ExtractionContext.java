package io.factbox.spi;

import io.factbox.article.Article;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an extractor sees of one article. For the one call of {@link Extractor#extract} that it is passed to. */
public interface ExtractionContext {
    /** The article. */
    Article article();

    /** Its text with tokens, sentences, quotations and blocks. */
    AnalyzedText text();

    /** The publication date, the anchor of "yesterday"; never the clock. */
    Optional<LocalDate> referenceDate();

    /**
     * The mentions of a kind that earlier extractors made, in text order.
     *
     * @param <M> the kind's type
     * @throws IllegalArgumentException if the descriptor declares it neither under requires nor under uses
     */
    <M extends Mention> List<M> mentions(MentionKind<M> kind);

    /** A provenance that names this extractor and one of its rules. */
    Provenance provenance(String rule);

    /**
     * Reports what looked like a fact and is none.
     *
     * @param span where it stands
     * @param kind the kind of fact that it looked like
     * @param why the reason it is none, in a few words
     */
    void skip(Span span, MentionKind<?> kind, String why);

    /**
     * What several extractors work out of the text in the same way, as its phrases: made by the first that asks, for this article
     * only. Whoever asks for a type must make it in the same way and from the text alone, or the order of extractors would show.
     *
     * @param <T> the type of what is shared
     * @param type its class, under which the others find it
     * @param maker makes it from the article's text
     */
    default <T> T shared(Class<T> type, Function<? super AnalyzedText, ? extends T> maker) {
        return type.cast(maker.apply(text()));
    }

    /**
     * Ends the extraction if the article's time is used up. Call it in loops that may run long.
     *
     * @throws ExtractionException if the time budget, where one was set, is used up
     */
    void checkBudget() throws ExtractionException;
}
