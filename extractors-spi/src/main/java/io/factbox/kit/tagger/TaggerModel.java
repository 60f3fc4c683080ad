package io.factbox.kit.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): a row of 8-bit weights, one a
 * label, for each feature that survived training, by the feature's 32-bit hash; and the weights of neighbouring labels.
 * Immutable.
 */
public final class TaggerModel {
    private static final int MAGIC = 0x46424E54;
    private static final int VERSION = 2;
    private static final int TRANSITIONS = NameLabels.COUNT * NameLabels.COUNT;
    private static final int HEADER = 2 * Integer.BYTES + Float.BYTES + TRANSITIONS * Float.BYTES;

    /** Every second byte of a long. */
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    private static final long LOW = 0xFFFFFFFFL;
    /** By so much each weight is higher in the rows: they are unsigned there. */
    private static final int BIAS = 128;
    /** So many unsigned bytes add up within 16 bits. */
    private static final int MAX_TERMS = 0xFFFF / 0xFF;

    private final HashedRows features;
    private final float scale;
    final float[] transitions;

    private TaggerModel(HashedRows features, float scale, float[] transitions) {
        this.features = features;
        this.scale = scale;
        this.transitions = transitions;
    }

    /** The number of features that have weights. */
    public int size() {
        return features.size();
    }

    /** Adds up, for each label, the weights of a token's features. */
    void score(FeatureList list, int from, int to, float[] scores, int offset) {
        for (int label = 0; label < NameLabels.COUNT; label++) {
            scores[offset + label] = 0;
        }
        for (int start = from; start < to; start += MAX_TERMS) {
            add(list.features, start, Math.min(to, start + MAX_TERMS), scores, offset);
        }
    }

    /**
     * Adds the weights of those features that have some. Eight weights are taken at a time and summed in the 16-bit lanes of two
     * longs. Which features have weights no processor can guess, so what is done with a feature does not branch on it.
     */
    private void add(int[] some, int from, int to, float[] scores, int offset) {
        int[] cells = features.cells;
        long even = 0;
        long odd = 0;
        long laterEven = 0;
        long laterOdd = 0;
        int count = 0;
        for (int f = from; f < to; f++) {
            int row = features.row(some[f]);
            int hit = features.isOf(some[f], row) ? 1 : 0;
            count += hit;
            long first = (cells[row + 1] & LOW | (long) cells[row + 2] << Integer.SIZE) & -hit;
            long later = (cells[row + 3] & LOW | (long) (cells[row] & 0xFF) << Integer.SIZE) & -hit;
            even += first & EVEN;
            odd += first >>> 8 & EVEN;
            laterEven += later & EVEN;
            laterOdd += later >>> 8 & EVEN;
        }
        int bias = count * BIAS;
        for (int label = 0; label < NameLabels.COUNT; label++) {
            long lanes = label < Long.BYTES ? (label & 1) == 0 ? even : odd : (label & 1) == 0 ? laterEven : laterOdd;
            int sum = (int) (lanes >>> (label % Long.BYTES >> 1) * Short.SIZE) & 0xFFFF;
            scores[offset + label] += (sum - bias) * scale;
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
        if (bytes.length < HEADER + Long.BYTES || in.getInt() != MAGIC) {
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
        float[] transitions = new float[TRANSITIONS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getFloat();
        }
        return new TaggerModel(new HashedRows(in), scale, transitions);
    }

    /** Writes weights in the form that {@link #read} takes: the same ones in the same order give the same bytes. */
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
        HashedRows.write(out, features, packed(rows));
        out.flush();
        out.writeLong(sum.getValue());
        out.flush();
    }

    /** The weights of labels 0 to 11 four to an integer, the lowest byte first, behind the last one. */
    private static int[][] packed(byte[][] rows) {
        int[][] packed = new int[rows.length][HashedRows.WIDTH];
        for (int row = 0; row < rows.length; row++) {
            for (int label = 0; label < NameLabels.COUNT; label++) {
                int cell = (1 + label / Integer.BYTES) % HashedRows.WIDTH;
                packed[row][cell] |= rows[row][label] + BIAS << label % Integer.BYTES * Byte.SIZE;
            }
        }
        return packed;
    }
}
