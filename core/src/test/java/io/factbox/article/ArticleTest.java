package io.factbox.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {
    private static Block block(int start, int end) {
        return new Block(BlockKind.PARAGRAPH, new Span(start, end));
    }

    @Test
    void theTextIsTheInputCharacterForCharacter() {
        String text = " \r\n Text\u00a0with\ud83d all \n";
        assertThat(Article.of(text).text()).isSameAs(text);
    }

    @Test
    void blocksMayTouchButNotOverlap() {
        assertThat(Article.builder("abcdef")
                        .blocks(List.of(block(0, 3), block(3, 6)))
                        .build()
                        .blocks())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder("abcdef")
                        .blocks(List.of(block(0, 4), block(3, 6)))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder("abcdef")
                        .blocks(List.of(block(3, 6), block(0, 3)))
                        .build());
    }

    @Test
    void blocksAndCreditsEndWithTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Article.builder("abc").blocks(List.of(block(0, 4))).build())
                .withMessageContaining("the text at 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Article.builder("abc")
                        .credits(List.of(new Credit(Credit.Role.PHOTO, new Span(2, 9), "x", "x")))
                        .build());
    }

    @Test
    void whatWasPassedInMayChangeAfterwards() {
        List<Block> blocks = new ArrayList<>(List.of(block(0, 1)));
        Article article = Article.builder("abc").blocks(blocks).build();
        blocks.clear();
        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void aCopyIsEqualAndAChangedOneIsNot() {
        Article article = Article.builder("abc")
                .blocks(List.of(block(0, 3)))
                .id("1")
                .reading(new Reading("acme.reader", 0.5, List.of("a note")))
                .build();
        assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
        assertThat(article.toBuilder().id("2").build()).isNotEqualTo(article);
    }

    @Test
    void metadataKnowWhereEachValueWasFound() {
        ArticleMetadata metadata = ArticleMetadata.builder()
                .headline("Head", "meta")
                .bylines(List.of("Jane Doe"), "text")
                .language(Locale.ENGLISH, "given")
                .build();
        assertThat(metadata.found())
                .containsOnly(
                        java.util.Map.entry("headline", "meta"),
                        java.util.Map.entry("bylines", "text"),
                        java.util.Map.entry("language", "given"));
        assertThat(metadata.publisher()).isEmpty();
    }

    @Test
    void aLaterValueReplacesAnEarlierOne() {
        ArticleMetadata metadata = ArticleMetadata.builder()
                .tags(List.of("a", "b"), "meta")
                .tags(List.of("c"), "text")
                .build();
        assertThat(metadata.tags()).containsExactly("c");
        assertThat(metadata.found()).containsEntry("tags", "text");
        assertThat(metadata.toBuilder().build()).isEqualTo(metadata);
    }

    @Test
    void aPublicationDateIsWrittenAsExactlyAsItIsKnown() {
        LocalDate day = LocalDate.of(2024, 8, 6);
        assertThat(PublicationDate.of(day)).hasToString("2024-08-06");
        assertThat(PublicationDate.of(day, LocalTime.of(9, 5))).hasToString("2024-08-06T09:05");
        assertThat(PublicationDate.of(day, LocalTime.of(9, 5, 7, 999))).hasToString("2024-08-06T09:05:07");
        assertThat(new PublicationDate(day, Optional.of(LocalTime.of(16, 2)), Optional.of(ZoneOffset.UTC)))
                .hasToString("2024-08-06T16:02Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(day, Optional.empty(), Optional.of(ZoneOffset.UTC)));
    }

    @Test
    void anInputBeginsAnewWithEachStream() throws IOException {
        ArticleInput input = ArticleInput.of(new byte[] {1, 2, 3}).build();
        assertThat(input.stream().readAllBytes()).containsExactly(1, 2, 3);
        assertThat(input.stream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void anInputsBytesCannotBeChangedFromOutside() {
        byte[] bytes = {1, 2, 3};
        ArticleInput input = ArticleInput.of(bytes).build();
        bytes[0] = 9;
        input.bytes()[1] = 9;
        assertThat(input.bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void anInputOfTextIsPlainTextAndItsBytesAreUtf8() {
        ArticleInput input = ArticleInput.ofText("é").build();
        assertThat(input.mediaType()).contains("text/plain");
        assertThat(input.text()).contains("é");
        assertThat(input.bytes()).isEqualTo("é".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anInputFromAFileIsNamedByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        ArticleInput input = ArticleInput.of(file).build();
        assertThat(input.name()).contains(file.toString());
        assertThat(input.text()).isEmpty();
    }
}
