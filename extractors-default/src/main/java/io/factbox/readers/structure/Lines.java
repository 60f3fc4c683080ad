package io.factbox.readers.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts plain text into units: a unit is a line, and lines that were wrapped at a margin are joined. Time is linear in the text.
 *
 * <p>Text counts as wrapped where most lines that are followed by another are of about the longest line's length and end inside a
 * sentence. Elsewhere only a line that goes on in lower case belongs to the one before.
 */
final class Lines {
    /** Margins narrower or wider than these are none. */
    private static final int NARROWEST = 36;

    private static final int WIDEST = 120;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] indents = new int[64];
    private boolean[] apart = new boolean[64];
    private int size;

    private Lines(String text) {
        this.text = text;
    }

    static List<Unit> units(String text) {
        Lines lines = new Lines(text);
        lines.split();
        return lines.join(lines.margin());
    }

    private void split() {
        int lineStart = 0;
        boolean empty = true;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !Chars.isLineEnd(text, i)) {
                continue;
            }
            int from = Chars.skipSpace(text, lineStart, i);
            if (from == i) {
                empty = true;
            } else {
                add(from, Chars.trimEnd(text, from, i), from - lineStart, empty);
                empty = false;
            }
            lineStart = i + 1;
        }
    }

    private void add(int start, int end, int indent, boolean isApart) {
        if (size == starts.length) {
            starts = java.util.Arrays.copyOf(starts, size * 2);
            ends = java.util.Arrays.copyOf(ends, size * 2);
            indents = java.util.Arrays.copyOf(indents, size * 2);
            apart = java.util.Arrays.copyOf(apart, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        indents[size] = indent;
        apart[size++] = isApart;
    }

    /** The width at which the text is wrapped; 0 where it is not. */
    private int margin() {
        int widest = 0;
        for (int i = 0; i < size; i++) {
            widest = Math.max(widest, ends[i] - starts[i] + indents[i]);
        }
        if (widest < NARROWEST || widest > WIDEST) {
            return 0;
        }
        int followed = 0;
        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < size; i++) {
            if (apart[i + 1]) {
                continue;
            }
            followed++;
            full += ends[i] - starts[i] + indents[i] >= widest * 2 / 3 ? 1 : 0;
            open += Chars.isTerminal(text.charAt(ends[i] - 1)) ? 0 : 1;
        }
        return followed >= 3 && full * 4 >= followed * 3 && open * 2 > followed ? widest : 0;
    }

    private List<Unit> join(int margin) {
        List<Unit> units = new ArrayList<>();
        int i = 0;
        while (i < size) {
            int last = i;
            while (last + 1 < size && goesOn(last, margin)) {
                last++;
            }
            units.add(new Unit(text, starts[i], ends[last], apart[i], null));
            i = last + 1;
        }
        return units;
    }

    private boolean goesOn(int line, int margin) {
        int next = line + 1;
        if (apart[next] || isMarked(next)) {
            return false;
        }
        if (text.charAt(starts[line]) == '>' && text.charAt(starts[next]) == '>') {
            return true;
        }
        if (text.charAt(starts[line]) == '©' || margin == 0 && isByline(next)) {
            return false;
        }
        char first = text.charAt(starts[next]);
        char last = text.charAt(ends[line] - 1);
        boolean inside =
                Character.isLowerCase(first) && (Character.isLetterOrDigit(last) || last == ',' || last == ';');
        if (margin == 0) {
            return inside && ends[line] - starts[line] > 1;
        }
        boolean indented = indents[next] > indents[line] + 1;
        boolean wouldHaveFitted = ends[line] - starts[line] + indents[line] + 1 + firstWord(next) <= margin * 9 / 10;
        return !indented && (inside || !wouldHaveFitted);
    }

    /** {@code by Jane Doe} on a line of its own goes on with no headline. */
    private boolean isByline(int line) {
        int name = Chars.skipSpace(text, Math.min(starts[line] + 2, ends[line]), ends[line]);
        boolean by = text.startsWith("by", starts[line]) && name > starts[line] + 2 && name < ends[line]
                || text.startsWith("by:", starts[line]);
        return by
                && ends[line] - starts[line] < 80
                && (Character.isUpperCase(text.charAt(name)) || text.charAt(name) == ':');
    }

    private int firstWord(int line) {
        int at = starts[line];
        while (at < ends[line] && !Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at - starts[line];
    }

    /** Whether a line begins with a bullet, or a number with a full stop or bracket: an entry of a list. */
    private boolean isMarked(int line) {
        return Listing.markEnd(text, starts[line], ends[line]) > starts[line];
    }
}
