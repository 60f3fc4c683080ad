package io.factbox.kit.spec;

import io.factbox.text.Span;

/**
 * A mention as a spec file writes it.
 *
 * @param span where it stands in the case's text
 * @param value what stands after the equals sign: {@code DATE 2024-03-15}
 */
public record ExpectedMention(Span span, String value) {}
