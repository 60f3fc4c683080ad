package io.factbox.extractors.sources;

import static java.util.Objects.requireNonNull;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributions found so far. Decides what is nested, and lets quotations go on behind their attribution. */
final class Drafts {
    private final Passage passage;
    /** Whether what is said inside somebody's words is an attribution too. */
    private final boolean nested;

    private final List<Draft> list = new ArrayList<>();
    /** The first draft of the sentence in hand. */
    private int firstOfSentence;

    Drafts(Passage passage, boolean nested) {
        this.passage = passage;
        this.nested = nested;
    }

    /** All that have a content left, in the order in which their cues were read. */
    List<Draft> all() {
        int kept = 0;
        for (Draft draft : list) {
            if (!draft.content.isEmpty()) {
                list.set(kept++, draft);
            }
        }
        list.subList(kept, list.size()).clear();
        return list;
    }

    /** Begins a sentence. */
    void nextSentence() {
        firstOfSentence = list.size();
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** Adds a draft that stands outside all others. */
    void put(Draft draft) {
        list.add(draft);
    }

    /** Adds a draft that changes nothing for those around it, unless it stands in somebody's words. */
    void aside(Draft draft) {
        Draft last = last();
        if (last == null) {
            list.add(draft);
        } else if (!last.reports(draft.source.start())) {
            list.add(list.size() - 1, draft);
        }
    }

    @Nullable
    Draft last() {
        return list.size() > firstOfSentence ? list.get(list.size() - 1) : null;
    }

    /** Whether a range is attributed already. */
    boolean attributes(Range content) {
        for (Draft draft : list) {
            if (draft.attributes(content)) {
                return true;
            }
        }
        return false;
    }

    boolean claimed(Range content) {
        for (int d = list.size() - 1; d >= 0 && d >= list.size() - 3; d--) {
            for (Range range : list.get(d).content) {
                if (range.start() <= content.start() && content.end() <= range.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The paragraphs that go on a quotation which its own paragraph leaves open. */
    private void addParagraphs(Draft draft) {
        if (draft.content.isEmpty()) {
            return;
        }
        int last = draft.content.get(draft.content.size() - 1).end() - 1;
        int q = passage.quoteOf(last);
        while (q != Passage.NONE
                && !passage.quotations.get(q).closed()
                && passage.quoteEnd(q) == last + 1
                && last + 1 < passage.text.tokenCount()
                && passage.opensQuote(last + 1)) {
            q = passage.quoteOf(last + 1);
            last = passage.quoteEnd(q) - 1;
            draft.add(new Range(passage.quoteStart(q), last + 1));
        }
    }

    /** {@code “…,” he said, “…”} and {@code “…,” he said. “…”}. */
    void goOn(Draft draft, int from, int end) {
        for (int i = from; i < end; i++) {
            if (passage.opensQuote(i)) {
                if (at(i - 1) == WordClass.COMMA || at(i - 1) == WordClass.COLON) {
                    draft.add(passage.quoteFrom(i));
                }
                return;
            }
            if (at(i) == WordClass.COORDINATOR || at(i) == WordClass.GERUND) {
                return;
            }
        }
        if (end < passage.text.tokenCount()
                && passage.opensQuote(end)
                && passage.sameBlock(end, end - 1)
                && quoteFillsSentence(end)) {
            draft.add(passage.quoteFrom(end));
        }
    }

    /** Whether a quotation is a sentence or more of its own, without an attribution around it. */
    private boolean quoteFillsSentence(int open) {
        int q = passage.quoteOf(open);
        int after = passage.quoteEnd(q);
        return passage.isSpeech(q)
                && at(after - 2) == WordClass.STOP
                && (after >= passage.text.tokenCount()
                        || passage.text.sentenceOf(after) != passage.text.sentenceOf(after - 1));
    }

    /**
     * Adds a draft unless it is nested in another one's words.
     *
     * @param from where its own part of the sentence begins: the content of earlier ones ends there
     */
    void add(Draft draft, int from) {
        Draft last = last();
        if (last != null
                && last.reports(draft.source.start())
                && last.reports(requireNonNull(draft.cue).start())) {
            if (isNested(draft, last, from)) {
                if (draft.verb != null
                        && draft.verb.level() == CueVerb.Level.SPEECH
                        && at(draft.source.start()) != WordClass.RELATIVE
                        && (nested || isPassedOn(draft, last))) {
                    draft.via = last;
                    list.add(draft);
                }
                return;
            }
        }
        if (last != null && draft.cue != null) {
            boolean inSource = draft.source.holds(last.source.start()) && draft.source.start() < last.source.start();
            int cut = trimmed(inSource ? draft.source.end() : from);
            for (Draft earlier = last; earlier != null; earlier = earlier.via) {
                earlier.cutAt(cut);
            }
        }
        addParagraphs(draft);
        list.add(draft);
    }

    /** {@code According to Xinhua, Xi urged …}: one who only passes on what somebody named has said. */
    private boolean isPassedOn(Draft draft, Draft last) {
        if (at(draft.source.start()) == WordClass.PRONOUN || last.content.isEmpty()) {
            return false;
        }
        Range content = last.content.get(last.content.size() - 1);
        boolean opens = draft.source.start() - content.start() <= 1 && draft.rule != Rule.OBJECT;
        return last.rule == Rule.ACCORDING_TO
                || opens && last.verb != null && last.verb.base().equals("report");
    }

    /** Before the semicolon that stands before a token. */
    private int trimmed(int token) {
        return token > 0 && passage.is(token - 1, ";") ? token - 1 : token;
    }

    private boolean isNested(Draft draft, Draft last, int from) {
        boolean parenthetical = draft.rule == Rule.QUOTE_BEFORE
                || draft.rule == Rule.INVERTED
                || draft.rule == Rule.PARENTHETICAL
                || draft.rule == Rule.ACCORDING_TO
                || draft.rule == Rule.PARTICIPLE && !last.reports(draft.source.start());
        if (parenthetical) {
            return false;
        }
        if (from > 0 && passage.is(from - 1, ";")) {
            return false;
        }
        boolean comma = at(from) == WordClass.COMMA;
        if ((comma || from > 0 && at(from - 1) == WordClass.DASH) && isFronted(last)) {
            return false;
        }
        int joint = comma ? from + 1 : from;
        boolean joined = at(joint) == WordClass.COORDINATOR || at(joint) == WordClass.SUBORDINATOR;
        if (!joined) {
            return !(comma && isListed(draft, last, from));
        }
        boolean weak = at(draft.source.start()) == WordClass.PRONOUN
                || draft.verb != null && draft.verb.level() == CueVerb.Level.STANCE;
        return weak && !comma;
    }

    /** {@code X said he was fit, Y said he was not}: complete statements side by side. */
    private boolean isListed(Draft draft, Draft last, int comma) {
        if (last.content.isEmpty()
                || draft.rule != Rule.CLAUSE
                || last.rule != Rule.CLAUSE
                || at(draft.source.start()) == WordClass.PRONOUN
                || draft.verb == null
                || draft.verb != last.verb) {
            return false;
        }
        int content = last.content.get(0).start();
        return at(content) != WordClass.SUBORDINATOR && passage.phrases.firstFinite(content, comma) >= 0;
    }

    /** Whether an attribution stands in an adverbial clause that opens its sentence: {@code While X said …, Y said …}. */
    private boolean isFronted(Draft last) {
        if (list.size() != firstOfSentence + 1 || last.cue == null || last.rule == Rule.ACCORDING_TO) {
            return false;
        }
        int start = passage.text.sentenceStart(passage.text.sentenceOf(last.cue.start()));
        int first = at(start) == WordClass.COORDINATOR || at(start) == WordClass.ADVERB || at(start) == WordClass.QUOTE
                ? start + 1
                : start;
        return switch (at(first)) {
            case SUBORDINATOR, PREPOSITION, GERUND, PARTICIPLE -> true;
            default -> false;
        };
    }
}
