package io.factbox.extractors.sources;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** What the words in a source tell about it. Immutable. */
final class SourceNouns {
    /** What a word tells; a word may tell several things. */
    enum Kind {
        /** A person's office, job or relation. */
        ROLE,
        /** A common noun for an organization. */
        ORGANIZATION,
        /** A word in the names of organizations. */
        ORGANIZATION_NAME,
        /** A plural noun for people. */
        GROUP,
        /** A noun for people whose names are kept back. */
        UNNAMED,
        /** A title or noun for a man. */
        MALE,
        /** A title or noun for a woman. */
        FEMALE,
        /** A title before a name. */
        TITLE,
        /** A country, or the capital that stands for its government. */
        COUNTRY;

        private int bit() {
            return 1 << ordinal();
        }

        /** Whether a word of these {@linkplain SourceNouns#kinds kinds} tells it. */
        boolean in(int kinds) {
            return (kinds & bit()) != 0;
        }
    }

    private final WordTable table;

    SourceNouns() {
        Map<String, Integer> bits = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(SourceNouns.class, "source-nouns-en.tsv")) {
            int bit = Kind.valueOf(row.cell(1)).bit();
            for (String word : row.cell(0).split(" ")) {
                bits.put(word, bits.getOrDefault(word, 0) | bit);
            }
        }
        table = WordTable.of(bits);
    }

    /** Whether a word tells anything. */
    boolean knows(AnalyzedText text, int token) {
        return table.get(text, token) != WordTable.NONE;
    }

    /** All that a word tells, to be asked by {@link Kind#in}. */
    int kinds(AnalyzedText text, int token) {
        int kinds = table.get(text, token);
        return kinds == WordTable.NONE ? 0 : kinds;
    }

    boolean is(AnalyzedText text, int token, Kind kind) {
        return kind.in(kinds(text, token));
    }
}
