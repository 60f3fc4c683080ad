package io.factbox.kit.tagger;

import io.factbox.text.AnalyzedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Words grouped by meaning, each with the number of a small and of a large cluster: what lets a tagger treat a word that it was not
 * trained on like one that it was. Looked up by the word's hash alone. Immutable.
 */
public final class WordClusters {
    /** The cluster of words that are in none. */
    public static final int NONE = 0;

    private static final int MAGIC = 0x4642434C;
    private static final int MIX = 0x9E3779B9;
    private static final int HEADER = 2 * Integer.BYTES;
    private static final int ROW = Integer.BYTES + Short.BYTES + Byte.BYTES;

    private final int[] keys;
    private final int[] values;

    private WordClusters(int size) {
        int capacity = Integer.highestOneBit(Math.max(2, size)) * 4;
        keys = new int[capacity];
        values = new int[capacity];
    }

    /** No words. */
    public static WordClusters none() {
        return new WordClusters(0);
    }

    /**
     * Reads clusters: the number of words, and for each its hash, its small and its large cluster.
     *
     * @throws IOException if they cannot be read
     */
    public static WordClusters read(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || in.getInt() != MAGIC) {
            throw new IOException("these are no word clusters");
        }
        int size = in.getInt();
        if (bytes.length != HEADER + size * (long) ROW) {
            throw new IOException("the word clusters are not whole");
        }
        WordClusters clusters = new WordClusters(size);
        clusters.fill(bytes);
        return clusters;
    }

    /** All in one loop without calls: a program that has just begun runs it before it is compiled. */
    private void fill(byte[] bytes) {
        int[] hashes = keys;
        int[] clusters = values;
        int mask = hashes.length - 1;
        for (int i = HEADER; i < bytes.length; i += ROW) {
            int hash = bytes[i] << 24 | (bytes[i + 1] & 0xFF) << 16 | (bytes[i + 2] & 0xFF) << 8 | bytes[i + 3] & 0xFF;
            int slot = (hash ^ hash >>> 15) * MIX >>> 7 & mask;
            while (clusters[slot] != NONE && hashes[slot] != hash) {
                slot = slot + 1 & mask;
            }
            int fine = (bytes[i + 4] & 0xFF) << 8 | bytes[i + 5] & 0xFF;
            hashes[slot] = hash;
            clusters[slot] = fine + 1 << 8 | (bytes[i + 6] & 0xFF) + 1;
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * MIX >>> 7 & keys.length - 1;
    }

    /** Both clusters of a token in one number: the small one above the lowest 8 bits, the large one in them. */
    int get(AnalyzedText text, int token) {
        int hash = text.tokenHash(token);
        int mask = keys.length - 1;
        for (int slot = slot(hash); values[slot] != NONE; slot = slot + 1 & mask) {
            if (keys[slot] == hash) {
                return values[slot];
            }
        }
        return NONE;
    }

    static int fine(int clusters) {
        return clusters >>> 8;
    }

    static int coarse(int clusters) {
        return clusters & 0xFF;
    }
}
