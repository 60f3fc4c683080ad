package io.factbox.kit.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.tagger.TestTexts;
import io.factbox.text.AnalyzedText;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
    private static CueLexicon lexicon(String rows) throws IOException {
        return CueLexicon.of(Tsv.rows(new StringReader(rows)));
    }

    private static String first(CueLexicon lexicon, String words) {
        AnalyzedText text = TestTexts.analyze(words);
        long cue = lexicon.longest(text, 0, text.tokenCount());
        return cue == CueLexicon.NONE
                ? "none"
                : lexicon.cueClass(cue) + ": "
                        + text.span(0, CueLexicon.end(cue) - 1).slice(words);
    }

    @Test
    void theLongestCueAndItsClassAreFound() throws IOException {
        CueLexicon lexicon = lexicon("# a comment\nset\taction\nset up|set-up\tfounding\n");
        assertThat(lexicon.classes()).containsExactly("action", "founding");
        assertThat(first(lexicon, "Set sail")).isEqualTo("action: Set");
        assertThat(first(lexicon, "SET UP shop")).isEqualTo("founding: SET UP");
        assertThat(first(lexicon, "set-up costs")).isEqualTo("founding: set-up");
        assertThat(first(lexicon, "settle")).isEqualTo("none");
    }

    @Test
    void aRowWithoutAClassIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon("bought\tpurchase\nsold\n"))
                .withMessageContaining("line 2");
    }

    @Test
    void aCueOfTwoClassesIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lexicon("sold\tsale\nSold\tpurchase\n"))
                .withMessage("line 2: 'Sold' is of class sale already");
    }

    @Test
    void anEmptyCueIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> lexicon("sold||\tsale\n| a\tb\n"));
    }

    @Test
    void aResourceThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CueLexicon.resource(CueLexiconTest.class, "nowhere.tsv"))
                .withMessageContaining("nowhere.tsv");
    }
}
