package io.factbox.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines and columns for people: cells are broken between words, and what is behind the last column begins anew below it. */
final class TextTable {
    /** How many characters a line has. */
    static final int WIDTH = 100;

    private static final int GAP = 2;
    private static final String BOLD = "\033[1m";
    private static final String FAINT = "\033[2m";
    private static final String PLAIN = "\033[0m";

    private final Appendable out;
    private final boolean styled;

    /**
     * Writes to an output.
     *
     * @param styled whether the output is a terminal that knows bold and faint (ECMA-48)
     */
    TextTable(Appendable out, boolean styled) {
        this.out = out;
        this.styled = styled;
    }

    /** A line in bold, broken between words. */
    void bold(String text) throws IOException {
        for (String line : wrap(text, WIDTH)) {
            styled(BOLD, line);
            out.append('\n');
        }
    }

    /** A faint line, broken between words. */
    void faint(String text) throws IOException {
        for (String line : wrap(text, WIDTH)) {
            styled(FAINT, line);
            out.append('\n');
        }
    }

    /** A title with how many rows follow. */
    void title(String title, int count) throws IOException {
        out.append('\n');
        styled(BOLD, title);
        styled(FAINT, " (" + count + ")");
        out.append('\n');
    }

    /**
     * One row.
     *
     * @param indent the columns left of it
     * @param widths the width of each cell; the last one is as wide as there is room
     * @param cells as many as widths; the last one is faint, if there are three
     */
    void row(int indent, int[] widths, String... cells) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        int rows = 0;
        int left = indent;
        for (int i = 0; i < cells.length; i++) {
            int width = i == cells.length - 1 ? WIDTH - left : widths[i];
            columns.add(wrap(cells[i], width));
            rows = Math.max(rows, columns.get(i).size());
            left += width + GAP;
        }
        for (int row = 0; row < rows; row++) {
            int blanks = indent;
            for (int i = 0; i < cells.length; i++) {
                String cell = row < columns.get(i).size() ? columns.get(i).get(row) : "";
                if (!cell.isEmpty()) {
                    pad(blanks);
                    blanks = 0;
                    styled(i == 2 ? FAINT : "", cell);
                }
                blanks += widths[i] + GAP - cell.codePointCount(0, cell.length());
            }
            out.append('\n');
        }
    }

    private void styled(String style, String text) throws IOException {
        if (styled && !style.isEmpty()) {
            out.append(style).append(text).append(PLAIN);
        } else {
            out.append(text);
        }
    }

    private void pad(int blanks) throws IOException {
        for (int i = 0; i < blanks; i++) {
            out.append(' ');
        }
    }

    /** Without what an article could move a terminal's cursor with. */
    private static String withoutControls(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= ' ' && c != '\u007F') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Breaks a text between words, and words that are longer than a line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int length = 0;
        for (String word : withoutControls(Shown.line(text)).split(" ")) {
            int letters = word.codePointCount(0, word.length());
            if (length > 0 && length + 1 + letters > width) {
                lines.add(line.toString());
                line.setLength(0);
                length = 0;
            }
            if (length > 0) {
                line.append(' ');
                length++;
            }
            int at = 0;
            while (letters > width) {
                int cut = word.offsetByCodePoints(at, width);
                lines.add(word.substring(at, cut));
                at = cut;
                letters -= width;
            }
            line.append(word, at, word.length());
            length += letters;
        }
        lines.add(line.toString());
        return lines;
    }
}
