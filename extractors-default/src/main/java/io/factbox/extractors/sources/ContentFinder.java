package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what is attributed, to the right or the left of a cue. */
final class ContentFinder {
    private final Passage passage;
    private final ContentStart starts;

    ContentFinder(Passage passage) {
        this.passage = passage;
        starts = new ContentStart(passage);
    }

    /** Where the content begins that follows a cue; -1 if the cue's clause ends without any. */
    int startAfter(int from, int end, CueVerb verb) {
        return starts.after(from, end, verb, false);
    }

    /**
     * The same, for a subject that may be a document: polls show, surveys find a noun phrase.
     *
     * @param document whether the subject is one
     */
    int startAfter(int from, int end, CueVerb verb, boolean document) {
        return starts.after(from, end, verb, document);
    }

    private WordClass at(int token) {
        return passage.at(token);
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

    Draft following(Cue cue, Range source, int from, int end) {
        CueVerb verb = cue.verb();
        boolean clause = verb.takes(Frame.CLAUSE)
                && !(verb.takes(Frame.OBJECT)
                        && verb.takes(Frame.CLAUSE)
                        && at(from) != WordClass.THAT
                        && !passage.opensQuote(from)
                        && !verb.base().equals("say"));
        Rule rule = at(from) == WordClass.TO ? Rule.INFINITIVE : clause ? Rule.CLAUSE : Rule.OBJECT;
        Draft draft = new Draft(source, cue.range(), verb, rule);
        return draft.add(clause || rule == Rule.INFINITIVE ? clause(from, end) : object(from, end));
    }

    /**
     * {@code The plan, X said, would fail}: a comma right behind the cue, and a verb behind that.
     *
     * @param begun what stands before the attribution, where that is looked at
     */
    boolean goesOnBehind(int comma, int end, @Nullable Range begun) {
        return comma + 2 < end
                && at(comma) == WordClass.COMMA
                && at(comma + 1) != WordClass.COORDINATOR
                && at(comma + 1) != WordClass.GERUND
                && at(comma + 1) != WordClass.RELATIVE
                && (at(comma + 1) != WordClass.SUBORDINATOR || isFragment(begun))
                && passage.quoteOf(comma + 1) == Passage.NONE
                && passage.phrases.firstFinite(comma + 1, end) >= 0;
    }

    private boolean isFragment(@Nullable Range content) {
        return content == null || passage.phrases.firstFinite(content.start(), content.end()) < 0;
    }

    /** {@code X said:} with the quotation in a paragraph of its own. */
    @Nullable
    Range quotedParagraph(int end) {
        if (at(end - 1) != WordClass.COLON
                || passage.is(end - 1, ";")
                || end >= passage.text.tokenCount()
                || passage.sameBlock(end, end - 1)) {
            return null;
        }
        if (passage.opensQuote(end)) {
            return passage.quoteFrom(end);
        }
        int last = end;
        while (last < passage.text.tokenCount() && passage.sameBlock(last, end)) {
            last++;
        }
        return passage.text.blockKind(end).isProse() ? new Range(end, trimmed(end, last)) : null;
    }

    /** Whether a clause goes on behind a parenthesis rather than a new one beginning. */
    boolean isContinuation(int from, int end) {
        return from < end
                && (at(from).isVerbal()
                        || passage.opensQuote(from)
                        || at(from) == WordClass.PREPOSITION
                        || at(from) == WordClass.NUMBER);
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

    private boolean endsSpeech(int q) {
        WordClass last = at(passage.quoteEnd(q) - 2);
        return passage.isSpeech(q) && (last == WordClass.COMMA || last == WordClass.STOP);
    }

    private boolean listFollows(int comma, int end) {
        if (comma + 1 >= end || !passage.phrases.inNounPhrase(comma + 1)) {
            return false;
        }
        int after = passage.phraseEnd(comma + 1);
        return after + 1 < end && at(after) == WordClass.COMMA && at(after + 1) == WordClass.COORDINATOR
                || after < end && at(after) == WordClass.COORDINATOR;
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
