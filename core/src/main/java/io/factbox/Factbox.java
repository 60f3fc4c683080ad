package io.factbox;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.facts.ArticleFacts;
import io.factbox.facts.ExtractionProblem;
import io.factbox.internal.engine.Engine;
import io.factbox.internal.engine.EngineBuilder;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ReaderDescriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads articles and extracts their facts. Immutable and made for many threads at once; owns no thread, cache, clock, locale, time
 * zone or connection. The same article and the same version give the same facts.
 *
 * <pre>{@code
 * Factbox factbox = Factbox.create();
 * ArticleFacts facts = factbox.extract("LONDON, March 3 (Reuters) - ...");
 * facts.figures().forEach(figure -> System.out.println(figure.text() + " -> " + figure.figure()));
 * }</pre>
 */
public final class Factbox {
    private final Engine engine;

    private Factbox(Engine engine) {
        this.engine = engine;
    }

    /**
     * A Factbox with all extractors and readers that are found.
     *
     * @throws FactboxException if there is no extractor at all
     */
    public static Factbox create() {
        return builder().build();
    }

    /** A builder with all that are found, and their default settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The facts of an article. An article without blocks is read as plain text first, so that its headline, dateline and
     * furniture are known.
     *
     * @throws FactboxException if the text is over the limit, or under {@link FailurePolicy#THROW} something failed
     */
    public ArticleFacts extract(Article article) {
        return engine.extract(article);
    }

    /**
     * The facts of a plain text.
     *
     * @throws FactboxException as {@link #extract(Article)}
     */
    public ArticleFacts extract(String text) {
        return extract(Article.of(text));
    }

    /**
     * Reads an article with the reader that suits it best.
     *
     * @throws IOException if no reader takes it, or it is broken
     */
    public Article read(ArticleInput input) throws IOException {
        return engine.read(input);
    }

    /**
     * Reads an article from a file.
     *
     * @throws IOException if the file cannot be read, no reader takes it, or it is broken
     */
    public Article read(Path file) throws IOException {
        return read(ArticleInput.of(file).build());
    }

    /** The extractors, in the order in which they run. */
    public List<ExtractorDescriptor> extractors() {
        return engine.extractors();
    }

    /** The readers, by id. */
    public List<ReaderDescriptor> readers() {
        return engine.readers();
    }

    /** The plan for people: each extractor with its version, origin, kinds, and settings. */
    public String plan() {
        return engine.plan();
    }

    /** What could not be loaded or made. */
    public List<ExtractionProblem> problems() {
        return engine.problems();
    }

    /** What to do when an extractor fails. */
    public enum FailurePolicy {
        /** Keep the rest and report the failure among the problems. */
        COLLECT,
        /** Throw: for tests. */
        THROW
    }

    /**
     * Chooses extractors, readers and settings. Not for several threads.
     *
     * <pre>{@code
     * Factbox factbox = Factbox.builder()
     *         .without("factbox.sources")
     *         .set("factbox.dates", "ages", "true")
     *         .limits(Limits.standard().withTime(Duration.ofSeconds(2)))
     *         .build();
     * }</pre>
     */
    public static final class Builder {
        private final EngineBuilder engine = new EngineBuilder();

        private Builder() {}

        /** Runs these extractors and no others, but for those given by {@link #with}. */
        public Builder only(String... ids) {
            engine.only(List.of(ids));
            return this;
        }

        /** Leaves these extractors out. */
        public Builder without(String... ids) {
            engine.without(List.of(ids));
            return this;
        }

        /** Adds an extractor. */
        public Builder with(ExtractorProvider provider) {
            engine.with(provider);
            return this;
        }

        /** Adds a reader. */
        public Builder with(ArticleReader reader) {
            engine.with(reader);
            return this;
        }

        /** Sets one setting of one extractor; the descriptor's {@link ExtractorDescriptor#settings()} lists what there is. */
        public Builder set(String extractorId, String key, String value) {
            engine.set(extractorId, key, value);
            return this;
        }

        /** The language of articles that do not state theirs. */
        public Builder language(Locale language) {
            engine.language(language);
            return this;
        }

        /** How much one article may ask for. */
        public Builder limits(Limits limits) {
            engine.limits(limits);
            return this;
        }

        /** Drops mentions of which the rule is right less often; 0 keeps all. */
        public Builder minConfidence(double confidence) {
            engine.minConfidence(confidence);
            return this;
        }

        /** What to do when an extractor fails; {@link FailurePolicy#COLLECT} unless set. */
        public Builder onFailure(FailurePolicy policy) {
            engine.onFailure(policy);
            return this;
        }

        /** Whether to look for extractors and readers by ServiceLoader; true unless set. */
        public Builder discover(boolean on) {
            engine.discover(on);
            return this;
        }

        /** Where to look for them; the thread's context class loader, if it sees this Factbox, unless set. */
        public Builder classLoader(ClassLoader loader) {
            engine.classLoader(loader);
            return this;
        }

        /**
         * The finished Factbox.
         *
         * @throws FactboxException for an unknown id or key (the message lists those there are), two extractors of one id, a
         *     circle of needs, or no extractor at all
         */
        public Factbox build() {
            return new Factbox(engine.build());
        }
    }
}
