package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.kit.tagger.WordClass;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Cuts offices off names of organizations ({@code Director of the Water Board}) and drops what names an office or a term and no
 * organization ({@code Minister for Roads}, {@code GDP}).
 */
final class NameBoundaries {
    private final WordTable classes;
    private final WordTable terms;

    /**
     * The rules.
     *
     * @param classes words with {@link WordClass} bits
     */
    NameBoundaries(WordTable classes) {
        this.classes = classes;
        Map<String, Integer> words = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(NameBoundaries.class, "terms.tsv")) {
            for (String word : row.cell(1).split(" +")) {
                words.put(word, 1);
            }
        }
        terms = WordTable.of(words);
    }

    void decide(Names names) {
        for (Name name : names.all()) {
            if (name.isOrganization()) {
                decide(names, name);
            }
        }
    }

    private void decide(Names names, Name name) {
        AnalyzedText text = names.text();
        if (name.length() == 1) {
            if (terms.contains(text, name.first()) && text.tokenShape(name.first()) != TokenShape.CAPITALIZED) {
                names.veto(name, "abbreviation of a term");
            }
            return;
        }
        int of = firstOf(text, name);
        if (of < 0) {
            if (isOffice(text, name.last()) && !isOffice(text, name.first())) {
                names.veto(name, "an office");
            }
            return;
        }
        if (isOffice(text, of - 1)) {
            int first = of + 1;
            while (first <= name.last() && text.tokenShape(first) == TokenShape.LOWER) {
                first++;
            }
            if (text.tokenIs(of, "for") || first > name.last()) {
                names.veto(name, "an office");
            } else {
                names.add(first, name.last(), NameLabels.ORGANIZATION, "after-office");
            }
        }
    }

    /** The first "of" or "for" of a name, or -1. */
    private static int firstOf(AnalyzedText text, Name name) {
        for (int t = name.first() + 1; t < name.last(); t++) {
            if (text.tokenIs(t, "of") || text.tokenIs(t, "for")) {
                return t;
            }
        }
        return -1;
    }

    private boolean isOffice(AnalyzedText text, int token) {
        int bits = Math.max(0, classes.get(text, token));
        return (bits & WordClass.OFFICE.bit()) != 0 && (bits & WordClass.HEAD.bit()) == 0;
    }
}
