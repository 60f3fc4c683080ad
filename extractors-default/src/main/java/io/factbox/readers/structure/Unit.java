package io.factbox.readers.structure;

import io.factbox.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** A stretch of text that is judged as one: a line, wrapped lines joined, or a block that a reader found. */
final class Unit {
    /** Offsets without white space at the ends. */
    final int start;

    final int end;
    /** Whether an empty line, or a block's border, stands before it. */
    final boolean apart;
    /** What a reader said it is; absent for lines of plain text. */
    final @Nullable BlockKind given;

    final Shape shape;

    Unit(CharSequence text, int start, int end, boolean apart, @Nullable BlockKind given) {
        this.start = start;
        this.end = end;
        this.apart = apart;
        this.given = given;
        shape = Shape.of(text, start, end);
    }

    int length() {
        return end - start;
    }
}
