package io.factbox.kit.tagger;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads lists of words by {@link NameWord}: a row a class, a note, and any number of words parted by single spaces; a class may have many rows. */
public final class NameWords {
    private NameWords() {}

    /** No words. */
    public static WordTable none() {
        return WordTable.of(Map.of());
    }

    /**
     * Reads rows of a class's name, a note and words, parted by tabs.
     *
     * @throws IOException if they cannot be read
     * @throws IllegalArgumentException if a row names no class
     */
    public static WordTable read(Reader... readers) throws IOException {
        Map<String, Integer> words = new HashMap<>();
        for (Reader reader : readers) {
            for (Tsv.Row row : Tsv.rows(reader)) {
                int bit = NameWord.valueOf(row.cell(0)).bit();
                // one space and no lambda: an application waits for this, and neither has been loaded yet
                for (String word : row.cell(2).split(" ")) {
                    String lower = word.toLowerCase(Locale.ROOT);
                    words.put(lower, words.getOrDefault(lower, 0) | bit);
                }
            }
        }
        return WordTable.of(words);
    }
}
