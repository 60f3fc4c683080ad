package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.extractors.sources.SourceNouns.Kind;
import io.factbox.kit.phrase.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads a person's office and organization off the words around the name. */
final class SourceRoles {
    private final Passage passage;
    private final SourceNouns nouns;

    SourceRoles(Passage passage, SourceNouns nouns) {
        this.passage = passage;
        this.nouns = nouns;
    }

    private WordClass at(int token) {
        return passage.at(token);
    }

    private boolean is(int token, Kind kind) {
        return nouns.is(passage.text, token, kind);
    }

    private boolean isRoleOrTitle(int token) {
        int kinds = nouns.kinds(passage.text, token);
        return Kind.ROLE.in(kinds) || Kind.TITLE.in(kinds);
    }

    /** The office or job: words before the name, else the apposition behind it up to the organization. */
    @Nullable
    Range role(Range source, @Nullable Range name) {
        int until = name == null ? passage.baseEnd(source) : name.start();
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
                        || isRoleOrTitle(i - 1))) {
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
    @Nullable
    Range affiliation(Range source, @Nullable Range name) {
        int from = source.start();
        for (int i = from; i < source.end(); i++) {
            boolean own = name != null && name.holds(i);
            if (own || at(i) != WordClass.NAME || isRoleOrTitle(i)) {
                continue;
            }
            int end = i + 1;
            while (end < source.end()
                    && (at(end) == WordClass.NAME || at(end) == WordClass.HYPHEN)
                    && !(name != null && name.holds(end))
                    && !isRoleOrTitle(end)) {
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
}
