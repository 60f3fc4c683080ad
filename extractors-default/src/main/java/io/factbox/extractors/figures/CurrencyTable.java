package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The currencies with what news calls them. A currency is its row in the table. Immutable. */
final class CurrencyTable {
    static final int[] NO_ROWS = {};

    private final String[] codes;
    private final String[][][] adjectives;
    private final String[][][] places;
    private final Senses nouns;
    private final Senses minors;
    private final Senses signs;
    private final Senses dollarLetters;
    private final Map<String, Integer> countries = new HashMap<>();
    private final WordTable placeStarts;
    /** All that a currency behind a number can begin with. */
    private final WordTable followers;

    private final int[][] placeRows;

    CurrencyTable(List<Tsv.Row> rows) {
        int count = rows.size();
        codes = new String[count];
        adjectives = new String[count][][];
        places = new String[count][][];
        Senses.Builder nounsOf = new Senses.Builder();
        Senses.Builder minorsOf = new Senses.Builder();
        Senses.Builder signsOf = new Senses.Builder();
        Senses.Builder lettersOf = new Senses.Builder();
        Map<String, List<Integer>> starts = new HashMap<>();
        Map<String, Integer> follow = new HashMap<>();
        for (int row = 0; row < count; row++) {
            Tsv.Row cells = rows.get(row);
            codes[row] = cells.cell(0);
            addAll(nounsOf, cells.cell(1), row);
            adjectives[row] = phrases(cells.cell(2));
            for (String[] adjective : adjectives[row]) {
                follow.put(adjective[0], 0);
            }
            for (String sign : UnitTable.cells(cells.cell(3))) {
                addSign(signsOf, lettersOf, sign, row);
            }
            addAll(signsOf, cells.cell(4), row);
            addAll(minorsOf, cells.cell(5), row);
            for (String country : UnitTable.cells(cells.cell(6))) {
                countries.putIfAbsent(country, row);
            }
            places[row] = phrases(cells.cell(7));
            addStarts(starts, row);
        }
        nouns = nounsOf.build();
        minors = minorsOf.build();
        signs = signsOf.build();
        dollarLetters = lettersOf.build();
        Map<String, Integer> keys = new HashMap<>();
        placeRows = new int[starts.size()][];
        for (Map.Entry<String, List<Integer>> start : starts.entrySet()) {
            placeRows[keys.size()] = ints(start.getValue());
            keys.put(start.getKey(), keys.size());
        }
        placeStarts = WordTable.of(keys);
        nounsOf.addKeys(follow);
        minorsOf.addKeys(follow);
        signsOf.addKeys(follow);
        followers = WordTable.of(follow);
    }

    private static void addAll(Senses.Builder senses, String cell, int row) {
        for (String surface : UnitTable.cells(cell)) {
            senses.add(surface, row);
        }
    }

    private void addStarts(Map<String, List<Integer>> starts, int row) {
        for (String[] place : places[row]) {
            List<Integer> list = starts.get(place[0]);
            if (list == null) {
                list = new ArrayList<>(1);
                starts.put(place[0], list);
            }
            if (!list.contains(row)) {
                list.add(row);
            }
        }
    }

    private static int[] ints(List<Integer> list) {
        int[] array = new int[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** {@code HK$} and {@code $HK} are letters around a dollar sign; the rest are one token. */
    private static void addSign(Senses.Builder signs, Senses.Builder letters, String sign, int row) {
        if (sign.length() > 1 && (sign.endsWith("$") || sign.endsWith("£") || sign.endsWith("¥"))) {
            letters.add(sign.substring(0, sign.length() - 1), row);
        } else if (sign.length() > 1 && sign.startsWith("$")) {
            letters.add(sign.substring(1), row);
        } else {
            signs.add(sign, row);
        }
    }

    private static String[][] phrases(String cell) {
        List<String> phrases = UnitTable.cells(cell.toLowerCase(Locale.ROOT));
        String[][] words = new String[phrases.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = phrases.get(i).split(" ");
        }
        return words;
    }

    int size() {
        return codes.length;
    }

    /** The row whose country or city is called so; -1 if none. */
    int ofPlace(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        for (int row = 0; row < places.length; row++) {
            for (String[] place : places[row]) {
                if (Arrays.equals(place, words)) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** The currency of a row, where ISO 4217 has it and this JDK's copy of it too. */
    Optional<Currency> currency(int row) {
        try {
            return Optional.of(Currency.getInstance(codes[row]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The row's code, also where ISO 4217 does not have it: {@code BTC}. */
    String code(int row) {
        return codes[row];
    }

    /** Whether a word can be a currency behind a number or the first word of one. */
    boolean mayFollow(AnalyzedText text, int token) {
        return followers.contains(text, token) || millions(text, token).length > 0;
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
