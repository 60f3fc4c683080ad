package io.factbox.kit.gazetteer;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A trie of names in one hash table: each name and each of its beginnings that may end a token is a 64-bit hash of folded
 * characters, so a step costs one look-up, whatever the number of names, and nothing is allocated. 12 bytes a node; a million
 * company names take about 50 MB. Compares without case and accents and without full stops ({@code S.A.} is {@code SA}). The
 * names themselves are not kept: two of a thousand million different names may look the same. Immutable.
 *
 * <pre>{@code
 * PhraseTable names = PhraseTable.builder(2)
 *         .add("Harbour Board", 7)
 *         .add("Harbour Board of Altona", 8)
 *         .build();
 * }</pre>
 */
public final class PhraseTable {
    /** What {@link #longest} returns where no name begins. */
    public static final long NONE = -1;

    /** The highest payload. */
    public static final int MAX_PAYLOAD = (1 << 28) - 1;

    private static final int MAGIC = 0x46425054;
    private static final int VERSION = 2;
    private static final int HEADER = 4 * Integer.BYTES;

    private static final int PREFIX = -1;
    private static final int ABSENT = -2;
    private static final int ACRONYM = 1;
    private static final int ENDS_LOWER = 2;
    private static final int STARTS_LOWER = 4;

    /** Sets apart, among the first words of names, those that are names in lower case as well: most words of a text are neither. */
    private static final long LOWER_CASE = 0x5851F42D4C957F2DL;

    private final long[] keys;
    private final int[] values;
    private final long[] starts;

    private PhraseTable(long[] keys, int[] values, long[] starts) {
        this.keys = keys;
        this.values = values;
        this.starts = starts;
    }

    /** A builder without names, made for large lists. */
    public static Builder builder() {
        return new Builder(1 << 16);
    }

    /** A builder without names that takes the room of about so many, and more when they come. */
    public static Builder builder(int names) {
        return new Builder(Integer.highestOneBit(Math.max(4, Math.min(names, 1 << 16))) * 8);
    }

    /** A table without names. */
    public static PhraseTable empty() {
        return builder(0).build();
    }

