package io.factbox.readers;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.Reading;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Reads plain text: the text stays as it is, character for character. */
public final class PlainTextReader implements ArticleReader {
    private static final ReaderDescriptor DESCRIPTOR =
            new ReaderDescriptor("factbox.text", "0.1.0", Set.of("text/plain"));

    /** For ServiceLoader. */
    public PlainTextReader() {}

    @Override
    public ReaderDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public double suits(ArticleInput input) {
        return input.mediaType().filter("text/plain"::equals).isPresent() ? 1 : 0.05;
    }

    @Override
    public Article read(ArticleInput input) {
        String text = input.text().orElseGet(() -> new String(input.bytes(), StandardCharsets.UTF_8));
        return Article.builder(text)
                .metadata(input.known())
                .reading(new Reading(DESCRIPTOR.id(), 1, List.of()))
                .build();
    }
}
