package io.factbox.kit.tagger;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;

/** Reads lists of words by {@link WordClass}: a row a class, a note, and any number of words parted by spaces; a class may have many rows. */
public final class WordClasses {
    private WordClasses() {}

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
                int bit = WordClass.valueOf(row.cell(0)).bit();
                for (String word : row.cell(2).split(" +")) {
                    words.merge(word.toLowerCase(java.util.Locale.ROOT), bit, (a, b) -> a | b);
                }
            }
        }
        return WordTable.of(words);
    }
}
