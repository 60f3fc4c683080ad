package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that stands before its own apposition, and tells what can be one. */
final class Appositions {
    /** An apposition of more segments than this is a sentence gone wrong. */
    private static final int MAX_SEGMENTS = 8;

    private final Passage passage;
    private final ClauseBounds bounds;

    Appositions(Passage passage, ClauseBounds bounds) {
        this.passage = passage;
        this.bounds = bounds;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    /**
     * {@code Wu Jiaxi, deputy director of the planning department,}: goes back over the segments that can describe the one before
     * and takes the first that begins with a noun phrase.
     */
    @Nullable
    Range before(int close, int limit) {
        int[] starts = new int[MAX_SEGMENTS];
        int count = 0;
        int segmentEnd = close;
        boolean open = true;
        while (open && count < MAX_SEGMENTS) {
            int start = bounds.segmentStart(segmentEnd, limit);
            starts[count++] = start;
            open = start - 1 > limit && at(start - 1) == at(close) && describes(start, segmentEnd);
            segmentEnd = start - 1;
        }
        for (int k = count - 1; k > 0; k--) {
            int from = starts[k];
            int to = starts[k - 1] - 1;
            int start = bounds.subjectStart(bounds.clauseStart(to, from), to);
            if (start < 0
                    || !passage.phrases.inNounPhrase(to - 1)
                            && at(to - 1) != WordClass.CLOSE
                            && at(to - 1) != WordClass.PARTICIPLE) {
                continue;
            }
            int lead = from;
            while (lead < start
                    && (at(lead) == WordClass.COORDINATOR
                            || at(lead) == WordClass.ADVERB
                            || at(lead) == WordClass.SUBORDINATOR
                            || passage.is(lead, "as"))) {
                lead++;
            }
            if (start > lead && isAdverbial(starts[k - 1])) {
                continue;
            }
            int governor = start;
            while (governor > from && at(governor - 1) == WordClass.ADVERB) {
                governor--;
            }
            boolean object = governor > from
                    && bounds.hasFinite(from, start)
                    && at(governor - 1).isVerbal();
            boolean wholeName =
                    start == from || !object && (at(start - 1) != WordClass.PREPOSITION || passage.is(start - 1, "as"));
            if (wholeName && !(k == 1 && isListItem(starts[0], close))) {
                return new Range(start, close);
            }
        }
        return null;
    }

    private boolean isAdverbial(int token) {
        return at(token) == WordClass.PREPOSITION
                || at(token) == WordClass.SUBORDINATOR
                || at(token) == WordClass.GERUND;
    }

    /** Whether the last segment is a clause's subject of its own rather than an apposition. */
    private boolean isListItem(int from, int to) {
        return at(from) == WordClass.COORDINATOR && to - from > 1 && !passage.is(from, "and");
    }

    /** Whether a segment between commas can describe what stands before it. */
    boolean describes(int from, int to) {
        if (from >= to) {
            return false;
        }
        WordClass first = at(from);
        if (first == WordClass.RELATIVE
                || passage.is(from, "whose")
                || first == WordClass.PREPOSITION && from + 1 < to && at(from + 1) == WordClass.RELATIVE) {
            return true;
        }
        if (first == WordClass.PREPOSITION
                || first == WordClass.SUBORDINATOR && to < passage.text.tokenCount() && at(to) == WordClass.COMMA) {
            return true;
        }
        if (first == WordClass.SUBORDINATOR
                || first == WordClass.COORDINATOR && !passage.is(from, "and")
                || first == WordClass.THAT) {
            return false;
        }
        return !bounds.hasFinite(from, to);
    }
}
