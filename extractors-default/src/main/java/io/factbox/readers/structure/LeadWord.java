package io.factbox.readers.structure;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What words before and in bylines, timestamps and credits do; a word may do several things. */
enum LeadWord {
    /** Before the time of publication. */
    PUBLISHED,
    /** Before the time of the last change. */
    UPDATED,
    /** Between such words. */
    FILLER,
    BY,
    AUTHOR,
    AND,
    /** What a writer is: reporter, editor. */
    ROLE,
    /** Inside a name: de, van. */
    PARTICLE,
    SUFFIX,
    HONORIFIC,
    /** In names of organizations and not of people. */
    ORG,
    /** In place of a name: staff, desk. */
    NOBODY,
    CURATED;

    /** The words, each with its bits. */
    static WordTable table() {
        Map<String, Integer> words = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(LeadWord.class, "leads.tsv")) {
            int bit = valueOf(row.cell(0).toUpperCase(Locale.ROOT)).bit();
            for (String word : row.cell(1).split(" ")) {
                words.put(word, words.getOrDefault(word, 0) | bit);
            }
        }
        return WordTable.of(words);
    }

    private int bit() {
        return 1 << ordinal();
    }

    /** Whether a word with these bits does it; {@link WordTable#NONE} does nothing. */
    boolean in(int bits) {
        return bits != WordTable.NONE && (bits & bit()) != 0;
    }
}
