package io.factbox.extractors.sources;

import io.factbox.mention.SourceAttribution.Manner;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A verb that attributes.
 *
 * @param base its base form
 * @param frames what it takes
 * @param level whether it reports words or an attitude
 * @param particles prepositions and particles that belong to the cue where they follow
 * @param manner whether it confirms or denies
 */
record CueVerb(String base, Set<Frame> frames, Level level, List<String> particles, Optional<Manner> manner) {
    /** What a verb takes. */
    enum Frame {
        /** A clause, with or without that, or a quotation. */
        CLAUSE,
        /** A clause only with that or a question word, or a quotation. */
        WEAK,
        /** A clause only as a quotation. */
        QUOTATION,
        /** A noun phrase. */
        OBJECT,
        /** An infinitive with to. */
        INFINITIVE,
        /** Things do it too, a trend or a victory: the subject must be somebody or a document. */
        EVIDENCE,
        /** Somebody who is spoken to, before the content. */
        ADDRESSEE,
        /** The subject may follow. */
        INVERTS
    }

    /** Words or an attitude. */
    enum Level {
        /** Something said or written. */
        SPEECH,
        /** A belief or a judgement. */
        STANCE,
        /** A wish or a plan, which nobody need have stated. */
        INTENT
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
