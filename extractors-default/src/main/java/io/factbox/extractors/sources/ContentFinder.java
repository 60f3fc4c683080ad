package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what is attributed, to the right or the left of a cue. */
final class ContentFinder {
    private final Passage passage;

    ContentFinder(Passage passage) {
        this.passage = passage;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** Where the content begins that follows a cue; -1 if the cue's clause ends without any. */
    int startAfter(int from, int end, CueVerb verb) {
        return startAfter(from, end, verb, false);
    }

    /**
     * The same, for a subject that may be a document: polls show, surveys find a noun phrase.
     *
     * @param document whether the subject is one
     */
    int startAfter(int from, int end, CueVerb verb, boolean document) {
        int i = from;
        boolean addressed = !verb.takes(Frame.ADDRESSEE);
        boolean first = true;
        while (i < end) {
            WordClass wordClass = at(i);
            if (wordClass == WordClass.THAT || wordClass == WordClass.INTERROGATIVE) {
                return i;
            }
            if (passage.opensQuote(i)) {
                return i;
            }
            if (wordClass == WordClass.STOP || wordClass == WordClass.CLOSE) {
                return -1;
            }
            if (wordClass == WordClass.ADVERB) {
                i++;
            } else if (wordClass == WordClass.COMMA) {
                int resumed = afterParenthesis(i, end);
                if (resumed < 0) {
                    return -1;
                }
                i = resumed;
            } else if (wordClass == WordClass.COLON) {
                return passage.text.charAt(passage.text.tokenStart(i)) == ':' && i + 1 < end ? i + 1 : -1;
            } else if (passage.phrases.inNounPhrase(i) && passage.isTime(i) && !verbFollows(i, end)) {
                i = passage.phraseEnd(i);
            } else if (!addressed && passage.phrases.inNounPhrase(i) && !clauseAt(i, end)) {
                addressed = true;
                i = addresseeEnd(i, end);
            } else if ((wordClass == WordClass.PREPOSITION || wordClass == WordClass.TO)
                    && i + 1 < end
                    && isAside(i, end)) {
                i = asideEnd(i, end);
            } else if (wordClass == WordClass.SUBORDINATOR
                    && (passage.is(i, "when")
                            || passage.is(i, "after")
                            || passage.is(i, "while")
                            || passage.is(i, "as"))) {
                return first && verb.takes(Frame.WEAK) ? i : -1;
            } else if (wordClass == WordClass.COORDINATOR) {
                return -1;
            } else {
                return accepts(i, end, verb) || document && verb.takes(Frame.WEAK) && passage.phrases.inNounPhrase(i)
                        ? i
                        : -1;
            }
            first = false;
        }
        return -1;
    }

    private boolean verbFollows(int i, int end) {
        int after = passage.phraseEnd(i);
        return after < end && passage.phrases.isFinite(after);
    }

    private int addresseeEnd(int i, int end) {
        int after = passage.phraseEnd(i);
        while (after + 1 < end) {
            boolean joined = at(after) == WordClass.COORDINATOR
                    || at(after) == WordClass.PREPOSITION && !passage.isTime(after + 1);
            if (!joined || !passage.phrases.inNounPhrase(after + 1)) {
                break;
            }
            int next = passage.phraseEnd(after + 1);
            if (next < end && at(next).isVerbal()) {
                break;
            }
            after = next;
        }
        return after;
    }

    /** {@code said, on Tuesday, that}: the token after the second comma; a quotation after the first. */
    private int afterParenthesis(int comma, int end) {
        if (comma + 1 < end && passage.opensQuote(comma + 1)) {
            return comma + 1;
        }
        for (int i = comma + 1; i < Math.min(end, comma + 12); i++) {
            if (at(i) == WordClass.COMMA) {
                return i + 1 < end && (at(i + 1) == WordClass.THAT || passage.opensQuote(i + 1)) ? i + 1 : -1;
            }
            if (passage.phrases.isFinite(i) || at(i) == WordClass.GERUND && i == comma + 1) {
                return -1;
            }
        }
        return -1;
    }

    /** A prepositional phrase that says where, when or to whom something was said, so that the content comes behind it. */
    private boolean isAside(int preposition, int end) {
        int after = asideEnd(preposition, end);
        if (after <= preposition) {
            return false;
        }
        if (after >= end) {
            return true;
        }
        return switch (at(after)) {
            case THAT, STOP, COMMA, COLON, INTERROGATIVE, DASH -> true;
            case PREPOSITION, TO -> isAside(after, end) || passage.isTime(preposition + 1);
            case QUOTE -> passage.opensQuote(after);
            default ->
                passage.isTime(preposition + 1)
                        || passage.isTime(after)
                        || clauseAt(after, end) && !clauseAt(preposition + 1, end);
        };
    }

    private int asideEnd(int preposition, int end) {
        int next = preposition + 1;
        if (next < end && at(next) == WordClass.GERUND) {
            next++;
        }
        if (next >= end || !passage.phrases.inNounPhrase(next)) {
            return preposition;
        }
        int after = passage.phraseEnd(next);
        while (after + 1 < end && passage.is(after, "of") && passage.phrases.inNounPhrase(after + 1)) {
            after = passage.phraseEnd(after + 1);
        }
        return after;
    }

    /** Whether a clause begins at a token: a noun phrase with its tail, then a finite verb. */
    private boolean clauseAt(int i, int end) {
        if (!passage.phrases.inNounPhrase(i)) {
            return false;
        }
        NounPhrase phrase = passage.phrases.withTail(passage.phraseAt(i), end);
        int k = phrase.end();
        while (k < end
                && (at(k) == WordClass.ADVERB
                        || at(k) == WordClass.COORDINATOR
                        || passage.phrases.inNounPhrase(k) && k > phrase.end())) {
            k = Math.max(
                    k + 1, at(k) == WordClass.ADVERB || at(k) == WordClass.COORDINATOR ? k + 1 : passage.phraseEnd(k));
        }
        return k < end && passage.phrases.isFinite(k);
    }

    /** Whether plain content without that or a quotation may begin here. */
    private boolean accepts(int i, int end, CueVerb verb) {
        WordClass wordClass = at(i);
        if (wordClass == WordClass.TO) {
            return verb.takes(Frame.INFINITIVE)
                    || verb.takes(Frame.OBJECT)
                    || verb.takes(Frame.ADDRESSEE) && !verb.base().equals("ask");
        }
        if (wordClass == WordClass.GERUND) {
            return verb.takes(Frame.OBJECT) || verb.takes(Frame.CLAUSE) && !verb.takes(Frame.WEAK);
        }
        if (verb.takes(Frame.OBJECT)) {
            return true;
        }
        if (verb.takes(Frame.WEAK)) {
            return clauseAt(i, end) || at(i).isVerbal();
        }
        return verb.takes(Frame.CLAUSE) || !verb.particles().isEmpty();
    }

    /** The content of a clause that begins at a token: to the end of the sentence, whole quotations taken in. */
    Range clause(int start, int end) {
        int q = passage.quoteOf(start);
        if (passage.opensQuote(start) && q != Passage.NONE) {
            int after = passage.quoteEnd(q);
            boolean goesOn =
                    after < end && at(after) != WordClass.COMMA && at(after) != WordClass.STOP && !endsSpeech(q);
            return new Range(start, goesOn ? trimmed(start, Math.max(after, end)) : after);
        }
        return new Range(start, trimmed(start, end));
    }

    private boolean endsSpeech(int q) {
        WordClass last = at(passage.quoteEnd(q) - 2);
        return passage.isSpeech(q) && (last == WordClass.COMMA || last == WordClass.STOP);
    }

    /** The content of a noun phrase frame: to the next comma or a coordinated verb. */
    Range object(int start, int end) {
        int i = start;
        while (i < end) {
            int q = passage.quoteOf(i);
            if (q != Passage.NONE) {
                i = Math.max(i + 1, Math.min(end, passage.quoteEnd(q)));
                if (endsSpeech(q)) {
                    break;
                }
                continue;
            }
            WordClass wordClass = at(i);
            if (wordClass == WordClass.COMMA && i + 1 < end && at(i + 1) == WordClass.RELATIVE) {
                return new Range(start, trimmed(start, end));
            }
            if (wordClass == WordClass.COMMA && !listFollows(i, end)
                    || wordClass == WordClass.STOP
                    || wordClass == WordClass.COLON
                    || wordClass == WordClass.DASH
                    || wordClass == WordClass.COORDINATOR
                            && i + 1 < end
                            && (at(i + 1) == WordClass.VERB
                                    || at(i + 1) == WordClass.AUXILIARY
                                    || at(i + 1) == WordClass.ADVERB)
                    || wordClass == WordClass.SUBORDINATOR && i > start && !passage.is(i, "as")) {
                break;
            }
            i++;
        }
        return new Range(start, i);
    }

    private boolean listFollows(int comma, int end) {
        if (comma + 1 >= end || !passage.phrases.inNounPhrase(comma + 1)) {
            return false;
        }
        int after = passage.phraseEnd(comma + 1);
        return after + 1 < end && at(after) == WordClass.COMMA && at(after + 1) == WordClass.COORDINATOR
                || after < end && at(after) == WordClass.COORDINATOR;
    }

    /** The end of a sentence's words: final stops outside quotations left out. */
    int trimmed(int start, int end) {
        int i = end;
        while (i > start
                && (at(i - 1) == WordClass.STOP
                        || at(i - 1) == WordClass.COMMA
                        || at(i - 1) == WordClass.DASH
                        || at(i - 1) == WordClass.COLON)
                && passage.quoteOf(i - 1) == Passage.NONE) {
            i--;
        }
        return i;
    }

    /**
     * The content that ends before a parenthetical attribution.
     *
     * @param end the token after the comma or closing quotation mark
     * @param limit the first token that may belong to it
     */
    @Nullable
    Range leftOf(int end, int limit) {
        if (end <= limit) {
            return null;
        }
        int q = passage.quoteOf(end - 1);
        int start = limit;
        if (q != Passage.NONE && passage.closesQuote(end - 1)) {
            int open = passage.quoteStart(q);
            start = open <= limit || endsSpeech(q) && !isEmbedded(open, limit) ? open : limit;
        }
        int stop = trimmed(start, end);
        return stop > start ? new Range(start, stop) : null;
    }

    /** Whether a quotation goes on a clause that begins before it. */
    private boolean isEmbedded(int open, int limit) {
        if (open <= limit) {
            return false;
        }
        WordClass before = at(open - 1);
        return before != WordClass.COLON && before != WordClass.STOP && before != WordClass.COMMA;
    }
}
