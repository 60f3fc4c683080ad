package io.factbox.mention;

import io.factbox.text.Span;

/**
 * A fact's place in the text, with what it means. Finished values: immutable and comparable.
 *
 * <p>The kinds are closed but for {@link CustomMention}, the door for plug-ins.
 */
public sealed interface Mention
        permits SourceAttribution, DateMention, OrganizationMention, PersonMention, FigureMention, CustomMention {
    /** What kind of fact it is. */
    MentionKind<?> kind();

    /** Where it stands in the article's text. */
    Span span();

    /** The characters of the span; the engine checks. */
    String text();

    /** From 0 to 1: how often the rule that fired is right, as measured; not the probability that the statement is true. */
    double confidence();

    /** Which extractor and which of its rules made it. */
    Provenance provenance();
}
