package io.factbox.readers.html;

import io.factbox.article.ArticleInput;
import io.factbox.kit.tck.ReaderContract;
import io.factbox.spi.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reader of HTML keeps the contract of readers. */
class HtmlReaderContractTest extends ReaderContract {
    @Override
    protected ArticleReader reader() {
        return new HtmlReader();
    }

    @Override
    protected List<ArticleInput> inputs() {
        String page = """
                <!doctype html><html lang="en"><head><title>Harbour closes | The Altona Post</title>
                <meta property="article:published_time" content="2024-03-03T09:00:00+01:00">
                <meta name="author" content="Ina Breuer"></head>
                <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>Harbour closes</h1><p class="byline">By Ina Breuer</p>
                <p>The harbour of Altona closes for a week, the board said on Sunday, since its cranes must be checked.</p>
                <p>Three ships wait in the bay, and two more are on their way from the north, the harbour master added.</p>
                </article><footer>© The Altona Post</footer></body></html>
                """;
        return List.of(ArticleInput.of(page.getBytes(StandardCharsets.UTF_8))
                .mediaType("text/html")
                .name("story.html")
                .build());
    }
}
