package io.factbox.readers.structure;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lexicons of the structure pass. */
final class Phrases {
    /** Longer lines are no furniture, label or agency. */
    static final int LONGEST_KEY = 120;

    private Phrases() {}

    /** Words by their kind: the cells after the first hold words parted by spaces. */
    static WordTable words(String resource, Map<String, Integer> kinds) {
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(Phrases.class, resource)) {
            Integer kind = kinds.get(row.cell(0));
            if (kind != null) {
                for (String word : row.cell(1).split(" ")) {
                    entries.put(word, kind);
                }
            }
        }
        return WordTable.of(entries);
    }

    /** Words whose number stands in the row: {@code month 10 october oct …}. */
    static WordTable numbered(String resource, String what) {
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(Phrases.class, resource)) {
            if (row.cell(0).equals(what)) {
                for (String word : row.cell(2).split(" ")) {
                    entries.putIfAbsent(word, Integer.valueOf(row.cell(1)) + ZERO);
                }
            }
        }
        return WordTable.of(entries);
    }

    /** What {@link #numbered} adds, since a word's number is not negative. */
    static final int ZERO = 1000;

    /** The phrases of a kind, as the lexicon writes them. */
    static Set<String> phrases(String resource, String kind) {
        Set<String> phrases = new HashSet<>();
        for (Tsv.Row row : Tsv.resource(Phrases.class, resource)) {
            if (row.cell(0).equals(kind)) {
                phrases.add(row.cell(1));
            }
        }
        return phrases;
    }

    /** The first cells of a lexicon. */
    static Set<String> names(String resource) {
        Set<String> names = new HashSet<>();
        Tsv.resource(Phrases.class, resource).forEach(row -> names.add(row.cell(0)));
        return names;
    }

    /** The letters of a line in lower case, runs of digits as {@code #} and of anything else as one space; empty for a long line. */
    static String key(CharSequence text, int start, int end) {
        if (end - start > LONGEST_KEY) {
            return "";
        }
        StringBuilder key = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            char next = digit ? '#' : Character.isLetter(c) ? WordHash.fold(c) : ' ';
            boolean repeats = !key.isEmpty() && key.charAt(key.length() - 1) == next;
            if (next == ' ' ? !repeats && !key.isEmpty() : !digit || !repeats) {
                key.append(next);
            }
        }
        return key.toString().stripTrailing();
    }
}
