package io.factbox.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.ArticleInput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    private static final String BODY =
            "<p>The harbour authority of Port Lindsay will dredge the eastern channel in spring, it said.</p>";

    private static List<String> bylines(String head, String line) {
        String page = "<title>Harbour</title>" + head + "<h1>Harbour</h1>" + line + "<div class=article-body>" + BODY
                + BODY + "</div>";
        return new HtmlReader()
                .read(ArticleInput.of(page.getBytes(StandardCharsets.UTF_8)).build())
                .metadata()
                .bylines();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Maria Oakes | Maria Oakes",
                "By MARIA OAKES and Tom Lund | MARIA OAKES;Tom Lund",
                "Von Maria Oakes, Redakteurin | Maria Oakes",
                "Maria Oakes, Staff Writer | Maria Oakes",
                "Written by Maria Oakes - March 5, 2024 | Maria Oakes",
                "par Marie-Claude d'Este et Jean Roux | Marie-Claude d'Este;Jean Roux",
                "Maria Oakes & Tom Lund | Maria Oakes;Tom Lund",
                "Maria O&amp;#039;Neil | Maria O'Neil"
            })
    void people_are_named_once_each_without_what_is_around_them(String byline, String names) {
        String author = byline.replace("&amp;#039;", "&#039;");
        assertThat(bylines(
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"" + author
                                + "\"}</script>",
                        ""))
                .containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource({"Staff", "admin", "The Port Courier", "Newsroom", "https://courier.example/staff"})
    void the_outlet_and_its_newsroom_are_no_people(String author) {
        assertThat(bylines(
                        "<meta property=og:site_name content='The Port Courier'><meta name=author content='" + author
                                + "'>",
                        ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"By Maria Oakes", "Von Maria Oakes", "Por Maria Oakes"})
    void a_line_after_the_title_is_a_byline_if_it_begins_so(String line) {
        assertThat(bylines("", "<div>" + line + "</div>")).containsExactly("Maria Oakes");
    }

    @ParameterizedTest
    @CsvSource({"Port Authority"})
    void an_organization_signs_where_no_person_does(String author) {
        assertThat(bylines("<meta name=author content='" + author + "'>", "")).containsExactly(author);
    }
}
