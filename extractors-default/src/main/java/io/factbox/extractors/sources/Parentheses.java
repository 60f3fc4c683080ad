package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;

/** What stands around a parenthesis: {@code according to X}, {@code as X reported}. */
final class Parentheses {
    private final Passage passage;
    private final Finders find;
    private final Drafts drafts;

    Parentheses(Finders find) {
        this.find = find;
        passage = find.passage();
        drafts = find.drafts();
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** The token behind {@code according to} or a phrase like it that begins at a preposition; the preposition if none does. */
    int phraseEnd(int token, int end) {
        int after = token;
        if (passage.is(token, "according") && passage.is(token + 1, "to")
                || passage.is(token, "as") && passage.is(token + 1, "per")) {
            after = token + 2;
        } else if (passage.is(token, "in")
                && passage.is(token + 1, "the")
                && (passage.is(token + 2, "words")
                        || passage.is(token + 2, "view")
                        || passage.is(token + 2, "opinion")
                        || passage.is(token + 2, "judgment")
                        || passage.is(token + 2, "telling"))
                && passage.is(token + 3, "of")) {
            after = token + 4;
        }
        return after < end ? after : token;
    }

    /** Adds what a phrase like {@code according to} attributes. */
    void accordingTo(int token, int after, int start, int end) {
        boolean opening = token == start || at(token - 1) == WordClass.COORDINATOR && token - 1 == start;
        Range source = find.phrases().from(after, end, !opening);
        if (source == null) {
            return;
        }
        Draft draft = new Draft(source, new Range(token, after), null, Rule.ACCORDING_TO);
        int behind = source.end();
        if (opening && behind < end && passage.phrases.inNounPhrase(behind)) {
            drafts.add(draft.add(new Range(behind, find.contents().trimmed(behind, end))), start);
            return;
        }
        while (behind < end && at(behind) != WordClass.COMMA && opening) {
            behind++;
        }
        int stop = find.contents().trimmed(behind, end);
        if (!opening) {
            int to = token;
            while (to > start && (at(to - 1) == WordClass.ADVERB || at(to - 1) == WordClass.COORDINATOR)) {
                to--;
            }
            Range left = find.contents().leftOf(to, start);
            if (left != null) {
                draft.add(left);
            }
        }
        if (behind < stop
                && at(behind) == WordClass.COMMA
                && (opening || find.contents().isContinuation(behind + 1, stop))) {
            draft.add(new Range(behind + 1, stop));
        }
        if (!draft.content.isEmpty()) {
            drafts.add(draft, opening ? start : token);
        }
    }

    /** {@code as X reported, …}, {@code …, as reported by X, …}: what stands around the parenthesis. */
    void asReported(Draft draft, int as, int after, int start, int end) {
        if (as > start
                && at(as - 1) != WordClass.COMMA
                && at(as - 1) != WordClass.OPEN
                && at(as - 1) != WordClass.COORDINATOR
                && at(as - 1) != WordClass.DASH
                && at(as - 1) != WordClass.QUOTE) {
            return;
        }
        Range left = find.contents().leftOf(as, start);
        if (left != null && left.end() - left.start() > 1) {
            draft.add(left);
        }
        int comma = after;
        while (comma < end && at(comma) != WordClass.COMMA) {
            comma++;
        }
        if (comma + 1 < end && (left == null || find.contents().isContinuation(comma + 1, end))) {
            draft.add(new Range(comma + 1, find.contents().trimmed(comma + 1, end)));
        }
        if (!draft.content.isEmpty()) {
            drafts.add(draft, Math.max(start, as - 1));
        }
    }
}
