package io.factbox.kit.match;

import static io.factbox.kit.match.Part.any;
import static io.factbox.kit.match.Part.anyOf;
import static io.factbox.kit.match.Part.cue;
import static io.factbox.kit.match.Part.gap;
import static io.factbox.kit.match.Part.number;
import static io.factbox.kit.match.Part.phrase;
import static io.factbox.kit.match.Part.sequence;
import static io.factbox.kit.match.Part.shape;
import static io.factbox.kit.match.Part.token;
import static io.factbox.kit.match.Part.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.tagger.TestTexts;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPatternTest {
    private static List<String> matches(String text, Part... parts) {
        AnalyzedText analyzed = TestTexts.analyze(text);
        TokenMatcher matcher = new TokenMatcher(TokenPattern.of(parts), analyzed);
        List<String> found = new ArrayList<>();
        for (int token = 0; matcher.find(token, analyzed.tokenCount()); token = matcher.end()) {
            found.add(matcher.span().slice(text));
        }
        return found;
    }

    private static TokenMatcher match(String text, Part... parts) {
        AnalyzedText analyzed = TestTexts.analyze(text);
        TokenMatcher matcher = new TokenMatcher(TokenPattern.of(parts), analyzed);
        assertThat(matcher.find(0, analyzed.tokenCount())).isTrue();
        return matcher;
    }

    private static CueLexicon lexicon(String rows) {
        try {
            return CueLexicon.of(Tsv.rows(new StringReader(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aWordIsFoundInAnyCaseAndWithAnyApostrophe() {
        assertThat(matches("Rates rose. RATES can’t, rates’ do", word("rates")))
                .containsExactly("Rates", "RATES", "rates");
        assertThat(matches("They can’t", word("can't"))).containsExactly("can’t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "co-founder", "per cent", "Moody's", "and/or"})
    void aWordOfSeveralTokensIsRefused(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> word(word)).withMessageContaining("phrase(");
    }

    @Test
    void aPhraseIsFoundHoweverItsWordsAreCut() {
        assertThat(matches("The co-founder of Moody's, Per Cent", phrase("co-founder", "per cent", "Moody's")))
                .containsExactly("co-founder", "Moody's", "Per Cent");
    }

    @Test
    void theLongestPhraseIsFound() {
        assertThat(matches("as well as", phrase("as", "as well as"))).containsExactly("as well as");
    }

    @Test
    void shapesAndTestsLookAtOneToken() {
        assertThat(matches("The UN met Obama", shape(TokenShape.UPPER, TokenShape.MIXED)))
                .containsExactly("UN");
        assertThat(matches("The UN met", token((text, t) -> text.tokenEnd(t) - text.tokenStart(t) == 3)))
                .containsExactly("The", "met");
    }

    @Test
    void aNumberIsTakenWhole() {
        assertThat(matches("up 2.4 billion or two dozen of 7", number()))
                .containsExactly("2.4 billion", "two dozen", "7");
    }

    @Test
    void aCueIsFoundByItsClass() {
        CueLexicon cues = lexicon("joined forces with|merged with\tmerger\nbought|took over\tpurchase\n");
        String text = "A bought B, joined forces with C and took over D";
        assertThat(matches(text, cue(cues))).containsExactly("bought", "joined forces with", "took over");
        assertThat(matches(text, cue(cues, "merger"))).containsExactly("joined forces with");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cue(cues, "sale"))
                .withMessageContaining("[merger, purchase]");
    }

    @Test
    void partsFollowEachOther() {
        assertThat(matches("rose 3 percent, fell 4 percent, rose to 5", word("rose"), number(), word("percent")))
                .containsExactly("rose 3 percent");
    }

    @Test
    void anOptionalPartIsTakenWhereItStands() {
        assertThat(matches("has bought, bought", word("has").optional(), word("bought")))
                .containsExactly("has bought", "bought");
    }

    @Test
    void aRepeatedPartIsTakenAsOftenAsItStands() {
        assertThat(matches("a a a b a a a a a", word("a").repeat(2, 4))).containsExactly("a a a", "a a a a");
    }

    @Test
    void aRepeatedPartGivesBackWhatTheRestNeeds() {
        assertThat(matches("x a a a y", any().repeat(1, 9), word("a"))).containsExactly("x a a a");
    }

    @Test
    void aGapIsAsShortAsItCanBe() {
        assertThat(matches("from a b to c to d", word("from"), gap(5), word("to")))
                .containsExactly("from a b to");
        assertThat(matches("from a b to", word("from"), gap(1), word("to"))).isEmpty();
        assertThat(matches("from to", word("from"), gap(1), word("to"))).containsExactly("from to");
    }

    @Test
    void theFirstAlternativeGoesBeforeLongerOnes() {
        assertThat(matches("a b", anyOf(word("a"), sequence(word("a"), word("b")))))
                .containsExactly("a");
        assertThat(matches("a b c", anyOf(word("a"), sequence(word("a"), word("b"))), word("c")))
                .containsExactly("a b c");
    }

    @Test
    void namedPartsTellWhereTheyStood() {
        String text = "It holds a 12.5 percent stake";
        TokenMatcher match = match(
                text,
                number().as("share"),
                phrase("%", "percent"),
                word("direct").optional().as("how"),
                word("stake"));
        assertThat(match.span("share").orElseThrow().slice(text)).isEqualTo("12.5");
        assertThat(match.span("how")).isEmpty();
        assertThat(match.start("how")).isEqualTo(-1);
        assertThat(match.start("share")).isEqualTo(match.start());
    }

    @Test
    void aNameMayStandInEachAlternative() {
        Part amount = anyOf(
                sequence(shape(TokenShape.SYMBOL), number().as("amount")),
                sequence(number().as("amount"), word("euros")));
        assertThat(match("paid $5 million", amount).span("amount").orElseThrow().slice("paid $5 million"))
                .isEqualTo("5 million");
        assertThat(match("paid 5 euros", amount).span("amount").orElseThrow().slice("paid 5 euros"))
                .isEqualTo("5");
    }

    @Test
    void whatAnAbandonedWayCapturedIsForgotten() {
        TokenMatcher match =
                match("a c", anyOf(sequence(word("a").as("x"), word("b")), sequence(word("a"), word("c"))));
        assertThat(match.span("x")).isEmpty();
    }

    @Test
    void aNameInsideItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TokenPattern.of(sequence(word("a").as("x"), word("b")).as("x")))
                .withMessageContaining("'x'");
    }

    @Test
    void aNameThatThePatternHasNotIsRefused() {
        TokenMatcher match = match("a", word("a").as("letter"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> match.start("word"))
                .withMessageContaining("[letter]");
    }

    @Test
    void withoutAMatchThereIsNothingToTell() {
        AnalyzedText text = TestTexts.analyze("a b");
        TokenMatcher matcher = new TokenMatcher(TokenPattern.of(word("a")), text);
        assertThatIllegalStateException().isThrownBy(matcher::start);
        assertThat(matcher.find(0, 2)).isTrue();
        assertThat(matcher.find(1, 2)).isFalse();
        assertThatIllegalStateException().isThrownBy(matcher::end);
    }

    @Test
    void aMatchEndsBeforeTheLimit() {
        AnalyzedText text = TestTexts.analyze("a b c");
        TokenMatcher matcher = new TokenMatcher(TokenPattern.of(word("a"), word("b"), word("c")), text);
        assertThat(matcher.find(0, 2)).isFalse();
        assertThat(matcher.find(0, 3)).isTrue();
    }

    @Test
    void aPatternThatWouldMatchNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenPattern.of(word("a").optional(), gap(3)))
                .withMessageContaining("optional");
        assertThatIllegalArgumentException().isThrownBy(TokenPattern::of);
    }

    @Test
    void aPatternThatIsTooLargeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TokenPattern.of(any().repeat(1, 100).repeat(1, 100).repeat(1, 100)))
                .withMessageContaining("repeat less");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenPattern.of(any().repeat(1, 2_000)))
                .withMessageContaining("repeat less");
    }

    @Test
    void aRepetitionOfNoTimesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> any().repeat(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> any().repeat(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> any().repeat(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> gap(0));
    }
}
