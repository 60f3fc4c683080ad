package io.factbox.kit.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads comma-separated values (RFC 4180), as spreadsheets write them: cells with commas, quotation marks or line breaks stand in
 * quotation marks, a mark inside is doubled. A byte order mark at the start is passed over, and so are empty lines.
 *
 * <pre>{@code
 * PhraseTable.Builder names = PhraseTable.builder();
 * List<Tsv.Row> rows = Csv.rows(Files.newBufferedReader(file));
 * for (Tsv.Row row : rows.subList(1, rows.size())) {
 *     names.add(row.cell(0), row.line());
 * }
 * }</pre>
 */
public final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader in;
    private final Consumer<? super Tsv.Row> rows;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;

    private Csv(Reader reader, Consumer<? super Tsv.Row> rows) {
        in = new BufferedReader(reader);
        this.rows = rows;
    }

    /**
     * The rows of a reader, a heading included.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a quotation mark is left open
     */
    public static List<Tsv.Row> rows(Reader reader) throws IOException {
        List<Tsv.Row> rows = new ArrayList<>();
        forEachRow(reader, rows::add);
        return rows;
    }

    /**
     * Passes on the rows of a reader one by one, a heading included: for lists that are too long to be kept.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a quotation mark is left open
     */
    public static void forEachRow(Reader reader, Consumer<? super Tsv.Row> rows) throws IOException {
        new Csv(reader, rows).read();
    }

    private void read() throws IOException {
        int rowLine = line;
        int c = in.read();
        if (c == BYTE_ORDER_MARK) {
            c = in.read();
        }
        for (; c >= 0; c = in.read()) {
            if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                c = quoted();
            }
            if (c == ',') {
                endCell();
            } else if (c == '\n') {
                endRow(rowLine);
                rowLine = ++line;
            } else if (c >= 0 && c != '\r') {
                cell.append((char) c);
            }
            if (c < 0) {
                break;
            }
        }
        endRow(rowLine);
    }

    /** Reads up to the closing mark and returns the character behind it. */
    private int quoted() throws IOException {
        int opened = line;
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '"') {
                c = in.read();
                if (c != '"') {
                    return c;
                }
            }
            if (c == '\n') {
                line++;
            }
            cell.append((char) c);
        }
        throw new IllegalArgumentException("the quotation mark that opens in line " + opened + " is never closed");
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow(int rowLine) {
        endCell();
        if (cells.size() > 1 || !cells.get(0).isEmpty()) {
            rows.accept(new Tsv.Row(rowLine, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
    }
}
