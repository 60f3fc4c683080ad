package io.factbox.kit.match;

import static io.factbox.kit.match.Part.gap;
import static io.factbox.kit.match.Part.mentionOf;
import static io.factbox.kit.match.Part.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.facts.ArticleFacts;
import io.factbox.kit.contract.Ticker;
import io.factbox.kit.support.TokenPatternExtractor;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Patterns over what others found: here, names in capitals of one or two words. */
class MentionPartsTest {
    private static final TokenPattern DEAL = TokenPattern.of(
            mentionOf(OrganizationMention.KIND).as("buyer"),
            gap(2),
            word("buys"),
            mentionOf(
                            OrganizationMention.KIND,
                            organization -> organization.text().length() < 20)
                    .as("target"));

    private record Provider(String id, UnaryOperator<ExtractorDescriptor.Builder> described, Extractor extractor)
            implements ExtractorProvider {
        @Override
        public ExtractorDescriptor descriptor() {
            return described.apply(ExtractorDescriptor.builder(id).version("1")).build();
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            return extractor;
        }
    }

    private static List<Mention> names(ExtractionContext context) {
        List<Mention> names = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\b[A-Z]{2,}( [A-Z]{2,})*")
                .matcher(context.article().text());
        while (matcher.find()) {
            names.add(new OrganizationMention(
                    new Span(matcher.start(), matcher.end()),
                    matcher.group(),
                    matcher.group().toLowerCase(java.util.Locale.ROOT),
                    OrganizationMention.Type.OTHER,
                    Map.of(),
                    0.9,
                    context.provenance("capitals")));
        }
        return names;
    }

    private static final class Deals extends TokenPatternExtractor {
        Deals() {
            super(DEAL);
        }

        @Override
        protected Optional<? extends Mention> mention(ExtractionContext context, TokenMatcher match) {
            String names = match.mention("buyer", OrganizationMention.KIND)
                            .orElseThrow()
                            .name()
                    + " > "
                    + match.mention("target", OrganizationMention.KIND)
                            .orElseThrow()
                            .name();
            return Optional.of(new Ticker(
                    match.span(), match.span().slice(context.text()), names, 0.9, context.provenance("deal")));
        }
    }

    private static ArticleFacts deals(String text, UnaryOperator<ExtractorDescriptor.Builder> described) {
        return Factbox.builder()
                .discover(false)
                .with(new Provider(
                        "acme.names", one -> one.produces(OrganizationMention.KIND), MentionPartsTest::names))
                .with(new Provider("acme.deals", one -> described.apply(one.produces(Ticker.KIND)), new Deals()))
                .build()
                .extract(text);
    }

    private static List<String> deals(String text) {
        return deals(text, one -> one.requires(OrganizationMention.KIND)).mentions(Ticker.KIND).stream()
                .map(Ticker::symbol)
                .toList();
    }

    @Test
    void aMentionIsTakenWhole() {
        assertThat(deals("ACME HOLDINGS buys BETA LINES.")).containsExactly("acme holdings > beta lines");
    }

    @Test
    void oneMatchBeginsWhereTheLastOneEnded() {
        assertThat(deals("AA buys BB and CC now buys DD.")).containsExactly("aa > bb", "cc > dd");
        assertThat(deals("AA buys BB buys CC.")).containsExactly("aa > bb");
    }

    @Test
    void aMatchDoesNotReachIntoTheNextSentence() {
        assertThat(deals("It is AA. Now buys BB.")).isEmpty();
    }

    @Test
    void aMentionThatDoesNotPassTheTestIsNone() {
        assertThat(deals("AA buys BETA GAMMA DELTA EPSILON.")).isEmpty();
    }

    @Test
    void aMentionOfVeryManyTokensIsPassedOver() {
        assertThat(deals("LONG ".repeat(Part.Step.WIDEST + 1) + "buys BB.")).isEmpty();
        assertThat(deals("LONG ".repeat(Part.Step.WIDEST) + "buys BB.")).hasSize(1);
    }

    @Test
    void theKindMustBeDeclared() {
        assertThat(deals("AA buys BB.", one -> one).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("acme.deals", "organization", "uses(..)"));
    }
}
