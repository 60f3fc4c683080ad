package io.factbox.readers.structure;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lexicons of the structure pass. */
final class Phrases {
    /** Longer lines are no furniture, label or agency. */
    static final int LONGEST_KEY = 120;

    private Phrases() {}

    /** The rows of a lexicon. */
    static List<Tsv.Row> rows(String resource) {
        return Tsv.resource(Phrases.class, resource);
    }

    /** Words whose number stands in the row: {@code month 10 october oct …}. */
    static WordTable numbered(List<Tsv.Row> rows, String what) {
        Map<String, Integer> entries = new HashMap<>();
        for (Tsv.Row row : rows) {
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
    static Set<String> phrases(List<Tsv.Row> rows, String kind) {
        Set<String> phrases = new HashSet<>();
        for (Tsv.Row row : rows) {
            if (row.cell(0).equals(kind)) {
                phrases.add(row.cell(1));
            }
        }
        return phrases;
    }

    /** The first cells of a lexicon. */
    static Set<String> names(String resource) {
        Set<String> names = new HashSet<>();
        for (Tsv.Row row : rows(resource)) {
            names.add(row.cell(0));
        }
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
