package io.factbox.internal.engine;

import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.Span;

/** A mention that checks nothing, so that the engine has to. */
record Note(MentionKind<?> kind, Span span, String text, double confidence, Provenance provenance)
        implements CustomMention {
    static final MentionKind<Note> KIND = MentionKind.custom("test.note", Note.class);
    static final MentionKind<Note> OTHER = MentionKind.custom("test.other", Note.class);

    /** A good one. */
    static Note at(ExtractionContext context, int start, int end) {
        return at(context, KIND, start, end, 0.9);
    }

    static Note at(ExtractionContext context, MentionKind<?> kind, int start, int end, double confidence) {
        Span span = new Span(start, end);
        return new Note(kind, span, span.slice(context.article().text()), confidence, context.provenance("rule"));
    }
}
