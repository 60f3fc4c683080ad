package io.factbox.extractors.sources;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.SourceAttribution;
import java.util.List;
import java.util.Locale;

/** Runs the extractor of sources alone. */
final class Sources {
    private static final Factbox FACTBOX =
            Factbox.builder().only("factbox.sources").build();

    private static final Factbox NESTED = Factbox.builder()
            .only("factbox.sources")
            .set("factbox.sources", "nested", "true")
            .build();

    private Sources() {}

    static List<SourceAttribution> nestedIn(String text) {
        return facts(text, NESTED).mentions(SourceAttribution.KIND);
    }

    static List<SourceAttribution> in(String text) {
        return facts(text).mentions(SourceAttribution.KIND);
    }

    static ArticleFacts facts(String text) {
        return facts(text, FACTBOX);
    }

    private static ArticleFacts facts(String text, Factbox factbox) {
        return factbox.extract(Article.of(
                text,
                ArticleMetadata.builder().language(Locale.ENGLISH, "given").build()));
    }
}
