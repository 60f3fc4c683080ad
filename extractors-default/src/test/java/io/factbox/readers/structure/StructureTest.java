package io.factbox.readers.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureTest {
    static List<ArticleSpec> articles() {
        return ArticleSpec.all("articles.spec");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void findsTheStructureOf(ArticleSpec spec) {
        assertThat(ArticleSpec.shown(Structure.refine(Article.of(spec.text())))).isEqualTo(spec.expected());
    }
}
