package io.factbox.kit.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lexicons: UTF-8, one row a line, cells parted by tabs. Lines that begin with {@code #} are comments; the header says what the
 * list is, where it is from, and its licence. Empty lines are left out.
 */
public final class Tsv {
    private Tsv() {}

    /**
     * One row.
     *
     * @param line its number in the file, from 1
     * @param cells its cells, white space at their ends removed
     */
    public record Row(int line, List<String> cells) {
        /** The cell in a column counted from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * The rows of a resource.
     *
     * @param owner the class beside which the resource stands, in its own module
     * @param name the resource's name, relative to the class
     * @throws IllegalArgumentException if there is no such resource
     */
    public static List<Row> resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no resource " + name + " beside " + owner.getName());
            }
            return rows(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /**
     * The rows of a reader.
     *
     * @throws IOException if it cannot be read
     */
    public static List<Row> rows(Reader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(cell.strip());
            }
            rows.add(new Row(number, List.copyOf(cells)));
        }
        return rows;
    }
}
