package io.factbox.extractors.sources;

import io.factbox.kit.phrase.WordClass;

/** Tells where a clause or a segment between marks begins that ends at a token, relative and reduced clauses inside taken in. */
final class ClauseBounds {
    private static final int MAX_BRACKET = 40;

    /** How far a relative pronoun may stand before its verb. */
    private static final int MAX_RELATIVE = 12;

    private final Passage passage;

    ClauseBounds(Passage passage) {
        this.passage = passage;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** Where the stretch without punctuation and conjunctions begins that ends at a token. */
    int clauseStart(int end, int limit) {
        int i = end;
        boolean finite = false;
        while (i > limit) {
            int before = i - 1;
            switch (at(before)) {
                case CLOSE:
                    i = openOf(before, limit);
                    continue;
                case COMMA, DASH, COLON, STOP, THAT, SUBORDINATOR, OPEN, INTERROGATIVE, VERB, AUXILIARY, MODAL, GERUND:
                    if (isBoundary(before, i, end)) {
                        return i;
                    }
                    finite |= passage.phrases.isFinite(before);
                    break;
                case QUOTE:
                    if (passage.quoteOf(before) == Passage.NONE
                            || passage.isSpeech(passage.quoteOf(before))
                            || passage.quoteEnd(passage.quoteOf(before)) == end) {
                        return i;
                    }
                    break;
                case COORDINATOR:
                    if (!passage.phrases.inNounPhrase(before) && !joinsNouns(before, limit, end)) {
                        return i;
                    }
                    break;
                case PREPOSITION:
                    if (passage.isClausePreposition(before)) {
                        return i;
                    }
                    break;
                case RELATIVE:
                    if (!finite) {
                        return i;
                    }
                    finite = false;
                    break;
                default:
                    break;
            }
            i--;
        }
        return i;
    }

    /** The first token of the segment that ends before a mark: after a comma, a dash, a stop or a quotation. */
    int segmentStart(int end, int limit) {
        int i = end;
        while (i > limit) {
            WordClass before = at(i - 1);
            if (before == WordClass.COMMA
                    || before == WordClass.DASH
                    || before == WordClass.COLON
                    || before == WordClass.STOP
                    || before == WordClass.OPEN && !closesBefore(i, end)
                    || before == WordClass.QUOTE && isWall(i - 1)) {
                break;
            }
            i--;
        }
        return i;
    }

    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.phrases.isFinite(i) && !inRelativeClause(i, to) && !isReduced(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a conference held early this week}: a past form that can be a participle, after a noun, with an adverbial behind. */
    boolean isReduced(int token) {
        if (passage.isSurelyFinite(token) || token == 0 || !passage.phrases.inNounPhrase(token - 1)) {
            return false;
        }
        int next = token + 1;
        if (next >= passage.text.tokenCount()) {
            return false;
        }
        return at(next) == WordClass.PREPOSITION
                || at(next) == WordClass.ADVERB
                || at(next) == WordClass.TO
                || passage.isTime(next);
    }

    /** Whether a verb or mark ends the subject's stretch; not where it belongs to a relative clause inside. */
    private boolean isBoundary(int token, int from, int end) {
        switch (at(token)) {
            case VERB, AUXILIARY, MODAL:
                return !inRelativeClause(token, end) && !isReduced(token);
            case GERUND:
                return !(token > 0 && passage.phrases.inNounPhrase(token - 1));
            default:
                return true;
        }
    }

    /** Whether two tokens belong to one verb group: {@code is now running}. */
    private boolean inGroup(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (!at(i).isVerbal() && at(i) != WordClass.ADVERB) {
                return false;
            }
        }
        return true;
    }

    /** {@code who want to leave}: the infinitive belongs to the same clause. */
    private boolean governsInfinitive(int verb) {
        return verb + 1 < passage.text.tokenCount() && at(verb + 1) == WordClass.TO;
    }

