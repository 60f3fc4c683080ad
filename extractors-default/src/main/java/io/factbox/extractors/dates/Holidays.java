package io.factbox.extractors.dates;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of feasts, with how their days are found. Immutable. */
final class Holidays {
    /** A name in lower-case words; a bare one has neither article nor noun: "the New Year", "new year sales". */
    private record Name(List<String> words, HolidayRule rule, boolean bare) {}

    private final WordTable firstWords;
    private final List<List<Name>> names = new ArrayList<>();

    private Holidays(List<Tsv.Row> rows) {
        Map<String, Integer> codes = new HashMap<>();
        for (Tsv.Row row : rows) {
            List<String> words = words(row.cell(0));
            int code = codes.computeIfAbsent(words.get(0), word -> {
                names.add(new ArrayList<>());
                return names.size() - 1;
            });
            names.get(code)
                    .add(new Name(
                            words, HolidayRule.of(row.cell(1)), !row.cell(2).isEmpty()));
        }
        names.forEach(list -> list.sort(Comparator.comparingInt(name -> -name.words.size())));
        firstWords = WordTable.of(codes);
    }

    /** The words as the tokenizer cuts them: a possessive is a word of its own, a hyphen too. */
    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT)
                .replace("'s", " 's")
                .replace("s' ", "s ' ")
                .replace("-", " - ")
                .split(" +"));
    }

    static Holidays english() {
        return new Holidays(Tsv.resource(Holidays.class, "holidays-en.tsv"));
    }

    static Holidays none() {
        return new Holidays(List.of());
    }

    /** The first words of the names. */
    List<String> firstWords() {
        return names.stream().map(list -> list.get(0).words.get(0)).toList();
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
