package io.factbox.kit.phrase;

import io.factbox.kit.lexicon.Tsv;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/** The list of common English verbs. Immutable. */
public final class Verbs {
    private static final Verbs ENGLISH = new Verbs();

    private final Map<String, Tsv.Row> rows = new TreeMap<>();

    private Verbs() {
        for (Tsv.Row row : Tsv.resource(Verbs.class, "verbs-en.tsv")) {
            rows.put(row.cell(0), row);
        }
    }

    /** The English ones. */
    public static Verbs english() {
        return ENGLISH;
    }

    /**
     * Passes the forms of a verb with their bits of {@link VerbForms} to a consumer; one form may come twice.
     *
     * @throws IllegalArgumentException if the verb is not in the list
     */
    public void forms(String base, ObjIntConsumer<String> consumer) {
        Tsv.Row row = rows.get(base);
        if (row == null) {
            throw new IllegalArgumentException("'" + base + "' is not in the list of verbs");
        }
        VerbForms.forEach(base, row.cell(1), row.cell(2), row.cell(4).equals("double"), consumer);
    }

    void forEach(java.util.function.Consumer<Tsv.Row> consumer) {
        rows.values().forEach(consumer);
    }
}
