package io.factbox.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.text.BlockKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
    private final PlainTextReader reader = new PlainTextReader();

    @Property(tries = 300)
    void keepsTheTextCharacterForCharacter(@ForAll String text) throws IOException {
        assertThat(reader.read(ArticleInput.ofText(text).build()).text()).isEqualTo(text);
    }

    @Test
    void keepsLoneSurrogates() throws IOException {
        String text = "He said \ud83d yesterday.\udc00";
        assertThat(reader.read(ArticleInput.ofText(text).build()).text()).isEqualTo(text);
    }

    @Test
    void givesBlocks() throws IOException {
        Article article =
                reader.read(ArticleInput.ofText("Ferries to be free\n\nThe council of the town said so on Monday.")
                        .build());
        assertThat(article.blocks())
                .extracting(block -> block.kind())
                .containsExactly(BlockKind.HEADLINE, BlockKind.PARAGRAPH);
    }

    @Test
    void notesAWrongDeclaration() throws IOException {
        byte[] bytes = "Die Fähre fährt häufiger.".getBytes(Charset.forName("windows-1252"));
        Article article = reader.read(
                ArticleInput.of(bytes).charset(StandardCharsets.UTF_8).build());
        assertThat(article.text()).isEqualTo("Die Fähre fährt häufiger.");
        assertThat(article.reading().orElseThrow().notes()).isNotEmpty();
    }

    @Test
    void saysThatAnInputIsEmpty() {
        assertThatThrownBy(() ->
                        reader.read(ArticleInput.of(new byte[0]).name("a.txt").build()))
                .isInstanceOf(IOException.class)
                .hasMessage("a.txt is empty: there is nothing to read");
    }

    @Test
    void saysThatAnInputIsNoText() {
        assertThatThrownBy(() -> Factbox.create()
                        .read(ArticleInput.of(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0, 0})
                                .name("a.txt")
                                .build()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.txt is binary data");
    }

    @Test
    void readsALineOfTenMegabytes() {
        byte[] bytes = "word ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(reader.read(ArticleInput.of(bytes).build()).text()).hasSize(bytes.length);
        });
    }
}
