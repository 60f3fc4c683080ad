package io.factbox.readers.structure;

import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words that bylines, timestamps and credits are made of, and the names in them. */
final class Names {
    private static final WordTable LEADS = LeadWord.table();

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

    /** Whether a token is a word that does this; beyond the line there is none. */
    boolean is(int token, LeadWord what) {
        return what.in(line.get(LEADS, token));
    }

    /** Whether a token is a word before a time. */
    boolean isLead(int token) {
        return is(token, LeadWord.PUBLISHED) || is(token, LeadWord.UPDATED);
    }

    boolean isAnd(int token) {
        return is(token, LeadWord.AND) || line.is(token, '&');
    }

    /** A run of name words at a token: {@code Ana M. de la Cruz Jr.}, {@code THE ASSOCIATED PRESS}. */
    Optional<Name> at(int token) {
        return at(token, line.size());
    }

    private Optional<Name> at(int token, int limit) {
        int from = token;
        while (is(from, LeadWord.HONORIFIC)) {
            from += line.is(from + 1, '.') ? 2 : 1;
        }
        int to = from;
        int words = 0;
        boolean organization = false;
        while (to < limit && words < MOST_WORDS) {
            if (line.isCapital(to) || isCaseless(to)) {
                boolean suffix = is(to, LeadWord.SUFFIX);
                organization |= is(to, LeadWord.ORG) || line.is(to, "the");
                to++;
                words++;
                if (suffix && line.is(to, '.')) {
                    to++;
                }
            } else if (words > 0
                    && is(to, LeadWord.PARTICLE)
                    && (line.isCapital(to + 1) || is(to + 1, LeadWord.PARTICLE))) {
                to++;
            } else if (words == 0 && is(to, LeadWord.PARTICLE) && line.isCapital(to + 1)) {
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
            if (!is(i, LeadWord.NOBODY)) {
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
