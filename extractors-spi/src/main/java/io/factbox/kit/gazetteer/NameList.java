package io.factbox.kit.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads tables of organizations: name, type, country, other names parted by {@code |}, acronym. A {@code ?} before a name says that
 * it usually means something else.
 */
public final class NameList {
    /** The types of organizations; a payload's lowest three bits are the place in this list. */
    public static final List<String> TYPES =
            List.of("COMPANY", "GOVERNMENT", "MEDIA", "EDUCATION", "NGO", "POLITICAL", "SPORTS", "OTHER");
    /** The bit of names that usually mean something else. */
    public static final int AMBIGUOUS = 8;
    /** The bit of acronyms. */
    public static final int ACRONYM = 16;

    private NameList() {}

    /**
     * Adds the names of a table.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a row's type is none of {@link #TYPES}
     */
    public static void addTo(PhraseTable.Builder names, Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                addRow(names, line, number);
            }
        }
    }

    /** Cuts a row in place: this runs for tens of thousands of rows while an application waits. */
    private static void addRow(PhraseTable.Builder names, String line, int number) {
        int typeStart = line.indexOf('\t') + 1;
        int typeEnd = line.indexOf('\t', typeStart);
        int type = typeStart == 0 || typeEnd < 0 ? -1 : TYPES.indexOf(line.substring(typeStart, typeEnd));
        if (type < 0) {
            throw new IllegalArgumentException("line " + number + " has no type: " + line);
        }
        add(names, line, 0, typeStart - 1, type);
        int at = line.indexOf('\t', typeEnd + 1) + 1;
        int acronym = at == 0 ? -1 : line.indexOf('\t', at);
        int end = at == 0 ? 0 : acronym < 0 ? line.length() : acronym;
        while (at > 0 && at < end) {
            int bar = line.indexOf('|', at);
            int stop = bar < 0 || bar > end ? end : bar;
            add(names, line, at, stop, type);
            at = stop + 1;
        }
        if (acronym >= 0) {
            add(names, line, acronym + 1, line.length(), type | ACRONYM);
        }
    }

    private static void add(PhraseTable.Builder names, String line, int from, int to, int payload) {
        boolean ambiguous = from < to && line.charAt(from) == '?';
        String name = line.substring(ambiguous ? from + 1 : from, to).strip();
        if (!name.isEmpty()) {
            names.add(name, ambiguous ? payload | AMBIGUOUS : payload);
        }
    }
}
