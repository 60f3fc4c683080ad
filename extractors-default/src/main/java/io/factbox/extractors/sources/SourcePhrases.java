package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that names a source, with its apposition, from a token on. */
final class SourcePhrases {
    private final Passage passage;
    private final ClauseBounds bounds;
    private final Appositions appositions;

    SourcePhrases(Passage passage, ClauseBounds bounds, Appositions appositions) {
        this.passage = passage;
        this.bounds = bounds;
        this.appositions = appositions;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /**
     * The noun phrase that begins at a token, with prepositional phrases, reduced relative clauses and apposition.
     *
     * @param limit the token after the last that may belong to it
     * @param closed whether the phrase may run to the limit; if not, a clause follows it and a comma must close an apposition
     */
    @Nullable
    Range from(int token, int limit, boolean closed) {
        int start = token;
        while (start < limit && (at(start) == WordClass.ADVERB || at(start) == WordClass.COORDINATOR)) {
            start++;
        }
        if (start >= limit || !passage.phrases.inNounPhrase(start) && at(start) != WordClass.RELATIVE) {
            return null;
        }
        int end = tail(Math.max(start + 1, passage.phraseEnd(start)), limit, closed);
        while (end < limit && (at(end) == WordClass.COMMA || at(end) == WordClass.OPEN)) {
            int next = segmentEnd(end, limit);
            boolean more = next < limit && (at(next) == WordClass.COMMA || at(next) == WordClass.CLOSE);
            if (end + 1 >= next || !appositive(end + 1, next) || !closed && !more) {
                break;
            }
            end = next < limit && at(next) == WordClass.CLOSE ? next + 1 : next;
        }
        return new Range(start, end);
    }

    private int segmentEnd(int mark, int limit) {
        WordClass close = at(mark) == WordClass.OPEN ? WordClass.CLOSE : WordClass.COMMA;
        int i = mark + 1;
        while (i < limit
                && at(i) != close
                && at(i) != WordClass.STOP
                && at(i) != WordClass.COLON
                && at(i) != WordClass.DASH
                && passage.quoteOf(i) == Passage.NONE) {
            i++;
        }
        return i;
    }

    private boolean appositive(int from, int to) {
        WordClass first = at(from);
        if (first == WordClass.GERUND
                || first == WordClass.PREPOSITION
                || first == WordClass.PRONOUN
                || first == WordClass.ADVERB
                || first.isVerbal()
                || first == WordClass.TO) {
            return false;
        }
        return passage.isTime(from) ? false : appositions.describes(from, to);
    }

    /** Forward over prepositional phrases, coordinated nouns and participles behind a noun. */
    private int tail(int end, int limit, boolean closed) {
        int i = end;
        while (i < limit) {
            WordClass wordClass = at(i);
            int next = i + 1;
            boolean phraseNext = next < limit && passage.phrases.inNounPhrase(next);
            if (wordClass == WordClass.PREPOSITION
                    && phraseNext
                    && !passage.isTime(next)
                    && !passage.isClausePreposition(i)
                    && !(at(next) == WordClass.NUMBER && (passage.is(i, "over") || passage.is(i, "under")))) {
                i = passage.phraseEnd(next);
            } else if (wordClass == WordClass.TO && phraseNext) {
                i = passage.phraseEnd(next);
            } else if (wordClass == WordClass.COORDINATOR
                    && phraseNext
                    && !passage.is(i, "but")
                    && !clauseFollows(next, limit)) {
                i = passage.phraseEnd(next);
            } else if (closed && wordClass == WordClass.RELATIVE && passage.is(i, "who")) {
                i = relativeEnd(next, limit);
            } else if (wordClass == WordClass.PARTICIPLE && next < limit) {
                i = next;
                while (i < limit && (passage.isTime(i) || at(i) == WordClass.ADVERB)) {
                    i = Math.max(i + 1, passage.phraseEnd(i));
                }
            } else if (wordClass == WordClass.VERB && bounds.isReduced(i)) {
                i = next;
                if (i < limit && at(i) == WordClass.PREPOSITION && i + 1 < limit && passage.isTime(i + 1)) {
                    i = passage.phraseEnd(i + 1);
                } else if (i < limit && passage.isTime(i)) {
                    i = passage.phraseEnd(i);
                }
            } else {
                break;
            }
        }
        return i;
    }

    /** The end of a relative clause without commas: at the next mark or quotation. */
    private int relativeEnd(int from, int limit) {
        int i = from;
        while (i < limit && !at(i).isPunctuation()) {
            i++;
        }
        return i;
    }

    private boolean clauseFollows(int phrase, int limit) {
        int i = tailSimple(passage.phraseEnd(phrase), limit);
        return i < limit && (at(i).isVerbal() || at(i) == WordClass.ADVERB);
    }

    private int tailSimple(int end, int limit) {
        int i = end;
        while (i + 1 < limit && at(i) == WordClass.PREPOSITION && passage.phrases.inNounPhrase(i + 1)) {
            i = passage.phraseEnd(i + 1);
        }
        return i;
    }
}
