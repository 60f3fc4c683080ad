package io.factbox.extractors.figures;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.mention.Figure.Modifier;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words that say how a number is meant: {@code more than}, {@code up to}, {@code or so}. Immutable. */
final class BoundFinder {
    private record Phrase(String[] words, @Nullable Modifier modifier) {}

    private final ChangeWords changes;
    private final WordTable before;
    private final List<Phrase[]> byLast = new ArrayList<>();
    private final WordTable after;
    private final List<Phrase[]> byFirst = new ArrayList<>();

    BoundFinder(List<Tsv.Row> rows, ChangeWords changes) {
        this.changes = changes;
        Map<String, List<Phrase>> last = new HashMap<>();
        Map<String, List<Phrase>> first = new HashMap<>();
        for (Tsv.Row row : rows) {
            String[] words = row.cell(0).split(" ");
            Modifier modifier = row.cell(2).equals("EXACT") ? null : Modifier.valueOf(row.cell(2));
            boolean front = row.cell(1).equals("BEFORE");
            add(front ? last : first, front ? words[words.length - 1] : words[0], new Phrase(words, modifier));
        }
        before = index(last, byLast);
        after = index(first, byFirst);
    }

    /** Puts a phrase before the shorter ones, since the longest that fits is meant. */
    private static void add(Map<String, List<Phrase>> phrases, String word, Phrase phrase) {
        List<Phrase> list = phrases.get(word);
        if (list == null) {
            list = new ArrayList<>(1);
            phrases.put(word, list);
        }
        int at = list.size();
        while (at > 0 && phrase.words().length > list.get(at - 1).words().length) {
            at--;
        }
        list.add(at, phrase);
    }

    private static WordTable index(Map<String, List<Phrase>> phrases, List<Phrase[]> lists) {
        Map<String, Integer> codes = new HashMap<>();
        for (Map.Entry<String, List<Phrase>> entry : phrases.entrySet()) {
            codes.put(entry.getKey(), lists.size());
            lists.add(entry.getValue().toArray(new Phrase[0]));
        }
        return WordTable.of(codes);
    }

    /** Sets the modifier from the words around the figure and widens its reach over them. */
    void apply(AnalyzedText text, Quantity quantity, int floor, int limit) {
        int end = quantity.reachFirst;
        int last = end - 1;
        if (last >= floor) {
            int code = before.get(text, last);
            if (code != WordTable.NONE) {
                for (Phrase phrase : byLast.get(code)) {
                    int start = end - phrase.words().length;
                    // "climbed up to 217" is where it went
                    boolean went =
                            phrase.modifier() == Modifier.AT_MOST && start > floor && changes.isVerb(text, start - 1);
                    boolean why = start > floor
                            && text.tokenIs(start, "over")
                            && FigureWords.OVER_CAUSE.contains(text, start - 1);
                    if (start >= floor && matches(text, start, phrase.words()) && !went && !why) {
                        quantity.modifier = phrase.modifier() == null ? quantity.modifier : phrase.modifier();
                        quantity.reachFirst = start;
                        break;
                    }
                }
            }
        }
        behind(text, quantity, limit);
    }

    /** Sets the modifier from the words behind the figure. */
    void behind(AnalyzedText text, Quantity quantity, int limit) {
        int next = UnitReader.skipHyphen(text, Math.max(quantity.end, quantity.reachEnd), limit);
        int code = next < limit ? after.get(text, next) : WordTable.NONE;
        if (code == WordTable.NONE) {
            return;
        }
        for (Phrase phrase : byFirst.get(code)) {
            int end = next + phrase.words().length;
            // "above 10 and below 20", "and up to 20" lead to the next number
            boolean leads = end < text.tokenCount()
                    && (text.tokenIs(end, "than")
                            || text.tokenIs(end, "to")
                            || end == limit && text.tokenShape(end) != TokenShape.PUNCTUATION);
            if (end <= limit && matches(text, next, phrase.words()) && !leads) {
                quantity.modifier = phrase.modifier();
                quantity.reachEnd = Math.max(quantity.reachEnd, next + phrase.words().length);
                return;
            }
        }
    }

    private static boolean matches(AnalyzedText text, int token, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!text.tokenIs(token + i, words[i])) {
                return false;
            }
        }
        return true;
    }
}
