package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The currencies with what news calls them. A currency is its row in the table. Immutable. */
final class CurrencyTable {
    static final int[] NO_ROWS = {};

    /** What a word or sign can mean: candidates, the default first. */
    private record Sense(String surface, int[] rows) {}

    private final String[] codes;
    private final @Nullable Currency[] currencies;
    private final String[][][] adjectives;
    private final String[][][] places;
    private final Senses nouns;
    private final Senses minors;
    private final Senses signs;
    private final Senses dollarLetters;
    private final Map<String, Integer> countries = new HashMap<>();
    private final WordTable placeStarts;
    private final int[][] placeRows;

    /** Surfaces by word, looked up without regard to case, then compared in their own where they must. */
    private static boolean isSame(CharSequence text, int start, int end, String surface) {
        for (int i = 0; i < surface.length(); i++) {
            if (start + i >= end || text.charAt(start + i) != surface.charAt(i)) {
                return false;
            }
        }
        return end - start == surface.length();
    }

    private static final class Senses {
        private final Map<String, List<Sense>> byKey = new HashMap<>();
        private @Nullable WordTable table;
        private Sense[][] senses = {};

        void add(String surface, int row) {
            List<Sense> list = byKey.computeIfAbsent(surface.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).surface().equals(surface)) {
                    int[] rows = list.get(i).rows();
                    int[] more = java.util.Arrays.copyOf(rows, rows.length + 1);
                    more[rows.length] = row;
                    list.set(i, new Sense(surface, more));
                    return;
                }
            }
            list.add(new Sense(surface, new int[] {row}));
        }

        Senses close() {
            Map<String, Integer> keys = new HashMap<>();
            List<Sense[]> all = new ArrayList<>();
            byKey.forEach((key, list) -> {
                keys.put(key, all.size());
                all.add(list.toArray(Sense[]::new));
            });
            table = WordTable.of(keys);
            senses = all.toArray(Sense[][]::new);
            return this;
        }

        int[] named(String word) {
            int code = table == null ? WordTable.NONE : table.get(word);
            return code == WordTable.NONE ? NO_ROWS : senses[code][0].rows();
        }

        int[] anyCase(AnalyzedText text, int token) {
            int code = table == null ? WordTable.NONE : table.get(text, token);
            return code == WordTable.NONE ? NO_ROWS : senses[code][0].rows();
        }

        int[] sameCase(AnalyzedText text, int token) {
            return table == null
                    ? NO_ROWS
                    : sameCase(text, text.tokenStart(token), text.tokenEnd(token), table.get(text, token));
        }

        int[] sameCase(AnalyzedText text, int start, int end) {
            return table == null
                    ? NO_ROWS
                    : sameCase(text, start, end, table.get(text, start, end, WordHash.of(text, start, end)));
        }

        private int[] sameCase(AnalyzedText text, int start, int end, int code) {
            if (code != WordTable.NONE) {
                for (Sense sense : senses[code]) {
                    if (isSame(text, start, end, sense.surface())) {
                        return sense.rows();
                    }
                }
            }
            return NO_ROWS;
        }
    }

    CurrencyTable(List<Tsv.Row> rows) {
        int count = rows.size();
        codes = new String[count];
        currencies = new Currency[count];
        adjectives = new String[count][][];
        places = new String[count][][];
        nouns = new Senses();
        minors = new Senses();
        signs = new Senses();
        dollarLetters = new Senses();
        Map<String, List<Integer>> starts = new HashMap<>();
        for (int row = 0; row < count; row++) {
            Tsv.Row cells = rows.get(row);
            codes[row] = cells.cell(0);
            currencies[row] = currency(codes[row]);
            int at = row;
            UnitTable.cells(cells.cell(1)).forEach(noun -> nouns.add(noun, at));
            adjectives[row] = phrases(cells.cell(2));
            UnitTable.cells(cells.cell(3)).forEach(sign -> addSign(sign, at));
            UnitTable.cells(cells.cell(4)).forEach(sign -> signs.add(sign, at));
            UnitTable.cells(cells.cell(5)).forEach(minor -> minors.add(minor, at));
            for (String country : UnitTable.cells(cells.cell(6))) {
                countries.putIfAbsent(country, row);
            }
            places[row] = phrases(cells.cell(7));
            for (String[] place : places[row]) {
                List<Integer> list = starts.computeIfAbsent(place[0], key -> new ArrayList<>());
                if (!list.contains(row)) {
                    list.add(row);
                }
            }
        }
        nouns.close();
        minors.close();
        signs.close();
        dollarLetters.close();
        Map<String, Integer> keys = new HashMap<>();
        List<int[]> startRows = new ArrayList<>();
        starts.forEach((word, list) -> {
            keys.put(word, startRows.size());
            startRows.add(list.stream().mapToInt(Integer::intValue).toArray());
        });
        placeStarts = WordTable.of(keys);
        placeRows = startRows.toArray(int[][]::new);
    }

    /** {@code HK$} and {@code $HK} are letters around a dollar sign; the rest are one token. */
    private void addSign(String sign, int row) {
        if (sign.length() > 1 && (sign.endsWith("$") || sign.endsWith("£") || sign.endsWith("¥"))) {
            dollarLetters.add(sign.substring(0, sign.length() - 1), row);
        } else if (sign.length() > 1 && sign.startsWith("$")) {
            dollarLetters.add(sign.substring(1), row);
        } else {
            signs.add(sign, row);
        }
    }

    private static String[][] phrases(String cell) {
        return UnitTable.cells(cell).stream()
                .map(phrase -> phrase.toLowerCase(Locale.ROOT).split(" "))
                .toArray(String[][]::new);
    }

    private static @Nullable Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            // not in ISO 4217, or not yet in this JDK's copy of it
            return null;
        }
    }

    int size() {
        return codes.length;
    }

    /** The row whose country or city is called so; -1 if none. */
    int ofPlace(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        for (int row = 0; row < places.length; row++) {
            for (String[] place : places[row]) {
                if (java.util.Arrays.equals(place, words)) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** The currency of a row, where ISO 4217 has it. */
    Optional<Currency> currency(int row) {
        return Optional.ofNullable(currencies[row]);
    }

    /** The row's code, also where ISO 4217 does not have it: {@code BTC}. */
    String code(int row) {
        return codes[row];
    }

    /** Candidates for a sign or code before or after an amount. */
    int[] sign(AnalyzedText text, int token) {
        return signs.sameCase(text, token);
    }

    /** Candidates for an ISO code behind an M for million: {@code MUSD}. */
    int[] millions(AnalyzedText text, int token) {
        int start = text.tokenStart(token);
        int end = text.tokenEnd(token);
        if (end - start != 4 || text.charAt(start) != 'M' || text.tokenShape(token) != TokenShape.UPPER) {
            return NO_ROWS;
        }
        return signs.sameCase(text, start + 1, end);
    }

    /** Candidates for an ISO code written in lower case. */
    int[] signInAnyCase(AnalyzedText text, int token) {
        return signs.anyCase(text, token);
    }

    /** Candidates for the letters before or behind a dollar sign. */
    int[] dollarLetters(AnalyzedText text, int token) {
        int[] exact = dollarLetters.sameCase(text, token);
        return exact.length > 0 ? exact : dollarLetters.anyCase(text, token);
    }

    /** Candidates for a noun. */
    int[] noun(AnalyzedText text, int token) {
        return nouns.anyCase(text, token);
    }

    /** Candidates for a minor unit. */
    int[] minor(AnalyzedText text, int token) {
        return minors.anyCase(text, token);
    }

    /** Candidates for a minor unit by its name. */
    int[] minorOf(String name) {
        return minors.named(name);
    }

    /** Whether the tokens are an adjective of the row's currency. */
    boolean isAdjective(AnalyzedText text, int from, int to, int row) {
        for (String[] adjective : adjectives[row]) {
            if (isPhrase(text, from, to, adjective)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhrase(AnalyzedText text, int from, int to, String[] phrase) {
        if (to - from != phrase.length) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!text.tokenIs(from + i, phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** The row of a country's currency by its ISO 3166 code, in lower case; -1 if none. */
    int ofCountry(String code) {
        return countries.getOrDefault(code, -1);
    }

    /** The row whose country, people or city begins at a token; -1 if none. */
    int ofPlaceAt(AnalyzedText text, int token) {
        int code = placeStarts.get(text, token);
        if (code == WordTable.NONE || !text.tokenShape(token).isNameLike()) {
            return -1;
        }
        for (int row : placeRows[code]) {
            for (String[] place : places[row]) {
                int end = token + place.length;
                if (end <= text.tokenCount() && isPhrase(text, token, end, place)) {
                    // "us" and "uk" are countries in capitals only
                    boolean letters = place.length == 1 && place[0].length() <= 3;
                    if (!letters || text.tokenShape(token) == TokenShape.UPPER) {
                        return row;
                    }
                }
            }
        }
        return -1;
    }
}
