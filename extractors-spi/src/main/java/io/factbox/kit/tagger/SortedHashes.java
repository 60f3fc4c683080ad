package io.factbox.kit.tagger;

/**
 * Finds a 32-bit hash among others that are in ascending order and evenly spread: a table says where those with the same highest
 * bits begin, one or two of them. Takes no building but one pass, and half the memory of an open table. Immutable.
 */
final class SortedHashes {
    private final int[] hashes;
    /** For each value of the highest bits, where the first hash with it stands. */
    private final int[] starts;

    private final int shift;

    /** @param hashes in ascending order, each once; kept, not copied */
    SortedHashes(int[] hashes) {
        this.hashes = hashes;
        int buckets = Integer.highestOneBit(Math.max(16, hashes.length)) * 2;
        shift = Integer.numberOfLeadingZeros(buckets) + 1;
        int[] first = new int[buckets + 1];
        int bucket = 0;
        for (int i = 0; i < hashes.length; i++) {
            int own = (hashes[i] ^ Integer.MIN_VALUE) >>> shift;
            while (bucket < own) {
                first[++bucket] = i;
            }
        }
        while (bucket < buckets) {
            first[++bucket] = hashes.length;
        }
        starts = first;
    }

    int size() {
        return hashes.length;
    }

    /** The place of a hash, or -1. */
    int find(int hash) {
        int bucket = (hash ^ Integer.MIN_VALUE) >>> shift;
        int end = starts[bucket + 1];
        for (int i = starts[bucket]; i < end; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return -1;
    }
}
