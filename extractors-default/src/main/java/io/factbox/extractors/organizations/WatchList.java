package io.factbox.extractors.organizations;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.lexicon.Csv;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.mention.OrganizationMention.Type;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A user's list of organizations: a CSV file (RFC 4180, UTF-8) whose header names its columns: {@code name}; where wanted {@code
 * aliases} parted by {@code |}, and {@code type}; every other column is a scheme of identifiers. Rows are kept as bytes, so that a
 * million of them fit in 200 MB. Immutable.
 */
final class WatchList {
    private static final char FIELD = '\u001F';

    private final PhraseTable names;
    private final List<String> schemes;
    private final byte[] rows;
    private final int[] starts;

    private WatchList(PhraseTable names, List<String> schemes, byte[] rows, int[] starts) {
        this.names = names;
        this.schemes = schemes;
        this.rows = rows;
        this.starts = starts;
    }

    /** An entry of the list: its type, and its identifiers by scheme. */
    record Entry(Type type, Map<String, String> identifiers) {}

    /** A list without names. */
    static WatchList none() {
        return new WatchList(PhraseTable.empty(), List.of(), new byte[0], new int[] {0});
    }

    /**
     * Reads a list.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it has no column {@code name}, or a row has another number of cells than the header
     */
    static WatchList read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            Loader loader = new Loader(file);
            Csv.forEachRow(in, loader::row);
            return loader.list();
        }
    }

    boolean isEmpty() {
        return starts.length == 1;
    }

    /** The longest name that begins with a token; see {@link PhraseTable#longest}. */
    long longest(AnalyzedText text, int token, int limit) {
        TokenShape shape = text.tokenShape(token);
        return shape == TokenShape.PUNCTUATION || shape == TokenShape.SYMBOL
                ? PhraseTable.NONE
                : names.longest(text, token, limit);
    }

    /** The row that a name is from. */
    Entry entry(int row) {
        String cells = new String(rows, starts[row], starts[row + 1] - starts[row], StandardCharsets.UTF_8);
        String[] values = cells.split(String.valueOf(FIELD), -1);
        Map<String, String> identifiers = new TreeMap<>();
        for (int i = 0; i < schemes.size(); i++) {
            if (!values[i + 1].isEmpty()) {
                identifiers.put(schemes.get(i), values[i + 1]);
            }
        }
        return new Entry(type(values[0]), identifiers);
    }

    private static Type type(String name) {
        for (Type type : Type.values()) {
            if (type.name().equalsIgnoreCase(name)) {
                return type;
            }
        }
        return Type.OTHER;
    }

    /** Builds the list row by row. */
    private static final class Loader {
        private final Path file;
        private final PhraseTable.Builder names = PhraseTable.builder();
        private List<String> header = List.of();
        private List<String> schemes = List.of();
        private byte[] rows = new byte[1 << 12];
        private int[] starts = new int[1 << 8];
        private int size;

        Loader(Path file) {
            this.file = file;
        }

        void row(Tsv.Row row) {
            if (header.isEmpty()) {
                header(row.cells());
                return;
            }
            if (row.cells().size() != header.size()) {
                throw new IllegalArgumentException(file + " line " + row.line() + " has "
                        + row.cells().size() + " cells, the header " + header.size());
            }
            addNames(row);
            StringBuilder values = new StringBuilder(cell(row, "type"));
            for (String scheme : schemes) {
                values.append(FIELD).append(cell(row, scheme));
            }
            addRow(values.toString().getBytes(StandardCharsets.UTF_8));
        }

        private void header(List<String> cells) {
            header = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
            schemes = header.stream()
                    .filter(column -> !List.of("name", "aliases", "type").contains(column))
                    .toList();
            requireNames();
        }

        private void requireNames() {
            if (!header.contains("name")) {
                throw new IllegalArgumentException(
                        file + " has no column 'name'; its first line must name the columns, it is: " + header);
            }
        }

        WatchList list() {
            requireNames();
            return new WatchList(
                    names.build(), schemes, Arrays.copyOf(rows, starts[size]), Arrays.copyOf(starts, size + 1));
        }

        /** The cell in a column; empty where the list has no such column. */
        private String cell(Tsv.Row row, String column) {
            int index = header.indexOf(column);
            return index < 0 ? "" : row.cell(index);
        }

        private void addNames(Tsv.Row row) {
            addName(cell(row, "name"));
            for (String alias : cell(row, "aliases").split("\\|")) {
                addName(alias);
            }
        }

        private void addName(String name) {
            String plain = name.strip();
            if (!plain.isEmpty()) {
                names.add(plain, size);
            }
        }

        private void addRow(byte[] row) {
            if (size + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            int start = starts[size];
            if (start + row.length > rows.length) {
                rows = Arrays.copyOf(rows, Math.max(rows.length + rows.length / 2, start + row.length));
            }
            System.arraycopy(row, 0, rows, start, row.length);
            starts[++size] = start + row.length;
        }
    }
}
