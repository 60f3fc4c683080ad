package io.factbox.kit.match;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words and phrases that tell of something, each with a class: {@code bought} of a purchase, {@code joined forces with} of a merger.
 * Looked up in place, the longest first, nothing allocated; a cue in lower case is found in any case. Immutable.
 *
 * <pre>{@code
 * Deals(CueLexicon cues) {
 *     super(TokenPattern.of(
 *             mentionOf(OrganizationMention.KIND).as("buyer"),
 *             gap(4),
 *             cue(cues, "purchase"),
 *             mentionOf(OrganizationMention.KIND).as("target")));
 * }
 * }</pre>
 *
 * <p>As a file it is a {@linkplain Tsv table} of two columns, cues and their class; the cues of a row are parted by {@code |}:
 *
 * <pre>
 * # What tells of a deal. Source: our own list. Licence: Apache-2.0.
 * bought|has bought|took over    purchase
 * joined forces with             merger
 * </pre>
 */
public final class CueLexicon {
    /** What {@link #longest} returns where no cue begins. */
    public static final long NONE = PhraseTable.NONE;

    private final PhraseTable cues;
    private final List<String> classes;

    private CueLexicon(PhraseTable cues, List<String> classes) {
        this.cues = cues;
        this.classes = classes;
    }

    /**
     * Reads a resource.
     *
     * @param owner the class beside which it stands; if that is in a named module, the module opens the package to
     *     {@code io.factbox.kit}
     * @param name its name, relative to the class
     * @throws IllegalArgumentException if there is none, a row has no class, or a cue has two
     */
    public static CueLexicon resource(Class<?> owner, String name) {
        try {
            return of(Tsv.resource(owner, name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * A lexicon of rows, cues in the first cell and their class in the second.
     *
     * @throws IllegalArgumentException if a row has no class, or a cue has two
     */
    public static CueLexicon of(List<Tsv.Row> rows) {
        PhraseTable.Builder cues = PhraseTable.builder(rows.size());
        List<String> classes = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        for (Tsv.Row row : rows) {
            String cueClass = row.cell(1);
            if (cueClass.isEmpty()) {
                throw new IllegalArgumentException("line " + row.line() + " has no class behind a tab");
            }
            if (!classes.contains(cueClass)) {
                classes.add(cueClass);
            }
            for (String cue : row.cell(0).split("\\|")) {
                String before = known.putIfAbsent(cue.strip().toLowerCase(Locale.ROOT), cueClass);
                if (before != null && !before.equals(cueClass)) {
                    throw new IllegalArgumentException(
                            "line " + row.line() + ": '" + cue.strip() + "' is of class " + before + " already");
                }
                cues.add(cue.strip(), classes.indexOf(cueClass));
            }
        }
        return new CueLexicon(cues.build(), List.copyOf(classes));
    }

    /** The classes, in the order in which they come. */
    public List<String> classes() {
        return classes;
    }

    /**
     * The longest cue that begins with a token, to be read with {@link #end} and {@link #cueClass}; or {@link #NONE}.
     *
     * @param limit the token at which to stop, as a rule the sentence's end
     */
    public long longest(AnalyzedText text, int token, int limit) {
        return cues.longest(text, token, limit);
    }

    /** The token after a cue. */
    public static int end(long cue) {
        return PhraseTable.end(cue);
    }

    /** The class of a cue that {@link #longest} returned. */
    public String cueClass(long cue) {
        return classes.get(number(cue));
    }

    static int number(long cue) {
        return PhraseTable.payload(cue);
    }

    /** Which of the classes are named; all, if none is. */
    boolean[] select(String... names) {
        boolean[] selected = new boolean[classes.size()];
        Arrays.fill(selected, names.length == 0);
        for (String name : names) {
            int number = classes.indexOf(name);
            if (number < 0) {
                throw new IllegalArgumentException("the lexicon has no class '" + name + "'; it has " + classes);
            }
            selected[number] = true;
        }
        return selected;
    }
}
