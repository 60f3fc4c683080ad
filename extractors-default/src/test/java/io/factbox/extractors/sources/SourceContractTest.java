package io.factbox.extractors.sources;

import io.factbox.article.Article;
import io.factbox.extractors.organizations.OrganizationExtractorProvider;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.spi.ExtractorProvider;
import java.util.List;

/** Sources keep the contract of extractors. */
class SourceContractTest extends ExtractorContract {
    @Override
    protected ExtractorProvider provider() {
        return new SourceExtractorProvider();
    }

    @Override
    protected List<ExtractorProvider> upstream() {
        return List.of(new OrganizationExtractorProvider());
    }

    @Override
    protected List<Article> articlesWithMentions() {
        return List.of(
                Article.of(
                        "“The harbour is full,” said Ina Breuer, who runs the port of Altona. “We turn ships away.”"),
                Article.of("According to the Harbour Board, three cranes stood still. Officials declined to comment."));
    }
}
