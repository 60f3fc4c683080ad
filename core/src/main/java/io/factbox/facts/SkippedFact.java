package io.factbox.facts;

import io.factbox.mention.MentionKind;
import io.factbox.text.Span;

/**
 * What looked like a fact and was vetoed, so that a reviewer can disagree.
 *
 * @param span where it stands
 * @param text the characters of the span
 * @param kind the kind of fact that it looked like
 * @param why the reason it is none: {@code citation mark}
 * @param extractor the id of the extractor that vetoed it
 */
public record SkippedFact(Span span, String text, MentionKind<?> kind, String why, String extractor) {}
