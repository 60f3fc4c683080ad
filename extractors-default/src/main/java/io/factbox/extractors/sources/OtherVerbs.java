package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import io.factbox.text.TokenShape;

/** Quotations with a verb that is no cue elsewhere: {@code “…,” X shot back} and {@code X was blunt: “…”}. */
final class OtherVerbs {
    private final Passage passage;
    private final Finders find;
    private final Drafts drafts;

    OtherVerbs(Finders find) {
        this.find = find;
        passage = find.passage();
        drafts = find.drafts();
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    void read(int start, int end) {
        for (int i = start; i < end; i++) {
            if (passage.closesQuote(i)) {
                behindQuotation(i, start, end);
            } else if (passage.quoteOf(i) == Passage.NONE
                    && at(i) == WordClass.COLON
                    && i > start
                    && i + 1 < passage.text.tokenCount()
                    && passage.opensQuote(i + 1)
                    && passage.isSpeech(passage.quoteOf(i + 1))
                    && !drafts.claimed(passage.quoteFrom(i + 1))) {
                verbBefore(i, start, i + 1);
            }
        }
    }

    private void behindQuotation(int last, int start, int end) {
        int q = passage.quoteOf(last);
        if (!passage.isSpeech(q)) {
            return;
        }
        WordClass mark = at(last - 1);
        boolean open = (mark == WordClass.COMMA || mark == WordClass.STOP)
                && !drafts.claimed(new Range(passage.quoteStart(q), last + 1));
        if (open && mark == WordClass.COMMA) {
            verbBehind(last + 1, start, end);
        } else if (open) {
            invertedVerb(last + 1, start, end);
        }
    }

    private void verbBehind(int from, int start, int end) {
        if (from >= end) {
            return;
        }
        if (at(from) == WordClass.VERB || at(from) == WordClass.PARTICIPLE) {
            invertedVerb(from, start, end);
            return;
        }
        int base = passage.phraseEnd(from);
        boolean simple = base > from && base < end && passage.phrases.isFinite(base);
        Range source = simple ? new Range(from, base) : find.phrases().from(from, end, true);
        if (source == null || source.start() != from || at(from) == WordClass.RELATIVE) {
            return;
        }
        int verb = source.end();
        while (verb < end && at(verb) == WordClass.ADVERB) {
            verb++;
        }
        Range content = find.contents().leftOf(from, start);
        if (verb < end
                && passage.phrases.isFinite(verb)
                && content != null
                && passage.phrases.firstFinite(content.start(), content.end()) >= 0) {
            boolean particle = verb + 1 < end && passage.is(verb + 1, "back");
            Range cue = new Range(verb, particle ? verb + 2 : verb + 1);
            Draft draft = new Draft(source, cue, null, Rule.QUOTE_BEFORE).add(content);
            drafts.goOn(draft, cue.end(), end);
            drafts.add(draft, from - 1);
        }
    }

    /** {@code “…,” laughed X.} */
    private void invertedVerb(int verb, int start, int end) {
        boolean past = verb + 1 < end
                && (at(verb) == WordClass.VERB || at(verb) == WordClass.PARTICIPLE)
                && passage.text.tokenShape(verb) == TokenShape.LOWER;
        Range source = past ? find.phrases().from(verb + 1, end, true) : null;
        Range content = find.contents().leftOf(verb, start);
        if (source == null || content == null || source.start() != verb + 1 || !passage.opensQuote(start)) {
            return;
        }
        boolean somebody =
                at(source.start()) == WordClass.NAME || find.documents().canSpeak(source);
        boolean ends = source.end() >= end || at(source.end()) == WordClass.STOP || at(source.end()) == WordClass.COMMA;
        if (somebody && ends && passage.phrases.firstFinite(content.start(), content.end()) >= 0) {
            Draft draft = new Draft(source, new Range(verb, verb + 1), null, Rule.INVERTED).add(content);
            drafts.goOn(draft, source.end(), end);
            drafts.add(draft, verb - 1);
        }
    }

    private void verbBefore(int colon, int start, int open) {
        for (int k = colon - 1; k >= start; k--) {
            if (passage.quoteOf(k) != Passage.NONE) {
                return;
            }
            if (passage.phrases.isFinite(k) && at(k) == WordClass.VERB) {
                int group = passage.phrases.verbGroupStart(k, start);
                Range source = find.subjects().before(group, start);
                if (source != null && at(source.start()) != WordClass.RELATIVE) {
                    drafts.add(
                            new Draft(source, new Range(group, k + 1), null, Rule.COLON).add(passage.quoteFrom(open)),
                            passage.boundary(source.start(), start));
                    return;
                }
            }
        }
    }
}
