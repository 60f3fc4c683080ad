package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.SourceAttribution;
import io.factbox.spi.ExtractionContext;

/** Passives and participles that name who says it: {@code was first reported by X}. */
final class Passives {
    private final Passage passage;
    private final Finders find;
    private final Drafts drafts;
    private final Parentheses parentheses;

    Passives(Finders find, Parentheses parentheses) {
        this.find = find;
        passage = find.passage();
        drafts = find.drafts();
        this.parentheses = parentheses;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** {@code as reported by X}, {@code was first reported by X}. */
    void read(Cue cue, int start, int end, ExtractionContext context) {
        int by = cue.range().end();
        if (by + 1 >= end || !passage.is(by, "by") || !cue.verb().takes(Frame.CLAUSE)) {
            boolean statement = by < end && (at(by) == WordClass.TO || at(by) == WordClass.THAT);
            if (cue.form() == Cue.Form.PASSIVE && statement) {
                context.skip(
                        passage.text.span(cue.range().start(), cue.range().end() - 1),
                        SourceAttribution.KIND,
                        "a passive that names no source");
            }
            return;
        }
        int first = cue.range().start();
        boolean as = first > start && passage.is(first - 1, "as");
        Range source = find.phrases().from(by + 1, end, true);
        if (source == null || cue.verb().level() != CueVerb.Level.SPEECH) {
            return;
        }
        Draft draft = new Draft(source, new Range(as ? first - 1 : first, by + 1), cue.verb(), Rule.PASSIVE);
        if (as) {
            parentheses.asReported(draft, first - 1, source.end(), start, end);
            return;
        }
        boolean asked = cue.verb().base().equals("ask");
        int from = cue.form() == Cue.Form.PASSIVE || asked
                ? find.contents().startAfter(source.end(), end, cue.verb())
                : -1;
        Range subject = cue.form() == Cue.Form.PASSIVE ? find.subjects().before(first, start) : null;
        if (from >= 0
                && (passage.opensQuote(from)
                        || at(from) == WordClass.THAT
                        || at(from) == WordClass.INTERROGATIVE
                        || at(from) == WordClass.TO)) {
            drafts.add(draft.add(find.contents().clause(from, end)), first);
        } else if (subject != null && cue.verb().takes(Frame.OBJECT)) {
            drafts.add(draft.add(subject), subject.start());
        }
    }
}
