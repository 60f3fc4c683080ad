package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and signs with the currencies that each can mean. Looked up without regard to case; those that differ in case alone ({@code Rs},
 * {@code RS}) can be told apart. Immutable.
 */
final class Senses {
    /** What a word or sign can mean: candidates, the default first. */
    private record Sense(String surface, int[] rows) {}

    private final WordTable table;
    private final Sense[][] senses;

    private Senses(Map<String, List<Sense>> byKey) {
        Map<String, Integer> keys = new HashMap<>();
        senses = new Sense[byKey.size()][];
        for (Map.Entry<String, List<Sense>> entry : byKey.entrySet()) {
            senses[keys.size()] = entry.getValue().toArray(new Sense[0]);
            keys.put(entry.getKey(), keys.size());
        }
        table = WordTable.of(keys);
    }

    /** Candidates for a word. */
    int[] named(String word) {
        return rows(table.get(word));
    }

    /** Candidates for a token in any case. */
    int[] anyCase(AnalyzedText text, int token) {
        return rows(table.get(text, token));
    }

    private int[] rows(int code) {
        return code == WordTable.NONE ? CurrencyTable.NO_ROWS : senses[code][0].rows();
    }

    /** Candidates for a token in its own case. */
    int[] sameCase(AnalyzedText text, int token) {
        return sameCase(text, text.tokenStart(token), text.tokenEnd(token), table.get(text, token));
    }

    /** Candidates for the characters between two offsets, in their own case. */
    int[] sameCase(AnalyzedText text, int start, int end) {
        return sameCase(text, start, end, table.get(text, start, end, WordHash.of(text, start, end)));
    }

    private int[] sameCase(AnalyzedText text, int start, int end, int code) {
        if (code != WordTable.NONE) {
            for (Sense sense : senses[code]) {
                if (isSame(text, start, end, sense.surface())) {
                    return sense.rows();
                }
            }
        }
        return CurrencyTable.NO_ROWS;
    }

    private static boolean isSame(CharSequence text, int start, int end, String surface) {
        for (int i = 0; i < surface.length(); i++) {
            if (start + i >= end || text.charAt(start + i) != surface.charAt(i)) {
                return false;
            }
        }
        return end - start == surface.length();
    }

    /** Gathers words and signs; those added first are the defaults. */
    static final class Builder {
        private final Map<String, List<Sense>> byKey = new HashMap<>();

        void add(String surface, int row) {
            String key = surface.toLowerCase(Locale.ROOT);
            List<Sense> list = byKey.get(key);
            if (list == null) {
                list = new ArrayList<>(1);
                byKey.put(key, list);
            }
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).surface().equals(surface)) {
                    int[] rows = list.get(i).rows();
                    int[] more = Arrays.copyOf(rows, rows.length + 1);
                    more[rows.length] = row;
                    list.set(i, new Sense(surface, more));
                    return;
                }
            }
            list.add(new Sense(surface, new int[] {row}));
        }

        /** Puts in all words and signs. */
        void addKeys(Map<String, Integer> keys) {
            for (String key : byKey.keySet()) {
                keys.put(key, 0);
            }
        }

        Senses build() {
            return new Senses(byKey);
        }
    }
}
