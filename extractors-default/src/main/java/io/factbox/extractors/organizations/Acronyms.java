package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.tagger.NameLabels;
import io.factbox.kit.tagger.NameWord;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Acronyms in brackets (Schwartz and Hearst 2003): what the words before the bracket are, the acronym is too, there and in the rest of
 * the article.
 */
final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;
    /** So many tokens before the acronym its words begin at most. */
    private static final int FARTHEST = 24;

    private final Names names;
    private final AnalyzedText text;
    private final Terms terms;
    private final WordTable classes;

    private Acronyms(Names names, Terms terms, WordTable classes) {
        this.names = names;
        this.terms = terms;
        this.classes = classes;
        text = names.text();
    }

    static void decide(Names names, Terms terms, WordTable classes) {
        new Acronyms(names, terms, classes).decide();
    }

    private void decide() {
        Map<String, Boolean> organizations = new HashMap<>();
        for (int t = 2; t + 1 < text.tokenCount(); t++) {
            if (isAcronym(t) && text.tokenIs(t - 1, "(") && text.tokenIs(t + 1, ")")) {
                define(t, organizations);
            }
        }
        if (!organizations.isEmpty()) {
            spread(organizations);
        }
    }

    private boolean isAcronym(int token) {
        TokenShape shape = text.tokenShape(token);
        if (shape != TokenShape.UPPER && shape != TokenShape.MIXED && shape != TokenShape.ALPHANUMERIC) {
            return false;
        }
        int length = text.tokenEnd(token) - text.tokenStart(token);
        return length >= SHORTEST && length <= LONGEST;
    }

    private void define(int acronym, Map<String, Boolean> organizations) {
        int before = acronym - 2;
        if (names.isNamed(before)) {
            Name name = names.nameAt(before);
            if (name.isOrganization() && name.last() == before && terms.isTerm(text, acronym) && !isHeaded(name)) {
                names.veto(name, "words of a term");
            } else if (name.isOrganization() && name.last() == before) {
                organizations.put(text.tokenText(acronym), true);
            } else if (name.kind() == NameLabels.PLACE && hasInitials(acronym)) {
                organizations.put(text.tokenText(acronym), false);
            }
        } else if (hasInitials(acronym)) {
            organizations.put(text.tokenText(acronym), false);
        }
    }

    /** Whether the name's head is that of an institution: {@code Tourism Board}, {@code Party of Roads}. */
    private boolean isHeaded(Name name) {
        int of = NameBoundaries.firstOf(text, name);
        int head = classes.get(text, of < 0 ? name.last() : of - 1);
        return (Math.max(0, head) & NameWord.HEAD.bit()) != 0;
    }

    /** Whether the acronym's capitals are the initials of the words before it, small words left out where they must be. */
    private boolean hasInitials(int acronym) {
        int t = acronym - 2;
        int sentence = Math.max(text.sentenceStart(text.sentenceOf(acronym)), acronym - FARTHEST);
        for (int i = text.tokenEnd(acronym) - 1; i >= text.tokenStart(acronym); i--) {
            char initial = text.charAt(i);
            if (!Character.isUpperCase(initial)) {
                continue;
            }
            while (t >= sentence && !startsWith(t, initial)) {
                if (text.tokenEnd(t) - text.tokenStart(t) > 3) {
                    return false;
                }
                t--;
            }
            if (t < sentence) {
                return false;
            }
            t--;
        }
        return true;
    }

    private boolean startsWith(int token, char initial) {
        return Character.toUpperCase(text.charAt(text.tokenStart(token))) == initial;
    }

    private void spread(Map<String, Boolean> organizations) {
        for (int t = 0; t < text.tokenCount(); t++) {
            if (!isAcronym(t)) {
                continue;
            }
            Boolean organization = organizations.get(text.tokenText(t));
            if (organization == null) {
                continue;
            }
            if (names.isNamed(t)) {
                Name name = names.nameAt(t);
                if (name.length() > 1) {
                    continue;
                }
                if (!organization && name.isOrganization()) {
                    names.veto(name, "acronym of something else");
                } else if (organization && !name.isOrganization()) {
                    names.add(t, t, NameLabels.ORGANIZATION, "acronym");
                }
            } else if (organization) {
                names.add(t, t, NameLabels.ORGANIZATION, "acronym");
            }
        }
    }
}
