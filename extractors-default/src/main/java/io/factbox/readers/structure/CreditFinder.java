package io.factbox.readers.structure;

import io.factbox.article.Credit.Role;
import io.factbox.readers.structure.Names.Name;
import io.factbox.text.BlockKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds credits: {@code (Reporting by …; Editing by …)}, photo credits behind captions, copyright lines, {@code Curated by …},
 * sign-offs such as {@code (AFP)} and {@code — Reuters}.
 */
final class CreditFinder {
    /** A credit at the end of a paragraph is looked for in this many characters. */
    private static final int TAIL = 320;

    private static final int SIGN_OFF = 48;

    private static final int LONGEST_LINE = 600;
    /** The small words between the names of a credit. */
    private static final Set<String> JOINING = Set.of(
            "additional",
            "further",
            "with",
            "by",
            "and",
            "in",
            "at",
            "from",
            "the",
            "of",
            "for",
            "on",
            "newsroom",
            "staff",
            "bureau",
            "bureaus",
            "desk",
            "de",
            "da",
            "del",
            "la",
            "van",
            "von",
            "der",
            "den",
            "bin",
            "al",
            "el",
            "di",
            "to",
            "this",
            "report",
            "story",
            "graphics",
            "video");

    private final Draft draft;
    private final String text;

    CreditFinder(Draft draft) {
        this.draft = draft;
        text = draft.text;
    }

    /**
     * Adds a line that is a credit and nothing else.
     *
     * @param late whether it is one of the last lines
     * @return false where it is something else, and nothing was added
     */
    boolean line(Unit unit, boolean late) {
        if (unit.length() > LONGEST_LINE) {
            return false;
        }
        LineTokens line = LineTokens.of(text, unit.start, unit.end);
        return copyright(unit, line, late)
                || curated(unit, line)
                || staff(unit.start, unit.end)
                || contributed(unit, line)
                || source(unit, line);
    }

    // --- copyright

    private boolean copyright(Unit unit, LineTokens line, boolean late) {
        int at = line.isAny(0, "-–—|*") ? 1 : 0;
        boolean sign = line.is(at, '©') || line.is(at, '(') && line.is(at + 1, "c") && line.is(at + 2, ')');
        boolean word = line.is(at, "copyright");
        if (!sign && !word || line.size() > 60) {
            return false;
        }
        while (line.isAny(at, "©():,.") || line.is(at, "c") || line.is(at, "copyright") || line.is(at, "by")) {
            at++;
        }
        int year = 0;
        while (line.isNumber(at, 4, 4) || line.isAny(at, "-–,")) {
            year = line.isNumber(at) ? line.number(at) : year;
            at++;
        }
        if (word && year == 0 && !sign) {
            return false;
        }
        while (line.is(at, "by") || line.isAny(at, ",.")) {
            at++;
        }
        int to = at;
        while (to < line.size() && !endsHolder(line, to)) {
            to++;
        }
        if (year > 0) {
            draft.copyrightYear(year);
        }
        draft.block(BlockKind.CREDIT, unit.start, unit.end);
        if (to > at) {
            holder(unit, line.slice(at, to), year > 0 || late);
        }
        return true;
    }

    private static boolean endsHolder(LineTokens line, int token) {
        return line.is(token, '.') && (!line.isWord(token + 1) || line.spaceBefore(token + 1))
                || line.isAny(token, "|–—;,-") && line.spaceBefore(token)
                || line.is(token, ',')
                || line.is(token, "all") && line.is(token + 1, "rights")
                || line.is(token, "distributed")
                || line.isNumber(token, 4, 4);
    }

    /** The page's holder is its publisher; one without a year inside the story is a picture's. */
    private void holder(Unit unit, String name, boolean page) {
        if (!page) {
            draft.credit(Role.PHOTO, unit.start, unit.end, name);
            return;
        }
        String holder = name.startsWith("The ") && Agencies.isAgency(name.substring(4)) ? name.substring(4) : name;
        draft.credit(Role.COPYRIGHT, unit.start, unit.end, name);
        if (Agencies.isAgency(holder)) {
            draft.agency(name);
        } else {
            draft.publisher(name);
        }
    }

    // --- curated by

