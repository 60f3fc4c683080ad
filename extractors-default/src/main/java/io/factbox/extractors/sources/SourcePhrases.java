package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that names a source, with its apposition, before a verb or from a token on. */
final class SourcePhrases {
    /** An apposition of more segments than this is a sentence gone wrong. */
    private static final int MAX_SEGMENTS = 8;

    private static final int MAX_BRACKET = 40;

    private final Passage passage;
    private final SourceNouns nouns;

    SourcePhrases(Passage passage, SourceNouns nouns) {
        this.passage = passage;
        this.nouns = nouns;
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
            return withApposition(end - 1, limit);
        }
        if (last == WordClass.RELATIVE) {
            return new Range(end - 1, end);
        }
        if (last != WordClass.CLOSE && last != WordClass.PARTICIPLE && !passage.phrases.inNounPhrase(end - 1)) {
            return null;
        }
        if (isSubjectPronoun(end - 1, limit)) {
            return new Range(end - 1, end);
        }
        int start = subjectStart(clauseStart(end, limit), end);
        return start < 0 ? null : new Range(titleStart(listStart(start, end, limit), end, limit), end);
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
        int segment = segmentStart(start - 1, limit);
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
                            || clauseStart(token + 1, limit) == token);
        }
        return passage.is(token, "he")
                || passage.is(token, "she")
                || passage.is(token, "they")
                || passage.is(token, "it")
                || passage.is(token, "we")
                || passage.is(token, "i")
                || passage.is(token, "you");
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
            int segment = segmentStart(first - 1, limit);
            boolean item = segment >= limit
                    && passage.phrases.inNounPhrase(segment)
                    && !passage.isTime(segment)
                    && !hasFinite(segment, first - 1)
                    && subjectStart(segment, first - 1) == segment;
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

    /** Where the stretch without punctuation and conjunctions begins that ends at a token. */
    private int clauseStart(int end, int limit) {
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
                    if (!joinsNouns(before, limit, end)) {
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

    /** The bracket that opens what a token closes; the token itself where none does. */
    private int openOf(int close, int limit) {
        for (int i = close - 1; i >= limit && close - i < MAX_BRACKET; i--) {
            if (at(i) == WordClass.OPEN) {
                return i;
            }
        }
        return close;
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

    /** {@code a conference held early this week}: a past form that can be a participle, after a noun, with an adverbial behind. */
    private boolean isReduced(int token) {
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

    private boolean inRelativeClause(int verb, int end) {
        for (int i = verb - 1; i >= 0 && verb - i < 12; i--) {
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
            if (i < verb - 1 && wordClass.isVerbal() && !isReduced(i)) {
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

    /** The first noun phrase of a stretch that no preposition governs; -1 if there is none. */
    private int subjectStart(int start, int end) {
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
                if (!governed && !(passage.isTime(i) && after < end)) {
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

    private boolean isGoverned(int phrase, int start) {
        return phrase > start && at(phrase - 1) == WordClass.PREPOSITION;
    }

    /**
     * {@code Wu Jiaxi, deputy director of the planning department,}: goes back over the segments that can describe the one before
     * and takes the first that begins with a noun phrase.
     */
    private @Nullable Range withApposition(int close, int limit) {
        int[] starts = new int[MAX_SEGMENTS];
        int count = 0;
        int segmentEnd = close;
        boolean open = true;
        while (open && count < MAX_SEGMENTS) {
            int start = segmentStart(segmentEnd, limit);
            starts[count++] = start;
            open = start - 1 > limit && at(start - 1) == at(close) && describes(start, segmentEnd);
            segmentEnd = start - 1;
        }
        for (int k = count - 1; k > 0; k--) {
            int from = starts[k];
            int to = starts[k - 1] - 1;
            int start = subjectStart(clauseStart(to, from), to);
            if (start < 0
                    || !passage.phrases.inNounPhrase(to - 1)
                            && at(to - 1) != WordClass.CLOSE
                            && at(to - 1) != WordClass.PARTICIPLE) {
                continue;
            }
            int lead = from;
            while (lead < start
                    && (at(lead) == WordClass.COORDINATOR
                            || at(lead) == WordClass.ADVERB
                            || at(lead) == WordClass.SUBORDINATOR
                            || passage.is(lead, "as"))) {
                lead++;
            }
            if (start > lead && isAdverbial(starts[k - 1])) {
                continue;
            }
            int governor = start;
            while (governor > from && at(governor - 1) == WordClass.ADVERB) {
                governor--;
            }
            boolean object = governor > from
                    && hasFinite(from, start)
                    && at(governor - 1).isVerbal();
            boolean wholeName =
                    start == from || !object && (at(start - 1) != WordClass.PREPOSITION || passage.is(start - 1, "as"));
            if (wholeName && !(k == 1 && isListItem(starts[0], close))) {
                return new Range(start, close);
            }
        }
        return null;
    }

    private boolean isAdverbial(int token) {
        return at(token) == WordClass.PREPOSITION
                || at(token) == WordClass.SUBORDINATOR
                || at(token) == WordClass.GERUND;
    }

    /** The noun phrase that is all of the segment before a comma: {@code Wu, citing …}. */
    @Nullable
    Range segmentBefore(int comma, int limit) {
        int segment = segmentStart(comma, limit);
        int start = subjectStart(clauseStart(comma, segment), comma);
        return start < 0
                        || passage.isTime(start)
                        || at(start) == WordClass.NUMBER
                        || hasFinite(limit, comma)
                        || start > segment && at(start - 1) == WordClass.PREPOSITION
                ? null
                : new Range(start, comma);
    }

    /** Whether the last segment is a clause's subject of its own rather than an apposition. */
    private boolean isListItem(int from, int to) {
        return at(from) == WordClass.COORDINATOR && to - from > 1 && !passage.is(from, "and");
    }

    /** The first token of the segment that ends before a mark: after a comma, a dash, a stop or a quotation. */
    private int segmentStart(int end, int limit) {
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

    private boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.phrases.isFinite(i) && !inRelativeClause(i, to) && !isReduced(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment between commas can describe what stands before it. */
    private boolean describes(int from, int to) {
        if (from >= to) {
            return false;
        }
        WordClass first = at(from);
        if (first == WordClass.RELATIVE
                || passage.is(from, "whose")
                || first == WordClass.PREPOSITION && from + 1 < to && at(from + 1) == WordClass.RELATIVE) {
            return true;
        }
        if (first == WordClass.PREPOSITION || first == WordClass.SUBORDINATOR && at(to) == WordClass.COMMA) {
            return true;
        }
        if (first == WordClass.SUBORDINATOR
                || first == WordClass.COORDINATOR && !passage.is(from, "and")
                || first == WordClass.THAT) {
            return false;
        }
        return !hasFinite(from, to);
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
        int end = tail(Math.max(start + 1, passage.phraseEnd(start)), limit);
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
        return passage.isTime(from) ? false : describes(from, to);
    }

    /** Forward over prepositional phrases, coordinated nouns and participles behind a noun. */
    private int tail(int end, int limit) {
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
            } else if (wordClass == WordClass.PARTICIPLE && next < limit) {
                i = next;
                while (i < limit && (passage.isTime(i) || at(i) == WordClass.ADVERB)) {
                    i = Math.max(i + 1, passage.phraseEnd(i));
                }
            } else if (wordClass == WordClass.VERB && isReduced(i)) {
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
