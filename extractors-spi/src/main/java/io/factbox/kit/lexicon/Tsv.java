package io.factbox.kit.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return rows(text.toString());
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = orEnd(text.indexOf('\n', start), text.length());
            number++;
            String line = text.substring(start, end);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(number, cells(line)));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(4);
        int end;
        for (int start = 0; start <= line.length(); start = end + 1) {
            end = orEnd(line.indexOf('\t', start), line.length());
            cells.add(line.substring(start, end).strip());
        }
        return Collections.unmodifiableList(cells);
    }

    private static int orEnd(int place, int end) {
        return place < 0 ? end : place;
    }
}