    private boolean curated(Unit unit, LineTokens line) {
        Names names = new Names(line);
        if (!names.is(0, LeadWord.CURATED) || !line.is(1, "by") || line.size() > 12) {
            return false;
        }
        List<Name> found = names.list(line.is(2, ':') ? 3 : 2, line.size());
        if (found.isEmpty()) {
            return false;
        }
        Name name = found.get(0);
        String as = line.slice(name.from(), name.to());
        draft.block(BlockKind.CREDIT, unit.start, unit.end);
        draft.credit(Role.CURATOR, unit.start, unit.end, as);
        if (name.to() - name.from() == 1 || !name.person()) {
            draft.publisher(as);
        }
        return true;
    }

    // --- source

    /** {@code Source: Xinhua}, {@code With inputs from PTI}: an agency, or else a medium that the article draws on. */
    private boolean source(Unit unit, LineTokens line) {
        int at = line.is(0, "source") && line.is(1, ':') ? 2 : 0;
        if (line.is(0, "with") && (line.is(1, "inputs") || line.is(1, "agency") || line.is(1, "input"))) {
            at = line.is(2, "from") ? 3 : line.is(3, "from") ? 4 : 0;
        }
        Names names = new Names(line);
        Optional<Name> name = at == 0 ? Optional.empty() : names.at(at);
        int end = line.is(line.size() - 1, '.') ? line.size() - 1 : line.size();
        if (name.isEmpty() || name.get().to() != end) {
            return false;
        }
        String as = line.slice(at, end);
        boolean agency = Agencies.isAgency(as);
        if (agency) {
            draft.agency(as);
        }
        draft.block(BlockKind.CREDIT, unit.start, unit.end);
        draft.credit(agency ? Role.WIRE : Role.CITED, unit.start, unit.end, as);
        return true;
    }

    // --- reporting by, editing by

    /** Adds {@code (Reporting by A and B in London; Editing by C)} where that is all that stands there. */
    private boolean staff(int start, int end) {
        LineTokens line = LineTokens.of(text, start, end);
        Names names = new Names(line);
        int at = line.isAny(0, "([*—-–") ? 1 : 0;
        if (roleAt(line, at) == null || !isNamesOnly(line, at)) {
            return false;
        }
        draft.block(BlockKind.CREDIT, start, end);
        int token = at;
        while (token < line.size()) {
            Lead lead = roleAt(line, token);
            if (lead == null) {
                token++;
                continue;
            }
            token = segment(line, names, token, lead);
        }
        return true;
    }

    /** Whether nothing but names, places and what joins them stands there: "Research by Jo Doe has shown …" is a sentence. */
    private static boolean isNamesOnly(LineTokens line, int from) {
        for (int token = from; token < line.size(); token++) {
            boolean lower = line.isWord(token) && Character.isLowerCase(line.first(token));
            if (lower && !JOINING.contains(line.text(token)) && role(line, token) == null) {
                return false;
            }
        }
        return true;
    }

    private int segment(LineTokens line, Names names, int from, Lead lead) {
        int to = lead.to;
        while (to < line.size() && !line.is(to, ';') && !(to > lead.to && roleAt(line, to) != null)) {
            to++;
        }
        int at = lead.to;
        while (at < to) {
            Optional<Name> name = names.at(at);
            if (name.isEmpty() || name.get().to() > to) {
                at++;
            } else {
                if (!isPlace(line, at)) {
                    draft.credit(lead.role, line.start(from), endOf(line, to), names.spelled(name.get()));
                }
                at = name.get().to();
            }
        }
        return to;
    }

    private static int endOf(LineTokens line, int to) {
        int last = to - 1;
        while (last > 0 && line.isAny(last, ".)];, ")) {
            last--;
        }
        return line.end(last);
    }

    private static boolean isPlace(LineTokens line, int token) {
        return line.is(token - 1, "in") || line.is(token - 1, "at") || line.is(token - 1, "from");
    }

    private record Lead(Role role, int to) {}

    private static @org.jspecify.annotations.Nullable Lead roleAt(LineTokens line, int token) {
        int at = token;
        while (line.is(at, "additional") || line.is(at, "with") || line.is(at, "further") || line.is(at, "and")) {
            at++;
        }
        Role role = role(line, at);
        while (role != null && line.is(at + 1, "and") && role(line, at + 2) != null) {
            at += 2;
        }
        if (role == null) {
            return null;
        }
        if (line.is(at + 1, "by")) {
            return new Lead(role, line.is(at + 2, ':') ? at + 3 : at + 2);
        }
        boolean colon = line.is(at + 1, ':') && (line.is(at, "contributing") || line.is(at, "editor"));
        return colon ? new Lead(role, at + 2) : null;
    }

