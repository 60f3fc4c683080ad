package io.factbox.documentation;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.extractors.figures.FigureExtractorProvider;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.kit.tck.ReaderContract;
import io.factbox.readers.html.HtmlReader;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ExtractorProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the Javadoc of the contract kit shows. Compiled only: the classes that it names are tested where they live. */
final class ContractSnippets {
    private ContractSnippets() {}

    /** In the place of an author's own. */
    private static final class FigureContractTest extends ExtractorContract {
        @Override
        protected ExtractorProvider provider() {
            return new FigureExtractorProvider();
        }

        @Override
        protected List<Article> articlesWithMentions() {
            return List.of(Article.of("The mine sold 1,200 tonnes of zinc for $3.4 million."));
        }
    }

    /** In the place of an author's own. */
    private static final class HtmlContractTest extends ReaderContract {
        @Override
        protected ArticleReader reader() {
            return new HtmlReader();
        }

        @Override
        protected List<ArticleInput> inputs() {
            byte[] page = "<html><p>The mine sold 1,200 tonnes of zinc.</p></html>".getBytes(StandardCharsets.UTF_8);
            return List.of(ArticleInput.of(page).name("story.html").build());
        }
    }
}
