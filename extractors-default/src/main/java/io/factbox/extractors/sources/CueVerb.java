package io.factbox.extractors.sources;

import java.util.List;
import java.util.Set;

/**
 * A verb that attributes.
 *
 * @param base its base form
 * @param frames what it takes
 * @param level whether it reports words or an attitude
 * @param particles prepositions and particles that belong to the cue where they follow
 */
record CueVerb(String base, Set<Frame> frames, Level level, List<String> particles) {
    /** What a verb takes. */
    enum Frame {
        /** A clause, with or without that, or a quotation. */
        CLAUSE,
        /** A clause only with that or a question word, or a quotation. */
        WEAK,
        /** A noun phrase. */
        OBJECT,
        /** An infinitive with to. */
        INFINITIVE,
        /** Somebody who is spoken to, before the content. */
        ADDRESSEE,
        /** The subject may follow. */
        INVERTS
    }

    /** Words or an attitude. */
    enum Level {
        /** Something said or written. */
        SPEECH,
        /** A belief, a wish or a judgement. */
        STANCE
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
