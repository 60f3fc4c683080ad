package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.WordClass;

/** Finds where the content begins that follows a cue, over addressees, times and places. */
final class ContentStart {
    /** More tokens than this between a cue and its conjunction are no aside. */
    private static final int MAX_ASIDES = 16;

    private final Passage passage;

    ContentStart(Passage passage) {
        this.passage = passage;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /**
     * Where the content begins that follows a cue; -1 if the cue's clause ends without any.
     *
     * @param document whether the subject is a document: polls show, surveys find a noun phrase
     */
    int after(int from, int end, CueVerb verb, boolean document) {
        int that = verb.takes(Frame.ADDRESSEE) || verb.base().equals("say") || !verb.takes(Frame.OBJECT)
                ? thatBehindAsides(from, end)
                : -1;
        if (that >= 0) {
            return that;
        }
        int i = from;
        boolean particle = at(from - 1) == WordClass.PREPOSITION || at(from - 1) == WordClass.TO;
        boolean addressed = !verb.takes(Frame.ADDRESSEE) || particle;
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
            if (wordClass == WordClass.ADVERB && opensClause(i, end)) {
                return i;
            } else if (wordClass == WordClass.ADVERB) {
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
                boolean asked = first && verb.base().equals("say") && passage.is(i, "when") && isNegated(from - 1);
                return asked || first && verb.takes(Frame.WEAK) ? i : -1;
            } else if (wordClass == WordClass.COORDINATOR) {
                return -1;
            } else {
                if (particle && i == from && appealsTo(i, end)) {
                    return passage.phraseEnd(i);
                }
                return accepts(i, end, verb)
                                || particle && i == from
                                || document && verb.takes(Frame.WEAK) && passage.phrases.inNounPhrase(i)
                        ? i
                        : -1;
            }
            first = false;
        }
        return -1;
    }

    /** {@code there was no wind}, {@code not to go}: adverbs that belong to what is said. */
    private boolean opensClause(int adverb, int end) {
        if (adverb + 1 >= end) {
            return false;
        }
        WordClass next = at(adverb + 1);
        return passage.is(adverb, "there") && next.isVerbal() || passage.is(adverb, "not") && next == WordClass.TO;
    }

    /** {@code told a briefing in Oslo on Monday that}: the conjunction, with nothing but noun phrases and prepositions before it. */
    private int thatBehindAsides(int from, int end) {
        for (int i = from; i < end && i - from < MAX_ASIDES; i++) {
            WordClass wordClass = at(i);
            if (wordClass == WordClass.THAT) {
                return i;
            }
            boolean aside = wordClass.isNominal()
                    || wordClass == WordClass.PREPOSITION
                    || wordClass == WordClass.TO
                    || wordClass == WordClass.DETERMINER
                    || wordClass == WordClass.POSSESSIVE
                    || wordClass == WordClass.POSSESSIVE_MARK
                    || wordClass == WordClass.PRONOUN
                    || wordClass == WordClass.HYPHEN
                    || wordClass == WordClass.ADVERB
                    || wordClass == WordClass.GERUND
                            && i > from
                            && (at(i - 1) == WordClass.PREPOSITION || at(i - 1).isNominal());
            if (!aside || passage.quoteOf(i) != Passage.NONE) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code did not say when}: the question is the content. */
    private boolean isNegated(int verb) {
        return passage.is(verb - 1, "not") || passage.is(verb - 1, "didn't") || passage.is(verb - 1, "doesn't");
    }

    /** {@code called on its neighbours to help}: behind the preposition somebody, then an infinitive. */
    private boolean appealsTo(int i, int end) {
        int after = passage.phraseEnd(i);
        return after > i && after + 1 < end && at(after) == WordClass.TO && at(after + 1) == WordClass.VERB;
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
                return i + 1 < end && (at(i + 1) == WordClass.THAT || passage.opensQuote(i + 1) || clauseAt(i + 1, end))
                        ? i + 1
                        : -1;
            }
            if (passage.phrases.isFinite(i)
                    || at(i) == WordClass.GERUND
                            && i == comma + 1
                            && !passage.is(i, "citing")
                            && !passage.is(i, "quoting")) {
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
                    || verb.takes(Frame.ADDRESSEE)
                    || verb.takes(Frame.OBJECT) && verb.level() == CueVerb.Level.SPEECH;
        }
        if (verb.takes(Frame.QUOTATION)) {
            return false;
        }
        if (wordClass == WordClass.GERUND) {
            return verb.takes(Frame.OBJECT) || verb.takes(Frame.CLAUSE) && !verb.takes(Frame.WEAK);
        }
        if (verb.takes(Frame.OBJECT)) {
            return wordClass != WordClass.PREPOSITION || verb.base().equals("say");
        }
        if (verb.takes(Frame.WEAK)) {
            return clauseAt(i, end) || at(i).isVerbal();
        }
        return verb.takes(Frame.CLAUSE) || !verb.particles().isEmpty();
    }
}
