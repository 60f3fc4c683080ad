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

    private static final int MAGIC = 0x46424332;
    private static final int HEADER = 3 * Integer.BYTES;
    private static final int ROW = Integer.BYTES + Short.BYTES;

    private final SortedHashes words;
    /** The whole file: clusters are read where they stand, so that nothing is copied when an application starts. */
    private final byte[] bytes;

    private final int firstFine;
    private final int firstCoarse;

    private WordClusters(int[] words, byte[] bytes) {
        this.words = new SortedHashes(words);
        this.bytes = bytes;
        firstFine = HEADER + words.length * Integer.BYTES;
        firstCoarse = firstFine + words.length * Short.BYTES;
    }

    /** No words. */
    public static WordClusters none() {
        return new WordClusters(new int[0], new byte[0]);
    }

    /**
     * Reads clusters: the number of words and of small clusters; the words' {@linkplain io.factbox.text.WordHash hashes}, mixed and
     * in ascending order; for each word its small cluster, two bytes; for each small cluster the large one it is part of, a byte.
     *
     * @throws IOException if they cannot be read
     */
    public static WordClusters read(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || in.getInt() != MAGIC) {
            throw new IOException("these are no word clusters, or some of another version");
        }
        int size = in.getInt();
        if (bytes.length != HEADER + size * (long) ROW + in.getInt()) {
            throw new IOException("the word clusters are not whole");
        }
        int[] words = new int[size];
        in.asIntBuffer().get(words);
        return new WordClusters(words, bytes);
    }

    /** Spreads hashes evenly: those of short words stand close together. One to one. */
    private static int mix(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9;
    }

    /** Both clusters of a token in one number: the small one above the lowest 8 bits, the large one in them. */
    int get(AnalyzedText text, int token) {
        int place = words.find(mix(text.tokenHash(token)));
        if (place < 0) {
            return NONE;
        }
        int at = firstFine + place * Short.BYTES;
        int fine = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
        return fine + 1 << 8 | (bytes[firstCoarse + fine] & 0xFF) + 1;
    }

    static int fine(int clusters) {
        return clusters >>> 8;
    }

    static int coarse(int clusters) {
        return clusters & 0xFF;
    }
}
