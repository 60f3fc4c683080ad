package com.example.factbox.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.kit.tck.ReaderContract;
import io.factbox.spi.ArticleReader;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsMlReaderTest extends ReaderContract {
    private static final String ITEM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:example.com,2024:1" version="1">
              <itemMeta><versionCreated>2024-03-15T09:30:00+01:00</versionCreated></itemMeta>
              <contentMeta>
                <headline>Acme buys Umbrella</headline>
                <by>By Jane Doe</by>
                <language tag="en-GB"/>
              </contentMeta>
              <contentSet>
                <inlineXML contenttype="application/xhtml+xml">
                  <html xmlns="http://www.w3.org/1999/xhtml"><body>
                    <p>Acme Ltd. bought <b>Umbrella Corp.</b> &#8211; for $5&#160;million.</p>
                    <h2>What next</h2>
                    <ul><li>Nothing</li></ul>
                  </body></html>
                </inlineXML>
              </contentSet>
            </newsItem>
            """;

    private static ArticleInput input(String xml) {
        return ArticleInput.of(xml.getBytes(StandardCharsets.UTF_8))
                .name("item.xml")
                .build();
    }

    @Override
    protected ArticleReader reader() {
        return new NewsMlReader();
    }

    @Override
    protected List<ArticleInput> inputs() {
        return List.of(input(ITEM));
    }

    @Test
    void textAndBlocksAreRead() throws IOException {
        Article article = reader().read(input(ITEM));
        assertThat(article.text())
                .isEqualTo(
                        "Acme buys Umbrella\n\nAcme Ltd. bought Umbrella Corp. – for $5\u00a0million.\n\nWhat next\n\nNothing");
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM);
    }

    @Test
    void metadataIsRead() throws IOException {
        Article article = reader().read(input(ITEM));
        assertThat(article.metadata().headline()).contains("Acme buys Umbrella");
        assertThat(article.metadata().bylines()).containsExactly("Jane Doe");
        assertThat(article.metadata().published()).hasToString("Optional[2024-03-15T09:30+01:00]");
        assertThat(article.metadata().language()).contains(Locale.UK);
        assertThat(article.metadata().found()).containsEntry("headline", "newsml");
    }

    @Test
    void goesBeforeTheDefaultReaders() throws IOException {
        Article article = Factbox.create().read(input(ITEM));
        assertThat(article.reading().orElseThrow().reader()).isEqualTo(NewsMlReader.ID);
    }

    @Test
    void externalEntitiesAreNotRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String hostile = ITEM.replace(
                        "<newsItem", "<!DOCTYPE newsItem [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><newsItem")
                .replace("Nothing", "&x;");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> reader().read(input(hostile)));
    }

    @Test
    void entitiesThatGrowAreNotExpanded() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE newsItem [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        String hostile = ITEM.replace("<newsItem", doctype + "]><newsItem").replace("Nothing", "&a29;");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> reader().read(input(hostile)));
    }
}
