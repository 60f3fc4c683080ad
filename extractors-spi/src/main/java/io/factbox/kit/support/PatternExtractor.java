package io.factbox.kit.support;

import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a regular expression matches, block by block, in blocks of the story only. For codes of a strict form: tickers, ISINs,
 * docket numbers. The pattern's time should grow in step with the text: no {@code .*} inside another repetition; the contract's rule
 * 502 tells. Subclasses keep no state between calls.
 *
 * <pre>{@code
 * class Dockets extends PatternExtractor {
 *     Dockets() {
 *         super(Pattern.compile("\\bNo\\. \\d{2}-\\d{1,5}\\b"));
 *     }
 *
 *     @Override
 *     protected Optional<Found> mention(ExtractionContext context, MatchResult match) {
 *         return Optional.of(Found.at(new Span(match.start(), match.end()), context));
 *     }
 * }
 * }</pre>
 */
public abstract class PatternExtractor implements Extractor {
    private final Pattern pattern;

    /**
     * For subclasses.
     *
     * @param pattern what to look for
     */
    protected PatternExtractor(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * The mention of one match; empty if it is none after all.
     *
     * @param context the article
     * @param match the match, its offsets in the article's text
     */
    protected abstract Optional<? extends Mention> mention(ExtractionContext context, MatchResult match);

    @Override
    public final List<Mention> extract(ExtractionContext context) throws ExtractionException {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(context.article().text()).useTransparentBounds(true);
        for (Block block : context.text().blocks()) {
            if (!block.kind().isStory()) {
                continue;
            }
            context.checkBudget();
            matcher.region(block.span().start(), block.span().end());
            while (matcher.find()) {
                mention(context, matcher.toMatchResult()).ifPresent(found::add);
            }
        }
        return found;
    }
}
