package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
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

        /** A letter with the sentence's full stop: {@code 30 °C.} */
        private static boolean isStopped(AnalyzedText text, int token, char letter) {
            int start = text.tokenStart(token);
            return text.tokenEnd(token) - start == 2 && text.charAt(start) == letter && text.charAt(start + 1) == '.';
        }

        private static boolean isHertz(String word) {
            return word.equals("Hz");
        }
    }

    private static final String PREFIXES = "fpn\u00B5\u03BCumcdhkKMGTPEZ";
    private static final String[] PREFIX_NAMES = {
        "femto", "pico", "nano", "micro", "micro", "micro", "milli", "centi", "deci", "hecto", "kilo", "kilo", "mega",
        "giga", "tera", "peta", "exa", "zetta"
    };

    private final WordTable first;
    private final List<Entry[]> entries = new ArrayList<>();

    UnitTable(List<Tsv.Row> rows) {
        Map<String, List<Entry>> byFirst = new HashMap<>();
        for (Tsv.Row row : rows) {
            Unit.Type type = Unit.Type.valueOf(row.cell(4));
            for (String name : cells(row.cell(1))) {
                add(byFirst, name, false, new Unit(row.cell(0), type));
            }
            for (String symbol : cells(row.cell(2))) {
                add(byFirst, symbol, true, new Unit(row.cell(0), type));
            }
            if (!row.cell(3).equals("-")) {
                addPrefixed(byFirst, row, type);
            }
        }
        Map<String, Integer> codes = new HashMap<>();
        byFirst.forEach((word, list) -> {
            // of two that fit the longer is meant, and a symbol in its own case rather than a name
            list.sort(Comparator.comparing((Entry entry) -> -entry.words().length)
                    .thenComparing(entry -> !entry.symbol()));
            codes.put(word, entries.size());
            entries.add(list.toArray(Entry[]::new));
        });
        first = WordTable.of(codes);
    }

    private static void addPrefixed(Map<String, List<Entry>> byFirst, Tsv.Row row, Unit.Type type) {
        for (char prefix : row.cell(3).replace("µ", "\u00B5\u03BC").toCharArray()) {
            int at = PREFIXES.indexOf(prefix);
            Unit unit = new Unit(
                    (prefix == '\u00B5' || prefix == '\u03BC' ? 'u' : prefix == 'K' ? 'k' : prefix) + row.cell(0),
                    type);
            for (String symbol : cells(row.cell(2))) {
                add(byFirst, prefix + symbol, true, unit);
                if (type == Unit.Type.LENGTH) {
                    for (String power : List.of("2", "3", "²", "³")) {
                        Unit raised = new Unit(
                                unit.code() + (power.equals("2") || power.equals("²") ? '2' : '3'), raisedType(power));
                        add(byFirst, prefix + symbol + power, true, raised);
                    }
                }
            }
            for (String name : cells(row.cell(1))) {
                if (name.indexOf(' ') < 0 || name.startsWith("watt")) {
                    add(byFirst, PREFIX_NAMES[at] + name, false, unit);
                }
            }
        }
        if (type == Unit.Type.LENGTH && row.cell(0).equals("m")) {
            for (String power : List.of("2", "3", "²", "³")) {
                boolean area = power.equals("2") || power.equals("²");
                add(byFirst, "m" + power, true, new Unit(area ? "m2" : "m3", raisedType(power)));
            }
        }
    }

    private static Unit.Type raisedType(String power) {
        return power.equals("2") || power.equals("²") ? Unit.Type.AREA : Unit.Type.VOLUME;
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
        String[] words = words(surface);
        byFirst.computeIfAbsent(words[0].toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(new Entry(words, symbol, unit));
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
        return words.toArray(String[]::new);
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

    private static final Entry[] NO_ENTRIES = {};
}
