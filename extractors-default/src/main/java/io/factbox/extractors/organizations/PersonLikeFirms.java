package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.gazetteer.NameList;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.util.HashSet;
import java.util.Set;

/**
 * Firms that are named like a person. A full name that the gazetteer knows as a firm's is one, unless the article treats it as a
 * person's: a title before it, an age, an office or a place behind it, or the surname alone elsewhere.
 */
final class PersonLikeFirms {
    private PersonLikeFirms() {}

    static void decide(Names names, OrganizationTypes types) {
        AnalyzedText text = names.text();
        Set<Integer> surnames = new HashSet<>();
        for (Name name : names.all()) {
            if (name.isPerson() && name.length() == 1) {
                surnames.add(text.tokenHash(name.first()));
            }
        }
        for (Name name : names.all()) {
            if (name.isPerson() && name.length() > 1 && !surnames.contains(text.tokenHash(name.last()))) {
                int payload = types.listed(text, name.first(), name.last());
                if (payload >= 0
                        && NameList.TYPES.get(payload & 7).equals("COMPANY")
                        && !isTreatedAsPerson(text, name)) {
                    names.add(name.first(), name.last(), NameLabels.ORGANIZATION, "firm-like-person");
                }
            }
        }
    }

    private static boolean isTreatedAsPerson(AnalyzedText text, Name name) {
        int sentence = text.sentenceOf(name.first());
        int before = name.first() - 1;
        int after = name.last() + 1;
        boolean titled = before >= text.sentenceStart(sentence)
                && (text.tokenShape(before).isNameLike() || text.tokenShape(before) == TokenShape.PUNCTUATION);
        boolean apposed = after + 1 < text.sentenceEnd(sentence)
                && text.tokenIs(after, ",")
                && (text.tokenShape(after + 1) == TokenShape.NUMBER
                        || text.tokenIs(after + 1, "a")
                        || text.tokenIs(after + 1, "the")
                        || text.tokenIs(after + 1, "who"));
        return titled || apposed;
    }
}
