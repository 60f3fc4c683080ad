package io.factbox.extractors.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.facts.ArticleFacts;
import io.factbox.facts.SkippedFact;
import io.factbox.mention.SourceAttribution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SourceExtractorTest {
    @Test
    void aScareQuoteIsSkippedWithItsReason() {
        assertThat(Sources.facts("They drove to the \"Golden Mile\" in an old car.")
                        .skipped())
                .extracting(SkippedFact::why)
                .containsExactly("a name, a title or a scare quote");
    }

    @Test
    void aPassiveWithoutAnAgentIsSkippedWithItsReason() {
        assertThat(Sources.facts("The bridge is expected to reopen in spring.").skipped())
                .extracting(SkippedFact::why)
                .containsExactly("a passive that names no source");
    }

    @Test
    void aQuotationThatNobodySaysIsSkipped() {
        ArticleFacts facts = Sources.facts("“We have nothing to hide at all.” The door was closed.");

        assertThat(facts.sources()).isEmpty();
        assertThat(facts.skipped()).hasSize(1);
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphs() {
        List<SourceAttribution> found =
                Sources.in("Maria Lindqvist said, “It was late.\n\n“The road was empty.\n\n“Nobody came.”");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).content()).hasSize(3);
    }

    @Test
    void aPronounKnowsTheMentionItStandsFor() {
        List<SourceAttribution> found =
                Sources.in("Tomas Okafor said the bridge was safe. He added that tests would go on.");

        assertThat(found.get(1).antecedent()).contains(found.get(0).span());
    }

    @Test
    @Timeout(20)
    void aLongSentenceTakesLinearTime() {
        String text = "Wu, the head, said that ".repeat(20_000);

        assertThat(Sources.facts(text).problems()).isEmpty();
    }
}
