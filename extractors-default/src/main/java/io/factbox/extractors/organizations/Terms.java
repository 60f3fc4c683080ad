package io.factbox.extractors.organizations;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Abbreviations that name no organization: those of terms, offices and ranks, and the codes of countries in lists of results. */
final class Terms {
    private static final int TERM = 1;
    private static final int COUNTRY = 2;

    private final WordTable words;

    Terms() {
        Map<String, Integer> bits = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(Terms.class, "terms.tsv")) {
            int bit = row.cell(0).equals("country") ? COUNTRY : TERM;
            for (String word : row.cell(1).split(" ")) {
                bits.put(word, bits.getOrDefault(word, 0) | bit);
            }
        }
        words = WordTable.of(bits);
    }

    /** Whether a token is the abbreviation of a term. */
    boolean isTerm(AnalyzedText text, int token) {
        return has(text, token, TERM) && text.tokenShape(token) != TokenShape.CAPITALIZED;
    }

    /** Whether a token is the code of a country. */
    boolean isCountryCode(AnalyzedText text, int token) {
        return has(text, token, COUNTRY) && text.tokenShape(token) == TokenShape.UPPER;
    }

    private boolean has(AnalyzedText text, int token, int bit) {
        return (Math.max(0, words.get(text, token)) & bit) != 0;
    }
}
