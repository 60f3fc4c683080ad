package io.factbox.readers.tika;

import io.factbox.text.BlockKind;

/**
 * A part of a document.
 *
 * @param kind what the document says it is
 * @param text its characters, white space at the ends removed
 * @param page the page it stands on, from 0
 */
record Piece(BlockKind kind, String text, int page) {}
