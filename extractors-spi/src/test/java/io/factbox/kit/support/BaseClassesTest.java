package io.factbox.kit.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.Limits;
import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import io.factbox.kit.contract.Ticker;
import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BaseClassesTest {
    private record Provider(Extractor extractor) implements ExtractorProvider {
        @Override
        public ExtractorDescriptor descriptor() {
            return ExtractorDescriptor.builder("acme.base")
                    .version("1")
                    .produces(Ticker.KIND)
                    .build();
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            return extractor;
        }
    }

    private static Factbox.Builder with(Extractor extractor) {
        return Factbox.builder().discover(false).with(new Provider(extractor));
    }

    private static List<String> found(Extractor extractor, Article article) {
        ArticleFacts facts = with(extractor).build().extract(article);
        assertThat(facts.problems()).isEmpty();
        return facts.mentions().stream().map(Mention::text).toList();
    }

    private static Ticker ticker(ExtractionContext context, Span span) {
        return new Ticker(span, span.slice(context.article().text()), "x", 0.9, context.provenance("rule"));
    }

    private static final class Codes extends PatternExtractor {
        Codes() {
            super(Pattern.compile("\\b[A-Z]{2}\\s?\\d+\\b"));
        }

        @Override
        protected Optional<? extends Mention> mention(ExtractionContext context, MatchResult match) {
            return match.group().startsWith("NO")
                    ? Optional.empty()
                    : Optional.of(ticker(context, new Span(match.start(), match.end())));
        }
    }

    private static final class Names extends GazetteerExtractor {
        Names() {
            super(PhraseTable.builder()
                    .add("Acme", 0)
                    .add("Acme Rockets", 1)
                    .add("Umbrella Corp", 2)
                    .build());
        }

        @Override
        protected Optional<? extends Mention> mention(ExtractionContext context, Span span, int payload) {
            return payload == 2 ? Optional.empty() : Optional.of(ticker(context, span));
        }
    }

    private static final class FirstWords extends SentenceExtractor {
        @Override
        protected void sentence(ExtractionContext context, int first, int limit, List<Mention> found) {
            found.add(ticker(context, context.text().span(first, first)));
        }
    }

    private static Article twoBlocks(String first, BlockKind kind, String second) {
        String text = first + "\n" + second;
        return Article.builder(text)
                .blocks(List.of(
                        new Block(kind, new Span(0, first.length())),
                        new Block(BlockKind.PARAGRAPH, new Span(first.length() + 1, text.length()))))
                .build();
    }

    @Test
    void aPatternIsFoundWhereTheExtractorAgrees() {
        assertThat(found(new Codes(), Article.of("Codes AB12, NO13 and CD 7."))).containsExactly("AB12", "CD 7");
    }

    @Test
    void aPatternDoesNotReachOverABlocksEnd() {
        assertThat(found(new Codes(), twoBlocks("Ends in AB", BlockKind.PARAGRAPH, "12 is next")))
                .isEmpty();
    }

    @Test
    void furnitureIsNotLookedAt() {
        assertThat(found(new Codes(), twoBlocks("AB12", BlockKind.FURNITURE, "CD34")))
                .containsExactly("CD34");
        assertThat(found(new Names(), twoBlocks("Acme", BlockKind.CREDIT, "Acme")))
                .hasSize(1);
        assertThat(found(new FirstWords(), twoBlocks("One", BlockKind.BYLINE, "Two. Three.")))
                .containsExactly("Two", "Three");
    }

    @Test
    void theLongestNameIsFound() {
        assertThat(found(new Names(), Article.of("Acme Rockets beat Acme and Umbrella Corp.")))
                .containsExactly("Acme Rockets", "Acme");
    }

    @Test
    void everySentenceIsSeen() {
        assertThat(found(new FirstWords(), Article.of("One is. Two are.\n\nThree were.")))
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void theTimeBudgetIsKept() {
        Factbox factbox = with(new FirstWords())
                .limits(Limits.standard().withTime(Duration.ofNanos(1)))
                .build();
        assertThat(factbox.extract("One. Two.").problems()).hasSize(1);
    }
}
