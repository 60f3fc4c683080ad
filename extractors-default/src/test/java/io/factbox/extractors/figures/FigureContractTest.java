package io.factbox.extractors.figures;

import io.factbox.article.Article;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.spi.ExtractorProvider;
import java.util.List;

/** Figures keep the contract of extractors. */
class FigureContractTest extends ExtractorContract {
    @Override
    protected ExtractorProvider provider() {
        return new FigureExtractorProvider();
    }

    @Override
    protected List<Article> articlesWithMentions() {
        return List.of(
                Article.of("The mine sold 1,200 tonnes of zinc for $3.4 million, up 12% from a year ago."),
                Article.of("Two-thirds of the 40 villages have no road."));
    }
}
