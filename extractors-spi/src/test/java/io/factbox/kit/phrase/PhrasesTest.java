package io.factbox.kit.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.kit.tagger.TestTexts;
import io.factbox.text.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final String TWO_SENTENCES =
            "The harbour board's new chairman refused the offer. Her two oldest ships left Lisbon on Monday.";

    private static List<String> nounPhrases(String sentence) {
        AnalyzedText text = TestTexts.analyze(sentence);
        Phrases phrases = Phrases.of(text);
        List<String> found = new ArrayList<>();
        for (int t = 0; t < text.tokenCount(); t++) {
            phrases.nounPhraseStartingAt(t)
                    .ifPresent(phrase -> found.add(
                            text.span(phrase.start(), phrase.end() - 1).slice(text)));
        }
        return found;
    }

    private static String subject(String sentence, String verb) {
        AnalyzedText text = TestTexts.analyze(sentence);
        for (int t = 0; t < text.tokenCount(); t++) {
            if (text.tokenIs(t, verb)) {
                NounPhrase subject = Phrases.of(text).subject(t).orElseThrow();
                return text.span(subject.start(), subject.end() - 1).slice(text);
            }
        }
        throw new AssertionError(verb);
    }

    private static List<Object> all(AnalyzedText text, Phrases phrases) {
        List<Object> all = new ArrayList<>();
        for (int t = 0; t < text.tokenCount(); t++) {
            all.add(phrases.classOf(t));
            all.add(phrases.nounPhraseAt(t));
            all.add(phrases.verbForms(t));
        }
        return all;
    }

    @Test
    void aPossessiveIsPartOfTheNounPhraseItBelongsTo() {
        assertThat(nounPhrases("The harbour board's new chairman refused the offer."))
                .containsExactly("The harbour board's new chairman", "the offer");
    }

    @Test
    void aPrepositionEndsANounPhrase() {
        assertThat(nounPhrases("The price of wheat fell in eastern ports."))
                .containsExactly("The price", "wheat", "eastern ports");
    }

    @Test
    void aParticipleBehindANumberDescribesThePluralItLeadsTo() {
        assertThat(nounPhrases("He let 42 unlet office units.")).contains("42 unlet office units");
        assertThat(nounPhrases("She kept two faded toy rabbits.")).contains("two faded toy rabbits");
        AnalyzedText text = TestTexts.analyze("In all 42 voted against it.");
        assertThat(Phrases.of(text).classOf(3)).isEqualTo(WordClass.VERB);
    }

    @Test
    void aScaleLetterGluedToDigitsIsPartOfTheNumber() {
        AnalyzedText text = TestTexts.analyze("It sold 3m combined tickets.");
        assertThat(Phrases.of(text).classOf(3)).isEqualTo(WordClass.NUMBER);
    }

    @Test
    void aTimeInNumbersIsAPhraseOfItsOwn() {
        assertThat(nounPhrases("The bank announced a rate hike two weeks ago."))
                .containsExactly("The bank", "a rate hike", "two weeks");
    }

    @Test
    void aPronounStandsAlone() {
        assertThat(nounPhrases("They sold it.")).containsExactly("They", "it");
    }

    @Test
    void theSubjectIsTheNounPhraseBeforeTheVerb() {
        assertThat(subject("After the storm, the ferry company cancelled all trips.", "cancelled"))
                .isEqualTo("the ferry company");
    }

    @Test
    void aWordThatCanBeNounAndVerbIsANounBehindAnArticle() {
        AnalyzedText text = TestTexts.analyze("The report names three firms.");
        assertThat(Phrases.of(text).classOf(1)).isEqualTo(WordClass.NOUN);
    }

    @Test
    void aSentenceThatWasNotReadHasNoPhrases() {
        AnalyzedText text = TestTexts.analyze(TWO_SENTENCES);
        Phrases phrases = Phrases.unread(text);
        phrases.read(sentence -> sentence == 1);
        assertThat(phrases.inNounPhrase(0)).isFalse();
        assertThat(phrases.inNounPhrase(text.sentenceStart(1))).isTrue();
    }

    @Test
    void sentencesReadOneByOneInAnyOrderHaveThePhrasesOfTheWholeText() {
        AnalyzedText text = TestTexts.analyze(TWO_SENTENCES);
        Phrases late = Phrases.unread(text);
        late.read(sentence -> sentence == 1);
        late.read(sentence -> true);
        assertThat(all(text, late)).isEqualTo(all(text, Phrases.of(text)));
    }
}
