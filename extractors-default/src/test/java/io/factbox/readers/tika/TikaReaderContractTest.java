package io.factbox.readers.tika;

import io.factbox.article.ArticleInput;
import io.factbox.kit.tck.ReaderContract;
import io.factbox.spi.ArticleReader;
import java.util.List;

/** The reader of documents keeps the contract of readers. */
class TikaReaderContractTest extends ReaderContract {
    @Override
    protected ArticleReader reader() {
        return new TikaReader();
    }

    @Override
    protected List<ArticleInput> inputs() {
        return List.of(
                ArticleInput.of(Documents.pdf(List.of(List.of("Harbour closes", "", "The harbour closes for a week."))))
                        .name("story.pdf")
                        .build());
    }
}
