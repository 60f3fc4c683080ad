package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Nouns that attribute: {@code the mayor's claim that …}, {@code his promise to …}, {@code allegations by neighbours that …}. */
final class NounCues {
    private final Passage passage;
    private final Finders find;
    private final CueLexicon lexicon;

    NounCues(Finders find, CueLexicon lexicon) {
        this.find = find;
        this.lexicon = lexicon;
        passage = find.passage();
    }

    /** Adds what a noun attributes; nothing where it is no such noun or the text names no source. */
    void read(int noun, int end) {
        if (passage.phraseEnd(noun) != noun + 1) {
            return; // it is not the head of its phrase
        }
        int follows = lexicon.cueNoun(passage.text, noun);
        if (follows == 0) {
            return;
        }
        NounPhrase phrase = passage.phraseAt(noun);
        if (phrase.start() > 0 && passage.is(phrase.start() - 1, "in")) {
            return;
        }
        Range source = possessor(phrase);
        int from = noun + 1;
        if (source == null && (passage.is(from, "by") || passage.is(from, "from")) && from + 1 < end) {
            source = find.phrases().from(from + 1, end, true);
            from = source == null ? from : source.end();
        }
        if (source != null && from < end && opensContent(from, follows, end)) {
            Draft draft = new Draft(source, new Range(noun, noun + 1), null, Rule.NOUN);
            Range content = find.contents().object(from, end);
            find.drafts().aside(draft.add(new Range(content.start(), clauseEnd(content))));
        }
    }

    /** Whose it is: {@code the mayor's}, {@code his}. */
    private @Nullable Range possessor(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
            if (passage.at(i) == WordClass.POSSESSIVE_MARK) {
                return i > phrase.start() ? new Range(phrase.start(), i) : null;
            }
            if (passage.at(i) == WordClass.POSSESSIVE && !passage.is(i, "whose")) {
                return new Range(i, i + 1);
            }
        }
        return null;
    }

    /** {@code that the trees were dead was met with laughter}: where the verb begins whose subject the noun is. */
    private int clauseEnd(Range content) {
        boolean own = false;
        boolean inner = false;
        for (int i = content.start() + 1; i < content.end(); i++) {
            WordClass wordClass = passage.at(i);
            int before = passage.at(i - 1) == WordClass.ADVERB ? i - 2 : i - 1;
            boolean group = passage.at(before) == WordClass.AUXILIARY || passage.at(before) == WordClass.MODAL;
            if (passage.phrases.isFinite(i) && !group) {
                if (own && !inner) {
                    return i;
                }
                own = true;
                inner = false;
            }
            inner |= wordClass == WordClass.RELATIVE
                    || wordClass == WordClass.SUBORDINATOR
                    || wordClass == WordClass.THAT
                    || wordClass == WordClass.COORDINATOR
                    || wordClass == WordClass.PRONOUN;
        }
        return content.end();
    }

    private boolean opensContent(int token, int follows, int end) {
        return switch (passage.at(token)) {
            case THAT -> (follows & CueLexicon.THAT) != 0;
            case TO ->
                (follows & CueLexicon.TO) != 0
                        && token + 1 < end
                        && passage.at(token + 1).isVerbal();
            default -> false;
        };
    }
}
