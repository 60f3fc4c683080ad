package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the subject that stands before a verb group, with its apposition. */
final class SubjectFinder {
    /** How far a relative pronoun may stand before the end of its clause. */
    private static final int MAX_RELATIVE = 24;

    private final Passage passage;
    private final SourceNouns nouns;
    private final ClauseBounds bounds;
    private final Appositions appositions;

    SubjectFinder(Passage passage, SourceNouns nouns, ClauseBounds bounds, Appositions appositions) {
        this.passage = passage;
        this.nouns = nouns;
        this.bounds = bounds;
        this.appositions = appositions;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /**
     * The subject whose last token stands before a verb group.
     *
     * @param verb the group's first token
     * @param limit the first token that may belong to it
     */
    @Nullable
    Range before(int verb, int limit) {
        int end = skipAdverbials(verb, limit);
        if (end <= limit) {
            return null;
        }
        WordClass last = at(end - 1);
        if (last == WordClass.COMMA || last == WordClass.DASH) {
            Range described = appositions.before(end - 1, limit);
            return described != null ? described : opening(end - 1, limit);
        }
        if (last == WordClass.RELATIVE) {
            return new Range(end - 1, end);
        }
        if (last != WordClass.CLOSE && last != WordClass.PARTICIPLE && !passage.phrases.inNounPhrase(end - 1)) {
            return last.isVerbal() ? withRelativeClause(end, limit) : null;
        }
        if (isSubjectPronoun(end - 1, limit)) {
            Range described = isObject(end - 1, limit) ? withRelativeClause(end, limit) : null;
            return described != null ? described : new Range(end - 1, end);
        }
        int start = bounds.subjectStart(bounds.clauseStart(end, limit), end);
        return start < 0
                ? null
                : new Range(passage.quantityStart(titleStart(listStart(start, end, limit), end, limit), limit), end);
    }

    /**
     * {@code Wu, whose firm, Vantor, makes tools, said}: too much between the commas to be told apart; the noun phrase that opens
     * the clause, if a comma, a dash or a relative clause follows it.
     */
    private @Nullable Range opening(int close, int limit) {
        int start = close;
        while (start > limit && !isWall(start - 1)) {
            start--;
        }
        while (start < close && (at(start) == WordClass.ADVERB || at(start) == WordClass.COORDINATOR)) {
            start++;
        }
        if (start >= close || !passage.phrases.inNounPhrase(start) || passage.isTime(start)) {
            return null;
        }
        int end = passage.phrases.withTail(passage.phraseAt(start), close).end();
        boolean described = end < close
                && (at(end) == WordClass.COMMA || at(end) == WordClass.DASH || at(end) == WordClass.RELATIVE);
        return described && at(start) != WordClass.PRONOUN ? new Range(start, close) : null;
    }

    /** Whether no subject reaches back over a token. */
    private boolean isWall(int token) {
        return switch (at(token)) {
            case STOP, COLON, SUBORDINATOR, THAT -> true;
            case QUOTE -> passage.quoteOf(token) == Passage.NONE || passage.isSpeech(passage.quoteOf(token));
            default -> false;
        };
    }

    /** {@code a man who did not want to be named said}: the verb before the cue is the relative clause's. */
    private @Nullable Range withRelativeClause(int end, int limit) {
        for (int k = end - 1; k > limit && end - k < MAX_RELATIVE; k--) {
            WordClass wordClass = at(k);
            if (wordClass.isPunctuation() || wordClass == WordClass.THAT || wordClass == WordClass.SUBORDINATOR) {
                return null;
            }
            boolean joined = at(k - 1) == WordClass.COORDINATOR;
            if (wordClass == WordClass.RELATIVE && !joined) {
                int start = bounds.subjectStart(bounds.clauseStart(k, limit), k);
                return start < 0 ? null : new Range(start, end);
            }
        }
        return null;
    }

    /** {@code the prime minister, Ana Petrova said}: an office before the comma, nothing but a name behind it. */
    private int titleStart(int start, int end, int limit) {
        int names = 0;
        for (int i = start; i < end; i++) {
            if (at(i) != WordClass.NAME) {
                return start;
            }
            names++;
        }
        if (names < 2
                || start - 1 <= limit
                || at(start - 1) != WordClass.COMMA
                || at(start - 2) != WordClass.NOUN && at(start - 2) != WordClass.NAME) {
            return start;
        }
        int segment = bounds.segmentStart(start - 1, limit);
        boolean opens = segment == limit || at(segment - 1) == WordClass.QUOTE;
        boolean office = opens
                && passage.phrases.inNounPhrase(segment)
                && passage.phraseEnd(segment) == start - 1
                && nouns.is(passage.text, start - 2, SourceNouns.Kind.ROLE)
                && !passage.isTime(segment);
        return office ? segment : start;
    }

    /** A pronoun of its own right before the verb; not {@code she and he}, {@code all of them}, {@code Wu himself}. */
    private boolean isSubjectPronoun(int token, int limit) {
        if (at(token) != WordClass.PRONOUN) {
            return false;
        }
        if (token > limit && (at(token - 1) == WordClass.COORDINATOR || at(token - 1) == WordClass.PREPOSITION)) {
            return at(token - 1) == WordClass.COORDINATOR
                    && (token - 1 == limit
                            || !passage.phrases.inNounPhrase(token - 2)
                            || bounds.clauseStart(token + 1, limit) == token);
        }
        return passage.is(token, "he")
                || passage.is(token, "she")
                || passage.is(token, "they")
                || passage.is(token, "it")
                || passage.is(token, "we")
                || passage.is(token, "i")
                || passage.is(token, "you");
    }

    /** {@code the nurse who carried it said}: a verb governs the pronoun. */
    private boolean isObject(int pronoun, int limit) {
        return pronoun - 1 > limit
                && (passage.is(pronoun, "it") || passage.is(pronoun, "you"))
                && at(pronoun - 1) == WordClass.VERB
                && at(pronoun - 2) == WordClass.RELATIVE;
    }

    /** {@code the families, supporters and officials}: back over the commas of a list. */
    private int listStart(int start, int end, int limit) {
        boolean joined = false;
        for (int i = start; i < end; i++) {
            joined |= at(i) == WordClass.COORDINATOR;
        }
        int first = start;
        while (joined
                && first - 1 > limit
                && at(first - 1) == WordClass.COMMA
                && passage.phrases.inNounPhrase(first - 2)) {
            int segment = bounds.segmentStart(first - 1, limit);
            boolean item = segment >= limit
                    && passage.phrases.inNounPhrase(segment)
                    && !passage.isTime(segment)
                    && !bounds.hasFinite(segment, first - 1)
                    && bounds.subjectStart(segment, first - 1) == segment;
            if (!item) {
                break;
            }
            first = segment;
        }
        return first;
    }

    /** Back over adverbs and times: {@code Wu on Tuesday also}. */
    private int skipAdverbials(int verb, int limit) {
        int i = verb;
        while (i > limit) {
            if (at(i - 1) == WordClass.ADVERB) {
                i--;
            } else if (passage.isTime(i - 1)
                    && !passage.is(passage.phraseAt(i - 1).start(), "the")) {
                int start = passage.phraseAt(i - 1).start();
                boolean hasMark = i - 1 > start && at(i - 2) == WordClass.POSSESSIVE_MARK;
                boolean reduced = start > limit
                        && (at(start - 1) == WordClass.PARTICIPLE
                                || at(start - 1) == WordClass.VERB
                                || start - 1 > limit
                                        && at(start - 1) == WordClass.ADVERB
                                        && at(start - 2).isVerbal());
                if (start <= limit || hasMark || reduced) {
                    return i;
                }
                i = at(start - 1) == WordClass.PREPOSITION ? start - 1 : start;
                if (i > limit && at(i - 1) == WordClass.COMMA) {
                    return i;
                }
            } else {
                break;
            }
        }
        return i;
    }

    /** The noun phrase that is all of the segment before a comma: {@code Wu, citing …}. */
    @Nullable
    Range segmentBefore(int comma, int limit) {
        int segment = bounds.segmentStart(comma, limit);
        int start = bounds.subjectStart(bounds.clauseStart(comma, segment), comma);
        return start < 0
                        || passage.isTime(start)
                        || at(start) == WordClass.NUMBER
                        || passage.phrases.firstFinite(limit, comma) >= 0
                        || start > segment && at(start - 1) == WordClass.PREPOSITION
                ? null
                : new Range(start, comma);
    }
}
