package io.factbox.kit.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): a row of 8-bit weights, one a
 * label, for each feature that survived training, in a hash table by the feature's 32-bit hash; and the weights of neighbouring
 * labels. Immutable.
 */
public final class TaggerModel {
    private static final int MAGIC = 0x46424E54;
    private static final int VERSION = 1;
    private static final int HEADER = 2 * Integer.BYTES + Float.BYTES + Long.BYTES;

    /** Features by their highest bits, the next free slot where that is taken; 0 in free slots. */
    private final int[] keys;
    /** Where in {@link #bytes} the weights of the feature in a slot begin. */
    private final int[] rows;
    /** The whole file: weights are used where they stand, so that nothing is copied when an application starts. */
    private final byte[] bytes;

    private final int shift;
    private final float scale;
    final float[] transitions;

    private TaggerModel(byte[] bytes, int[] features, int firstRow, float scale, float[] transitions) {
        this.bytes = bytes;
        this.scale = scale;
        this.transitions = transitions;
        int capacity = Integer.highestOneBit(Math.max(16, features.length)) * 4;
        shift = Integer.numberOfLeadingZeros(capacity) + 1;
        int[] slots = new int[capacity];
        int[] places = new int[capacity];
        int row = firstRow;
        for (int feature : features) {
            int slot = feature >>> shift;
            while (slots[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            slots[slot] = feature;
            places[slot] = row;
            row += NameLabels.COUNT;
        }
        keys = slots;
        rows = places;
    }

    /** The number of features that have weights. */
    public int size() {
        return (int) Arrays.stream(keys).filter(key -> key != 0).count();
    }

    /** Adds up, for each label, the weights of a token's features; {@code sums} is scratch space. */
    void score(FeatureList list, int from, int to, int[] sums, float[] scores, int offset) {
        Arrays.fill(sums, 0);
        int mask = keys.length - 1;
        for (int f = from; f < to; f++) {
            int feature = list.features[f];
            int slot = feature >>> shift;
            int key = keys[slot];
            while (key != feature && key != 0) {
                slot = slot + 1 & mask;
                key = keys[slot];
            }
            if (key != 0) {
                int row = rows[slot];
                for (int label = 0; label < NameLabels.COUNT; label++) {
                    sums[label] += bytes[row + label];
                }
            }
        }
        for (int label = 0; label < NameLabels.COUNT; label++) {
            scores[offset + label] = sums[label] * scale;
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if it cannot be read, is of another version, or its checksum is wrong
     */
    public static TaggerModel read(InputStream stream) throws IOException {
        byte[] bytes = stream.readAllBytes();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || in.getInt() != MAGIC) {
            throw new IOException("this is no tagger model");
        }
        int version = in.getInt();
        if (version != VERSION) {
            throw new IOException("the tagger model is of version " + version + ", this program reads " + VERSION);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        if (in.getLong(bytes.length - Long.BYTES) != sum.getValue()) {
            throw new IOException("the tagger model is damaged: its checksum does not fit");
        }
        float scale = in.getFloat();
        float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        int[] features = new int[in.getInt()];
        in.asIntBuffer().get(features);
        int firstRow = in.position() + features.length * Integer.BYTES;
        return new TaggerModel(bytes, features, firstRow, scale, transitions);
    }

    /** Writes weights in the form that {@link #read} takes: features sorted, so that the same weights give the same bytes. */
    static void write(OutputStream stream, int[] features, byte[][] rows, float scale, float[] transitions)
            throws IOException {
        CRC32 sum = new CRC32();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(stream, sum));
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeFloat(scale);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        for (byte[] row : rows) {
            out.write(row);
        }
        out.flush();
        out.writeLong(sum.getValue());
        out.flush();
    }
}
