package io.factbox.extractors.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.facts.ArticleFacts;
import io.factbox.mention.SourceAttribution;
import io.factbox.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SourcePropertiesTest {
    private static final String[] PIECES = {
        "said",
        "Wu",
        "Maria Lindqvist",
        "the bank",
        "that",
        "according to",
        "told",
        "who",
        "and",
        "but",
        ",",
        ".",
        ":",
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’",
        "''",
        "(",
        ")",
        "—",
        "-",
        "it was",
        "criticized",
        "saying",
        "as",
        "by",
        "reporters",
        "in a statement",
        "on Monday",
        "the plan",
        "would fail",
        "was asked",
        "he",
        "she",
        "\n",
        "\n\n",
        "?",
        "!",
        "…",
        "\uD83D",
        "«",
        "»",
        "47",
        "%"
    };

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join(" ", pieces));
    }

    @Property(tries = 600)
    void everySpanLiesInsideTheText(@ForAll("texts") String text) {
        for (SourceAttribution attribution : facts(text)) {
            assertThat(attribution.span().slice(text)).isEqualTo(attribution.text());
            attribution.cue().ifPresent(cue -> assertThat(cue.end()).isLessThanOrEqualTo(text.length()));
            attribution.content().forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
            assertThat(attribution.content()).isNotEmpty().noneMatch(Span::isEmpty);
        }
    }

    @Property(tries = 600)
    void sourceCueAndContentOfOneAttributionAreDisjoint(@ForAll("texts") String text) {
        for (SourceAttribution attribution : facts(text)) {
            attribution
                    .cue()
                    .ifPresent(
                            cue -> assertThat(cue.overlaps(attribution.span())).isFalse());
            for (Span content : attribution.content()) {
                attribution
                        .cue()
                        .ifPresent(cue -> assertThat(content.overlaps(cue)).isFalse());
            }
        }
    }

    @Property(tries = 300)
    void anyCharactersAreTaken(@ForAll String text) {
        facts(text);
    }

    @Property(tries = 200)
    void aStrayQuotationMarkSwallowsNothingOfTheNextParagraph(@ForAll("texts") String text) {
        String after = "Officials said that the road was open.";
        String whole = text.replace(":", "") + ".\n\n" + after;

        assertThat(facts(whole))
                .anyMatch(a -> a.text().equals("Officials") && a.span().start() == whole.length() - after.length());
    }

    @Property(tries = 100)
    void theSameTextGivesTheSame(@ForAll("texts") String text) {
        assertThat(facts(text)).isEqualTo(facts(text));
    }

    private static List<SourceAttribution> facts(String text) {
        ArticleFacts facts = Sources.facts(text);
        assertThat(facts.problems()).isEmpty();
        return facts.mentions(SourceAttribution.KIND);
    }
}
