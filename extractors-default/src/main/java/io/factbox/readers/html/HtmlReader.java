package io.factbox.readers.html;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.readers.charset.Content;
import io.factbox.readers.structure.Structure;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads web pages: finds the article's text among menus, comments and links to other articles, keeps the kind of each block, and
 * gathers what the page states about the article.
 *
 * <p>Time and memory are linear in the page's size. Immutable; used by many threads at once.
 */
public final class HtmlReader implements ArticleReader {
    private static final ReaderDescriptor DESCRIPTOR =
            new ReaderDescriptor("factbox.html", "0.1.0", Set.of("text/html", "application/xhtml+xml"));

    /** For ServiceLoader. */
    public HtmlReader() {}

    @Override
    public ReaderDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public double suits(ArticleInput input) {
        Content content = Content.of(input);
        if (!content.isText()) {
            return 0; // whatever it is declared to be
        }
        if (input.mediaType().isPresent()) {
            return DESCRIPTOR.mediaTypes().contains(input.mediaType().get()) ? 1 : 0;
        }
        String name = input.name().orElse("").toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return named ? 0.9 : content == Content.HTML ? 0.8 : 0;
    }

    @Override
    public Article read(ArticleInput input) {
        PageDecoder.Decoded decoded = PageDecoder.decode(input);
        Document page = Jsoup.parse(decoded.text());
        StreamedParts.settle(page, decoded.text());
        PageOutline outline = PageOutline.of(page);
        PageHead head = PageHead.of(page, outline);
        String siteName = head.meta("og:site_name").orElse("");
        Headline headline = Headline.of(outline, head, siteName);
        MainText main = MainText.of(
                outline, head, headline, Bylines.stated(head, siteName).people());
        Article article = ArticleWriter.write(main);
        String text = article.text();
        Article.Builder read = article.toBuilder()
                .metadata(PageMetadata.of(input, head, headline, main, text))
                .reading(Verdict.of(DESCRIPTOR.id(), head, main, text.length(), decoded.notes()));
        input.name().ifPresent(read::id);
        // Datelines and credits stand in the text itself; what the page says elsewhere goes before them.
        return Structure.refine(read.build());
    }
}
