package io.factbox.extractors.dates;

import io.factbox.kit.calendar.CalendarWords;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.number.NumberWords;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

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

    private DateLexicon(Builder words, NumberWords numberWords, Holidays holidays, boolean capitalizesNouns) {
        this.capitalizesNouns = capitalizesNouns;
        this.holidays = holidays;
        this.numberWords = numberWords;
        int count = words.list.size();
        symbols = new String[count][];
        numbers = new int[count][];
        alone = new boolean[count];
        begins = new boolean[count];
        for (int code = 0; code < count; code++) {
            Word word = words.list.get(code);
            symbols[code] = word.symbols;
            numbers[code] = word.numbers;
            alone[code] = word.alone;
            begins[code] = word.begins;
        }
        table = WordTable.of(words.codes);
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

    /** The German words, read when they are first asked for. */
    static DateLexicon german() {
        return German.WORDS;
    }

    /** Keeps what most programs never need from being read at their start. */
    private static final class German {
        static final DateLexicon WORDS =
                read("dates-de.tsv", CalendarWords.of(Locale.GERMAN).orElseThrow(), Holidays.none(), true);

        private German() {}
    }

    private static DateLexicon read(
            String resource, CalendarWords calendar, Holidays holidays, boolean capitalizesNouns) {
        Builder words = new Builder();
        for (String name : List.of("dates-any.tsv", resource)) {
            for (Tsv.Row row : Tsv.resource(DateLexicon.class, name)) {
                DateWord role = DateWord.valueOf(row.cell(0));
                StringTokenizer forms = new StringTokenizer(row.cell(2), " ");
                while (forms.hasMoreTokens()) {
                    words.add(forms.nextToken(), role, row.cell(1));
                }
            }
        }
        for (Map.Entry<String, Integer> month : calendar.months().entrySet()) {
            words.add(month.getKey(), DateWord.MONTH, month.getValue().toString());
        }
        for (Map.Entry<String, Integer> weekday : calendar.weekdays().entrySet()) {
            String number = weekday.getValue().toString();
            words.add(weekday.getKey(), DateWord.WEEKDAY, number);
            if (weekday.getKey().endsWith("day")) {
                words.add(weekday.getKey() + "s", DateWord.WEEKDAYS, number);
            }
        }
        for (String word : holidays.firstWords()) {
            words.add(word, DateWord.HOLIDAY, "0");
        }
        for (Map.Entry<String, Integer> month :
                CalendarWords.anyLanguage().months().entrySet()) {
            if (calendar.month(month.getKey()) == CalendarWords.NONE) {
                words.add(
                        month.getKey(), DateWord.FOREIGN_MONTH, month.getValue().toString());
            }
        }
        for (String word : NumberWords.english().words()) {
            words.add(word, DateWord.NUMBER_WORD, "0");
        }
        return new DateLexicon(words, NumberWords.english(), holidays, capitalizesNouns);
    }

    /** The words so far, each with its code. */
    private static final class Builder {
        final Map<String, Integer> codes = new LinkedHashMap<>();
        final List<Word> list = new ArrayList<>();

        void add(String name, DateWord role, String value) {
            Integer code = codes.get(name);
            if (code == null) {
                code = list.size();
                codes.put(name, code);
                list.add(new Word());
            }
            list.get(code).add(role, value);
        }
    }

    /** What a word stands for in each role. */
    private static final class Word {
        final String[] symbols = new String[DateWord.COUNT];
        final int[] numbers = new int[DateWord.COUNT];
        boolean alone;
        boolean begins;

        void add(DateWord role, String value) {
            symbols[role.ordinal()] = value;
            numbers[role.ordinal()] = number(value);
            alone |= role.standsAlone();
            begins |= role.begins();
        }
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