    /**
     * Reads a table that {@link #write} wrote: copied as it is, which takes a tenth of the time that adding the names does.
     *
     * @throws IOException if it cannot be read or is no such table
     */
    public static PhraseTable read(InputStream stream) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
        if (in.remaining() < HEADER || in.getInt() != MAGIC || in.getInt() != VERSION) {
            throw new IOException("this is no table of names, or one of another version");
        }
        int slots = in.getInt();
        int words = in.getInt();
        if (Integer.bitCount(slots) != 1
                || Integer.bitCount(words) != 1
                || in.remaining() != slots * (Long.BYTES + (long) Integer.BYTES) + words * (long) Long.BYTES) {
            throw new IOException("the table of names is not whole");
        }
        long[] keys = new long[slots];
        int[] values = new int[slots];
        long[] starts = new long[words];
        in.asLongBuffer().get(keys);
        in.position(in.position() + slots * Long.BYTES);
        in.asIntBuffer().get(values);
        in.position(in.position() + slots * Integer.BYTES);
        in.asLongBuffer().get(starts);
        return new PhraseTable(keys, values, starts);
    }

    /**
     * Writes the table for {@link #read}: the same names added in the same order give the same bytes.
     *
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(keys.length);
        out.writeInt(starts.length);
        for (long key : keys) {
            out.writeLong(key);
        }
        for (int value : values) {
            out.writeInt(value);
        }
        for (long word : starts) {
            out.writeLong(word);
        }
        out.flush();
    }

    /** The token after the last one of a match. */
    public static int end(long match) {
        return (int) (match >>> 32);
    }

    /** What the builder was given with the name. */
    public static int payload(long match) {
        return (int) match;
    }

    /**
     * The longest name that begins with a token, to be read with {@link #end} and {@link #payload}; or {@link #NONE}. A name in
     * capitals matches capitals only ({@code WHO} is not {@code who}), and a capitalised first or last word is not found in lower
     * case.
     *
     * @param limit the token at which to stop, as a rule the end of the sentence
     */
    public long longest(AnalyzedText text, int token, int limit) {
        long hash = 0;
        long best = NONE;
        boolean startsLower = text.tokenShape(token) == TokenShape.LOWER;
        boolean upper = true;
        for (int t = token; t < limit; t++) {
            long before = hash;
            hash = append(text, t, t > token && text.spaceBefore(t), hash);
            int value = t > token || mayStart(hash, startsLower) ? value(hash) : ABSENT;
            if (value == ABSENT) {
                return best;
            }
            TokenShape shape = text.tokenShape(t);
            upper &= shape != TokenShape.LOWER && shape != TokenShape.CAPITALIZED && shape != TokenShape.MIXED;
            if (value != PREFIX && hash != before && accepts(value & 7, startsLower, upper, shape)) {
                best = (long) (t + 1) << 32 | value >>> 3;
            }
        }
        return best;
    }

    /** The hash of a name that is one token longer; the same, where the token is a full stop. */
    private static long append(AnalyzedText text, int token, boolean space, long hash) {
        long longer = space ? NameFold.next(hash, ' ') : hash;
        boolean empty = true;
        int end = text.tokenEnd(token);
        for (int i = text.tokenStart(token); i < end; i++) {
            char folded = NameFold.fold(text.charAt(i));
            if (folded != NameFold.DROPPED) {
                longer = NameFold.next(longer, folded);
                empty = false;
            }
        }
        return empty ? hash : longer;
    }

    /** Whether some name may begin with a token of this hash; seldom true without being so. */
    private boolean mayStart(long hash, boolean lower) {
        int bit = bit(lower ? hash ^ LOWER_CASE : hash, starts);
        return (starts[bit >> 6] >>> (bit & 63) & 1) != 0;
    }

    private static int bit(long hash, long[] set) {
        return (int) (hash >>> 13) & (set.length << 6) - 1;
    }

    private static boolean accepts(int flags, boolean startsLower, boolean upper, TokenShape last) {
        if (last == TokenShape.PUNCTUATION && (flags & ACRONYM) != 0) {
            return false;
        }
        return ((flags & ACRONYM) == 0 || upper)
                && (!startsLower || (flags & STARTS_LOWER) != 0)
                && (last != TokenShape.LOWER || (flags & ENDS_LOWER) != 0);
    }

    private int value(long hash) {
        int mask = keys.length - 1;
        for (int slot = slot(hash, mask); keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == hash) {
                return values[slot];
            }
        }
        return ABSENT;
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> 20) & mask;
    }

    /** Collects names. Not for several threads. */
    public static final class Builder {
        private long[] keys;
        private int[] values;
        private int size;
        private long[] firstTokens = new long[16];
        private int starters;

        private Builder(int slots) {
            keys = new long[slots];
            values = new int[slots];
        }

        /**
         * Adds a name; one that is there already keeps its payload.
         *
         * @param payload what {@link PhraseTable#payload} returns for it, from 0 to {@link #MAX_PAYLOAD}
         * @throws IllegalArgumentException for an empty name or a payload out of range
         */
        public Builder add(CharSequence name, int payload) {
            if (name.isEmpty() || payload < 0 || payload > MAX_PAYLOAD) {
                throw new IllegalArgumentException("a name is not empty and its payload from 0 to " + MAX_PAYLOAD
                        + ", not '" + name + "' with " + payload);
            }
            long hash = 0;
            boolean space = false;
            boolean firstWord = true;
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00A0') {
                    space = true;
                    firstWord &= hash == 0;
                    continue;
                }
                char folded = NameFold.fold(c);
                if (folded == NameFold.DROPPED) {
                    continue;
                }
                if (space && hash != 0) {
                    hash = NameFold.next(hash, ' ');
                }
                space = false;
                hash = NameFold.next(hash, folded);
                boolean last = i + 1 == name.length();
                if (last || mayEndToken(c, name.charAt(i + 1))) {
                    if (!last) {
                        put(hash, PREFIX);
                    }
                    if (firstWord) {
                        addStart(hash);
                    }
                    if (firstWord && Character.isLowerCase(name.charAt(0))) {
                        addStart(hash ^ LOWER_CASE);
                    }
                }
            }
            if (hash != 0) {
                put(hash, payload << 3 | flags(name));
            }
            return this;
        }

        /** Whether a token may end between two characters, however words are cut. */
        private static boolean mayEndToken(char c, char next) {
            boolean plain = c < 0x3000 && Character.isLetter(c) && Character.isLetter(next);
            return !plain && !(Character.isDigit(c) && Character.isDigit(next));
        }

        private static int flags(CharSequence name) {
            int letters = 0;
            boolean upper = true;
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    upper &= Character.isUpperCase(c);
                }
            }
            int last = name.length();
            while (last > 0 && Character.isLetter(name.charAt(last - 1))) {
                last--;
            }
            return (upper && letters > 0 ? ACRONYM : 0)
                    | (last < name.length() && noUpper(name, last, name.length()) ? ENDS_LOWER : 0)
                    | (Character.isLowerCase(name.charAt(0)) ? STARTS_LOWER : 0);
        }

        private static boolean noUpper(CharSequence name, int from, int to) {
            for (int i = from; i < to; i++) {
                if (Character.isUpperCase(name.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private void addStart(long hash) {
            if (starters == firstTokens.length) {
                firstTokens = Arrays.copyOf(firstTokens, starters * 2);
            }
            firstTokens[starters++] = hash;
        }

        private void put(long hash, int value) {
            if (size * 5L > keys.length * 3L) {
                grow();
            }
            int mask = keys.length - 1;
            int slot = slot(hash, mask);
            while (keys[slot] != 0 && keys[slot] != hash) {
                slot = slot + 1 & mask;
            }
            if (keys[slot] == 0) {
                keys[slot] = hash;
                values[slot] = value;
                size++;
            } else if (values[slot] == PREFIX) {
                values[slot] = value;
            }
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldValues = values;
            keys = new long[oldKeys.length * 2];
            values = new int[oldKeys.length * 2];
            size = 0;
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    put(oldKeys[i], oldValues[i]);
                }
            }
        }

        /** A Bloom filter (1970) with one hash: 16 bits a name. */
        private long[] starts() {
            int bits = Integer.highestOneBit(Math.max(64, Math.min(starters, 1 << 26))) * 16;
            long[] set = new long[bits >> 6];
            for (int i = 0; i < starters; i++) {
                int bit = bit(firstTokens[i], set);
                set[bit >> 6] |= 1L << (bit & 63);
            }
            return set;
        }

        /** The finished table. The builder is not to be used again. */
        public PhraseTable build() {
            return new PhraseTable(keys, values, starts());
        }
    }
}
