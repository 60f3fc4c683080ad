package io.factbox.extractors.dates;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The names of feasts, with how their days are found. Immutable. */
final class Holidays {
    /** A name in lower-case words; a bare one has neither article nor noun: "the New Year", "new year sales". */
    private record Name(List<String> words, HolidayRule rule, boolean bare) {}

    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final WordTable firstWords;
    private final List<List<Name>> names = new ArrayList<>();

    private Holidays(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            List<String> words = words(row.cell(0));
            Integer code = codes.get(words.get(0));
            if (code == null) {
                code = names.size();
                codes.put(words.get(0), code);
                names.add(new ArrayList<>());
            }
            insert(
                    names.get(code),
                    new Name(words, HolidayRule.of(row.cell(1)), !row.cell(2).isEmpty()));
        }
        firstWords = WordTable.of(codes);
    }

    /** The longest names first, and those of one length as they stand in the list. */
    private static void insert(List<Name> longestFirst, Name name) {
        int at = longestFirst.size();
        while (at > 0 && longestFirst.get(at - 1).words.size() < name.words.size()) {
            at--;
        }
        longestFirst.add(at, name);
    }

    /** The words as the tokenizer cuts them: a possessive is a word of its own, a hyphen too. */
    private static List<String> words(String name) {
        StringTokenizer cut = new StringTokenizer(
                name.toLowerCase(Locale.ROOT)
                        .replace("'s", " 's")
                        .replace("s' ", "s ' ")
                        .replace("-", " - "),
                " ");
        List<String> words = new ArrayList<>();
        while (cut.hasMoreTokens()) {
            words.add(cut.nextToken());
        }
        return words;
    }

    static Holidays english() {
        return new Holidays(Tsv.resource(Holidays.class, "holidays-en.tsv"));
    }

    static Holidays none() {
        return new Holidays(List.of());
    }

    /** The first words of the names. */
    Set<String> firstWords() {
        return codes.keySet();
    }

    /** The longest name that begins at a token; null if there is none. */
    @Nullable
    Parsed read(Tokens tokens, int i) {
        int code = tokens.has(i) ? firstWords.get(tokens.text, i) : WordTable.NONE;
        if (code == WordTable.NONE) {
            return null;
        }
        for (Name name : names.get(code)) {
            int end = i + name.words.size();
            if (end <= tokens.limit()
                    && matches(tokens, i, name.words)
                    && (!name.bare || tokens.endsClause(end) && !tokens.is(i - 1, DateWord.DETERMINER))) {
                return new Parsed(i, end, new Holiday(name.rule, WrittenDate.UNKNOWN), Rule.HOLIDAY);
            }
        }
        return null;
    }

    private static boolean matches(Tokens tokens, int i, List<String> words) {
        for (int w = 1; w < words.size(); w++) {
            if (!tokens.text.tokenIs(i + w, words.get(w))) {
                return false;
            }
        }
        return true;
    }
}
