package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.SourceAttribution.Manner;
import java.util.Optional;

/** Reads whom a source spoke to, in what medium, and whether it confirms, denies or says nothing. */
final class Circumstances {
    private final Passage passage;
    private final CueLexicon lexicon;

    Circumstances(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** Who was spoken to: {@code told reporters}, {@code said to reporters}. */
    Optional<Range> addressee(Draft draft) {
        if (draft.cue == null || draft.verb == null) {
            return Optional.empty();
        }
        boolean to = !draft.verb.takes(Frame.ADDRESSEE);
        int first = draft.cue.end();
        if (to && (first >= passage.text.tokenCount() || at(first++) != WordClass.TO)) {
            return Optional.empty();
        }
        int end = end(draft);
        boolean somebody = first < end && passage.phrases.inNounPhrase(first) && !passage.isTime(first);
        return somebody && !(to && isMedium(first))
                ? Optional.of(new Range(first, withOf(first, end)))
                : Optional.empty();
    }

    /** Where or in what it was said: {@code in a statement}, {@code on state television}, {@code in an interview with X}. */
    Optional<Range> medium(Draft draft) {
        if (draft.cue == null || draft.rule == Rule.ACCORDING_TO) {
            return Optional.empty();
        }
        int end = end(draft);
        boolean inverted = draft.source.start() == draft.cue.end();
        for (int i = inverted ? draft.source.end() : draft.cue.end(); i + 1 < end; i++) {
            if (at(i) == WordClass.PREPOSITION
                    && governsMedium(i)
                    && passage.phrases.inNounPhrase(i + 1)
                    && isMedium(i + 1)) {
                int after = passage.phraseEnd(i + 1);
                while (after + 1 < end
                        && (passage.is(after, "with") || passage.is(after, "to") || passage.is(after, "of"))
                        && passage.phrases.inNounPhrase(after + 1)) {
                    after = passage.phraseEnd(after + 1);
                }
                return Optional.of(new Range(i + 1, after));
            }
        }
        return Optional.empty();
    }

    private boolean governsMedium(int preposition) {
        return passage.is(preposition, "in")
                || passage.is(preposition, "on")
                || passage.is(preposition, "at")
                || passage.is(preposition, "by")
                || passage.is(preposition, "via")
                || passage.is(preposition, "during");
    }

    private boolean isMedium(int token) {
        return lexicon.isMedium(passage.text, passage.phraseEnd(token) - 1);
    }

    private int withOf(int token, int end) {
        int after = passage.phraseEnd(token);
        while (after + 1 < end && passage.is(after, "of") && passage.phrases.inNounPhrase(after + 1)) {
            after = passage.phraseEnd(after + 1);
        }
        return after;
    }

    /** Where the words beside the cue end: at the content behind it, at a comma or at the sentence's end. */
    private int end(Draft draft) {
        int cue = draft.cue == null ? draft.source.end() : draft.cue.end();
        int from = Math.max(cue, draft.source.start() == cue ? draft.source.end() : cue);
        int end = passage.text.sentenceEnd(passage.text.sentenceOf(cue - 1));
        for (Range range : draft.content) {
            if (range.start() >= cue) {
                end = Math.min(end, range.start());
            }
        }
        for (int i = from; i < end; i++) {
            if (at(i) == WordClass.STOP || at(i) == WordClass.COMMA || passage.quoteOf(i) != Passage.NONE) {
                return i;
            }
        }
        return Math.max(from, end);
    }

    /** Whether the source confirms, denies or refuses to comment. */
    Optional<Manner> manner(Draft draft) {
        if (draft.verb == null) {
            return Optional.empty();
        }
        boolean refuses =
                draft.verb.base().equals("decline") || draft.verb.base().equals("refuse");
        if (refuses && draft.rule == Rule.INFINITIVE && draft.content.size() == 1) {
            int verb = draft.content.get(0).start() + 1;
            boolean comment = passage.is(verb, "comment") || passage.is(verb, "elaborate") || passage.is(verb, "say");
            return comment ? Optional.of(Manner.NO_COMMENT) : Optional.empty();
        }
        return isNegated(draft) ? Optional.empty() : draft.verb.manner();
    }

    private boolean isNegated(Draft draft) {
        for (int i = draft.cue == null ? 0 : draft.cue.start(); draft.cue != null && i < draft.cue.end(); i++) {
            if (passage.is(i, "not")
                    || passage.is(i, "never")
                    || passage.is(i, "didn't")
                    || passage.is(i, "couldn't")) {
                return true;
            }
        }
        return false;
    }
}
