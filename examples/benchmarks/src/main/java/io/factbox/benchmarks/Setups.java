package io.factbox.benchmarks;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What is measured. */
final class Setups {
    /** The default extractors. */
    static final List<String> EXTRACTORS =
            List.of("factbox.dates", "factbox.figures", "factbox.organizations", "factbox.sources");

    private Setups() {}

    /** Text analysis and nothing else: the one extractor does nothing. */
    static Factbox analysis() {
        return Factbox.builder().discover(false).with(new Idle()).build();
    }

    /** Text analysis and one extractor, which finds no mentions of others. */
    static Factbox only(String extractor) {
        return Factbox.builder().only(extractor).build();
    }

    /** Articles read, so that their blocks are known: what is measured begins behind the reader. */
    static List<Article> read(Factbox reader, List<String> texts) {
        return texts.stream().map(text -> read(reader, text)).toList();
    }

    static Article read(Factbox reader, String text) {
        try {
            return reader.read(ArticleInput.ofText(text).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds nothing in no time. */
    private static final class Idle implements ExtractorProvider {
        private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("benchmark.idle")
                .produces(MentionKind.custom("benchmark.idle", CustomMention.class))
                .build();

        @Override
        public ExtractorDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            return context -> List.of();
        }
    }
}
