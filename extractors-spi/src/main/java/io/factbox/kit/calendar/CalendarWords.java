package io.factbox.kit.calendar;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;

/**
 * The names of months and weekdays, in full and shortened, with and without their full stop: one language's, or those of all known
 * languages together. Blind to case. Immutable.
 */
public final class CalendarWords {
    /** What {@link #month} and {@link #weekday} return for another word. */
    public static final int NONE = 0;

    private static final int WEEKDAYS = 16;
    private static final Map<String, Map<String, Integer>> LANGUAGES = load();
    private static final CalendarWords ENGLISH = new CalendarWords(LANGUAGES.get("en"));
    private static final CalendarWords ALL = all();

    private final Map<String, Integer> entries;
    private final WordTable table;

    private CalendarWords(Map<String, Integer> entries) {
        this.entries = entries;
        table = WordTable.of(entries);
    }

    private static Map<String, Map<String, Integer>> load() {
        Map<String, Map<String, Integer>> languages = new TreeMap<>();
        for (Tsv.Row row : Tsv.resource(CalendarWords.class, "calendar.tsv")) {
            Map<String, Integer> entries = languages.get(row.cell(0));
            if (entries == null) {
                entries = new LinkedHashMap<>();
                languages.put(row.cell(0), entries);
            }
            int number = Integer.parseInt(row.cell(2));
            int code = row.cell(1).equals("MONTH") ? number : WEEKDAYS + number;
            StringTokenizer names = new StringTokenizer(row.cell(3), " ");
            while (names.hasMoreTokens()) {
                String name = names.nextToken();
                entries.putIfAbsent(name, code);
                entries.putIfAbsent(name + ".", code);
            }
        }
        return languages;
    }

    /** English names stand first: "mar" is a month before it is a Spanish Tuesday. */
    private static CalendarWords all() {
        Map<String, Integer> union = new LinkedHashMap<>(ENGLISH.entries);
        for (Map<String, Integer> language : LANGUAGES.values()) {
            for (Map.Entry<String, Integer> name : language.entrySet()) {
                union.putIfAbsent(name.getKey(), name.getValue());
            }
        }
        return new CalendarWords(union);
    }

    /** The English names. */
    public static CalendarWords english() {
        return ENGLISH;
    }

    /** The names in a language, in a table of their own to be kept; absent for a language that is not known. */
    public static Optional<CalendarWords> of(Locale language) {
        Map<String, Integer> entries = LANGUAGES.get(language.getLanguage());
        return entries == null ? Optional.empty() : Optional.of(new CalendarWords(entries));
    }

    /** The names in every known language; where a name means different things, the English meaning, then that of the first language. */
    public static CalendarWords anyLanguage() {
        return ALL;
    }

    /** The languages that are known, as ISO 639 codes in alphabetical order. */
    public static List<String> languages() {
        return List.copyOf(LANGUAGES.keySet());
    }

    /** The month that a token names, 1 to 12, or {@link #NONE}. */
    public int month(AnalyzedText text, int token) {
        return month(table.get(text, token));
    }

    /** The weekday that a token names, 1 (Monday) to 7, or {@link #NONE}. */
    public int weekday(AnalyzedText text, int token) {
        return weekday(table.get(text, token));
    }

    /** The month that a word names, 1 to 12, or {@link #NONE}. */
    public int month(CharSequence word) {
        return month(table.get(word));
    }

    /** The weekday that a word names, 1 (Monday) to 7, or {@link #NONE}. */
    public int weekday(CharSequence word) {
        return weekday(table.get(word));
    }

    /** Every name with its month; for building larger tables. */
    public Map<String, Integer> months() {
        return numbers(false);
    }

    /** Every name with its weekday, 1 (Monday) to 7; for building larger tables. */
    public Map<String, Integer> weekdays() {
        return numbers(true);
    }

    private Map<String, Integer> numbers(boolean weekdays) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> name : entries.entrySet()) {
            int number = weekdays ? weekday(name.getValue()) : month(name.getValue());
            if (number != NONE) {
                numbers.put(name.getKey(), number);
            }
        }
        return numbers;
    }

    private static int month(int code) {
        return code > 0 && code < WEEKDAYS ? code : NONE;
    }

    private static int weekday(int code) {
        return code > WEEKDAYS ? code - WEEKDAYS : NONE;
    }
}
