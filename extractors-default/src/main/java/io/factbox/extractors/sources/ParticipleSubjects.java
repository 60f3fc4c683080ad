package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Says who speaks where a cue has no subject of its own: {@code …, saying that}, {@code in a letter warning of}. */
final class ParticipleSubjects {
    private final Passage passage;
    private final CueLexicon lexicon;
    private final SubjectFinder subjects;
    private final Drafts drafts;

    ParticipleSubjects(Passage passage, CueLexicon lexicon, SubjectFinder subjects, Drafts drafts) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.drafts = drafts;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /**
     * The source of a present participle.
     *
     * @param group the participle's first token
     * @param start the sentence's first token
     * @param speech whether the verb reports words
     */
    @Nullable
    Range of(int group, int start, boolean speech) {
        WordClass before = at(group - 1);
        boolean free = before == WordClass.COMMA
                || before == WordClass.COORDINATOR
                || before == WordClass.PREPOSITION && opensAdjunct(group - 1) && speech
                || before == WordClass.SUBORDINATOR && speech
                || passage.quoteOf(group - 1) != Passage.NONE;
        if (!free) {
            if (!passage.phrases.inNounPhrase(group - 1)) {
                return null;
            }
            Range absolute = absoluteSubject(group, start);
            return absolute != null ? absolute : documentSubject(group, start);
        }
        if (before == WordClass.COMMA && drafts.last() == null) {
            Range segment = subjects.segmentBefore(group - 1, start);
            if (segment != null) {
                return segment;
            }
        }
        for (int k = group - 1; k >= start; k--) {
            if (passage.quoteOf(k) != Passage.NONE || !passage.phrases.isFinite(k)) {
                continue;
            }
            Draft last = drafts.last();
            if (last != null && last.reports(k)) {
                return last.source;
            }
            Range subject = subjects.before(passage.phrases.verbGroupStart(k, start), start);
            boolean relative = subject != null && at(subject.start()) == WordClass.RELATIVE;
            if (subject != null && !relative) {
                return subject;
            }
        }
        Draft last = drafts.last();
        return last == null ? null : last.source;
    }

    private boolean opensAdjunct(int preposition) {
        return passage.is(preposition, "by")
                || passage.is(preposition, "in")
                || passage.is(preposition, "after")
                || passage.is(preposition, "before");
    }

    /** {@code with Wu himself saying}. */
    private @Nullable Range absoluteSubject(int group, int start) {
        int end = group;
        if (at(end - 1) == WordClass.PRONOUN && end - 1 > start && passage.phrases.inNounPhrase(end - 2)) {
            end--;
        }
        NounPhrase phrase = passage.phraseAt(end - 1);
        return phrase.start() > start && passage.is(phrase.start() - 1, "with") ? new Range(phrase.start(), end) : null;
    }

    /** {@code documents showing …} says it itself; in {@code X issued a statement saying …} it is X who does. */
    private @Nullable Range documentSubject(int group, int start) {
        NounPhrase last = passage.phraseAt(group - 1);
        boolean time =
                passage.phrases.isTime(last) && last.start() > start && passage.phrases.inNounPhrase(last.start() - 1);
        NounPhrase phrase = time ? passage.phraseAt(last.start() - 1) : last;
        int kind = lexicon.document(passage.text, phrase.head());
        if (kind < 0) {
            return null;
        }
        int verb = phrase.start() - 1;
        if (kind == CueLexicon.MESSAGE && verb > start && at(verb) == WordClass.VERB) {
            Range subject = subjects.before(passage.phrases.verbGroupStart(verb, start), start);
            if (subject != null) {
                return subject;
            }
        }
        return new Range(phrase.start(), phrase.end());
    }
}
