package io.factbox.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.Limits;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.Mention;
import io.factbox.output.FactsWriter;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the Javadoc of core shows. */
class CoreSnippetsTest {
    @Test
    void extract() {
        Factbox factbox = Factbox.create();
        ArticleFacts facts = factbox.extract("LONDON, March 3 (Reuters) - ...");
        facts.figures().forEach(figure -> System.out.println(figure.text() + " -> " + figure.figure()));
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void builder() {
        Factbox factbox = Factbox.builder()
                .without("factbox.sources")
                .set("factbox.dates", "ages", "true")
                .limits(Limits.standard().withTime(Duration.ofSeconds(2)))
                .build();
        assertThat(factbox.plan()).contains("ages = true").doesNotContain("factbox.sources");
    }

    @Test
    void read() throws IOException {
        byte[] bytes = "<html><body><p>Acme made $5 million in May.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        Factbox factbox = Factbox.create();
        Article article = factbox.read(
                ArticleInput.of(bytes).mediaType("text/html").name("story.html").build());
        String json = FactsWriter.json().toString(factbox.extract(article));
        assertThat(json).contains("$5 million");
    }

    @Test
    void sentences() {
        WordTable cues = WordTable.of(Map.of("bankruptcy", 0, "insolvency", 0));
        List<String> found = Found.by(
                context -> {
                    List<Mention> mentions = new ArrayList<>();
                    AnalyzedText text = context.text();
                    for (int s = 0; s < text.sentenceCount(); s++) {
                        for (int token = text.sentenceStart(s); token < text.sentenceEnd(s); token++) {
                            if (cues.contains(text, token)) {
                                mentions.add(Found.at(text.span(token, token), context));
                            }
                        }
                    }
                    return mentions;
                },
                "Insolvency or bankruptcy? It has not said.");
        assertThat(found).containsExactly("Insolvency", "bankruptcy");
    }
}
