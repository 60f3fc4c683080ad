package io.factbox.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.text.Block;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the pages in {@code pages}. Each begins with a comment: what class of pages it stands for, then what is expected, a field a line,
 * and after {@code text:} the whole text. A field that is not named is not asked for.
 */
class PagesTest {
    private final HtmlReader reader = new HtmlReader();

    @TestFactory
    Stream<DynamicTest> pages_are_read_as_their_comments_say() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(PagesTest.class.getResource("pages")).toURI());
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.sorted().toList();
        }
        assertThat(pages).hasSizeGreaterThan(10);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private void check(Path page) throws IOException {
        String source = Files.readString(page);
        String comment = source.substring(0, source.indexOf("-->")).strip();
        Map<String, String> expected = new LinkedHashMap<>();
        int text = comment.indexOf("\ntext:");
        comment.substring(0, text < 0 ? comment.length() : text).lines().skip(1).forEach(line -> {
            int colon = line.indexOf(": ");
            expected.put(line.substring(0, colon), line.substring(colon + 2));
        });
        Article article = reader.read(
                ArticleInput.of(Files.readAllBytes(page)).name("page.html").build());
        Map<String, String> found = found(article);
        expected.forEach((field, value) -> assertThat(found.getOrDefault(field, ""))
                .as(field)
                .satisfies(actual -> assertThat(field.equals("note") ? actual.contains(value) : actual.equals(value))
                        .as("%s is '%s', not '%s'", field, value, actual)
                        .isTrue()));
        if (text >= 0) {
            assertThat(article.text()).isEqualTo(comment.substring(text + 6).strip());
        }
        for (Block block : article.blocks()) {
            assertThat(block.span().slice(article.text()))
                    .isNotBlank()
                    .isEqualTo(block.span().slice(article.text()).strip());
        }
    }

    private static Map<String, String> found(Article article) {
        ArticleMetadata metadata = article.metadata();
        Map<String, String> found = new LinkedHashMap<>();
        metadata.headline().ifPresent(value -> found.put("headline", value));
        metadata.deck().ifPresent(value -> found.put("deck", value));
        metadata.publisher().ifPresent(value -> found.put("publisher", value));
        metadata.section().ifPresent(value -> found.put("section", value));
        metadata.url().ifPresent(value -> found.put("url", value));
        metadata.published().ifPresent(value -> found.put("published", value.toString()));
        metadata.language().ifPresent(value -> found.put("language", value.toLanguageTag()));
        found.put("bylines", String.join("; ", metadata.bylines()));
        found.put("note", String.join("; ", article.reading().orElseThrow().notes()));
        found.put(
                "kinds",
                article.blocks().stream().map(block -> block.kind().name()).collect(Collectors.joining(" ")));
        return found;
    }
}
