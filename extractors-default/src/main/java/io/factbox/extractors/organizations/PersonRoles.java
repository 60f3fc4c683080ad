package io.factbox.extractors.organizations;

import io.factbox.extractors.organizations.Names.Name;
import io.factbox.kit.tagger.NameWord;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.Optional;

/**
 * The office and the organization of a person where they stand beside the name: {@code Acme chief executive Jo Doe}, {@code Jo Doe,
 * head of research at Acme}, {@code Jo Doe, an Acme analyst}.
 */
final class PersonRoles {
    private static final int LONGEST_ROLE = 12;

    private final Names names;
    private final AnalyzedText text;
    private final WordTable classes;

    PersonRoles(Names names, WordTable classes) {
        this.names = names;
        this.text = names.text();
        this.classes = classes;
    }

    /** What stands beside a name. */
    record Role(Optional<String> role, Optional<String> affiliation) {
        private static final Role NONE = new Role(Optional.empty(), Optional.empty());
    }

    Role of(Name person) {
        Role after = after(person);
        return after.role().isPresent() ? after : before(person);
    }

    private boolean isOffice(int token) {
        return (Math.max(0, classes.get(text, token)) & (NameWord.OFFICE.bit())) != 0;
    }

    private boolean isTitle(int token) {
        return (Math.max(0, classes.get(text, token)) & (NameWord.OFFICE.bit() | NameWord.TITLE.bit())) != 0;
    }

    /** {@code Acme chief executive Jo Doe}: words of office up to the name, and the organization before them. */
    private Role before(Name person) {
        int start = text.sentenceStart(text.sentenceOf(person.first()));
        int first = person.first();
        boolean office = false;
        while (first > start && !names.isNamed(first - 1) && isTitle(first - 1) && text.spaceBefore(first)) {
            first--;
            office |= isOffice(first);
        }
        if (!office) {
            return Role.NONE;
        }
        return new Role(
                Optional.of(slice(first, person.first() - 1)),
                first > start ? organization(first - 1) : Optional.empty());
    }

    /** {@code Jo Doe, [the|a] … office … [of|at|for|with [the] organization]} up to the next comma or the end of the sentence. */
    private Role after(Name person) {
        int end = text.sentenceEnd(text.sentenceOf(person.last()));
        int comma = person.last() + 1;
        if (comma + 1 >= end || !text.tokenIs(comma, ",")) {
            return Role.NONE;
        }
        int first = comma + 1;
        Optional<String> affiliation = Optional.empty();
        if (text.tokenIs(first, "a") || text.tokenIs(first, "an") || text.tokenIs(first, "the")) {
            first++;
        }
        if (first < end && names.isNamed(first) && names.nameAt(first).isOrganization()) {
            affiliation = organization(first);
            first = names.nameAt(first).last() + 1;
            if (first < end && text.tokenIs(first, "'s")) {
                first++;
            }
        }
        int last = first;
        boolean office = false;
        while (last < end && last - first < LONGEST_ROLE && isRoleWord(last)) {
            office |= isOffice(last);
            last++;
        }
        if (!office) {
            return Role.NONE;
        }
        if (affiliation.isEmpty() && last < end) {
            affiliation = organization(last);
        }
        while (last > first && isLink(last - 1)) {
            last--;
        }
        return new Role(Optional.of(slice(first, last - 1)), affiliation);
    }

    /** Words of a role: no names but capitalised offices, no verbs' auxiliaries, no punctuation but hyphens. */
    private boolean isRoleWord(int token) {
        if (names.isNamed(token)) {
            return false;
        }
        TokenShape shape = text.tokenShape(token);
        return shape == TokenShape.LOWER && !text.tokenIs(token, "who") && !text.tokenIs(token, "said")
                || text.tokenIs(token, "-")
                || isTitle(token);
    }

    private boolean isLink(int token) {
        return text.tokenIs(token, "of")
                || text.tokenIs(token, "at")
                || text.tokenIs(token, "for")
                || text.tokenIs(token, "with")
                || text.tokenIs(token, "in")
                || text.tokenIs(token, "the");
    }

    private Optional<String> organization(int token) {
        if (token < 0 || !names.isNamed(token) || !names.nameAt(token).isOrganization()) {
            return Optional.empty();
        }
        Name name = names.nameAt(token);
        return Optional.of(slice(name.first(), name.last()));
    }

    private String slice(int first, int last) {
        Span span = text.span(first, last);
        return OneLine.of(span.slice(text));
    }
}
