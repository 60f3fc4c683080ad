package io.factbox.extractors.sources;

import io.factbox.mention.SourceAttribution;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.Quotation;
import java.util.List;

/** Reports the quotation marks that stand for no speech: names, titles, scare quotes. */
final class QuotedTerms {
    private final Passage passage;

    QuotedTerms(Passage passage) {
        this.passage = passage;
    }

    void skip(List<Draft> drafts, ExtractionContext context) {
        boolean[] said = new boolean[passage.quotations.size()];
        for (Draft draft : drafts) {
            for (Draft.Range range : draft.content) {
                for (int i = range.start(); i < range.end(); i++) {
                    int q = passage.quoteOf(i);
                    if (q != Passage.NONE) {
                        said[q] = true;
                        i = passage.quoteEnd(q) - 1;
                    }
                }
            }
        }
        for (int q = 0; q < said.length; q++) {
            Quotation quotation = passage.quotations.get(q);
            if (!said[q] && passage.text.blockKind(passage.quoteStart(q)).isStory()) {
                boolean term = quotation.kind() == Quotation.Kind.TERM;
                context.skip(
                        quotation.span(),
                        SourceAttribution.KIND,
                        term ? "a name, a title or a scare quote" : "a quotation that the text attributes to nobody");
            }
        }
    }
}