    private boolean inRelativeClause(int verb, int end) {
        for (int i = verb - 1; i >= 0 && verb - i < MAX_RELATIVE; i--) {
            WordClass wordClass = at(i);
            if (wordClass == WordClass.RELATIVE) {
                return true;
            }
            if (wordClass == WordClass.COMMA
                    || wordClass == WordClass.STOP
                    || wordClass == WordClass.THAT
                    || wordClass == WordClass.QUOTE) {
                return false;
            }
            boolean infinitive = i > 0 && wordClass == WordClass.VERB && at(i - 1) == WordClass.TO;
            if (wordClass.isVerbal() && !inGroup(i, verb) && !infinitive && !governsInfinitive(i) && !isReduced(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean joinsNouns(int coordinator, int limit, int end) {
        if (coordinator <= limit || coordinator + 1 >= end) {
            return false;
        }
        boolean nounBefore = passage.phrases.inNounPhrase(coordinator - 1) || at(coordinator - 1) == WordClass.CLOSE;
        if (!nounBefore || passage.is(coordinator, "but")) {
            return false;
        }
        for (int i = coordinator - 1; i >= limit; i--) {
            WordClass wordClass = at(i);
            if (wordClass.isVerbal() && !isReduced(i) && !inRelativeClause(i, end) || wordClass == WordClass.GERUND) {
                return false;
            }
            if (wordClass == WordClass.COMMA
                    || wordClass == WordClass.THAT
                    || wordClass == WordClass.SUBORDINATOR
                    || wordClass == WordClass.QUOTE
                    || wordClass == WordClass.STOP) {
                return true;
            }
        }
        return true;
    }

    /** The bracket that opens what a token closes; the token itself where none does. */
    private int openOf(int close, int limit) {
        for (int i = close - 1; i >= limit && close - i < MAX_BRACKET; i--) {
            if (at(i) == WordClass.OPEN) {
                return i;
            }
        }
        return close;
    }

    private boolean closesBefore(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i) == WordClass.CLOSE) {
                return true;
            }
        }
        return false;
    }

    private boolean isWall(int quote) {
        int q = passage.quoteOf(quote);
        return q == Passage.NONE || passage.isSpeech(q);
    }

    /** The first noun phrase of a stretch that no preposition governs; -1 if there is none. */
    int subjectStart(int start, int end) {
        int i = start;
        boolean governed = false;
        int last = -1;
        while (i < end) {
            WordClass wordClass = at(i);
            if (wordClass == WordClass.OPEN) {
                int close = i + 1;
                while (close < end && at(close) != WordClass.CLOSE) {
                    close++;
                }
                i = close < end ? close + 1 : i + 1;
                governed = false;
            } else if (passage.phrases.inNounPhrase(i)) {
                int after = Math.min(end, passage.phraseEnd(i));
                boolean adverbial =
                        i == start && i > 0 && passage.isClausePreposition(i - 1) && beginsPhrase(after, end);
                if (!governed && !adverbial && !(passage.isTime(i) && after < end)) {
                    return i;
                }
                last = i;
                i = after;
                governed = i < end && passage.is(i, "of");
            } else {
                governed = wordClass == WordClass.PREPOSITION
                        || wordClass == WordClass.TO
                        || governed && wordClass == WordClass.ADVERB;
                i++;
            }
        }
        return last >= 0 && passage.phraseEnd(last) == end && !isGoverned(last, start) ? last : -1;
    }

    /** {@code After the match the keeper said}: a phrase right behind another one is a subject of its own. */
    private boolean beginsPhrase(int token, int end) {
        return token < end
                && passage.phrases.inNounPhrase(token)
                && (at(token) == WordClass.DETERMINER
                        || at(token) == WordClass.POSSESSIVE
                        || at(token) == WordClass.NAME);
    }

    private boolean isGoverned(int phrase, int start) {
        return phrase > start && at(phrase - 1) == WordClass.PREPOSITION;
    }
}
