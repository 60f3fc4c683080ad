package io.factbox.readers;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.Reading;
import io.factbox.readers.charset.Content;
import io.factbox.readers.charset.TextDecoder;
import io.factbox.readers.structure.Structure;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads plain text: the text stays as it is, character for character; headline, byline, timestamp, dateline, credits, headings, lists and
 * furniture are found in it. Bytes are decoded by their byte order mark, as UTF-8 where they are that, else as declared, else by a guess
 * that the reading's notes tell.
 */
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
        boolean declared = input.mediaType().orElse("").equals("text/plain");
        if (declared && input.text().isPresent()) {
            return 1;
        }
        return switch (Content.of(input)) {
            case TEXT -> declared ? 1 : 0.5;
            case EMPTY -> 0.2;
            case HTML, XML, MAIL -> declared ? 0.3 : 0.05;
            default -> 0;
        };
    }

    @Override
    public Article read(ArticleInput input) throws IOException {
        Optional<String> given = input.text();
        if (given.isPresent()) {
            return article(input, given.get(), List.of());
        }
        Content content = Content.of(input);
        if (content == Content.EMPTY) {
            throw new IOException(input + " is empty: there is nothing to read");
        }
        if (!content.isText() && content != Content.MAIL) {
            throw new IOException(input + " is " + content.described() + ", not plain text");
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(input.bytes(), input.charset());
        return article(input, decoded.text(), decoded.notes());
    }

    private static Article article(ArticleInput input, String text, List<String> notes) {
        return Structure.refine(Article.builder(text)
                .metadata(input.known())
                .reading(new Reading(DESCRIPTOR.id(), 1, notes))
                .build());
    }
}
