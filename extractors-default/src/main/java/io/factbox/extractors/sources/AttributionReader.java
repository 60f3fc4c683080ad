package io.factbox.extractors.sources;

import io.factbox.extractors.sources.CueVerb.Frame;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.SourceAttribution;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import java.util.List;

/** Reads the attributions of a passage, sentence by sentence: finds the cues and gives each to the reader of its construction. */
final class AttributionReader {
    /** A longer run of tokens without an end is no prose; it is read in pieces, so that the time stays linear. */
    private static final int MAX_SENTENCE = 300;

    private final Passage passage;
    private final Drafts drafts;
    private final CueFinder cues;
    private final SubjectClauses clauses;
    private final ParticipleClauses participles;
    private final Passives passives;
    private final Parentheses parentheses;
    private final OtherVerbs otherVerbs;
    private final NounCues nounCues;
    private final Labels labels;

    AttributionReader(Passage passage, CueLexicon lexicon, SourceNouns nouns, boolean nested) {
        this.passage = passage;
        Finders find = Finders.of(passage, lexicon, nouns, nested);
        drafts = find.drafts();
        cues = new CueFinder(passage, lexicon);
        parentheses = new Parentheses(find);
        clauses = new SubjectClauses(find, parentheses);
        participles = new ParticipleClauses(find, lexicon);
        passives = new Passives(find, parentheses);
        otherVerbs = new OtherVerbs(find);
        nounCues = new NounCues(find, lexicon);
        labels = new Labels(find);
    }

    /** The drafts in the order in which their cues were read; agentless passives are reported as skipped. */
    List<Draft> read(ExtractionContext context) throws ExtractionException {
        for (int s = 0; s < passage.text.sentenceCount(); s++) {
            int start = passage.text.sentenceStart(s);
            if (passage.text.blockKind(start).isStory()) {
                context.checkBudget();
                int end = passage.text.sentenceEnd(s);
                for (int from = start; from < end; from += MAX_SENTENCE) {
                    sentence(from, Math.min(end, from + MAX_SENTENCE), context);
                }
            }
        }
        labels.read();
        return drafts.all();
    }

    private void sentence(int start, int end, ExtractionContext context) {
        drafts.nextSentence();
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            if (passage.quoteOf(i) != Passage.NONE) {
                quoted = true;
                continue;
            }
            switch (passage.at(i)) {
                case PREPOSITION -> {
                    int behindPhrase = parentheses.phraseEnd(i, end);
                    if (behindPhrase > i) {
                        parentheses.accordingTo(i, behindPhrase, start, end);
                        i = behindPhrase - 1;
                    }
                }
                case VERB, GERUND, PARTICIPLE -> {
                    Cue cue = cues.at(i, start, end);
                    if (cue != null) {
                        read(cue, start, end, context);
                    }
                }
                case NOUN -> nounCues.read(i, end);
                case DASH -> labels.behindDash(i, end);
                case COLON -> quoted |= passage.quoteOf(i + 1) != Passage.NONE;
                default -> {}
            }
        }
        if (quoted) {
            otherVerbs.read(start, end);
        }
    }

    private void read(Cue cue, int start, int end, ExtractionContext context) {
        if (cue.verb().level() == CueVerb.Level.INTENT) {
            context.skip(
                    passage.text.span(cue.range().start(), cue.range().end() - 1),
                    SourceAttribution.KIND,
                    "a wish or a plan, not a statement");
            return;
        }
        switch (cue.form()) {
            case FINITE -> clauses.read(cue, start, end);
            case GERUND -> participles.read(cue, start, end);
            case PASSIVE -> passives.read(cue, start, end, context);
            case PARTICIPLE -> {
                if (isFiniteInverted(cue)) {
                    clauses.read(cue, start, end);
                } else {
                    passives.read(cue, start, end, context);
                }
            }
        }
    }

    /** A past form after a closing quotation mark: {@code “…,” announced X}. */
    private boolean isFiniteInverted(Cue cue) {
        int first = cue.range().start();
        boolean opens = first == passage.text.sentenceStart(passage.text.sentenceOf(first));
        int next = first + 1;
        boolean fronted = opens && next < passage.text.tokenCount() && passage.at(next) == WordClass.NAME;
        return (fronted || first > 0 && passage.closesQuote(first - 1))
                && cue.verb().takes(Frame.INVERTS);
    }
}
