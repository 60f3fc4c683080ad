package io.factbox.kit.support;

import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.text.AnalyzedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at an article sentence by sentence, at those of the story only: headlines, paragraphs, lists, captions, not menus and credits.
 * Asks for the time budget now and then. Subclasses keep no state between calls.
 *
 * <pre>{@code
 * class Questions extends SentenceExtractor {
 *     @Override
 *     protected void sentence(ExtractionContext context, int first, int limit, List<Mention> found) {
 *         if (context.text().tokenIs(limit - 1, "?")) {
 *             found.add(Found.at(context.text().span(first, limit - 1), context));
 *         }
 *     }
 * }
 * }</pre>
 */
public abstract class SentenceExtractor implements Extractor {
    private static final int SENTENCES_PER_CHECK = 64;

    /** For subclasses. */
    protected SentenceExtractor() {}

    /**
     * Finds the mentions of one sentence.
     *
     * @param context the article
     * @param first the sentence's first token
     * @param limit the token after its last
     * @param found takes the mentions
     * @throws ExtractionException if the article cannot be handled
     */
    protected abstract void sentence(ExtractionContext context, int first, int limit, List<Mention> found)
            throws ExtractionException;

    @Override
    public final List<Mention> extract(ExtractionContext context) throws ExtractionException {
        AnalyzedText text = context.text();
        List<Mention> found = new ArrayList<>();
        for (int s = 0; s < text.sentenceCount(); s++) {
            if (s % SENTENCES_PER_CHECK == 0) {
                context.checkBudget();
            }
            int first = text.sentenceStart(s);
            if (text.blockKind(first).isStory()) {
                sentence(context, first, text.sentenceEnd(s), found);
            }
        }
        return found;
    }
}
