package io.factbox.kit.phrase;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** The words whose class is known without their context. Immutable. */
final class WordClasses {
    /** A code's verb forms stand above its class. */
    private static final int FORMS_SHIFT = 6;

    private static final int CLASS_MASK = (1 << FORMS_SHIFT) - 1;
    /** The class part of a code for a word that is a verb and nothing else. */
    private static final int VERB_ONLY = CLASS_MASK;
    /** Set for verbs whose form is a noun as well. */
    private static final int NOUN_TOO = 1 << FORMS_SHIFT + 5;

    /** Set for those that are verbs when they stand behind a noun they agree with. */
    private static final int SELDOM_NOUN = 1 << FORMS_SHIFT + 6;

    /** About twice as many as there are, so that the map never grows. */
    private static final int MOST_WORDS = 1 << 14;

    static final WordClasses ENGLISH = new WordClasses();

    private final WordTable table;

    private WordClasses() {
        Entries entries = new Entries();
        for (Tsv.Row row : Tsv.resource(WordClasses.class, "word-classes-en.tsv")) {
            int code = WordClass.valueOf(row.cell(1)).ordinal();
            for (String word : row.cell(0).split(" ")) {
                entries.codes.putIfAbsent(word, code);
            }
        }
        for (Tsv.Row row : Verbs.english().rows()) {
            entries.seldom = row.cell(3).equals("seldom");
            entries.noun = entries.seldom || row.cell(3).equals("noun");
            Verbs.forms(row, entries);
        }
        table = WordTable.of(entries.codes);
    }

    /** The codes while they are gathered; takes the forms of one verb after the other. */
    private static final class Entries implements ObjIntConsumer<String> {
        final Map<String, Integer> codes = new HashMap<>(MOST_WORDS);
        boolean noun;
        boolean seldom;

        @Override
        public void accept(String form, int bit) {
            boolean nounToo = noun && (bit & (VerbForms.BASE | VerbForms.THIRD)) != 0;
            int bits = bit << FORMS_SHIFT | (nounToo ? NOUN_TOO : 0) | (nounToo && seldom ? SELDOM_NOUN : 0);
            Integer old = codes.get(form);
            codes.put(form, (old == null ? VERB_ONLY : old) | bits);
        }
    }

    /** The code of a token; {@link WordTable#NONE} for an unknown word. */
    int code(AnalyzedText text, int token) {
        return table.get(text, token);
    }

    /** Whether the word has a class beside its verb forms. */
    static boolean hasClass(int code) {
        return (code & CLASS_MASK) != VERB_ONLY;
    }

    static WordClass wordClass(int code) {
        return WordClass.of(code & CLASS_MASK);
    }

    /** The verb forms that the word can be, bits of {@link VerbForms}. */
    static int forms(int code) {
        return code >> FORMS_SHIFT & 31;
    }

    static boolean isNounToo(int code) {
        return (code & NOUN_TOO) != 0;
    }

    static boolean isSeldomNoun(int code) {
        return (code & SELDOM_NOUN) != 0;
    }
}