    private static @org.jspecify.annotations.Nullable Role role(LineTokens line, int token) {
        if (line.is(token, "reporting")
                || line.is(token, "writing")
                || line.is(token, "reported")
                || line.is(token, "contributing")
                || line.is(token, "contributions")
                || line.is(token, "research")
                || line.is(token, "translation")
                || line.is(token, "translated")) {
            return Role.REPORTING;
        }
        return line.is(token, "editing") || line.is(token, "edited") || line.is(token, "editor") ? Role.EDITING : null;
    }

    /** {@code Jane Doe in Paris and John Roe contributed to this report.} */
    private boolean contributed(Unit unit, LineTokens line) {
        int verb = 1;
        while (verb < line.size() && !line.is(verb, "contributed")) {
            verb++;
        }
        boolean object = line.is(verb + 1, "to")
                        && (line.is(verb + 2, "this") || line.is(verb + 2, "the"))
                        && isReport(line, verb + 3)
                || line.is(verb + 1, "reporting");
        if (verb >= line.size() || !object || line.size() - verb > 8) {
            return false;
        }
        draft.block(BlockKind.CREDIT, unit.start, unit.end);
        Names names = new Names(line);
        int at = 0;
        while (at < verb) {
            Optional<Name> name = names.at(at);
            if (name.isEmpty() || name.get().to() > verb) {
                at++;
                continue;
            }
            boolean writer = name.get().person() && name.get().to() - name.get().from() > 1 && !isPlace(line, at);
            if (writer) {
                draft.credit(Role.REPORTING, unit.start, unit.end, names.spelled(name.get()));
            }
            at = name.get().to();
        }
        return true;
    }

    private static boolean isReport(LineTokens line, int token) {
        return line.is(token, "report")
                || line.is(token, "story")
                || line.is(token, "article")
                || line.is(token, "reporting")
                || line.is(token, "column");
    }

    // --- at the end of a paragraph

    /**
     * Adds the credit with which a paragraph ends.
     *
     * @param late whether it is one of the last paragraphs: then an agency that signs it is the article's
     * @return where the paragraph itself ends; its end where there is none
     */
    int afterStory(int start, int end, boolean late) {
        int from = Math.max(start, end - TAIL);
        for (int at = from; at < end - 8; at++) {
            char c = text.charAt(at);
            boolean opens =
                    c == '(' || (c == 'R' || c == 'E' || c == 'A' || c == 'W') && at > from && followsSentence(at);
            if (opens && at > start && staff(at, end)) {
                return Chars.trimEnd(text, start, at);
            }
        }
        return signOff(start, end, late);
    }

    private boolean followsSentence(int at) {
        int before = Chars.trimEnd(text, Math.max(0, at - 8), at);
        return before < at && before > 0 && Chars.isTerminal(text.charAt(before - 1));
    }

    /** {@code … he said. (AFP)}, {@code … he said. — Reuters}. */
    private int signOff(int start, int end, boolean late) {
        int from = Math.max(start, end - SIGN_OFF);
        for (int at = end - 2; at > from; at--) {
            char c = text.charAt(at);
            if (c != '(' && c != '[' && !Chars.isDash(c)) {
                continue;
            }
            int nameStart = Chars.skipSpace(text, at + 1, end);
            int nameEnd = end;
            while (nameEnd > nameStart && ")].".indexOf(text.charAt(nameEnd - 1)) >= 0) {
                nameEnd--;
            }
            int story = Chars.trimEnd(text, start, at);
            boolean after = story > start && endsSentence(story);
            if (after && nameEnd > nameStart && agencies(nameStart, nameEnd, late)) {
                draft.block(BlockKind.CREDIT, at, end);
                return story;
            }
        }
        return end;
    }

    private boolean endsSentence(int end) {
        char last = text.charAt(end - 1);
        return Chars.isTerminal(last) || Chars.isCloser(last) && end > 1 && Chars.isTerminal(text.charAt(end - 2));
    }

    /** Whether agencies' names stand there, parted by slashes; they are credited. */
    private boolean agencies(int start, int end, boolean late) {
        String all = text.substring(start, end);
        int at = start;
        for (String name : all.split("/")) {
            if (!Agencies.isAgency(name.strip())) {
                return false;
            }
        }
        for (String name : all.split("/")) {
            int from = Chars.skipSpace(text, at, end);
            draft.credit(Role.WIRE, from, from + name.strip().length(), name.strip());
            if (late) {
                draft.agency(name.strip());
            }
            at += name.length() + 1;
        }
        return true;
    }
}
