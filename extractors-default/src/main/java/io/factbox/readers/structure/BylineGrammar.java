package io.factbox.readers.structure;

import io.factbox.readers.structure.Names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads bylines: {@code [By] NAME (, NAME)* [and NAME] [, role, outlet, place]}. Without "By", a date beside it or a role behind it must
 * tell that a name signs; and the name must have two words at least.
 */
final class BylineGrammar {
    /** More tokens than this behind the names tell a story. */
    private static final int LONGEST_REST = 18;

    private static final int LONGEST_BARE_REST = 8;
    /** With a date beside it, a name may have so much behind it that is no role: a place, a handle. */
    private static final int DATED_REST = 5;

    private static final int LONGEST = 40;

    private final LineTokens line;
    private final Names names;
    private final int from;
    private final int limit;
    private boolean explicit;

    private BylineGrammar(LineTokens line, int from, int limit) {
        this.line = line;
        this.from = from;
        this.limit = limit;
        names = new Names(line);
    }

    /**
     * A byline.
     *
     * @param writers who signs
     * @param agency the agency that the writers are said to be with
     */
    record Byline(List<Name> writers, Optional<String> agency) {}

    /**
     * The byline that a line is up to a token.
     *
     * @param dated whether a timestamp stands beside it
     */
    static Optional<Byline> read(LineTokens line, int limit, boolean dated) {
        return new BylineGrammar(line, 0, limit).read(dated);
    }

    /** The byline that the rest of a line is from its "by" on: {@code Posted on October 23, 2024 by Jane Doe}. */
    static Optional<Byline> readBehind(LineTokens line, int from) {
        return new Names(line).is(from, LeadWord.BY)
                ? new BylineGrammar(line, from, line.size()).read(true)
                : Optional.empty();
    }

    /** Whether a line tells a writer's role, outlet or handle: {@code Political editor}, {@code BBC News}, {@code @janedoe}. */
    static boolean isRoleOnly(LineTokens line) {
        if (line.size() == 0 || line.size() > LONGEST_BARE_REST || line.is(line.size() - 1, '.')) {
            return false;
        }
        Names names = new Names(line);
        boolean role = line.is(0, '@') && line.size() <= 3;
        for (int token = 0; token < line.size(); token++) {
            role |= names.is(token, LeadWord.ROLE) || token == line.size() - 1 && names.is(token, LeadWord.ORG);
        }
        return role;
    }

    private Optional<Byline> read(boolean dated) {
        List<Name> writers = writers(lead());
        if (writers.isEmpty()) {
            return Optional.empty();
        }
        int rest = writers.get(writers.size() - 1).to();
        boolean people = arePeople(writers);
        boolean signed =
                explicit ? limit <= LONGEST : dated && (people || areKnown(writers)) || people && hasRole(rest);
        if (!signed || !isMoreAboutThem(rest, dated)) {
            return Optional.empty();
        }
        boolean agency = line.isAny(rest, ",/|-–—(") && names.isAgency(rest + 1, agencyEnd(rest));
        return Optional.of(
                new Byline(writers, agency ? Optional.of(line.slice(rest + 1, agencyEnd(rest))) : Optional.empty()));
    }

    private static boolean arePeople(List<Name> names) {
        for (Name name : names) {
            if (!name.person()) {
                return false;
            }
        }
        return true;
    }

    private boolean areKnown(List<Name> writers) {
        for (Name writer : writers) {
            if (!isKnown(writer)) {
                return false;
            }
        }
        return true;
    }

    private int agencyEnd(int rest) {
        return line.is(limit - 1, ')') || line.isAny(limit - 1, "|·•") ? limit - 1 : Math.max(limit, rest + 1);
    }

    /** Reads {@code By}, {@code Written by:}, {@code Author:}. Returns the token of the first name. */
    private int lead() {
        int token = from;
        while (token < limit && (names.is(token, LeadWord.BY) || names.is(token, LeadWord.AUTHOR) && leadsOn(token))) {
            explicit |= names.is(token, LeadWord.BY) || line.is(token + 1, ':');
            token += line.is(token + 1, ':') ? 2 : 1;
        }
        while (token < limit && line.isAny(token, ".|—–-")) {
            token++;
        }
        return token;
    }

    private boolean leadsOn(int token) {
        return names.is(token + 1, LeadWord.BY) || line.is(token + 1, ':') || names.is(token + 1, LeadWord.AUTHOR);
    }

    private List<Name> writers(int from) {
        List<Name> writers = new ArrayList<>();
        for (Name name : names.list(from, limit)) {
            boolean affiliation = !writers.isEmpty()
                    && writers.get(writers.size() - 1).person()
                    && !name.person()
                    && !names.isAnd(name.from() - 1);
            if (affiliation || !explicit && !isWriter(name)) {
                break;
            }
            writers.add(name);
        }
        return writers;
    }

    private boolean isWriter(Name name) {
        int words = name.to() - name.from();
        return name.person() ? words >= 2 && words <= 5 : isKnown(name);
    }

    private boolean isKnown(Name name) {
        return names.isNobody(name) || names.isAgency(name.from(), name.to());
    }

    /** Whether what stands behind the names is a role, an outlet or a place, and no sentence. */
    private boolean isMoreAboutThem(int from, boolean dated) {
        if (from >= limit) {
            return true;
        }
        int rest = limit - from;
        if (dated && explicit && line.is(from, ',') && (line.is(from + 1, "a") || line.is(from + 1, "an"))) {
            // "By Jane Doe, a reporter who covers harbours."
            return true;
        }
        if (line.isAny(limit - 1, "!?") || line.is(limit - 1, '.') && rest > 6) {
            return false;
        }
        boolean joined = line.isAny(from, ",|/-–—(•·@") || isJoint(from);
        if (!joined) {
            return names.is(from, LeadWord.ROLE) && rest <= LONGEST_BARE_REST;
        }
        if (explicit) {
            return rest <= LONGEST_REST;
        }
        return rest <= LONGEST_BARE_REST && (isMarksOnly(from) || hasRole(from) || dated && rest <= DATED_REST);
    }

    private boolean isJoint(int token) {
        return line.is(token, "in")
                || line.is(token, "for")
                || line.is(token, "at")
                || line.is(token, "of")
                || line.is(token, "and");
    }

    private boolean isMarksOnly(int from) {
        for (int token = from; token < limit; token++) {
            if (line.isWord(token) || line.isNumber(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRole(int from) {
        for (int token = from; token < limit; token++) {
            if (names.is(token, LeadWord.ROLE) || names.is(token, LeadWord.ORG)) {
                return true;
            }
        }
        return false;
    }
}
