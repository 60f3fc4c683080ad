package io.factbox.kit.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Rows of bytes, each found by a 32-bit key in one look: a perfect hash by "hash and displace" (Belazzougui, Botelho and Dietzfelbinger
 * 2009). A key's bucket has a seed, key and seed name the one slot where the row may stand, and the key stands before the row, so that
 * both come with one line of the cache. Used where it stands in a file: nothing is built or copied when an application starts. Immutable.
 */
final class HashedRows {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle CHAR = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.BIG_ENDIAN);

    private static final int HEADER = 3 * Integer.BYTES;
    private static final int KEYS_A_BUCKET = 4;
    private static final int SEEDS = Character.MAX_VALUE + 1;

    private final byte[] bytes;
    private final int size;
    private final int buckets;
    private final int slots;
    private final int firstSeed;
    private final int firstRow;
    private final int stride;

    /**
     * Rows as {@link #write} wrote them, from a place in a file on.
     *
     * @param width how many bytes a row has
     * @throws IOException if they would go on behind the last byte
     */
    HashedRows(byte[] bytes, int from, int width) throws IOException {
        if (bytes.length < from + HEADER) {
            throw new IOException("the rows are not whole");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, HEADER);
        size = in.getInt();
        buckets = in.getInt();
        slots = in.getInt();
        this.bytes = bytes;
        stride = Integer.BYTES + width;
        firstSeed = from + HEADER;
        firstRow = firstSeed + buckets * Character.BYTES;
        if (size < 0 || buckets < 1 || slots < 1 || firstRow + (long) slots * stride > bytes.length) {
            throw new IOException("the rows are not whole");
        }
    }

    int size() {
        return size;
    }

    /** Where the one row begins that may be a key's; whether it is, {@link #isOf} says. */
    int row(int key) {
        int seed = (char) CHAR.get(bytes, firstSeed + bucket(key, buckets) * Character.BYTES);
        return firstRow + slot(key, seed, slots) * stride + Integer.BYTES;
    }

    /** Whether the row that begins there is a key's own. */
    boolean isOf(int key, int row) {
        return (int) INT.get(bytes, row - Integer.BYTES) == key;
    }

    private static int bucket(int key, int buckets) {
        return scaled(key * 0x9E3779B9, buckets);
    }

    private static int slot(int key, int seed, int slots) {
        int mixed = key ^ seed * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return scaled(mixed, slots);
    }

    /** An unsigned number brought from 32 bits down to a range. */
    private static int scaled(int number, int range) {
        return (int) (Integer.toUnsignedLong(number) * range >>> Integer.SIZE);
    }

    /**
     * Writes rows: the same ones in the same order give the same bytes.
     *
     * @param keys each once
     * @param rows for each key its row
     * @param width how many bytes a row has
     * @throws IllegalArgumentException if a key stands twice
     */
    static void write(DataOutputStream out, int[] keys, byte[][] rows, int width) throws IOException {
        int buckets = keys.length / KEYS_A_BUCKET + 1;
        int[][] members = members(keys, buckets);
        char[] seeds = new char[buckets];
        int slots = keys.length + 2;
        int[] placed = place(keys, members, seeds, slots);
        while (placed.length == 0) {
            if (slots > 2 * keys.length + 64) {
                throw new IllegalArgumentException("there are keys that stand twice");
            }
            slots += keys.length / 64 + 1;
            placed = place(keys, members, seeds, slots);
        }
        out.writeInt(keys.length);
        out.writeInt(buckets);
        out.writeInt(slots);
        for (char seed : seeds) {
            out.writeChar(seed);
        }
        for (int slot = 0; slot < slots; slot++) {
            int member = placed[slot];
            out.writeInt(member < 0 ? stranger(slot, seeds, slots) : keys[member]);
            out.write(member < 0 ? new byte[width] : rows[member]);
        }
    }

    /** What stands in a free slot: a key that is looked for in another. */
    private static int stranger(int slot, char[] seeds, int slots) {
        int key = 0;
        while (slot(key, seeds[bucket(key, seeds.length)], slots) == slot) {
            key++;
        }
        return key;
    }

    /** For each bucket, the places of its keys. */
    private static int[][] members(int[] keys, int buckets) {
        int[][] members = new int[buckets][0];
        for (int i = 0; i < keys.length; i++) {
            int bucket = bucket(keys[i], buckets);
            members[bucket] = Arrays.copyOf(members[bucket], members[bucket].length + 1);
            members[bucket][members[bucket].length - 1] = i;
        }
        return members;
    }

    /** For each slot the key in it or -1, the fullest buckets placed first; empty if there is no seed for one of them. */
    private static int[] place(int[] keys, int[][] members, char[] seeds, int slots) {
        Integer[] order = new Integer[members.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(members[b].length, members[a].length));
        int[] placed = new int[slots];
        Arrays.fill(placed, -1);
        for (int bucket : order) {
            int seed = 0;
            while (seed < SEEDS && !put(keys, members[bucket], seed, placed)) {
                seed++;
            }
            if (seed == SEEDS) {
                return new int[0];
            }
            seeds[bucket] = (char) seed;
        }
        return placed;
    }

    /** Puts the keys of a bucket where a seed sends them, unless two want one slot. */
    private static boolean put(int[] keys, int[] bucket, int seed, int[] placed) {
        for (int done = 0; done < bucket.length; done++) {
            int slot = slot(keys[bucket[done]], seed, placed.length);
            if (placed[slot] >= 0) {
                for (int undone = 0; undone < done; undone++) {
                    placed[slot(keys[bucket[undone]], seed, placed.length)] = -1;
                }
                return false;
            }
            placed[slot] = bucket[done];
        }
        return true;
    }
}
