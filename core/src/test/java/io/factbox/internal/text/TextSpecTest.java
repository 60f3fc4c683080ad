package io.factbox.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tokens, sentences and quotations as the spec files beside this test write them. */
class TextSpecTest {
    private static final Pattern QUOTATION = Pattern.compile("⟦(.*?) = ([A-Z ]+)⟧");

    private static Stream<DynamicTest> cases(String name, Consumer<String> check) throws IOException {
        try (InputStream in = Objects.requireNonNull(TextSpecTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> DynamicTest.dynamicTest(line, () -> check.accept(line)));
        }
    }

    private static AnalyzedText analyze(String text) {
        return TextAnalyzer.analyze(Article.of(text));
    }

    @TestFactory
    Stream<DynamicTest> tokens() throws IOException {
        return cases("tokens.spec", line -> {
            AnalyzedText text = analyze(line.replace("¦", ""));
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < text.tokenCount(); i++) {
                found.append(i == 0 ? "" : text.spaceBefore(i) ? " " : "¦").append(text.tokenText(i));
            }
            assertThat(found).hasToString(line);
        });
    }

    @TestFactory
    Stream<DynamicTest> sentences() throws IOException {
        return cases("sentences.spec", line -> {
            AnalyzedText text = analyze(line.replace(" ‖ ", " ").replace("‖", ""));
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < text.sentenceCount(); i++) {
                found.append(i == 0 ? "" : text.spaceBefore(text.sentenceStart(i)) ? " ‖ " : "‖")
                        .append(text.sentences().get(i).slice(text));
            }
            assertThat(found).hasToString(line);
        });
    }

    @TestFactory
    Stream<DynamicTest> quotations() throws IOException {
        return cases("quotations.spec", line -> {
            AnalyzedText text = analyze(QUOTATION.matcher(line).replaceAll("$1"));
            StringBuilder found = new StringBuilder();
            int end = 0;
            for (Quotation quotation : text.quotations()) {
                found.append(text, end, quotation.span().start())
                        .append('⟦')
                        .append(quotation.span().slice(text))
                        .append(" = ")
                        .append(quotation.kind())
                        .append(quotation.closed() ? "" : " OPEN")
                        .append('⟧');
                end = quotation.span().end();
            }
            assertThat(found.append(text, end, text.length())).hasToString(line);
        });
    }
}
