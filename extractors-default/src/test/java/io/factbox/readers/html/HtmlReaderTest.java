package io.factbox.readers.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.spi.ArticleReader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    private static final String SENTENCE =
            "The café of Port Lindsay was full when the ships came in on Tuesday, its owner said.";

    private final HtmlReader reader = new HtmlReader();

    private Article read(byte[] bytes) {
        return reader.read(ArticleInput.of(bytes).build());
    }

    private Article read(String html) {
        return read(html.getBytes(UTF_8));
    }

    @Test
    void is_found_by_service_loader() {
        assertThat(ServiceLoader.load(ArticleReader.class)).anyMatch(HtmlReader.class::isInstance);
    }

    @Test
    void suits_html_by_declared_type_by_name_and_by_its_first_bytes() {
        byte[] page = "<!DOCTYPE html><html><body>x</body></html>".getBytes(UTF_8);
        byte[] plain = "No page at all, but 3 < 4.".getBytes(UTF_8);
        assertThat(reader.suits(ArticleInput.of(plain).mediaType("text/html").build()))
                .isEqualTo(1);
        assertThat(reader.suits(ArticleInput.of(page).mediaType("text/plain").build()))
                .isZero();
        assertThat(reader.suits(ArticleInput.of(page).build())).isGreaterThan(0.5);
        assertThat(reader.suits(ArticleInput.of(plain).name("a.HTML").build())).isGreaterThan(0.5);
        assertThat(reader.suits(ArticleInput.of(plain).build())).isZero();
    }

    @Test
    void what_the_caller_knows_goes_before_what_the_page_says() {
        ArticleMetadata known = ArticleMetadata.builder()
                .headline("Given", "given")
                .published(PublicationDate.of(LocalDate.of(2020, 1, 2)), "given")
                .build();
        String page = "<title>Found</title><meta name=date content=2024-05-06><p>" + SENTENCE + "</p>";
        Article article =
                reader.read(ArticleInput.of(page.getBytes(UTF_8)).known(known).build());
        assertThat(article.metadata().headline()).contains("Given");
        assertThat(article.metadata().published()).contains(PublicationDate.of(LocalDate.of(2020, 1, 2)));
        assertThat(article.metadata().found()).containsEntry("published", "given");
    }

    @Test
    void utf8_bytes_survive_a_wrong_declaration() {
        Article article = read("<meta charset=iso-8859-1><p>" + SENTENCE + "</p>");
        assertThat(article.text()).isEqualTo(SENTENCE);
        assertThat(article.reading().orElseThrow().notes()).isNotEmpty();
    }

    @Test
    void bytes_that_are_no_utf8_survive_the_declaration_of_utf8() {
        assertThat(read(("<meta charset=utf-8><p>" + SENTENCE + "</p>").getBytes(ISO_8859_1))
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void the_charset_of_the_caller_is_taken() {
        String russian = "Порт Линдси открыт для больших судов, сообщил во вторник директор порта.";
        Charset charset = Charset.forName("windows-1251");
        Article article = reader.read(ArticleInput.of(("<p>" + russian + "</p>").getBytes(charset))
                .charset(charset)
                .build());
        assertThat(article.text()).isEqualTo(russian);
    }

    @Test
    void the_name_becomes_the_id() {
        Article article =
                reader.read(ArticleInput.of(new byte[0]).name("a/b.html").build());
        assertThat(article.id()).contains("a/b.html");
        assertThat(article.text()).isEmpty();
        assertThat(article.reading().orElseThrow().confidence()).isZero();
    }

    @Test
    void line_breaks_part_lines_and_two_of_them_paragraphs() {
        assertThat(read("<div>" + SENTENCE + "<br>Second line.<br><br>" + SENTENCE.replace("full", "empty") + "</div>")
                        .text())
                .isEqualTo(SENTENCE + "\nSecond line.\n\n" + SENTENCE.replace("full", "empty"));
    }

    @Test
    void a_dom_a_hundred_thousand_deep_ends_in_bounded_time() {
        String page = "<div>".repeat(100_000) + "<p>" + SENTENCE + "</p>" + "</div>".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(read(page).text()).contains(SENTENCE));
    }

    @Test
    void pages_of_megabytes_end_in_bounded_time() {
        String paragraph = "<p class=\"a b-c\">" + SENTENCE
                + " <a href=\"/x\">More</a></p><h2>2024-01-02</h2><time>1 May 2024</time>";
        for (String piece : new String[] {paragraph, "<b>1-", "{\"a\":[", "<td>5/5/", "<a rel=author>By "}) {
            String page = "<html><title>x</title><script type=application/ld+json>{\"a\":[1,</script>"
                    + piece.repeat(3_000_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(page));
        }
    }

    @Property(tries = 300)
    void no_bytes_make_it_throw(@ForAll @Size(max = 400) byte[] bytes) {
        Article article = read(bytes);
        assertThat(article.reading()).isPresent();
    }

    @Property(tries = 300)
    void no_soup_of_tags_makes_it_throw(
            @ForAll @Size(max = 60)
                    java.util.List<@net.jqwik.api.constraints.IntRange(min = 0, max = 23) Integer> picks) {
        String[] pieces = {
            "<div class='article-body'>",
            "</div>",
            "<p>",
            "</p>",
            SENTENCE,
            "<h1>",
            "</h1>",
            "<table><tr><td>",
            "</table>",
            "<ul><li>",
            "<a href='http://a.example/'>",
            "</a>",
            "<br>",
            "<hr>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":",
            "</script>",
            "<meta name=author content='By Jo Doe and Al Roe'>",
            "<time datetime='2024-13-45'>",
            "&#0;&nbsp;\uD800",
            "<template id='P:1'>",
            "<div hidden id='S:1'>",
            "<figure>",
            "<title>A | B",
            "12.12.2012"
        };
        StringBuilder page = new StringBuilder();
        picks.forEach(pick -> page.append(pieces[pick]));
        Article article = read(page.toString());
        assertThat(article).isEqualTo(read(page.toString()));
    }
}
