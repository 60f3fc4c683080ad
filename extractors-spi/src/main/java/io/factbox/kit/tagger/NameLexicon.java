package io.factbox.kit.tagger;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.text.WordTable;

/**
 * What the tagger knows of words beside its weights.
 *
 * @param clusters words grouped by meaning
 * @param classes words with a set of {@link NameWord} bits
 * @param names a gazetteer whose payloads are numbers below 64, one a class of names; empty to do without
 */
public record NameLexicon(WordClusters clusters, WordTable classes, PhraseTable names) {
    /** The same without a gazetteer. */
    public NameLexicon withoutNames() {
        return new NameLexicon(clusters, classes, PhraseTable.empty());
    }
}
