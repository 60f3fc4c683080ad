package io.factbox.extractors.sources;

import static java.util.Objects.requireNonNull;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.NounPhrase;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.SourceAttribution;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the attributions of a passage, sentence by sentence. */
final class AttributionReader {
    /** A longer run of tokens without an end is no prose; it is read in pieces, so that the time stays linear. */
    private static final int MAX_SENTENCE = 300;

    private final Passage passage;
    private final CueLexicon lexicon;
    private final CueFinder cues;
    private final SourcePhrases sources;
    private final ContentFinder contents;
    private final Drafts drafts;
    private final ParticipleSubjects participles;
    private @Nullable ExtractionContext context;

    AttributionReader(Passage passage, CueLexicon lexicon, SourceNouns nouns) {
        this.passage = passage;
        this.lexicon = lexicon;
        cues = new CueFinder(passage, lexicon);
        sources = new SourcePhrases(passage, nouns);
        contents = new ContentFinder(passage);
        drafts = new Drafts(passage);
        participles = new ParticipleSubjects(passage, lexicon, sources, drafts);
    }

    /** The drafts in the order in which their cues were read; agentless passives are reported as skipped. */
    List<Draft> read(ExtractionContext context) throws ExtractionException {
        this.context = context;
        for (int s = 0; s < passage.text.sentenceCount(); s++) {
            int start = passage.text.sentenceStart(s);
            if (passage.text.blockKind(start).isStory()) {
                context.checkBudget();
                int end = passage.text.sentenceEnd(s);
                for (int from = start; from < end; from += MAX_SENTENCE) {
                    sentence(from, Math.min(end, from + MAX_SENTENCE));
                }
            }
        }
        return drafts.all();
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    private void sentence(int start, int end) {
        drafts.nextSentence();
        for (int i = start; i < end; i++) {
            if (passage.quoteOf(i) != Passage.NONE) {
                continue;
            }
            if (passage.is(i, "according") && i + 1 < end && passage.is(i + 1, "to")) {
                accordingTo(i, start, end);
                continue;
            }
            Cue cue = cues.at(i, start, end);
            if (cue != null) {
                read(cue, start, end);
            }
        }
        quotesWithOtherVerbs(start, end);
    }

    /** {@code “…,” X shot back} and {@code X was blunt: “…”}: a verb that is no cue elsewhere. */
    private void quotesWithOtherVerbs(int start, int end) {
        for (int i = start; i < end; i++) {
            int q = passage.quoteOf(i);
            if (q != Passage.NONE) {
                if (passage.closesQuote(i)
                        && passage.isSpeech(q)
                        && at(i - 1) == WordClass.COMMA
                        && !drafts.claimed(new Range(passage.quoteStart(q), i + 1))) {
                    verbBehind(i + 1, start, end);
                }
            } else if (at(i) == WordClass.COLON
                    && i > start
                    && i + 1 < passage.text.tokenCount()
                    && passage.opensQuote(i + 1)
                    && passage.isSpeech(passage.quoteOf(i + 1))
                    && !drafts.claimed(drafts.quote(i + 1))) {
                verbBefore(i, start, i + 1);
            }
        }
    }

    private void verbBehind(int from, int start, int end) {
        Range source = sources.from(from, end, true);
        if (source == null || source.start() != from || at(from) == WordClass.RELATIVE) {
            return;
        }
        int verb = source.end();
        while (verb < end && at(verb) == WordClass.ADVERB) {
            verb++;
        }
        Range content = contents.leftOf(from, start);
        if (verb < end && passage.phrases.isFinite(verb) && content != null) {
            Draft draft = new Draft(source, new Range(verb, verb + 1), null, Rule.QUOTE_BEFORE).add(content);
            drafts.goOn(draft, verb + 1, end);
            drafts.add(draft, from - 1);
        }
    }

    private void verbBefore(int colon, int start, int open) {
        for (int k = colon - 1; k >= start; k--) {
            if (passage.quoteOf(k) != Passage.NONE) {
                return;
            }
            if (passage.phrases.isFinite(k) && at(k) == WordClass.VERB) {
                int group = passage.phrases.verbGroupStart(k, start);
                Range source = sources.before(group, start);
                if (source != null && at(source.start()) != WordClass.RELATIVE) {
                    drafts.add(
                            new Draft(source, new Range(group, k + 1), null, Rule.COLON).add(drafts.quote(open)),
                            boundary(source.start(), start));
                    return;
                }
            }
        }
    }

    private void read(Cue cue, int start, int end) {
        switch (cue.form()) {
            case FINITE -> finite(cue, start, end);
            case GERUND -> gerund(cue, start, end);
            case PASSIVE, PARTICIPLE -> {
                if (cue.form() == Cue.Form.PARTICIPLE && isFiniteInverted(cue, end)) {
                    finite(cue, start, end);
                } else {
                    passive(cue, start, end);
                }
            }
        }
    }

    /** A past form after a closing quotation mark: {@code “…,” announced X}. */
    private boolean isFiniteInverted(Cue cue, int end) {
        int first = cue.range().start();
        return first > 0 && passage.closesQuote(first - 1) && cue.verb().takes(Frame.INVERTS);
    }

    private void finite(Cue cue, int start, int end) {
        int group = cue.range().start();
        if (inverted(cue, start, end)) {
            return;
        }
        Range source = sources.before(group, start);
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

    private void skip(Range range, String why) {
        requireNonNull(context).skip(passage.text.span(range.start(), range.end() - 1), SourceAttribution.KIND, why);
    }

    /** {@code as reported by X}, {@code was first reported by X}. */
    private void passive(Cue cue, int start, int end) {
        int by = cue.range().end();
        if (by + 1 >= end || !passage.is(by, "by") || !cue.verb().takes(Frame.CLAUSE)) {
            boolean statement = by < end && (at(by) == WordClass.TO || at(by) == WordClass.THAT);
            if (cue.form() == Cue.Form.PASSIVE && statement) {
                skip(cue.range(), "a passive that names no source");
            }
            return;
        }
        int first = cue.range().start();
        boolean as = first > start && passage.is(first - 1, "as");
        Range source = sources.from(by + 1, end, true);
        if (source == null || cue.verb().level() != CueVerb.Level.SPEECH) {
            return;
        }
        Draft draft = new Draft(source, new Range(as ? first - 1 : first, by + 1), cue.verb(), Rule.PASSIVE);
        if (as) {
            asReported(draft, first - 1, source.end(), start, end);
            return;
        }
        boolean asked = cue.verb().base().equals("ask");
        int from = cue.form() == Cue.Form.PASSIVE || asked ? contents.startAfter(source.end(), end, cue.verb()) : -1;
        Range subject = cue.form() == Cue.Form.PASSIVE ? sources.before(first, start) : null;
        if (from >= 0
                && (passage.opensQuote(from)
                        || at(from) == WordClass.THAT
                        || at(from) == WordClass.INTERROGATIVE
                        || at(from) == WordClass.TO)) {
            drafts.add(draft.add(contents.clause(from, end)), first);
        } else if (subject != null && cue.verb().takes(Frame.OBJECT)) {
            drafts.add(draft.add(subject), subject.start());
        }
    }

    /** The subject of an earlier verb, before "and said", "but added". */
    private @Nullable Range shared(int group, int start) {
        int i = group - 1;
        boolean then = passage.is(group, "then");
        while (i > start && at(i) == WordClass.ADVERB) {
            then |= passage.is(i, "then");
            i--;
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
        for (int k = start; k < i; k++) {
            if (passage.phrases.isFinite(k) && passage.quoteOf(k) == Passage.NONE) {
                return sources.before(passage.phrases.verbGroupStart(k, start), start);
            }
        }
        return null;
    }

    private void coordinated(Cue cue, Range source, int start, int end) {
        int from = contents.startAfter(cue.range().end(), end, cue.verb());
        if (from >= 0) {
            drafts.add(right(cue, source, from, end), boundary(cue.range().start(), start));
        }
    }

    private Draft right(Cue cue, Range source, int from, int end) {
        CueVerb verb = cue.verb();
        boolean clause = verb.takes(Frame.CLAUSE)
                && !(verb.takes(Frame.OBJECT)
                        && verb.takes(Frame.CLAUSE)
                        && at(from) != WordClass.THAT
                        && !passage.opensQuote(from)
                        && !verb.base().equals("say"));
        Rule rule = at(from) == WordClass.TO ? Rule.INFINITIVE : clause ? Rule.CLAUSE : Rule.OBJECT;
        Draft draft = new Draft(source, cue.range(), verb, rule);
        return draft.add(clause || rule == Rule.INFINITIVE ? contents.clause(from, end) : contents.object(from, end));
    }

    private void withSubject(Cue cue, Range subject, int start, int end) {
        Range source = subject;
        if (at(subject.start()) == WordClass.RELATIVE && !passage.is(subject.start(), "who")) {
            Range antecedent = documentBefore(subject.start(), start);
            boolean words =
                    cue.verb().level() == CueVerb.Level.SPEECH && cue.verb().takes(Frame.CLAUSE);
            if (antecedent == null && !words) {
                return;
            }
            source = antecedent == null ? subject : antecedent;
        }
        int from = contents.startAfter(cue.range().end(), end, cue.verb(), isDocument(source));
        int left = source.start();
        boolean afterQuote = left > 0 && passage.closesQuote(left - 1) && passage.isSpeech(passage.quoteOf(left - 1));
        boolean afterComma = left > start && (at(left - 1) == WordClass.COMMA || at(left - 1) == WordClass.DASH);
        if (left > start && passage.is(left - 1, "as") && cue.verb().takes(Frame.CLAUSE)) {
            asReported(
                    new Draft(source, cue.range(), cue.verb(), Rule.PARENTHETICAL),
                    left - 1,
                    cue.range().end(),
                    start,
                    end);
            return;
        }
        if (cue.verb().takes(Frame.CLAUSE) && (afterQuote && left - 1 >= start || afterComma && from < 0)) {
            Range content = contents.leftOf(left, start);
            boolean fragment = content == null || passage.phrases.firstFinite(content.start(), content.end()) < 0;
            boolean medial = !afterQuote && isMedial(cue.range().end(), end, fragment);
            if (content == null && medial) {
                content = new Range(left - 1, left - 1);
            }
            if (content != null
                    && !drafts.claimed(content)
                    && (afterQuote || medial || isStatement(content, cue, source))) {
                Draft draft = new Draft(
                                source, cue.range(), cue.verb(), afterQuote ? Rule.QUOTE_BEFORE : Rule.PARENTHETICAL)
                        .add(content);
                if (medial) {
                    draft.add(new Range(
                            cue.range().end() + 1, contents.trimmed(cue.range().end() + 1, end)));
                } else if (from >= 0) {
                    draft.add(passage.opensQuote(from) ? drafts.quote(from) : contents.clause(from, end));
                } else {
                    drafts.goOn(draft, cue.range().end(), end);
                }
                drafts.add(draft, left - 1);
                return;
            }
        }
        Range paragraph = cue.verb().takes(Frame.CLAUSE) || from >= 0 ? quotedParagraph(end) : null;
        if (paragraph != null && drafts.last() == null) {
            drafts.add(new Draft(source, cue.range(), cue.verb(), Rule.COLON).add(paragraph), boundary(left, start));
            return;
        }
        if (from >= 0) {
            drafts.add(right(cue, source, from, end), boundary(left, start));
            return;
        }
        if (afterQuote && left == start && cue.verb().takes(Frame.CLAUSE)) {
            int q = passage.quoteOf(left - 1);
            Range content = new Range(passage.quoteStart(q), passage.quoteEnd(q));
            if (!drafts.claimed(content)) {
                Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.QUOTE_BEFORE).add(content);
                drafts.goOn(draft, cue.range().end(), end);
                drafts.add(draft, left);
            }
        }
    }

    /** {@code a headline that said}: the document. */
    private @Nullable Range documentBefore(int relative, int start) {
        int end = relative > start && at(relative - 1) == WordClass.COMMA ? relative - 1 : relative;
        if (end <= start || !passage.phrases.inNounPhrase(end - 1)) {
            return null;
        }
        NounPhrase phrase = passage.phraseAt(end - 1);
        return lexicon.document(passage.text, phrase.head()) >= 0 ? new Range(phrase.start(), phrase.end()) : null;
    }

    private boolean isDocument(Range source) {
        int i = source.start();
        int end = passage.phrases.inNounPhrase(i) ? passage.phraseEnd(i) : i + 1;
        return lexicon.document(passage.text, end - 1) >= 0;
    }

    /** {@code The plan, X said, would fail}: a comma right behind the cue, and a verb behind that. */
    private boolean isMedial(int comma, int end, boolean fragment) {
        return comma + 2 < end
                && at(comma) == WordClass.COMMA
                && at(comma + 1) != WordClass.COORDINATOR
                && at(comma + 1) != WordClass.GERUND
                && at(comma + 1) != WordClass.RELATIVE
                && (fragment || at(comma + 1) != WordClass.SUBORDINATOR)
                && passage.quoteOf(comma + 1) == Passage.NONE
                && passage.phrases.firstFinite(comma + 1, end) >= 0;
    }

    /** {@code as X reported, …}, {@code …, as reported by X, …}: what stands around the parenthesis. */
    private void asReported(Draft draft, int as, int after, int start, int end) {
        if (as > start
                && at(as - 1) != WordClass.COMMA
                && at(as - 1) != WordClass.OPEN
                && at(as - 1) != WordClass.COORDINATOR
                && at(as - 1) != WordClass.DASH
                && at(as - 1) != WordClass.QUOTE) {
            return;
        }
        Range left = contents.leftOf(as, start);
        if (left != null && left.end() - left.start() > 1) {
            draft.add(left);
        }
        int comma = after;
        while (comma < end && at(comma) != WordClass.COMMA) {
            comma++;
        }
        if (comma + 1 < end && (left == null || continues(comma + 1, end))) {
            draft.add(new Range(comma + 1, contents.trimmed(comma + 1, end)));
        }
        if (!draft.content.isEmpty()) {
            drafts.add(draft, Math.max(start, as - 1));
        }
    }

    /** Whether what stands before a comma is a clause of its own rather than an adverbial. */
    private boolean isStatement(Range content, Cue cue, Range source) {
        if (passage.phrases.firstFinite(content.start(), content.end()) < 0) {
            return false;
        }
        WordClass first = at(content.start());
        boolean adverbial = first == WordClass.SUBORDINATOR
                || first == WordClass.PREPOSITION && !passage.phrases.inNounPhrase(content.start());
        int clause = content.start();
        while (clause < content.end() && at(clause) != WordClass.COMMA) {
            clause++;
        }
        boolean whole = passage.phrases.firstFinite(clause, content.end()) >= 0 || isDocument(source);
        return !cue.verb().takes(Frame.WEAK) || !adverbial || whole;
    }

    /** {@code X said:} with the quotation in a paragraph of its own. */
    private @Nullable Range quotedParagraph(int end) {
        if (at(end - 1) != WordClass.COLON || end >= passage.text.tokenCount() || drafts.sameBlock(end, end - 1)) {
            return null;
        }
        if (passage.opensQuote(end)) {
            return drafts.quote(end);
        }
        int last = end;
        while (last < passage.text.tokenCount() && drafts.sameBlock(last, end)) {
            last++;
        }
        return passage.text.blockKind(end).isProse() ? new Range(end, contents.trimmed(end, last)) : null;
    }

    /** The conjunction or comma before a clause, adverbs skipped; else the clause's first token. */
    private int boundary(int token, int start) {
        int i = token;
        while (i > start && at(i - 1) == WordClass.ADVERB) {
            i--;
        }
        if (i > start && (at(i - 1) == WordClass.COORDINATOR || at(i - 1) == WordClass.SUBORDINATOR)) {
            i--;
            return i > start && at(i - 1) == WordClass.COMMA ? i - 1 : i;
        }
        return i > start && at(i - 1) == WordClass.COMMA ? i - 1 : token;
    }

    /** {@code “…,” said X}. */
    private boolean inverted(Cue cue, int start, int end) {
        int group = cue.range().start();
        if (!cue.verb().takes(Frame.INVERTS) || cue.range().end() >= end || group == 0) {
            return false;
        }
        boolean afterQuote = passage.closesQuote(group - 1) && passage.isSpeech(passage.quoteOf(group - 1));
        boolean afterComma = group > start && at(group - 1) == WordClass.COMMA;
        if (!afterQuote && !afterComma
                || cue.range().end() > cue.token() + 1
                || passage.isTime(cue.range().end())) {
            return false;
        }
        Range source = sources.from(cue.range().end(), end, true);
        if (source == null || !afterQuote && !invertsAtComma(cue, source, start, end)) {
            return false;
        }
        Range content = group > start
                ? contents.leftOf(group, start)
                : new Range(passage.quoteStart(passage.quoteOf(group - 1)), group);
        boolean fragment = content == null || passage.phrases.firstFinite(content.start(), content.end()) < 0;
        if (!afterQuote
                && fragment
                && (isMedial(source.end(), end, true) || source.end() + 1 < end && passage.opensQuote(source.end() + 1))
                && cue.verb().base().equals("say")) {
            Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.INVERTED);
            if (content != null) {
                draft.add(content);
            }
            drafts.add(draft.add(contents.clause(source.end() + 1, end)), Math.max(start, group - 1));
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

    /** Whether a verb behind a comma has its subject behind it: no other subject fits, or the sentence ends with this one. */
    private boolean invertsAtComma(Cue cue, Range source, int start, int end) {
        if (source.end() < end && at(source.end()) != WordClass.COMMA && clauseAfter(source, end)) {
            return false;
        }
        boolean ends = source.end() >= end || at(source.end()) == WordClass.STOP;
        int first = source.start();
        boolean statement = cue.verb().base().equals("say")
                && ends
                && at(first) != WordClass.THAT
                && at(first) != WordClass.POSSESSIVE;
        return sources.before(cue.range().start(), start) == null
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

    private boolean clauseAfter(Range source, int end) {
        int i = source.end();
        while (i < end && (at(i) == WordClass.ADVERB || at(i) == WordClass.COMMA && i == source.end())) {
            i++;
        }
        return i < end && at(i).isVerbal();
    }

    private void gerund(Cue cue, int start, int end) {
        int group = cue.range().start();
        int from = contents.startAfter(cue.range().end(), end, cue.verb());
        if (from < 0) {
            return;
        }
        if (group <= start
                || group == start + 1
                        && (at(start) == WordClass.ADVERB
                                || at(start) == WordClass.SUBORDINATOR
                                || at(start) == WordClass.PREPOSITION)) {
            if (group <= start || cue.verb().level() == CueVerb.Level.SPEECH) {
                fronted(cue, from, end);
            }
            return;
        }
        Range source = participles.subject(group, start, cue.verb().level() == CueVerb.Level.SPEECH);
        if (source == null) {
            return;
        }
        Draft draft = right(cue, source, from, end);
        Draft made = new Draft(source, cue.range(), cue.verb(), Rule.PARTICIPLE);
        made.content.addAll(draft.content);
        drafts.add(made, group - 1);
    }

    /** {@code Noting that …, X said}: the subject behind the comma. */
    private void fronted(Cue cue, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (passage.quoteOf(i) != Passage.NONE
                    || at(i) != WordClass.COMMA
                    || !passage.phrases.inNounPhrase(i + 1)) {
                continue;
            }
            Range source = sources.from(i + 1, end, false);
            if (source != null && clauseAfter(source, end)) {
                Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.PARTICIPLE);
                drafts.put(draft.add(new Range(from, i)));
                return;
            }
        }
    }

    private void accordingTo(int token, int start, int end) {
        int after = token + 2;
        boolean opening = token == start || at(token - 1) == WordClass.COORDINATOR && token - 1 == start;
        Range source = sources.from(after, end, !opening);
        if (source == null) {
            return;
        }
        Draft draft = new Draft(source, new Range(token, after), null, Rule.ACCORDING_TO);
        int behind = source.end();
        if (opening && behind < end && passage.phrases.inNounPhrase(behind)) {
            drafts.add(draft.add(new Range(behind, contents.trimmed(behind, end))), start);
            return;
        }
        while (behind < end && at(behind) != WordClass.COMMA && opening) {
            behind++;
        }
        int stop = contents.trimmed(behind, end);
        if (!opening) {
            int to = token;
            while (to > start && (at(to - 1) == WordClass.ADVERB || at(to - 1) == WordClass.COORDINATOR)) {
                to--;
            }
            Range left = contents.leftOf(to, start);
            if (left != null) {
                draft.add(left);
            }
        }
        if (behind < stop && at(behind) == WordClass.COMMA && (opening || continues(behind + 1, stop))) {
            draft.add(new Range(behind + 1, stop));
        }
        if (!draft.content.isEmpty()) {
            drafts.add(draft, opening ? start : token);
        }
    }

    /** Whether a clause goes on behind a parenthesis rather than a new one beginning. */
    private boolean continues(int from, int end) {
        return from < end && (at(from).isVerbal() || at(from) == WordClass.PREPOSITION || at(from) == WordClass.NUMBER);
    }
}
