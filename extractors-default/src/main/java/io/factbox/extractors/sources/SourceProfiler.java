package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.extractors.sources.SourceNouns.Kind;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution.Type;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.Span;
import io.factbox.text.TokenShape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads type, name, role and affiliation off the words of a source. */
final class SourceProfiler {
    private final Passage passage;
    private final CueLexicon lexicon;
    private final SourceNouns nouns;
    private final Map<Integer, PersonMention> persons = new HashMap<>();
    private final Map<Integer, OrganizationMention> organizations = new HashMap<>();

    SourceProfiler(Passage passage, CueLexicon lexicon, SourceNouns nouns, ExtractionContext context) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.nouns = nouns;
        context.mentions(PersonMention.KIND)
                .forEach(person -> persons.putIfAbsent(person.span().start(), person));
        context.mentions(OrganizationMention.KIND)
                .forEach(organization ->
                        organizations.putIfAbsent(organization.span().start(), organization));
    }

    /**
     * The profile of a source.
     *
     * @param medium whether the cue is one that goes with media: a lone name is one then
     */
    Profile profile(Range source, boolean medium) {
        int baseEnd = baseEnd(source);
        int head = baseEnd - 1;
        while (head > source.start() && at(head) == WordClass.ADJECTIVE) {
            head--;
        }
        Range person = personIn(source);
        if (person != null) {
            return new Profile(Type.PERSON, person, role(source, person), affiliation(source, person), gender(source));
        }
        Type type = type(source, head, baseEnd);
        if (medium
                && type == Type.PERSON
                && at(head) == WordClass.NAME
                && head == source.start()
                && source.end() == baseEnd) {
            type = Type.ORGANIZATION;
        }
        Range name = type == Type.PERSON || type == Type.ORGANIZATION || type == Type.COUNTRY
                ? nameIn(source, baseEnd)
                : null;
        if (type == Type.PERSON) {
            return new Profile(type, name, role(source, name), affiliation(source, name), gender(source));
        }
        return new Profile(type, name, null, null, ' ');
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    private boolean is(int token, Kind kind) {
        return nouns.is(passage.text, token, kind);
    }

    /** The end of the first base noun phrase. */
    private int baseEnd(Range source) {
        int end = passage.phraseEnd(source.start());
        return Math.max(source.start() + 1, Math.min(end, source.end()));
    }

    /** The name of a person that an earlier extractor found, in the source's first phrase or its apposition. */
    private @Nullable Range personIn(Range source) {
        if (persons.isEmpty()) {
            return null;
        }
        for (int i = source.start(); i < source.end(); i++) {
            PersonMention person = persons.get(passage.text.tokenStart(i));
            if (person != null) {
                return range(person.span(), i);
            }
            if (at(i) == WordClass.PREPOSITION || at(i) == WordClass.RELATIVE || at(i) == WordClass.POSSESSIVE_MARK) {
                return null;
            }
        }
        return null;
    }

    private Range range(Span span, int first) {
        int end = first;
        while (end < passage.text.tokenCount() && passage.text.tokenEnd(end) <= span.end()) {
            end++;
        }
        return new Range(first, Math.max(first + 1, end));
    }

    private Optional<OrganizationMention> organizationAt(Range source, int head) {
        for (int i = source.start(); i <= head; i++) {
            OrganizationMention organization = organizations.get(passage.text.tokenStart(i));
            if (organization != null && organization.span().end() >= passage.text.tokenEnd(head)) {
                return Optional.of(organization);
            }
        }
        return Optional.empty();
    }

    private Type type(Range source, int head, int baseEnd) {
        if (at(head) == WordClass.PRONOUN || at(head) == WordClass.RELATIVE) {
            return pronoun(head);
        }
        if (organizationAt(source, head).isPresent()) {
            return Type.ORGANIZATION;
        }
        boolean name = at(head) == WordClass.NAME;
        if (is(head, Kind.COUNTRY) && (baseEnd - source.start() == 1 || passage.is(source.start(), "the"))) {
            return Type.COUNTRY;
        }
        int document = lexicon.document(passage.text, head);
        if (document >= 0) {
            return document == CueLexicon.EVENT ? Type.EVENT : Type.DOCUMENT;
        }
        if (is(head, Kind.UNNAMED)) {
            return Type.ANONYMOUS;
        }
        if (is(head, Kind.GROUP)) {
            return passage.is(head, "police") || passage.is(head, "authorities") ? Type.ORGANIZATION : Type.GROUP;
        }
        if (name ? hasOrganizationWord(source, baseEnd) : is(head, Kind.ORGANIZATION)) {
            return Type.ORGANIZATION;
        }
        if (is(head, Kind.ROLE)) {
            return Type.PERSON;
        }
        if (!name) {
            boolean plural = passage.text.charAt(passage.text.tokenEnd(head) - 1) == 's';
            return plural || at(head) == WordClass.NUMBER || at(head) == WordClass.DETERMINER
                    ? Type.GROUP
                    : Type.PERSON;
        }
        boolean article = passage.is(source.start(), "the");
        boolean acronym = passage.text.tokenShape(head) == TokenShape.UPPER
                && passage.text.tokenEnd(head) - passage.text.tokenStart(head) > 1;
        return article || acronym || at(head) == WordClass.POSSESSIVE_MARK ? Type.ORGANIZATION : Type.PERSON;
    }

    private Type pronoun(int token) {
        if (passage.is(token, "it") || passage.is(token, "which") || passage.is(token, "that")) {
            return Type.ORGANIZATION;
        }
        boolean many = passage.is(token, "they") || passage.is(token, "we") || passage.is(token, "them");
        return many ? Type.GROUP : Type.PERSON;
    }

    private boolean hasOrganizationWord(Range source, int baseEnd) {
        for (int i = source.start(); i < baseEnd; i++) {
            if (at(i) == WordClass.NAME && is(i, Kind.ORGANIZATION_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** The last run of name words in a source's first phrase, or in the apposition of one that begins with a role. */
    private @Nullable Range nameIn(Range source, int baseEnd) {
        Range own = lastNames(source.start(), baseEnd);
        if (own != null && own.end() == baseEnd) {
            return own;
        }
        int comma = baseEnd;
        if (comma + 1 < source.end() && at(comma) == WordClass.COMMA && at(comma + 1) == WordClass.NAME) {
            int end = Math.min(source.end(), passage.phraseEnd(comma + 1));
            return lastNames(comma + 1, end);
        }
        return null;
    }

    private @Nullable Range lastNames(int from, int to) {
        int end = to;
        while (end > from && at(end - 1) != WordClass.NAME) {
            end--;
        }
        int start = end;
        while (start > from
                && (at(start - 1) == WordClass.NAME || at(start - 1) == WordClass.HYPHEN)
                && !isTitle(start - 1)) {
            start--;
        }
        return start < end ? new Range(start, end) : null;
    }

    private boolean isTitle(int token) {
        return is(token, Kind.TITLE) || is(token, Kind.MALE) || is(token, Kind.FEMALE) || is(token, Kind.ROLE);
    }

    /** The office or job: words before the name, else the apposition behind it up to the organization. */
    private @Nullable Range role(Range source, @Nullable Range name) {
        int until = name == null ? baseEnd(source) : name.start();
        int start = source.start();
        while (start < until && (at(start) == WordClass.DETERMINER || at(start) == WordClass.POSSESSIVE)) {
            start++;
        }
        int last = until - 1;
        while (last >= start && at(last) == WordClass.COMMA) {
            last--;
        }
        if (last >= start && is(last, Kind.ROLE)) {
            return new Range(roleStart(start, last), last + 1);
        }
        if (name == null || name.end() >= source.end() || at(name.end()) != WordClass.COMMA) {
            return null;
        }
        for (int i = name.end() + 1; i < source.end(); i++) {
            if (is(i, Kind.ROLE) && !(i + 1 < source.end() && is(i + 1, Kind.ROLE))) {
                return new Range(roleStart(name.end() + 1, i), roleEnd(i + 1, source.end()));
            }
            if (at(i) == WordClass.RELATIVE || at(i).isVerbal()) {
                return null;
            }
        }
        return null;
    }

    /** Back over the lower-case words and role words that qualify a role; an organization's name is not part of it. */
    private int roleStart(int from, int role) {
        int i = role;
        while (i > from
                && (at(i - 1) == WordClass.NOUN
                        || at(i - 1) == WordClass.ADJECTIVE
                        || at(i - 1) == WordClass.HYPHEN
                        || is(i - 1, Kind.ROLE)
                        || is(i - 1, Kind.TITLE))) {
            i--;
        }
        return i;
    }

    /** Forward over {@code of the planning department}; stops at a name. */
    private int roleEnd(int from, int limit) {
        int i = from;
        while (i + 1 < limit && at(i) == WordClass.PREPOSITION && passage.phrases.inNounPhrase(i + 1)) {
            int end = Math.min(limit, passage.phraseEnd(i + 1));
            if (at(end - 1) == WordClass.NAME) {
                break;
            }
            i = end;
        }
        return i;
    }

    /** The organization: a name before the role word, or the first name behind a preposition in the apposition. */
    private @Nullable Range affiliation(Range source, @Nullable Range name) {
        int from = source.start();
        for (int i = from; i < source.end(); i++) {
            boolean own = name != null && name.holds(i);
            if (own || at(i) != WordClass.NAME || is(i, Kind.TITLE) || is(i, Kind.ROLE)) {
                continue;
            }
            int end = i + 1;
            while (end < source.end()
                    && (at(end) == WordClass.NAME || at(end) == WordClass.HYPHEN)
                    && !(name != null && name.holds(end))
                    && !is(end, Kind.ROLE)
                    && !is(end, Kind.TITLE)) {
                end++;
            }
            boolean behind = i > from
                    && (at(i - 1) == WordClass.PREPOSITION
                            || at(i - 1) == WordClass.DETERMINER && i - 1 > from && at(i - 2) == WordClass.PREPOSITION);
            boolean before = end < source.end()
                    && (is(end, Kind.ROLE)
                            || end + 1 < source.end() && at(end).isNominal() && is(end + 1, Kind.ROLE)
                            || at(end) == WordClass.POSSESSIVE_MARK);
            if (behind) {
                return new Range(i, organizationEnd(end, source.end()));
            }
            if (before) {
                return new Range(i, end);
            }
            i = end;
        }
        return null;
    }

    /** {@code Ministry of Industry and Information Technology}. */
    private int organizationEnd(int from, int limit) {
        int i = from;
        while (i + 1 < limit) {
            boolean joins = passage.is(i, "of") || passage.is(i, "and") || passage.is(i, "for") || passage.is(i, "the");
            int next = joins && passage.is(i + 1, "the") ? i + 2 : i + 1;
            if (!joins || next >= limit || at(next) != WordClass.NAME) {
                break;
            }
            i = next;
            while (i < limit && at(i) == WordClass.NAME) {
                i++;
            }
        }
        return i;
    }

    private char gender(Range source) {
        for (int i = source.start(); i < source.end() && i < source.start() + 8; i++) {
            if (is(i, Kind.FEMALE)) {
                return 'f';
            }
            if (is(i, Kind.MALE)) {
                return 'm';
            }
        }
        return ' ';
    }
}
