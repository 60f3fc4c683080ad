package io.factbox.text;

/**
 * A part of an article's text that plays one role. Blocks are in text order and do not overlap.
 *
 * @param kind the role
 * @param span where it stands, without white space at its ends
 */
public record Block(BlockKind kind, Span span) {}
