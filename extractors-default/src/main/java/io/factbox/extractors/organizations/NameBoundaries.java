package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.kit.tagger.NameWord;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;

/**
 * Cuts offices off names of organizations ({@code Director of the Water Board}) and drops what names an office or a term and no
 * organization ({@code Minister for Roads}, {@code GDP}).
 */
final class NameBoundaries {
    private static final int BODY = NameWord.HEAD.bit() | NameWord.TRADE.bit() | NameWord.FORM.bit();

    private final WordTable classes;
    private final Terms terms;

    /**
     * The rules.
     *
     * @param classes words with {@link NameWord} bits
     */
    NameBoundaries(WordTable classes, Terms terms) {
        this.classes = classes;
        this.terms = terms;
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
            if (terms.isTerm(text, name.first())) {
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
            if (text.tokenIs(of, "for") || text.tokenIs(of - 1, "minister") || !isBody(text, first, name.last())) {
                names.veto(name, "an office");
            } else {
                names.add(first, name.last(), NameLabels.ORGANIZATION, "after-office");
            }
        }
    }

    /** Whether a word says that it is a body, and not the field of an office: {@code Director of Public Works}. */
    private boolean isBody(AnalyzedText text, int first, int last) {
        for (int t = first; t <= last; t++) {
            if ((Math.max(0, classes.get(text, t)) & BODY) != 0 || text.tokenShape(t) == TokenShape.UPPER) {
                return true;
            }
        }
        return false;
    }

    /** The first "of" or "for" of a name, or -1. */
    static int firstOf(AnalyzedText text, Name name) {
        for (int t = name.first() + 1; t < name.last(); t++) {
            if (text.tokenIs(t, "of") || text.tokenIs(t, "for")) {
                return t;
            }
        }
        return -1;
    }

    private boolean isOffice(AnalyzedText text, int token) {
        int bits = Math.max(0, classes.get(text, token));
        return (bits & NameWord.OFFICE.bit()) != 0 && (bits & NameWord.HEAD.bit()) == 0;
    }
}
