package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.gazetteer.NameList;
import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.tagger.NameWord;
import io.factbox.mention.OrganizationMention.Type;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what kind of organization a name is of: by the gazetteer, else by its head, its legal form or the credit that it stands in. */
final class OrganizationTypes {
    private final PhraseTable gazetteer;
    private final WordTable heads;
    private final WordTable classes;

    /** @param classes words with {@link NameWord} bits */
    OrganizationTypes(PhraseTable gazetteer, WordTable classes) {
        this.gazetteer = gazetteer;
        this.classes = classes;
        Map<String, Integer> types = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(OrganizationTypes.class, "institution-heads.tsv")) {
            int type = Type.valueOf(row.cell(1)).ordinal();
            for (String word : row.cell(2).split(" ")) {
                types.putIfAbsent(word.toLowerCase(Locale.ROOT), type);
            }
        }
        heads = WordTable.of(types);
    }

    /**
     * The type of each organization among the names, which are in text order. An acronym has the type of the words that it stands
     * behind in brackets, a short name that of the longer one in the article that begins with it.
     */
    Map<Name, Type> of(List<Name> names, AnalyzedText text) {
        Map<Name, Type> types = new HashMap<>();
        Map<Integer, Type> byFirstWord = new HashMap<>();
        Map<Integer, Type> defined = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (!name.isOrganization()) {
                continue;
            }
            Type type = name.rule().equals(CreditedNames.RULE) ? Type.MEDIA : of(text, name.first(), name.last());
            types.put(name, type);
            if (type != Type.OTHER) {
                byFirstWord.putIfAbsent(text.tokenHash(name.first()), type);
            }
            if (i > 0 && isAcronymOf(names.get(i - 1), name, text)) {
                defined.putIfAbsent(text.tokenHash(name.first()), types.getOrDefault(names.get(i - 1), Type.OTHER));
            }
        }
        for (Map.Entry<Name, Type> typed : types.entrySet()) {
            if (typed.getKey().length() == 1) {
                int word = text.tokenHash(typed.getKey().first());
                Type type = defined.getOrDefault(word, Type.OTHER);
                type = type != Type.OTHER ? type : typed.getValue();
                typed.setValue(type != Type.OTHER ? type : byFirstWord.getOrDefault(word, type));
            }
        }
        return types;
    }

    private static boolean isAcronymOf(Name words, Name acronym, AnalyzedText text) {
        return words.isOrganization()
                && acronym.length() == 1
                && words.length() > 1
                && words.last() == acronym.first() - 2
                && text.tokenIs(acronym.first() - 1, "(");
    }

    private Type of(AnalyzedText text, int first, int last) {
        int payload = listed(text, first, last);
        if (payload >= 0) {
            return Type.valueOf(NameList.TYPES.get(payload & 7));
        }
        if (last > first && isLegalForm(text, last)) {
            return Type.COMPANY;
        }
        Type byHead = null;
        for (int t = first; t <= last && last > first; t++) {
            int head = text.tokenShape(t).isNameLike() ? heads.get(text, t) : WordTable.NONE;
            // "Ministry of …" is headed by its first word, "… University" by its last
            if (head >= 0 && (t == first && isFollowedByOf(text, t, last) || t == last || text.tokenIs(t + 1, "of"))) {
                byHead = Type.values()[head];
                break;
            }
        }
        if (byHead != null) {
            return byHead;
        }
        return last > first && is(NameWord.TRADE, text, last) ? Type.COMPANY : Type.OTHER;
    }

    private static boolean isFollowedByOf(AnalyzedText text, int token, int last) {
        return token < last
                && (text.tokenEnd(token + 1) - text.tokenStart(token + 1) <= 3 || text.tokenIs(token + 1, "para"));
    }

    boolean isLegalForm(AnalyzedText text, int token) {
        return is(NameWord.FORM, text, token);
    }

    private boolean is(NameWord word, AnalyzedText text, int token) {
        return (Math.max(0, classes.get(text, token)) & word.bit()) != 0;
    }

    /** Whether a name begins with one of the gazetteer: {@code Maersk Foresight}. */
    boolean beginsListed(AnalyzedText text, int first, int last) {
        return gazetteer.longest(text, first, last + 1) != PhraseTable.NONE;
    }

    /** The payload of the gazetteer's entry for exactly these tokens, or -1. */
    int listed(AnalyzedText text, int first, int last) {
        long match = gazetteer.longest(text, first, last + 1);
        return match != PhraseTable.NONE && PhraseTable.end(match) == last + 1 ? PhraseTable.payload(match) : -1;
    }
}
