package io.factbox.extractors.organizations;

import io.factbox.article.Article;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.spi.ExtractorProvider;
import java.util.List;

class OrganizationContractTest extends ExtractorContract {
    @Override
    protected ExtractorProvider provider() {
        return new OrganizationExtractorProvider();
    }

    @Override
    protected List<Article> articlesWithMentions() {
        return List.of(
                Article.of(
                        "Officials of the Reserve Bank of India (RBI) met Emmanuel Macron on Tuesday. The RBI kept rates."),
                Article.of("Shares of Siemens AG rose, the Ministry of Finance said."));
    }
}
