package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarWords;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.number.NumberWords;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the date grammar in one language, with what each of them does. Immutable. */
final class DateLexicon {
    /** Nothing: no word, or a word that does not do what was asked. */
    static final int NONE = WordTable.NONE;

    private static final int SYMBOLIC = 0;

    private final WordTable table;
    private final String[][] symbols;
    private final int[][] numbers;
    private final boolean[] alone;
    private final boolean[] begins;
    private final NumberWords numberWords;
    private final Holidays holidays;
    private final boolean capitalizesNouns;

    private DateLexicon(
            Map<String, Map<DateWord, String>> words,
            NumberWords numberWords,
            Holidays holidays,
            boolean capitalizesNouns) {
        this.capitalizesNouns = capitalizesNouns;
        this.holidays = holidays;
        this.numberWords = numberWords;
        symbols = new String[words.size()][DateWord.COUNT];
        numbers = new int[words.size()][DateWord.COUNT];
        alone = new boolean[words.size()];
        begins = new boolean[words.size()];
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (Map.Entry<String, Map<DateWord, String>> word : words.entrySet()) {
            int code = codes.size();
            codes.put(word.getKey(), code);
            Arrays.fill(numbers[code], NONE - 1);
            for (Map.Entry<DateWord, String> role : word.getValue().entrySet()) {
                DateWord does = role.getKey();
                symbols[code][does.ordinal()] = role.getValue();
                numbers[code][does.ordinal()] = number(role.getValue());
                alone[code] |= does.standsAlone();
                begins[code] |= does.begins();
            }
        }
        table = WordTable.of(codes);
    }

    private static int number(String value) {
        int first = value.startsWith("-") ? 1 : 0;
        for (int i = first; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return SYMBOLIC;
            }
        }
        return first < value.length() ? Integer.parseInt(value) : SYMBOLIC;
    }

    /** The English words. */
    static DateLexicon english() {
        return read("dates-en.tsv", CalendarWords.english(), Holidays.english(), false);
    }

    /** The German words. */
    static DateLexicon german() {
        return read("dates-de.tsv", CalendarWords.of(Locale.GERMAN).orElseThrow(), Holidays.none(), true);
    }

    private static DateLexicon read(
            String resource, CalendarWords calendar, Holidays holidays, boolean capitalizesNouns) {
        Map<String, Map<DateWord, String>> words = new LinkedHashMap<>();
        for (String name : List.of("dates-any.tsv", resource)) {
            for (Tsv.Row row : Tsv.resource(DateLexicon.class, name)) {
                for (String word : row.cell(2).split(" ")) {
                    add(words, word, DateWord.valueOf(row.cell(0)), row.cell(1));
                }
            }
        }
        calendar.months().forEach((name, month) -> add(words, name, DateWord.MONTH, month.toString()));
        calendar.weekdays().forEach((name, weekday) -> {
            add(words, name, DateWord.WEEKDAY, weekday.toString());
            if (name.endsWith("day")) {
                add(words, name + "s", DateWord.WEEKDAYS, weekday.toString());
            }
        });
        holidays.firstWords().forEach(word -> add(words, word, DateWord.HOLIDAY, "0"));
        CalendarWords.anyLanguage().months().forEach((name, month) -> {
            if (calendar.month(name) == CalendarWords.NONE) {
                add(words, name, DateWord.FOREIGN_MONTH, month.toString());
            }
        });
        NumberWords.english().words().forEach(word -> add(words, word, DateWord.NUMBER_WORD, "0"));
        return new DateLexicon(words, NumberWords.english(), holidays, capitalizesNouns);
    }

    private static void add(Map<String, Map<DateWord, String>> words, String word, DateWord role, String value) {
        words.computeIfAbsent(word, w -> new java.util.EnumMap<>(DateWord.class))
                .put(role, value);
    }

    /** The code of a token, or {@link #NONE}. */
    int code(AnalyzedText text, int token) {
        return table.get(text, token);
    }

    /** Whether the word of a code may be an expression by itself. */
    boolean standsAlone(int code) {
        return code != NONE && alone[code];
    }

    /** Whether an expression may begin with the word of a code and another known one. */
    boolean begins(int code) {
        return code != NONE && begins[code];
    }

    /** Whether the word of a code does this. */
    boolean is(int code, DateWord role) {
        return code != NONE && symbols[code][role.ordinal()] != null;
    }

    /** The number that the word of a code stands for in a role that it has. */
    int number(int code, DateWord role) {
        return numbers[code][role.ordinal()];
    }

    /** The symbol that the word of a code stands for in a role that it has. */
    String symbol(int code, DateWord role) {
        return symbols[code][role.ordinal()];
    }

    /** Whether the language writes every noun with a capital, so that a capital says nothing of names. */
    boolean capitalizesNouns() {
        return capitalizesNouns;
    }

    Holidays holidays() {
        return holidays;
    }

    NumberWords numberWords() {
        return numberWords;
    }
}
