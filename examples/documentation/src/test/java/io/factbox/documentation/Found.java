package io.factbox.documentation;

import io.factbox.Factbox;
import io.factbox.mention.CustomMention;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.util.List;

/** Something found: what the extractors of the snippets make. */
record Found(Span span, String text, double confidence, Provenance provenance) implements CustomMention {
    static final MentionKind<Found> KIND = MentionKind.custom("acme.found", Found.class);

    @Override
    public MentionKind<Found> kind() {
        return KIND;
    }

    static Found at(Span span, ExtractionContext context) {
        return new Found(span, span.slice(context.text()), 0.9, context.provenance("snippet"));
    }

    /** What an extractor finds in a text, beside the default ones. */
    static List<String> by(Extractor extractor, String text) {
        return Factbox.builder().with(new Provider(extractor)).build().extract(text).mentions(KIND).stream()
                .map(Mention::text)
                .toList();
    }

    private record Provider(Extractor extractor) implements ExtractorProvider {
        @Override
        public ExtractorDescriptor descriptor() {
            return ExtractorDescriptor.builder("acme.snippets")
                    .version("1")
                    .produces(KIND)
                    .uses(OrganizationMention.KIND, FigureMention.KIND)
                    .build();
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            return extractor;
        }
    }
}
