package io.factbox.internal.engine;

import io.factbox.mention.CustomMention;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.text.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every mention that an extractor returns must hold. A plug-in's mention may be of any class: nothing is taken for granted. */
final class MentionCheck {
    private MentionCheck() {}

    /** What is wrong with the mention; empty if nothing is. */
    static Optional<String> fault(@Nullable Mention mention, ExtractorDescriptor descriptor, String text) {
        if (mention == null) {
            return Optional.of("a mention is null");
        }
        try {
            return Optional.ofNullable(faultOf(mention, descriptor, text));
        } catch (RuntimeException e) {
            return Optional.of("a " + mention.getClass().getName() + " cannot be read: " + Failures.describe(e));
        }
    }

    private static @Nullable String faultOf(Mention mention, ExtractorDescriptor descriptor, String text) {
        @Nullable MentionKind<?> kind = mention.kind();
        @Nullable Span span = mention.span();
        @Nullable String words = mention.text();
        @Nullable Provenance provenance = mention.provenance();
        if (kind == null || span == null || words == null || provenance == null) {
            return "a " + mention.getClass().getName() + " has no "
                    + (kind == null ? "kind" : span == null ? "span" : words == null ? "text" : "provenance");
        }
        if (!descriptor.produces().contains(kind)) {
            return "a mention of kind " + kind + " is not declared under produces(..)";
        }
        if (!kind.type().isInstance(mention)) {
            return "a mention of kind " + kind + " is not a " + kind.type().getName();
        }
        if (span.isEmpty() || span.end() > text.length()) {
            return "span " + place(span) + " is empty or reaches past the text's end at " + text.length();
        }
        if (words.length() != span.length() || !text.startsWith(words, span.start())) {
            return "the text '" + words + "' is not what stands at " + place(span);
        }
        if (!(mention.confidence() >= 0 && mention.confidence() <= 1)) {
            return "confidence " + mention.confidence() + " is not between 0 and 1";
        }
        if (!provenance.extractor().equals(descriptor.id())) {
            return "provenance names " + provenance.extractor() + ": take it from context.provenance(rule)";
        }
        return mention instanceof CustomMention custom ? faultOf(custom.attributes()) : null;
    }

    private static String place(Span span) {
        return span.start() + ".." + span.end();
    }

    /** Writers ask for them when the fact box is finished: too late to drop the mention. */
    private static @Nullable String faultOf(@Nullable Map<@Nullable String, @Nullable String> attributes) {
        if (attributes == null) {
            return "attributes() is null";
        }
        for (Map.Entry<@Nullable String, @Nullable String> attribute : attributes.entrySet()) {
            if (attribute.getKey() == null || attribute.getValue() == null) {
                return "a null is in attributes(): " + attribute;
            }
        }
        return null;
    }
}
