package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.VerbForms;
import io.factbox.kit.phrase.WordClass;

/** The subject behind the cue: {@code “…,” said X}. */
final class Inversions {
    private final Passage passage;
    private final Finders find;
    private final Drafts drafts;

    Inversions(Finders find) {
        this.find = find;
        passage = find.passage();
        drafts = find.drafts();
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** {@code “…,” said X}. */
    boolean read(Cue cue, int start, int end) {
        if (fronted(cue, start, end)) {
            return true;
        }
        int group = cue.range().start();
        if (!cue.verb().takes(Frame.INVERTS) || cue.range().end() >= end || group == 0) {
            return false;
        }
        boolean afterQuote = passage.closesQuote(group - 1) && passage.isSpeech(passage.quoteOf(group - 1));
        boolean afterComma = group > start
                && at(group - 1) == WordClass.COMMA
                && (passage.is(cue.token(), "say")
                        || (passage.phrases.verbForms(cue.token()) & (VerbForms.PAST | VerbForms.THIRD)) != 0);
        if (!afterQuote && !afterComma
                || cue.range().end() > cue.token() + 1
                || passage.isTime(cue.range().end())) {
            return false;
        }
        Range source = find.phrases().from(cue.range().end(), end, true);
        if (source == null || !afterQuote && !invertsAtComma(cue, source, start, end)) {
            return false;
        }
        Range content = group > start
                ? find.contents().leftOf(group, start)
                : new Range(passage.quoteStart(passage.quoteOf(group - 1)), group);
        boolean fragment = content == null || passage.phrases.firstFinite(content.start(), content.end()) < 0;
        if (!afterQuote
                && fragment
                && (find.contents().goesOnBehind(source.end(), end, null)
                        || source.end() + 1 < end && passage.opensQuote(source.end() + 1))
                && cue.verb().base().equals("say")) {
            Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.INVERTED);
            if (content != null) {
                draft.add(content);
            }
            drafts.add(draft.add(find.contents().clause(source.end() + 1, end)), Math.max(start, group - 1));
            return true;
        }
        if (content == null || drafts.claimed(content) || !afterQuote && fragment) {
            return false;
        }
        Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.INVERTED).add(content);
        drafts.goOn(draft, source.end(), end);
        drafts.add(draft, Math.max(start, group - 1));
        return true;
    }

    /** {@code Said Wu: “…”}: cue and source open the sentence, the quotation follows. */
    private boolean fronted(Cue cue, int start, int end) {
        if (cue.range().start() != start || !cue.verb().takes(Frame.INVERTS) || cue.token() != start) {
            return false;
        }
        Range source = find.phrases().from(start + 1, end, false);
        if (source == null || !namesSomebody(source)) {
            return false;
        }
        int open = source.end();
        while (open < end && (at(open) == WordClass.COMMA || at(open) == WordClass.COLON)) {
            open++;
        }
        boolean quoted = open < passage.text.tokenCount() && open > source.end() && passage.opensQuote(open);
        if (quoted) {
            drafts.add(new Draft(source, cue.range(), cue.verb(), Rule.INVERTED).add(passage.quoteFrom(open)), start);
        }
        return quoted;
    }

    /** Whether a verb behind a comma has its subject behind it: no other subject fits, or the sentence ends with this one. */
    private boolean invertsAtComma(Cue cue, Range source, int start, int end) {
        if (source.end() < end && at(source.end()) != WordClass.COMMA && passage.clauseAfter(source, end)) {
            return false;
        }
        boolean ends = source.end() >= end || at(source.end()) == WordClass.STOP;
        int first = source.start();
        boolean statement = cue.verb().base().equals("say")
                && ends
                && at(first) != WordClass.THAT
                && at(first) != WordClass.POSSESSIVE;
        return find.subjects().before(cue.range().start(), start) == null
                || statement && passage.phrases.firstFinite(start, cue.range().start()) >= 0 && namesSomebody(source);
    }

    private boolean namesSomebody(Range source) {
        for (int i = source.start(); i < source.end(); i++) {
            if (at(i) == WordClass.NAME) {
                return true;
            }
        }
        return false;
    }
}
