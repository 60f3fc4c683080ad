package io.factbox.readers.structure;

import io.factbox.kit.lexicon.Tsv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the lines that are on the page and not of the story. */
final class Furniture {
    private static final List<Tsv.Row> ROWS = Phrases.rows("furniture.tsv");
    private static final Set<String> LINES = Phrases.phrases(ROWS, "line");
    private static final Set<String> TAILS = Phrases.phrases(ROWS, "tail");
    private static final Set<String> SECTIONS = Phrases.phrases(Phrases.rows("labels.tsv"), "section");
    private static final List<String> STARTS = starts();

    private static final int FEWEST_KEYWORDS = 3;
    private static final int LONGEST_KEYWORD = 40;

    private Furniture() {}

    private static List<String> starts() {
        List<String> starts = new ArrayList<>(Phrases.phrases(ROWS, "start"));
        Collections.sort(starts);
        return starts;
    }

    static boolean is(String text, Unit unit) {
        if (unit.shape.words() == 0) {
            // a rule between parts: "* * *", "___"
            return true;
        }
        String key = Phrases.key(text, unit.start, unit.end);
        return !key.isEmpty() && (LINES.contains(key) || TAILS.contains(key)) || startsLike(text, unit, key);
    }

    /** Whether what follows may be the end of the page. */
    static boolean isTail(String text, Unit unit) {
        return TAILS.contains(Phrases.key(text, unit.start, unit.end));
    }

    private static boolean startsLike(String text, Unit unit, String key) {
        if (key.isEmpty() || unit.shape.words() > (unit.shape.terminal() ? 12 : 18)) {
            return false;
        }
        for (String start : STARTS) {
            boolean colon = start.endsWith(":");
            String phrase = colon ? start.substring(0, start.length() - 1) : start;
            if (key.startsWith(phrase)
                    && (key.length() == phrase.length() || key.charAt(phrase.length()) == ' ')
                    && (!colon || colonWithin(text, unit, phrase.length() + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean colonWithin(String text, Unit unit, int characters) {
        int colon = text.indexOf(':', unit.start);
        return colon >= 0 && colon < Math.min(unit.end, unit.start + characters);
    }

    /** Whether a line is the name of a section of a paper, or a path of them: {@code Home > News > World}. */
    static boolean isSection(String text, Unit unit) {
        return SECTIONS.contains(Phrases.key(text, unit.start, unit.end));
    }

    static boolean isPath(String text, Unit unit) {
        if (unit.length() > Phrases.LONGEST_KEY) {
            return false;
        }
        String[] parts = text.substring(unit.start, unit.end).split("[>»›]");
        if (parts.length < 2) {
            return false;
        }
        String first = Phrases.key(parts[0], 0, parts[0].length());
        return SECTIONS.contains(first);
    }

    /** The keywords of a line of them, parted by commas; empty where it is none. */
    static List<String> keywords(String text, Unit unit) {
        if (unit.length() > 400 || unit.shape.terminal()) {
            return List.of();
        }
        String line = text.substring(unit.start, unit.end);
        int colon = line.indexOf(':');
        boolean marked = colon > 0 && isKeywordLead(line.substring(0, colon));
        List<String> keywords = new ArrayList<>();
        for (String part : (marked ? line.substring(colon + 1) : line).split("[,;|#]")) {
            String keyword = part.strip();
            if (keyword.isEmpty()) {
                continue;
            }
            if (keyword.length() > LONGEST_KEYWORD || keyword.split(" ").length > 4 || !isKeyword(keyword, marked)) {
                return List.of();
            }
            keywords.add(keyword);
        }
        boolean several = new HashSet<>(keywords).size() >= FEWEST_KEYWORDS;
        return marked && !keywords.isEmpty() || several ? List.copyOf(keywords) : List.of();
    }

    private static boolean isKeywordLead(String lead) {
        return Set.of("tags", "tag", "topics", "topic", "keywords", "filed under", "categories", "category", "labels")
                .contains(lead.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isKeyword(String keyword, boolean marked) {
        if (marked) {
            return true;
        }
        boolean capital = Character.isUpperCase(keyword.charAt(0)) || keyword.charAt(0) == '#';
        return capital && !keyword.contains(" and ") && !keyword.contains(":") && !Character.isDigit(keyword.charAt(0));
    }
}
