package io.factbox.kit.number;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The number words of one language. Immutable. */
public final class NumberWords {
    /** What a number word does in a number. */
    public enum Kind {
        /** Zero to nineteen. */
        UNIT,
        /** Twenty to ninety. */
        TENS,
        /** Hundred. */
        HUNDRED,
        /** Thousand and up, dozen: multiplies what stands before. */
        SCALE,
        /** First to nineteenth. */
        ORDINAL_UNIT,
        /** Twentieth to ninetieth. */
        ORDINAL_TENS,
        /** Hundredth and up. */
        ORDINAL_SCALE,
        /** The plural of a scale: a multiplier behind a number, else a vague number ({@code dozens}, {@code millions}). */
        SCALES,
        /** One part of several; the value is how many: half is 2, quarter is 4. */
        PART,
        /** The plural of a part: {@code thirds}. */
        PARTS,
        /** How many times: {@code twice}, {@code tenfold}. */
        MULTIPLE
    }

    private static final int FILTER = 64;

    private static final NumberWords ENGLISH = new NumberWords(Tsv.resource(NumberWords.class, "numbers-en.tsv"));

    private final Set<String> words;
    private final WordTable table;
    /** A bit for each hash modulo their number: one look tells most words from number words. */
    private final long[] hashes = new long[FILTER];

    private final Kind[] kinds;
    private final BigDecimal[] values;

    private NumberWords(List<Tsv.Row> rows) {
        Map<String, Integer> codes = new HashMap<>();
        kinds = new Kind[rows.size()];
        values = new BigDecimal[rows.size()];
        for (int i = 0; i < kinds.length; i++) {
            Tsv.Row row = rows.get(i);
            codes.put(row.cell(0), i);
            int hash = WordHash.of(row.cell(0));
            hashes[hash >>> 6 & FILTER - 1] |= 1L << hash;
            kinds[i] = Kind.valueOf(row.cell(1));
            values[i] = new BigDecimal(row.cell(2));
        }
        words = Set.copyOf(codes.keySet());
        table = WordTable.of(codes);
    }

    /** The English ones. */
    public static NumberWords english() {
        return ENGLISH;
    }

    /** The code of a token's number word, or {@link WordTable#NONE}. */
    public int code(AnalyzedText text, int token) {
        int hash = text.tokenHash(token);
        return (hashes[hash >>> 6 & FILTER - 1] >>> hash & 1) == 0 ? WordTable.NONE : table.get(text, token);
    }

    /** The words; for building larger tables. */
    public Set<String> words() {
        return words;
    }

    /** What the word of a code does. */
    public Kind kind(int code) {
        return kinds[code];
    }

    /** The value of the word of a code. */
    public BigDecimal value(int code) {
        return values[code];
    }
}
