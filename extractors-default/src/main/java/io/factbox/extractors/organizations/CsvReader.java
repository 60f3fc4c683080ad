package io.factbox.extractors.organizations;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads records of comma-separated values (RFC 4180): cells in quotes may hold commas, line breaks and doubled quotes. */
final class CsvReader {
    private static final int END = -1;

    private final Reader in;
    private int pushed = -2;
    private int line = 1;

    CsvReader(Reader in) {
        this.in = in;
    }

    /** The number of the line that was read last, from 1. */
    int line() {
        return line;
    }

    /** The next record that is not an empty line; an empty list at the end. */
    List<String> next() throws IOException {
        List<String> cells = new ArrayList<>();
        while (true) {
            int c = read();
            if (c == END) {
                return cells;
            }
            if (c == '\n' || c == '\r' || c == '\uFEFF') {
                continue;
            }
            push(c);
            boolean more = true;
            while (more) {
                more = cell(cells);
            }
            return cells;
        }
    }

    /** Reads a cell; whether another one follows in the record. */
    private boolean cell(List<String> cells) throws IOException {
        StringBuilder cell = new StringBuilder();
        int c = read();
        if (c == '"') {
            quoted(cell);
            c = read();
        }
        while (c != ',' && c != '\n' && c != '\r' && c != END) {
            cell.append((char) c);
            c = read();
        }
        cells.add(cell.toString());
        return c == ',';
    }

    private void quoted(StringBuilder cell) throws IOException {
        for (int c = read(); c != END; c = read()) {
            if (c == '"') {
                int next = read();
                if (next != '"') {
                    push(next);
                    return;
                }
            }
            cell.append((char) c);
        }
    }

    private int read() throws IOException {
        int c = pushed;
        if (c == -2) {
            c = in.read();
        }
        pushed = -2;
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private void push(int c) {
        pushed = c;
        if (c == '\n') {
            line--;
        }
    }
}
