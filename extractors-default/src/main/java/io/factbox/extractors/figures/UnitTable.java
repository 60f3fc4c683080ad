package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names and symbols of units. Immutable. */
final class UnitTable {
    /** One way to write a unit. */
    record Entry(String[] words, boolean symbol, Unit unit) {
        /** Whether it stands at a token: names in any case, symbols in theirs, long symbols in capitals too. */
        boolean standsAt(AnalyzedText text, int token, int limit) {
            if (token + words.length > limit) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                boolean last = i == words.length - 1;
                if (last && symbol && words[i].length() == 1 && isStopped(text, token + i, words[i].charAt(0))) {
                    continue;
                }
                boolean exact = symbol && words[i].length() < 3 && !isHertz(words[i]);
                if (exact
                        ? !text.tokenEquals(token + i, words[i])
                        : !text.tokenIs(token + i, words[i].toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
            return true;
        }

        /** Of two that fit the longer is meant, and a symbol in its own case rather than a name. */
        boolean isBefore(Entry other) {
            return words.length != other.words.length ? words.length > other.words.length : symbol && !other.symbol;
        }

        /** A letter with the sentence's full stop: {@code 30 °C.} */
        private static boolean isStopped(AnalyzedText text, int token, char letter) {
            int start = text.tokenStart(token);
            return text.tokenEnd(token) - start == 2 && text.charAt(start) == letter && text.charAt(start + 1) == '.';
        }

        private static boolean isHertz(String word) {
            return word.equals("Hz");
        }
    }

    /** The two characters for a millionth. */
    private static final char MICRO_SIGN = '\u00B5';

    private static final char MU = '\u03BC';
    private static final String PREFIXES = "fpn\u00B5\u03BCumcdhkKMGTPEZ";
    private static final String[] PREFIX_NAMES = {
        "femto", "pico", "nano", "micro", "micro", "micro", "milli", "centi", "deci", "hecto", "kilo", "kilo", "mega",
        "giga", "tera", "peta", "exa", "zetta"
    };

    private static final Entry[] NO_ENTRIES = {};

    private final WordTable first;
    private final List<Entry[]> entries = new ArrayList<>();

    UnitTable(List<Tsv.Row> rows) {
        Map<String, List<Entry>> byFirst = new HashMap<>();
        for (Tsv.Row row : rows) {
            Unit.Type type = Unit.Type.valueOf(row.cell(4));
            Unit unit = new Unit(row.cell(0), type);
            for (String name : cells(row.cell(1))) {
                add(byFirst, name, false, unit);
            }
            for (String symbol : cells(row.cell(2))) {
                add(byFirst, symbol, true, unit);
            }
            if (!row.cell(3).equals("-")) {
                addPrefixed(byFirst, row, type);
            }
        }
        Map<String, Integer> codes = new HashMap<>();
        for (Map.Entry<String, List<Entry>> entry : byFirst.entrySet()) {
            codes.put(entry.getKey(), entries.size());
            entries.add(entry.getValue().toArray(NO_ENTRIES));
        }
        first = WordTable.of(codes);
    }

    private static void addPrefixed(Map<String, List<Entry>> byFirst, Tsv.Row row, Unit.Type type) {
        List<String> symbols = cells(row.cell(2));
        List<String> names = cells(row.cell(1));
        String prefixes = row.cell(3);
        for (int i = 0; i < prefixes.length(); i++) {
            char prefix = prefixes.charAt(i);
            if (prefix == MICRO_SIGN) {
                addPrefixed(byFirst, row.cell(0), type, symbols, names, MU);
            }
            addPrefixed(byFirst, row.cell(0), type, symbols, names, prefix);
        }
        if (type == Unit.Type.LENGTH && row.cell(0).equals("m")) {
            addPowers(byFirst, "m", "m");
        }
    }

    private static void addPrefixed(
            Map<String, List<Entry>> byFirst,
            String code,
            Unit.Type type,
            List<String> symbols,
            List<String> names,
            char prefix) {
        char si = prefix == MICRO_SIGN || prefix == MU ? 'u' : prefix == 'K' ? 'k' : prefix;
        Unit unit = new Unit(String.valueOf(si).concat(code), type);
        for (String symbol : symbols) {
            String prefixed = String.valueOf(prefix).concat(symbol);
            add(byFirst, prefixed, true, unit);
            if (type == Unit.Type.LENGTH) {
                addPowers(byFirst, prefixed, unit.code());
            }
        }
        String nameOfPrefix = PREFIX_NAMES[PREFIXES.indexOf(prefix)];
        for (String name : names) {
            if (name.indexOf(' ') < 0 || name.startsWith("watt")) {
                add(byFirst, nameOfPrefix.concat(name), false, unit);
            }
        }
    }

    /** {@code km2}, {@code km²}, {@code km3}, {@code km³}. */
    private static void addPowers(Map<String, List<Entry>> byFirst, String symbol, String code) {
        Unit area = new Unit(code.concat("2"), Unit.Type.AREA);
        Unit volume = new Unit(code.concat("3"), Unit.Type.VOLUME);
        add(byFirst, symbol.concat("2"), true, area);
        add(byFirst, symbol.concat("²"), true, area);
        add(byFirst, symbol.concat("3"), true, volume);
        add(byFirst, symbol.concat("³"), true, volume);
    }

    static List<String> cells(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split(",")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static void add(Map<String, List<Entry>> byFirst, String surface, boolean symbol, Unit unit) {
        Entry entry = new Entry(words(surface), symbol, unit);
        String key = entry.words()[0].toLowerCase(Locale.ROOT);
        List<Entry> list = byFirst.get(key);
        if (list == null) {
            list = new ArrayList<>(1);
            byFirst.put(key, list);
        }
        int at = list.size();
        while (at > 0 && entry.isBefore(list.get(at - 1))) {
            at--;
        }
        list.add(at, entry);
    }

    /** Cuts as the tokenizer does: letters and digits together, every sign on its own. */
    static String[] words(String surface) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= surface.length(); i++) {
            boolean inside = i < surface.length()
                    && (Character.isLetterOrDigit(surface.charAt(i))
                            || surface.charAt(i) == '.'
                            || surface.charAt(i) == '²'
                            || surface.charAt(i) == '³');
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(surface.substring(start, i));
                start = -1;
            }
            if (!inside && i < surface.length() && surface.charAt(i) != ' ') {
                words.add(surface.substring(i, i + 1));
            }
        }
        return words.toArray(new String[0]);
    }

    /** The ways to write a unit that begin with the token's word; none if the word begins none. */
    Entry[] startingAt(AnalyzedText text, int token) {
        int start = text.tokenStart(token);
        boolean stopped = text.tokenEnd(token) - start == 2 && text.charAt(start + 1) == '.';
        int code = stopped
                ? first.get(text, start, start + 1, WordHash.of(text, start, start + 1))
                : first.get(text, token);
        return code == WordTable.NONE ? NO_ENTRIES : entries.get(code);
    }
}
