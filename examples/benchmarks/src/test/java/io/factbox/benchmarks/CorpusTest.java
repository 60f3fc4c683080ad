package io.factbox.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.facts.ArticleFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The corpus is what the benchmarks take it for. */
class CorpusTest {
    private final Corpus corpus = Corpus.load();

    @Test
    void isAsLongAsItIsAskedFor() {
        int length =
                corpus.articles(1_000_000).stream().mapToInt(String::length).sum();
        assertThat(length).isBetween(990_000, 1_010_000);
        assertThat(corpus.longArticle(1_000_000).length()).isBetween(990_000, 1_010_000);
    }

    @Test
    void differsFromArticleToArticle() {
        List<String> articles = corpus.articles(50_000);
        assertThat(articles).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(Corpus.load().articles(100_000)).isEqualTo(corpus.articles(100_000));
    }

    @Test
    void thereIsWorkForEveryExtractor() {
        for (String id : Setups.EXTRACTORS) {
            ArticleFacts facts = Setups.only(id).extract(corpus.article(3));
            assertThat(facts.mentions()).as(id).isNotEmpty();
        }
    }
}
