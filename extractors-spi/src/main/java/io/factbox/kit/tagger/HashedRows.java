package io.factbox.kit.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rows of 13 bytes, each found by a 32-bit key in one look: a perfect hash by "hash and displace" (Belazzougui, Botelho and Dietzfelbinger
 * 2009). A key's bucket has a seed; key and seed name the one slot where the row may stand. With the row stand 24 bits by which its key is
 * known: 16 bytes in all, so that a look at memory brings everything. Those bits and the slot take one of some thousand million other keys
 * for one that is there. Nothing is built when an application starts. Immutable.
 */
final class HashedRows {
    /** How many integers a row takes. */
    static final int WIDTH = 4;

    private static final int HEADER = 3 * Integer.BYTES;
    private static final int KEYS_A_BUCKET = 4;
    private static final int SEEDS = Character.MAX_VALUE + 1;
    /** The bits of a row's first integer by which its key is known; the others are the row's. */
    private static final int KEY_BITS = 0xFFFFFF00;

    /** The rows, {@link #WIDTH} integers each. Of the first one only the lowest byte belongs to the row. */
    final int[] cells;

    private final char[] seeds;
    private final int size;
    private final int slots;

    /**
     * Takes rows from where they stand in a file, as {@link #write} wrote them.
     *
     * @throws IOException if they are not whole
     */
    HashedRows(ByteBuffer in) throws IOException {
        if (in.remaining() < HEADER) {
            throw new IOException("the rows are not whole");
        }
        size = in.getInt();
        int buckets = in.getInt();
        slots = in.getInt();
        long length = buckets * (long) Character.BYTES + slots * (long) (WIDTH * Integer.BYTES);
        if (size < 0 || buckets < 1 || slots < 1 || in.remaining() < length) {
            throw new IOException("the rows are not whole");
        }
        seeds = new char[buckets];
        in.asCharBuffer().get(seeds);
        in.position(in.position() + buckets * Character.BYTES);
        cells = new int[slots * WIDTH];
        in.asIntBuffer().get(cells);
        in.position(in.position() + cells.length * Integer.BYTES);
    }

    int size() {
        return size;
    }

    /** Where the one row begins that may be a key's; whether it is, {@link #isOf} says. */
    int row(int key) {
        return slot(key, seeds[bucket(key, seeds.length)], slots) * WIDTH;
    }

    /** Whether the row that begins there is a key's own. */
    boolean isOf(int key, int row) {
        return (cells[row] ^ mark(key)) >>> Byte.SIZE == 0;
    }

    private static int mark(int key) {
        return key * 0x27D4EB2F & KEY_BITS;
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
     * @param rows for each key its row: {@link #WIDTH} integers, the first of them from 0 to 255
     * @throws IllegalArgumentException if a key stands twice
     */
    static void write(DataOutputStream out, int[] keys, int[][] rows) throws IOException {
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
            boolean free = placed[slot] < 0;
            int[] row = free ? new int[WIDTH] : rows[placed[slot]];
            out.writeInt(mark(free ? stranger(slot, seeds, slots) : keys[placed[slot]]) | row[0]);
            for (int i = 1; i < WIDTH; i++) {
                out.writeInt(row[i]);
            }
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
