package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import io.factbox.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Speakers who stand beside their words without a cue: {@code Wu: “…”}, the lines of a transcript, a headline's
 * {@code Wu: Talks were useful}, and {@code “…” — Wu}.
 */
final class Labels {
    /** From this many labelled paragraphs on, an article is a transcript. */
    private static final int TRANSCRIPT = 4;

    private static final int MAX_NAMES = 5;

    private final Passage passage;
    private final Finders find;
    private final Drafts drafts;

    Labels(Finders find) {
        this.find = find;
        passage = find.passage();
        drafts = find.drafts();
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /** Adds the labelled quotations, and the labelled paragraphs of a transcript; to be called behind all other readers. */
    void read() {
        List<Range> paragraphs = new ArrayList<>();
        for (int s = 0; s < passage.text.sentenceCount(); s++) {
            int start = passage.text.sentenceStart(s);
            int end = passage.text.sentenceEnd(s);
            Range label = labelAt(start, end);
            if (label == null || !passage.text.blockKind(start).isStory()) {
                continue;
            }
            int open = label.end() + 1;
            if (passage.opensQuote(open) && passage.isSpeech(passage.quoteOf(open))) {
                add(label, passage.quoteFrom(open));
            } else if ((start == 0 || !passage.sameBlock(start, start - 1))
                    && passage.phrases.firstFinite(open, end) >= 0) {
                paragraphs.add(label);
            }
        }
        if (paragraphs.isEmpty()) {
            return;
        }
        boolean transcript = isTranscript(paragraphs);
        Set<String> speakers = transcript ? Set.of() : speakers();
        for (Range label : paragraphs) {
            int from = label.end() + 1;
            boolean headline = passage.text.blockKind(from) == BlockKind.HEADLINE;
            if (transcript || headline && speakers.contains(lastWord(label))) {
                add(label, new Range(from, find.contents().trimmed(from, blockEnd(from))));
            }
        }
    }

    /** Whether speakers come back, as in a conversation, and not once each, as in a list. */
    private boolean isTranscript(List<Range> paragraphs) {
        if (paragraphs.size() < TRANSCRIPT) {
            return false;
        }
        Set<String> names = new HashSet<>();
        for (Range label : paragraphs) {
            names.add(lastWord(label));
        }
        return names.size() * 2 <= paragraphs.size();
    }

    private String lastWord(Range label) {
        return passage.text.tokenText(label.end() - 1);
    }

    /** {@code “….” — Wu Jiaxi, engineer}: adds the name behind a quotation and a dash, where nothing stands behind it. */
    void behindDash(int dash, int end) {
        if (dash == 0 || dash + 1 >= end || !passage.closesQuote(dash - 1)) {
            return;
        }
        int name = dash + 1;
        Range quotation = quotationBefore(dash);
        boolean named = at(name) == WordClass.NAME && passage.isSpeech(passage.quoteOf(dash - 1));
        Range source = named ? find.phrases().from(name, end, true) : null;
        if (source == null || drafts.claimed(quotation)) {
            return;
        }
        int after = source.end();
        boolean alone = after >= end
                || at(after) == WordClass.STOP
                || passage.opensQuote(after)
                || passage.text.tokenStart(after) > passage.text.tokenEnd(after - 1) + 1;
        if (alone) {
            drafts.put(new Draft(source, null, null, Rule.LABEL).add(quotation));
        }
    }

    private Range quotationBefore(int token) {
        int q = passage.quoteOf(token - 1);
        return new Range(passage.quoteStart(q), passage.quoteEnd(q));
    }

    private void add(Range source, Range content) {
        if (content.isEmpty() || drafts.attributes(content)) {
            return;
        }
        drafts.put(new Draft(source, null, null, Rule.LABEL).add(content));
    }

    /** The name before a colon that a sentence begins with. */
    private @Nullable Range labelAt(int start, int end) {
        int i = start;
        while (i < end && i - start < MAX_NAMES && (at(i) == WordClass.NAME || at(i) == WordClass.HYPHEN)) {
            i++;
        }
        boolean letter = i == start + 1 && passage.text.tokenEnd(start) - passage.text.tokenStart(start) == 1;
        return i > start && !letter && i + 1 < passage.text.tokenCount() && i < end && passage.is(i, ":")
                ? new Range(start, i)
                : null;
    }

    private int blockEnd(int token) {
        int i = token;
        while (i < passage.text.tokenCount() && passage.sameBlock(i, token)) {
            i++;
        }
        return i;
    }

    /** The last words of the names of those who say something in the article. */
    private Set<String> speakers() {
        Set<String> names = new HashSet<>();
        for (Draft draft : drafts.all()) {
            int last = passage.baseEnd(draft.source) - 1;
            if (at(last) == WordClass.NAME) {
                names.add(passage.text.tokenText(last));
            }
        }
        return names;
    }
}
