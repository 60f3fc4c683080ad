package io.factbox.extractors.dates;

import io.factbox.article.Article;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.spi.ExtractorProvider;
import java.time.LocalDate;
import java.util.List;

/** The date extractor keeps the contract of all extractors. */
class DateExtractorContractTest extends ExtractorContract {
    @Override
    protected ExtractorProvider provider() {
        return new DateExtractorProvider();
    }

    @Override
    protected List<Article> articlesWithMentions() {
        return List.of(
                Article.of("The bridge opened on 4 May 2021 and closed two weeks later."),
                Article.of("The minister resigned on Friday.", LocalDate.of(2024, 3, 15)));
    }
}
