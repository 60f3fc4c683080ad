package io.factbox.kit.tagger;

import java.util.Arrays;

/** The features of the tokens of one run, each a 32-bit hash; grows and is used again. */
final class FeatureList {
    int[] features = new int[1 << 10];
    int size;
    /** Where a token's features end; those of the next begin there. */
    int[] ends = new int[64];

    int tokens;

    void clear() {
        size = 0;
        tokens = 0;
    }

    /** Adds a feature: what is looked at, and what is seen there. */
    void add(int template, int value) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
        }
        int hash = (value + template * 0x9E3779B9) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 15) * 0xC2B2AE35;
        features[size++] = hash ^ hash >>> 13;
    }

    void add(int template, int first, int second) {
        add(template, first * 0x01000193 ^ Integer.rotateLeft(second, 13) * 0x27D4EB2F);
    }

    void endToken() {
        if (tokens == ends.length) {
            ends = Arrays.copyOf(ends, tokens * 2);
        }
        ends[tokens++] = size;
    }

    int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }
}
