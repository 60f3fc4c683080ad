package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.extractors.sources.SourceNouns.Kind;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution.Type;
import io.factbox.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads type, name, role and affiliation off the words of a source. */
final class SourceProfiler {
    private final Passage passage;
    private final SourceNouns nouns;
    private final SourceTypes types;
    private final SourceRoles roles;
    private final Map<Integer, PersonMention> persons = new HashMap<>();

    SourceProfiler(
            Passage passage,
            CueLexicon lexicon,
            SourceNouns nouns,
            List<OrganizationMention> organizations,
            List<PersonMention> people) {
        this.passage = passage;
        this.nouns = nouns;
        types = new SourceTypes(passage, lexicon, nouns, organizations);
        roles = new SourceRoles(passage, nouns);
        for (PersonMention person : people) {
            persons.putIfAbsent(person.span().start(), person);
        }
    }

    /**
     * The profile of a source.
     *
     * @param medium whether the cue is one that goes with media: a lone name is one then
     */
    Profile profile(Range source, boolean medium) {
        int baseEnd = passage.baseEnd(source);
        int head = baseEnd - 1;
        while (head > source.start() && at(head) == WordClass.ADJECTIVE) {
            head--;
        }
        Range person = personIn(source);
        if (person != null) {
            return new Profile(
                    Type.PERSON, person, roles.role(source, person), roles.affiliation(source, person), gender(source));
        }
        Type type = types.type(source, head, baseEnd);
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
            return new Profile(type, name, roles.role(source, name), roles.affiliation(source, name), gender(source));
        }
        return new Profile(type, name, null, null, ' ');
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
        int kinds = nouns.kinds(passage.text, token);
        return Kind.TITLE.in(kinds) || Kind.MALE.in(kinds) || Kind.FEMALE.in(kinds) || Kind.ROLE.in(kinds);
    }

    private char gender(Range source) {
        for (int i = source.start(); i < source.end() && i < source.start() + 8; i++) {
            int kinds = nouns.kinds(passage.text, i);
            if (Kind.FEMALE.in(kinds)) {
                return 'f';
            }
            if (Kind.MALE.in(kinds)) {
                return 'm';
            }
        }
        return ' ';
    }

    private WordClass at(int token) {
        return passage.at(token);
    }
}
