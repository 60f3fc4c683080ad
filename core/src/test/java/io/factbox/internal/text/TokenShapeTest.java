package io.factbox.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rose|LOWER",
                "a.m.|LOWER",
                "é|LOWER",
                "China|CAPITALIZED",
                "Ltd.|CAPITALIZED",
                "Élysée|CAPITALIZED",
                "İstanbul|CAPITALIZED",
                "UN|UPPER",
                "U.S.|UPPER",
                "A|UPPER",
                "AT&T|UPPER",
                "iPhone|MIXED",
                "McDonald|MIXED",
                "BoE|MIXED",
                "O'Neill|MIXED",
                "公|CASELESS",
                "قال|CASELESS",
                "ไทย|CASELESS",
                "5|NUMBER",
                "1,234.5|NUMBER",
                "½|NUMBER",
                "Q3|ALPHANUMERIC",
                "FY24|ALPHANUMERIC",
                "H5N1|ALPHANUMERIC",
                "example.org|WEB",
                "https://example.org/|WEB",
                "a@b.org|WEB",
                "@acme|WEB",
                ".|PUNCTUATION",
                "“|PUNCTUATION",
                "—|PUNCTUATION",
                "(|PUNCTUATION",
                "$|SYMBOL",
                "%|SYMBOL",
                "€|SYMBOL",
                "&|SYMBOL",
                "+|SYMBOL",
                "🚀|SYMBOL",
                "#|SYMBOL"
            })
    void aTokenHasTheShapeThatItLooksLike(String token, TokenShape shape) {
        AnalyzedText text = TextAnalyzer.analyze(Article.of(token + " x"));
        assertThat(text.tokenText(0)).isEqualTo(token);
        assertThat(text.tokenShape(0)).isEqualTo(shape);
    }
}
