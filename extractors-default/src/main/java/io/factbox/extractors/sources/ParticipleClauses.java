package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;

/** Present participles: {@code …, saying that …}, {@code Noting that …, X said}. */
final class ParticipleClauses {
    private final Passage passage;
    private final Finders find;
    private final Drafts drafts;
    private final ParticipleSubjects subjects;

    ParticipleClauses(Finders find, CueLexicon lexicon) {
        this.find = find;
        passage = find.passage();
        drafts = find.drafts();
        subjects = new ParticipleSubjects(passage, lexicon, find.subjects(), drafts);
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    void read(Cue cue, int start, int end) {
        int group = cue.range().start();
        int from = find.contents().startAfter(cue.range().end(), end, cue.verb());
        if (from < 0) {
            return;
        }
        if (group <= start
                || group == start + 1
                        && (at(start) == WordClass.ADVERB
                                || at(start) == WordClass.SUBORDINATOR
                                || at(start) == WordClass.PREPOSITION)) {
            boolean speech = cue.verb().level() == CueVerb.Level.SPEECH;
            if (speech ? !cue.verb().base().equals("speak") : group <= start) {
                fronted(cue, from, end);
            }
            return;
        }
        if (passage.is(group - 1, "as") && quotedAs(cue, from, start, end)) {
            return;
        }
        Range source = subjects.of(group, start, cue.verb().level() == CueVerb.Level.SPEECH);
        if (source == null) {
            return;
        }
        if (passesOn(cue)) {
            Range cited = find.phrases().from(cue.range().end(), end, true);
            Draft last = drafts.last();
            if (cited != null
                    && last != null
                    && isStatement(last)
                    && find.documents().canSpeak(cited)) {
                last.cutAt(group - 1);
                Draft passedOn = new Draft(cited, cue.range(), cue.verb(), Rule.CITING);
                passedOn.content.addAll(last.content);
                passedOn.via = last;
                drafts.put(passedOn);
                return;
            }
        }
        Draft draft = find.contents().following(cue, source, from, end);
        Draft made = new Draft(source, cue.range(), cue.verb(), Rule.PARTICIPLE);
        made.content.addAll(draft.content);
        drafts.add(made, group - 1);
    }

    /** {@code X was quoted as saying}. */
    private boolean quotedAs(Cue cue, int from, int start, int end) {
        int verb = cue.range().start() - 2;
        if (verb <= start
                || at(verb) != WordClass.VERB
                || !passage.phrases.isFinite(passage.phrases.verbGroupStart(verb, start))) {
            return false;
        }
        int group = passage.phrases.verbGroupStart(verb, start);
        Range source = find.subjects().before(group, start);
        if (source != null && group < verb) {
            Draft draft = new Draft(source, new Range(group, cue.range().end()), cue.verb(), Rule.PASSIVE);
            drafts.add(draft.add(find.contents().clause(from, end)), passage.boundary(source.start(), start));
        }
        return source != null && group < verb;
    }

    /** {@code X said …, citing Y}: Y says it, X passes it on. */
    private static boolean passesOn(Cue cue) {
        return cue.verb().base().equals("cite") || cue.verb().base().equals("quote");
    }

    private static boolean isStatement(Draft draft) {
        return draft.verb != null
                && draft.verb.level() == CueVerb.Level.SPEECH
                && (draft.rule == Rule.CLAUSE
                        || draft.rule == Rule.QUOTE_BEFORE
                        || draft.rule == Rule.INVERTED
                        || draft.rule == Rule.PARENTHETICAL);
    }

    /** {@code Noting that …, X said}: the subject behind the comma. */
    private void fronted(Cue cue, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (passage.quoteOf(i) != Passage.NONE
                    || at(i) != WordClass.COMMA
                    || !passage.phrases.inNounPhrase(i + 1)) {
                continue;
            }
            Range source = find.phrases().from(i + 1, end, false);
            if (source != null && passage.clauseAfter(source, end)) {
                Draft draft = new Draft(source, cue.range(), cue.verb(), Rule.PARTICIPLE);
                drafts.put(draft.add(new Range(from, i)));
                return;
            }
        }
    }
}
