package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.util.HashMap;
import java.util.Map;

/** The names of a user's list: what the user watches for is an organization wherever it stands, unless a longer name holds it. */
final class ListedNames {
    static final String RULE = "list";

    private ListedNames() {}

    /**
     * Adds the names of the list, and returns for each its row.
     *
     * @param types knows legal forms: a listed name with one more behind it is the listed one
     */
    static Map<Name, Integer> decide(Names names, WatchList list, OrganizationTypes types) {
        if (list.isEmpty()) {
            return Map.of();
        }
        AnalyzedText text = names.text();
        Map<Name, Integer> rows = new HashMap<>();
        for (int s = 0; s < text.sentenceCount(); s++) {
            int end = text.sentenceEnd(s);
            int t = text.sentenceStart(s);
            while (t < end) {
                long match = list.longest(text, t, end);
                if (match == PhraseTable.NONE) {
                    t++;
                    continue;
                }
                int last = withLegalForm(names, t, PhraseTable.end(match) - 1, types);
                if (!isPartOfLonger(names, t, last)) {
                    names.add(t, last, NameLabels.ORGANIZATION, RULE);
                    rows.put(names.nameAt(t), PhraseTable.payload(match));
                }
                t = last + 1;
            }
        }
        return rows;
    }

    /** The end of the name that begins at the same token, if only legal forms and signs follow the listed part. */
    private static int withLegalForm(Names names, int first, int last, OrganizationTypes types) {
        if (!names.isNamed(first) || names.nameAt(first).first() != first) {
            return last;
        }
        int end = names.nameAt(first).last();
        for (int t = last + 1; t <= end; t++) {
            if (!types.isLegalForm(names.text(), t) && names.text().tokenShape(t) != TokenShape.PUNCTUATION) {
                return last;
            }
        }
        return Math.max(last, end);
    }

    private static boolean isPartOfLonger(Names names, int first, int last) {
        for (int t = first; t <= last; t++) {
            if (names.isNamed(t)) {
                Name name = names.nameAt(t);
                if (name.first() < first || name.last() > last) {
                    return true;
                }
            }
        }
        return false;
    }
}
