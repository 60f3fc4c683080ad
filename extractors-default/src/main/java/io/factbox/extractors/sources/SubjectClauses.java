package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Cues with a subject before them: {@code X said that …}, {@code …, X said}. */
final class SubjectClauses {
    private final Passage passage;
    private final Finders find;
    private final Drafts drafts;
    private final Parentheses parentheses;
    private final Inversions inversions;

    SubjectClauses(Finders find, Parentheses parentheses) {
        this.find = find;
        passage = find.passage();
        drafts = find.drafts();
        this.parentheses = parentheses;
        inversions = new Inversions(find);
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** Adds what a cue before which a subject may stand attributes. */
    void read(Cue cue, int start, int end) {
        int group = cue.range().start();
        if (inversions.read(cue, start, end)) {
            return;
        }
        Range source = find.subjects().before(group, start);
        if (source == null) {
            source = shared(group, start);
            if (source == null) {
                return;
            }
            coordinated(cue, source, start, end);
            return;
        }
        withSubject(cue, source, start, end);
    }

    private void withSubject(Cue cue, Range subject, int start, int end) {
        Range source = antecedent(cue, subject, start);
        if (source == null) {
            return;
        }
        int left = source.start();
        boolean clause = cue.verb().takes(Frame.CLAUSE);
        boolean document = cue.verb().takes(Frame.WEAK) && find.documents().isDocument(source);
        int from = find.contents().startAfter(cue.range().end(), end, cue.verb(), document);
        boolean goesOn = from == cue.range().end() && !passage.opensQuote(from) && at(from) != WordClass.COLON;
        if (clause && left > start && passage.is(left - 1, "as") && !goesOn) {
            Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.PARENTHETICAL);
            parentheses.asReported(draft, left - 1, cue.range().end(), start, end);
            return;
        }
        if (clause && behindContent(cue, source, from, start, end)) {
            return;
        }
        Range paragraph = clause || from >= 0 ? find.contents().quotedParagraph(end) : null;
        if (paragraph != null && drafts.last() == null) {
            Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.COLON).add(paragraph);
            drafts.add(draft, passage.boundary(left, start));
        } else if (from >= 0) {
            Draft draft = find.contents().following(cue, source, from, end);
            if (!isOnlyEvidence(draft) && !isAside(draft)) {
                drafts.add(draft, passage.boundary(left, start));
            }
        } else if (clause && left == start && followsSpeech(left)) {
            behindQuotation(cue, source, end);
        }
    }

    /** The source itself, but for a relative pronoun that stands for a document; null for other relatives of weak verbs. */
    private @Nullable Range antecedent(Cue cue, Range subject, int start) {
        if (at(subject.start()) != WordClass.RELATIVE || passage.is(subject.start(), "who")) {
            return subject;
        }
        Range document = find.documents().before(subject.start(), start);
        boolean words = cue.verb().level() == CueVerb.Level.SPEECH && cue.verb().takes(Frame.CLAUSE);
        return document != null ? document : words ? subject : null;
    }

    private boolean followsSpeech(int token) {
        return token > 0 && passage.closesQuote(token - 1) && passage.isSpeech(passage.quoteOf(token - 1));
    }

    /** {@code “…,” X said} and {@code …, X said}; whether it is one. */
    private boolean behindContent(Cue cue, Range source, int from, int start, int end) {
        int left = source.start();
        if (left <= start) {
            return false;
        }
        boolean afterQuote = followsSpeech(left);
        boolean afterComma = at(left - 1) == WordClass.COMMA || at(left - 1) == WordClass.DASH;
        if (!afterQuote && !(afterComma && from < 0)) {
            return false;
        }
        int after = cue.range().end();
        Range content = find.contents().leftOf(left, start);
        boolean medial = !afterQuote && find.contents().goesOnBehind(after, end, content);
        if (content == null && !medial
                || content != null
                        && (drafts.claimed(content) || !afterQuote && !medial && !isStatement(content, cue, source))) {
            return false;
        }
        Draft draft = new Draft(source, cue.range(), cue.verb(), afterQuote ? Rule.QUOTE_BEFORE : Rule.PARENTHETICAL);
        if (content != null) {
            draft.add(content);
        }
        if (medial) {
            draft.add(new Range(after + 1, find.contents().trimmed(after + 1, end)));
        } else if (from >= 0 && (!afterQuote || passage.opensQuote(from) || at(from) == WordClass.THAT)) {
            draft.add(
                    passage.opensQuote(from)
                            ? passage.quoteFrom(from)
                            : find.contents().clause(from, end));
        } else {
            drafts.goOn(draft, after, end);
        }
        drafts.add(draft, left - 1);
        return true;
    }

    /** {@code a man who answered the phone}: a relative clause that describes somebody and reports no statement. */
    private boolean isAside(Draft draft) {
        boolean statement = !draft.content.isEmpty()
                && draft.rule == Rule.CLAUSE
                && draft.verb != null
                && draft.verb.level() == CueVerb.Level.SPEECH
                && !passage.is(draft.content.get(0).start(), "not")
                && !draft.verb.takes(Frame.WEAK)
                && isSentence(draft.content.get(0));
        return at(draft.source.start()) == WordClass.RELATIVE && !statement;
    }

    private boolean isSentence(Range content) {
        return passage.phrases.firstFinite(content.start(), content.end()) >= 0 || passage.opensQuote(content.start());
    }

    /** {@code the victory shows a trend}: a thing that says nothing, and no statement. */
    private boolean isOnlyEvidence(Draft draft) {
        if (draft.verb == null
                || !draft.verb.takes(Frame.EVIDENCE)
                || find.documents().canSpeak(draft.source)) {
            return false;
        }
        for (Range range : draft.content) {
            if (passage.phrases.firstFinite(range.start(), range.end()) >= 0 || passage.opensQuote(range.start())) {
                return false;
            }
        }
        return true;
    }

    /** {@code “….” X said.}: the quotation is a sentence of its own. */
    private void behindQuotation(Cue cue, Range source, int end) {
        int left = source.start();
        int q = passage.quoteOf(left - 1);
        Range content = new Range(passage.quoteStart(q), passage.quoteEnd(q));
        if (!drafts.claimed(content)) {
            Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.QUOTE_BEFORE).add(content);
            drafts.goOn(draft, cue.range().end(), end);
            drafts.add(draft, left);
        }
    }

    /** The subject of an earlier verb, before "and said", "but added". */
    private @Nullable Range shared(int group, int start) {
        int i = group - 1;
        boolean then = passage.is(group, "then");
        while (i > start && (at(i) == WordClass.ADVERB || adjunctStart(i, start) < i)) {
            then |= passage.is(i, "then");
            i = at(i) == WordClass.ADVERB ? i - 1 : adjunctStart(i, start) - 1;
        }
        if (i >= start && at(i) == WordClass.COMMA && !then && !passage.isSurelyFinite(group)) {
            return null;
        }
        if (i < start || at(i) != WordClass.COORDINATOR && at(i) != WordClass.COMMA) {
            return null;
        }
        Draft last = drafts.last();
        if (last != null && last.rule != Rule.ACCORDING_TO) {
            return last.source;
        }
        for (int k = i - 1; k >= start; k--) {
            if (passage.phrases.isFinite(k) && passage.quoteOf(k) == Passage.NONE) {
                Range subject = find.subjects().before(passage.phrases.verbGroupStart(k, start), start);
                if (subject != null && at(subject.start()) != WordClass.RELATIVE) {
                    return subject;
                }
            }
        }
        return null;
    }

    /** {@code but in a later interview said}: where a prepositional phrase begins that ends at a token; behind it if none does. */
    private int adjunctStart(int last, int start) {
        if (last <= start || !passage.phrases.inNounPhrase(last)) {
            return last + 1;
        }
        int preposition = passage.phraseAt(last).start() - 1;
        return preposition > start && at(preposition) == WordClass.PREPOSITION ? preposition : last + 1;
    }

    private void coordinated(Cue cue, Range source, int start, int end) {
        int from = find.contents().startAfter(cue.range().end(), end, cue.verb());
        if (from >= 0) {
            drafts.add(
                    find.contents().following(cue, source, from, end),
                    passage.boundary(cue.range().start(), start));
        }
    }

    /** {@code Not this year, the mayor said.}: nothing else behind a fragment. */
    private boolean closesSentence(Cue cue) {
        int after = cue.range().end();
        return cue.verb().base().equals("say") && after < passage.text.tokenCount() && at(after) == WordClass.STOP;
    }

    /** Whether what stands before a comma is a clause of its own rather than an adverbial. */
    private boolean isStatement(Range content, Cue cue, Range source) {
        if (passage.phrases.firstFinite(content.start(), content.end()) < 0) {
            return closesSentence(cue);
        }
        WordClass first = at(content.start());
        boolean adverbial = first == WordClass.SUBORDINATOR
                || first == WordClass.PREPOSITION && !passage.phrases.inNounPhrase(content.start());
        int clause = content.start();
        while (clause < content.end() && at(clause) != WordClass.COMMA) {
            clause++;
        }
        boolean whole = passage.phrases.firstFinite(clause, content.end()) >= 0
                || find.documents().isDocument(source);
        return !cue.verb().takes(Frame.WEAK) || !adverbial || whole;
    }
}
