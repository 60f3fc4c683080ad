package io.factbox.kit.support;

import io.factbox.kit.match.TokenMatcher;
import io.factbox.kit.match.TokenPattern;
import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a token pattern matches, sentence by sentence, left to right. Subclasses keep no state between calls.
 *
 * <pre>{@code
 * class Deals extends TokenPatternExtractor {
 *     Deals(CueLexicon cues) {
 *         super(TokenPattern.of(
 *                 mentionOf(OrganizationMention.KIND).as("buyer"),
 *                 gap(4),
 *                 cue(cues, "purchase"),
 *                 mentionOf(OrganizationMention.KIND).as("target")));
 *     }
 *
 *     @Override
 *     protected Optional<Found> mention(ExtractionContext context, TokenMatcher match) {
 *         return match.span("target").map(span -> Found.at(span, context));
 *     }
 * }
 * }</pre>
 */
public abstract class TokenPatternExtractor implements Extractor {
    private final TokenPattern pattern;

    /**
     * For subclasses.
     *
     * @param pattern what to look for
     */
    protected TokenPatternExtractor(TokenPattern pattern) {
        this.pattern = pattern;
    }

    /**
     * The mention of one match; empty if it is none after all.
     *
     * @param context the article
     * @param match tells where the match and its named parts stand, until the next one is looked for
     */
    protected abstract Optional<? extends Mention> mention(ExtractionContext context, TokenMatcher match);

    @Override
    public final List<Mention> extract(ExtractionContext context) throws ExtractionException {
        return new Search(pattern.matcher(context)).extract(context);
    }

    /** One article's. */
    private final class Search extends SentenceExtractor {
        private final TokenMatcher matcher;

        Search(TokenMatcher matcher) {
            this.matcher = matcher;
        }

        @Override
        protected void sentence(ExtractionContext context, int first, int limit, List<Mention> found) {
            for (int token = first; matcher.find(token, limit); token = matcher.end()) {
                mention(context, matcher).ifPresent(found::add);
            }
        }
    }
}
