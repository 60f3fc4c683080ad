package io.factbox.internal.text;

import io.factbox.text.TokenShape;
import java.util.Arrays;

/** Tokens as columns of arrays that grow. */
final class TokenBuffer {
    int[] starts;
    int[] ends;
    int[] hashes;
    byte[] shapes;
    int size;

    TokenBuffer(int textLength) {
        int capacity = Math.max(16, textLength / 4);
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        shapes = new byte[capacity];
    }

    void add(int start, int end, int hash, TokenShape shape) {
        if (size == starts.length) {
            int capacity = size + (size >> 1);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            shapes = Arrays.copyOf(shapes, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        shapes[size++] = (byte) shape.ordinal();
    }

    void trim() {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
        shapes = Arrays.copyOf(shapes, size);
    }
}
