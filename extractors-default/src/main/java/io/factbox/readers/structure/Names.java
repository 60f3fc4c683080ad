package io.factbox.readers.structure;

import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that bylines, timestamps and credits are made of, and the names in them. */
final class Names {
    static final int PUBLISHED = 0;
    static final int UPDATED = 1;
    static final int FILLER = 2;
    static final int BY = 3;
    static final int AUTHOR = 4;

    private static final WordTable LEADS =
            Phrases.words("leads.tsv", Map.of("published", PUBLISHED, "updated", UPDATED));
    private static final WordTable FILLERS = Phrases.words("leads.tsv", Map.of("filler", FILLER));
    private static final WordTable BYS = Phrases.words("leads.tsv", Map.of("by", BY));
    private static final WordTable AUTHORS = Phrases.words("leads.tsv", Map.of("author", AUTHOR));
    private static final WordTable ANDS = Phrases.words("leads.tsv", Map.of("and", 0));
    private static final WordTable ROLES = Phrases.words("leads.tsv", Map.of("role", 0));
    private static final WordTable PARTICLES = Phrases.words("leads.tsv", Map.of("particle", 0));
    private static final WordTable SUFFIXES = Phrases.words("leads.tsv", Map.of("suffix", 0));
    private static final WordTable HONORIFICS = Phrases.words("leads.tsv", Map.of("honorific", 0));
    private static final WordTable ORGANIZATIONS = Phrases.words("leads.tsv", Map.of("org", 0));
    private static final WordTable NOBODY = Phrases.words("leads.tsv", Map.of("nobody", 0));
    private static final WordTable CURATED = Phrases.words("leads.tsv", Map.of("curated", 0));

    private static final int MOST_WORDS = 6;

    private final LineTokens line;

    Names(LineTokens line) {
        this.line = line;
    }

    /**
     * A name in a line.
     *
     * @param from its first token
     * @param to the token after its last
     * @param person whether it can be a person's
     */
    record Name(int from, int to, boolean person) {}

    /** {@link #PUBLISHED} or {@link #UPDATED}, or {@link WordTable#NONE}. */
    int lead(int token) {
        return line.get(LEADS, token);
    }

    boolean isFiller(int token) {
        return line.get(FILLERS, token) != WordTable.NONE;
    }

    boolean isBy(int token) {
        return line.get(BYS, token) != WordTable.NONE;
    }

    boolean isAuthor(int token) {
        return line.get(AUTHORS, token) != WordTable.NONE;
    }

    boolean isAnd(int token) {
        return line.get(ANDS, token) != WordTable.NONE || line.is(token, '&');
    }

    boolean isRole(int token) {
        return line.get(ROLES, token) != WordTable.NONE;
    }

    boolean isCurated(int token) {
        return line.get(CURATED, token) != WordTable.NONE;
    }

    boolean isOrganizationWord(int token) {
        return line.get(ORGANIZATIONS, token) != WordTable.NONE;
    }

    /** A run of name words at a token: {@code Ana M. de la Cruz Jr.}, {@code THE ASSOCIATED PRESS}. */
    Optional<Name> at(int token) {
        return at(token, line.size());
    }

    private Optional<Name> at(int token, int limit) {
        int from = token;
        while (line.get(HONORIFICS, from) != WordTable.NONE) {
            from += line.is(from + 1, '.') ? 2 : 1;
        }
        int to = from;
        int words = 0;
        boolean organization = false;
        while (to < limit && words < MOST_WORDS) {
            if (line.isCapital(to) || isCaseless(to)) {
                boolean suffix = line.get(SUFFIXES, to) != WordTable.NONE;
                organization |= isOrganizationWord(to) || line.is(to, "the");
                to++;
                words++;
                if (suffix && line.is(to, '.')) {
                    to++;
                }
            } else if (words > 0
                    && line.get(PARTICLES, to) != WordTable.NONE
                    && (line.isCapital(to + 1) || line.get(PARTICLES, to + 1) != WordTable.NONE)) {
                to++;
            } else if (words == 0 && line.get(PARTICLES, to) != WordTable.NONE && line.isCapital(to + 1)) {
                to++;
            } else {
                break;
            }
        }
        return words == 0 ? Optional.empty() : Optional.of(new Name(from, to, !organization && !isAgency(from, to)));
    }

    private boolean isCaseless(int token) {
        return line.isWord(token)
                && !Character.isLowerCase(line.first(token))
                && !Character.isUpperCase(line.first(token));
    }

    boolean isAgency(int from, int to) {
        return from < to && Agencies.isAgency(line.slice(from, to));
    }

    /** Whether a name is none at all: {@code Staff}, {@code Web Desk}. */
    boolean isNobody(Name name) {
        for (int i = name.from; i < name.to; i++) {
            if (line.get(NOBODY, i) == WordTable.NONE) {
                return false;
            }
        }
        return true;
    }

    /** How a name is written: one that is all in upper case is written as names are. */
    String spelled(Name name) {
        String as = line.slice(name.from, name.to);
        boolean upper = name.person && name.to - name.from > 1;
        for (int i = name.from; i < name.to && upper; i++) {
            upper = !line.isWord(i) || line.isUpper(i);
        }
        return upper ? Spelling.asName(as) : as;
    }

    /** The names in a list: parted by commas and "and", each once. Stops before what is none. */
    List<Name> list(int token, int limit) {
        List<Name> names = new ArrayList<>();
        int at = token;
        while (at < limit) {
            Optional<Name> name = at(at, limit);
            if (name.isEmpty()) {
                break;
            }
            names.add(name.get());
            int next = name.get().to;
            if (line.isAny(next, ",;") && isAnd(next + 1)) {
                at = next + 2;
            } else if (line.isAny(next, ",;/") || isAnd(next)) {
                at = next + 1;
            } else {
                break;
            }
        }
        return names;
    }
}
