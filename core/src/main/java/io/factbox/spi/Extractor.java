package io.factbox.spi;

import io.factbox.mention.Mention;
import java.util.List;

/**
 * Finds mentions in one article. Used by many threads at once; keeps no state between calls. The same article gives the same
 * mentions, whatever the clock, the locale and the time zone.
 *
 * <p>Factbox has no threads of its own: an extractor that blocks or never ends holds up its caller for good. Loops that may run long
 * call {@link ExtractionContext#checkBudget()}. What cannot be trusted belongs into a process of its own.
 */
@FunctionalInterface
public interface Extractor {
    /**
     * The mentions of the kinds that the descriptor declares, in any order.
     *
     * <p>All or nothing: if this throws, the article has no mention of this extractor, and a problem that says why.
     *
     * @throws ExtractionException if the article cannot be handled
     */
    List<? extends Mention> extract(ExtractionContext context) throws ExtractionException;
}
