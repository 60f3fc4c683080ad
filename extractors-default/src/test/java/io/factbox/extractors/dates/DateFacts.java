package io.factbox.extractors.dates;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.DateMention;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.util.List;

/** Runs the date extractor alone, for its tests. */
final class DateFacts {
    private static final Factbox FACTBOX = factbox();

    private DateFacts() {}

    static Factbox factbox() {
        return builder().build();
    }

    static Factbox.Builder builder() {
        return Factbox.builder().discover(false).with(new DateExtractorProvider());
    }

    static Factbox factbox(String key, String value) {
        return builder().set("factbox.dates", key, value).build();
    }

    /** The dates of a text that is one paragraph. */
    static List<DateMention> of(String text, LocalDate published) {
        return of(
                FACTBOX,
                paragraph(text).toBuilder()
                        .metadata(ArticleMetadata.builder()
                                .published(PublicationDate.of(published), "given")
                                .build())
                        .build());
    }

    static List<DateMention> of(String text) {
        return of(FACTBOX, paragraph(text));
    }

    static List<DateMention> of(Factbox factbox, Article article) {
        return dates(factbox.extract(article));
    }

    static List<DateMention> dates(ArticleFacts facts) {
        return facts.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .toList();
    }

    static Article paragraph(String text) {
        return Article.builder(text)
                .blocks(List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))))
                .build();
    }
}
