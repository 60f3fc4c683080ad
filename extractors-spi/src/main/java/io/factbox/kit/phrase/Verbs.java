package io.factbox.kit.phrase;

import io.factbox.kit.lexicon.Tsv;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The list of common English verbs. Immutable. */
public final class Verbs {
    private static final Verbs ENGLISH = new Verbs();

    private final Map<String, Tsv.Row> rows;

    private Verbs() {
        List<Tsv.Row> list = Tsv.resource(Verbs.class, "verbs-en.tsv");
        rows = new HashMap<>(2 * list.size());
        for (Tsv.Row row : list) {
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
        forms(row, consumer);
    }

    static void forms(Tsv.Row row, ObjIntConsumer<String> consumer) {
        VerbForms.forEach(row.cell(0), row.cell(1), row.cell(2), row.cell(4).equals("double"), consumer);
    }

    /** Their rows in the list: the base form, irregular forms, whether they are nouns too. */
    Collection<Tsv.Row> rows() {
        return rows.values();
    }
}
