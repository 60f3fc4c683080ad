package io.factbox.kit.support;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names of a list, the longest first, left to right. Subclasses keep no state between calls.
 *
 * <pre>{@code
 * class Clients extends GazetteerExtractor {
 *     Clients() {
 *         super(PhraseTable.builder()
 *                 .add("Acme Rockets", 1)
 *                 .add("Umbrella Corp", 2)
 *                 .build());
 *     }
 *
 *     @Override
 *     protected Optional<Found> mention(ExtractionContext context, Span span, int payload) {
 *         return Optional.of(Found.at(span, context));
 *     }
 * }
 * }</pre>
 */
public abstract class GazetteerExtractor extends SentenceExtractor {
    private final PhraseTable names;

    /**
     * For subclasses.
     *
     * @param names the names; a payload says which row of the list a name belongs to
     */
    protected GazetteerExtractor(PhraseTable names) {
        this.names = names;
    }

    /**
     * The mention of a name; empty if it is none after all.
     *
     * @param context the article
     * @param span where the name stands
     * @param payload what the table knows the name by
     */
    protected abstract Optional<? extends Mention> mention(ExtractionContext context, Span span, int payload);

    @Override
    protected final void sentence(ExtractionContext context, int first, int limit, List<Mention> found) {
        int token = first;
        while (token < limit) {
            long match = names.longest(context.text(), token, limit);
            if (match == PhraseTable.NONE) {
                token++;
            } else {
                int end = PhraseTable.end(match);
                mention(context, context.text().span(token, end - 1), PhraseTable.payload(match))
                        .ifPresent(found::add);
                token = end;
            }
        }
    }
}
