package io.factbox.internal.engine;

import io.factbox.mention.Mention;
import io.factbox.spi.ExtractorDescriptor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every mention that an extractor returns must hold. */
final class MentionCheck {
    private MentionCheck() {}

    /** What is wrong with the mention; empty if nothing is. */
    static Optional<String> fault(@Nullable Mention mention, ExtractorDescriptor descriptor, String text) {
        if (mention == null) {
            return Optional.of("a mention is null");
        }
        if (!descriptor.produces().contains(mention.kind())) {
            return Optional.of("a mention of kind " + mention.kind() + " is not declared under produces(..)");
        }
        if (!mention.kind().type().isInstance(mention)) {
            return Optional.of("a mention of kind " + mention.kind() + " is not a "
                    + mention.kind().type().getName());
        }
        if (mention.span().isEmpty() || mention.span().end() > text.length()) {
            return Optional.of(
                    "span " + mention.span() + " is empty or reaches past the text's end at " + text.length());
        }
        if (!text.regionMatches(
                        mention.span().start(),
                        mention.text(),
                        0,
                        mention.span().length())
                || mention.text().length() != mention.span().length()) {
            return Optional.of("the text '" + mention.text() + "' is not what stands at " + mention.span());
        }
        if (!(mention.confidence() >= 0 && mention.confidence() <= 1)) {
            return Optional.of("confidence " + mention.confidence() + " is not between 0 and 1");
        }
        if (!mention.provenance().extractor().equals(descriptor.id())) {
            return Optional.of(
                    "provenance names " + mention.provenance().extractor() + ": take it from context.provenance(rule)");
        }
        return Optional.empty();
    }
}
