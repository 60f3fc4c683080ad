package io.factbox.readers;

import io.factbox.article.ArticleInput;
import io.factbox.kit.tck.ReaderContract;
import io.factbox.spi.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reader of plain text keeps the contract of readers. */
class PlainTextReaderContractTest extends ReaderContract {
    @Override
    protected ArticleReader reader() {
        return new PlainTextReader();
    }

    @Override
    protected List<ArticleInput> inputs() {
        return List.of(
                input(
                        "Harbour closes for a week\nBy Ina Breuer\n\nALTONA, March 3 (Coastwire) - The harbour closes.\n"),
                input("Der Hafen schließt.\r\n\r\nFür eine Woche.\r\n"));
    }

    private static ArticleInput input(String text) {
        return ArticleInput.of(text.getBytes(StandardCharsets.UTF_8))
                .name("story.txt")
                .build();
    }
}
