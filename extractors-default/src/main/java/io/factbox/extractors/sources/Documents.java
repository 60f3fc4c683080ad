package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells which sources are documents. */
final class Documents {
    private final Passage passage;
    private final CueLexicon lexicon;
    private final SourceNouns nouns;

    Documents(Passage passage, CueLexicon lexicon, SourceNouns nouns) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    boolean isDocument(Range source) {
        int i = source.start();
        int end = passage.phrases.inNounPhrase(i) ? passage.phraseEnd(i) : i + 1;
        return lexicon.document(passage.text, end - 1) >= 0;
    }

    /** Whether a source is somebody or a document, rather than a thing that speaks by what it is: a trend, a victory. */
    boolean canSpeak(Range source) {
        int head = passage.baseEnd(source) - 1;
        WordClass wordClass = at(head);
        if (wordClass == WordClass.PRONOUN) {
            return !passage.is(head, "it");
        }
        return wordClass != WordClass.NOUN
                || nouns.knows(passage.text, head)
                || lexicon.document(passage.text, head) >= 0;
    }

    /** {@code a headline that said}: the document. */
    @Nullable
    Range before(int relative, int start) {
        int end = relative > start && at(relative - 1) == WordClass.COMMA ? relative - 1 : relative;
        if (end <= start || !passage.phrases.inNounPhrase(end - 1)) {
            return null;
        }
        NounPhrase phrase = passage.phraseAt(end - 1);
        return lexicon.document(passage.text, phrase.head()) >= 0 ? new Range(phrase.start(), phrase.end()) : null;
    }
}
