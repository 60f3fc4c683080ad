package io.factbox.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractorProvider;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract holds for a good extractor, and for each rule there is a broken one that fails that rule and no other. */
class ExtractorContractTest {
    private final List<String> asked = new ArrayList<>();

    /** A good extractor, tested as its author would. */
    @Nested
    class GoodExtractor extends Tickers {
        GoodExtractor() {
            super(TickerProvider::new, asked);
        }
    }

    /** The contract for one of the extractors. */
    abstract static class Tickers extends ExtractorContract {
        private final Supplier<ExtractorProvider> provider;
        private final List<String> asked;

        Tickers(Supplier<ExtractorProvider> provider, List<String> asked) {
            this.provider = provider;
            this.asked = asked;
        }

        @Override
        protected ExtractorProvider provider() {
            return provider.get();
        }

        @Override
        protected List<Article> articlesWithMentions() {
            return List.of(
                    Article.of("Acme (NYSE: ACME) rose, Initech (NASDAQ: INIT) fell."),
                    Article.of("Umbrella (NYSE: UMBR) said on Friday that it rose.", LocalDate.of(2024, 3, 15)));
        }

        @Override
        protected List<ExtractorProvider> upstream() {
            return List.of(new Neighbour(asked));
        }
    }

    @Test
    void everyRuleHasAnExtractorThatBreaksIt() {
        assertThat(BrokenExtractors.byRule(asked).keySet())
                .containsExactlyElementsOf(BrokenRules.rules(ExtractorContract.class)
                        .map(BrokenRules::number)
                        .sorted()
                        .toList());
    }

    /** In the text of CONTRACT.md too, with the same force. */
    @Test
    void everyRuleIsWrittenDown() throws IOException {
        String text = Files.readString(Path.of("CONTRACT.md"));
        assertThat(BrokenRules.rules(ExtractorContract.class)
                        .map(ExtractorContractTest::row)
                        .filter(row -> !text.contains(row)))
                .isEmpty();
    }

    private static String row(Method rule) {
        return "| " + BrokenRules.number(rule) + " | "
                + rule.getName().substring(0, rule.getName().indexOf('_')) + " |";
    }

    @TestFactory
    Stream<DynamicTest> aBrokenExtractorFailsItsRuleAndNoOther() {
        return BrokenExtractors.byRule(asked).entrySet().stream()
                .map(broken -> DynamicTest.dynamicTest(
                        "rule " + broken.getKey(),
                        () -> assertThat(failures(broken.getValue())).containsOnlyKeys(broken.getKey())));
    }

    @Test
    void anEmptyExtractorFails() {
        Supplier<ExtractorProvider> empty = () -> new TickerProvider(new TickerProvider.Behaviour() {
            @Override
            public List<Mention> find(ExtractionContext context, int longest) {
                return List.of();
            }
        });
        assertThat(failures(empty)).containsOnlyKeys(206);
    }

    @Test
    void anAuthorWithoutArticlesFails() {
        assertThat(BrokenRules.of(ExtractorContract.class, () -> new Tickers(TickerProvider::new, asked) {
                    @Override
                    protected List<Article> articlesWithMentions() {
                        return List.of();
                    }
                }))
                .containsOnlyKeys(206);
    }

    /** The rules that an extractor fails, with what they say. */
    private Map<Integer, String> failures(Supplier<ExtractorProvider> provider) {
        return BrokenRules.of(ExtractorContract.class, () -> new Tickers(provider, asked) {});
    }
}
