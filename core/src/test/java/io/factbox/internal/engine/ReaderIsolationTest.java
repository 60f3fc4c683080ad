package io.factbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.factbox.Factbox;
import io.factbox.FactboxException;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.facts.ArticleFacts;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReaderIsolationTest {
    private interface Reading {
        Article read(ArticleInput input) throws IOException;
    }

    private record TestReader(String id, double suiting, Reading reading) implements ArticleReader {
        @Override
        public ReaderDescriptor descriptor() {
            return new ReaderDescriptor(id, "1", Set.of("text/plain"));
        }

        @Override
        public double suits(ArticleInput input) {
            return suiting;
        }

        @Override
        public Article read(ArticleInput input) throws IOException {
            return reading.read(input);
        }
    }

    private static Article text(ArticleInput input) {
        return Article.of(new String(input.bytes(), StandardCharsets.UTF_8), input.known());
    }

    private static TestReader named(String id, double suits) {
        return new TestReader(id, suits, input -> Article.of(id));
    }

    private static Factbox factbox(ArticleReader... readers) {
        Factbox.Builder builder = Factbox.builder().discover(false).with(TestPlugin.good("a.a"));
        for (ArticleReader reader : readers) {
            builder.with(reader);
        }
        return builder.build();
    }

    private static final ArticleInput INPUT = ArticleInput.of("Text.".getBytes(StandardCharsets.UTF_8))
            .name("a.txt")
            .build();

    @Test
    void theReaderThatSuitsBestReads() throws IOException {
        assertThat(factbox(named("r.a", 0.1), named("r.b", 0.9), named("r.c", 0.5))
                        .read(INPUT)
                        .text())
                .isEqualTo("r.b");
    }

    @Test
    void tiesGoById() throws IOException {
        assertThat(factbox(named("r.b", 0.5), named("r.a", 0.5)).read(INPUT).text())
                .isEqualTo("r.a");
    }

    @Test
    void theInputsNameBecomesTheId() throws IOException {
        assertThat(factbox(named("r.a", 1)).read(INPUT).id()).contains("a.txt");
    }

    @Test
    void anIdThatTheReaderFoundStays() throws IOException {
        TestReader reader = new TestReader(
                "r.a", 1, input -> Article.builder("x").id("its own").build());
        assertThat(factbox(reader).read(INPUT).id()).contains("its own");
    }

    @Test
    void whereNoReaderSuitsTheMessageListsThem() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> factbox(named("r.b", 0), named("r.a", 0)).read(INPUT))
                .withMessage("a.txt: no reader takes this kind of input; there are [r.a, r.b]");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> factbox().read(INPUT))
                .withMessageContaining("io.factbox:factbox-extractors-default");
    }

    @Test
    void aReaderThatFailsToSayWhetherItSuitsDoesNot() throws IOException {
        ArticleReader hostile = new ArticleReader() {
            @Override
            public ReaderDescriptor descriptor() {
                return new ReaderDescriptor("r.hostile", "1", Set.of());
            }

            @Override
            public double suits(ArticleInput input) {
                throw new StackOverflowError();
            }

            @Override
            public Article read(ArticleInput input) {
                throw new AssertionError();
            }
        };
        Factbox factbox = factbox(hostile, named("r.good", 0.1), named("r.nan", Double.NaN));
        assertThat(factbox.read(INPUT).text()).isEqualTo("r.good");
        assertThat(factbox(hostile).extract("Text.").mentions()).hasSize(1);
    }

    @Test
    void whateverAReaderThrowsComesOutAsAnIoException() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> factbox(new TestReader("r.a", 1, input -> {
                            throw new IllegalStateException("broken");
                        }))
                        .read(INPUT))
                .withMessage("a.txt: reader r.a failed: IllegalStateException: broken");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> factbox(new TestReader("r.a", 1, input -> null)).read(INPUT))
                .withMessageContaining("read(..) returned null");
        IOException own = new IOException("own");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> factbox(new TestReader("r.a", 1, input -> {
                            throw own;
                        }))
                        .read(INPUT))
                .isSameAs(own);
    }

    @Test
    void aReaderThatCannotSayWhatItIsIsLeftOut() {
        ArticleReader hostile = new ArticleReader() {
            @Override
            public ReaderDescriptor descriptor() {
                throw new IllegalStateException("vague");
            }

            @Override
            public double suits(ArticleInput input) {
                return 1;
            }

            @Override
            public Article read(ArticleInput input) {
                return Article.of("");
            }
        };
        Factbox factbox = factbox(hostile, named("r.good", 1));
        assertThat(factbox.readers()).extracting(ReaderDescriptor::id).containsExactly("r.good");
        assertThat(factbox.problems().get(0).message()).contains("vague");
    }

    @Test
    void aReaderWithoutADescriptorIsLeftOut() {
        ArticleReader hostile = new ArticleReader() {
            @Override
            public ReaderDescriptor descriptor() {
                return null;
            }

            @Override
            public double suits(ArticleInput input) {
                return 1;
            }

            @Override
            public Article read(ArticleInput input) {
                return Article.of("");
            }
        };
        Factbox factbox = factbox(hostile, named("r.good", 1));
        assertThat(factbox.readers()).extracting(ReaderDescriptor::id).containsExactly("r.good");
        assertThat(factbox.problems()).hasSize(1);
    }

    @Test
    void twoReadersOfOneIdFail() {
        assertThatExceptionOfType(FactboxException.class)
                .isThrownBy(() -> factbox(named("r.a", 1), named("r.a", 0.5)))
                .withMessageContaining("two readers are called r.a");
    }

    @Test
    void aPlainTextIsReadForItsBlocks() {
        TestReader reader = new TestReader(
                "r.a",
                1,
                input -> text(input).toBuilder()
                        .blocks(List.of(new Block(BlockKind.HEADLINE, new Span(0, 4))))
                        .build());
        Article article = factbox(reader)
                .extract(Article.builder("Head\n\nBody.").id("mine").build())
                .article();
        assertThat(article.blocks()).hasSize(1);
        assertThat(article.id()).contains("mine");
    }

    @Test
    void anArticleWithBlocksIsNotReadAgain() {
        TestReader reader = new TestReader("r.a", 1, input -> {
            throw new AssertionError("read again");
        });
        Article article = Article.builder("Head")
                .blocks(List.of(new Block(BlockKind.HEADLINE, new Span(0, 4))))
                .build();
        assertThat(factbox(reader).extract(article).problems()).isEmpty();
    }

    @Test
    void aReaderOfPlainTextThatChangesTheTextIsNotBelieved() {
        ArticleFacts facts =
                factbox(new TestReader("r.a", 1, input -> Article.of("other"))).extract("Text.");
        assertThat(facts.article().text()).isEqualTo("Text.");
        assertThat(facts.problems()).hasSize(1);
        assertThat(facts.problems().get(0).message()).contains("changed the text");
        assertThat(facts.mentions()).hasSize(1);
    }

    @Test
    void aReaderOfPlainTextThatFailsCostsTheBlocksOnly() {
        ArticleFacts facts = factbox(new TestReader("r.a", 1, input -> {
                    throw new IllegalStateException("broken");
                }))
                .extract(Article.of("Text.", ArticleMetadata.none()));
        assertThat(facts.problems().get(0).message()).contains("r.a", "broken");
        assertThat(facts.mentions()).hasSize(1);
    }
}
