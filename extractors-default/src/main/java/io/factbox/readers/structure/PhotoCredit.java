package io.factbox.readers.structure;

import io.factbox.article.Credit.Role;
import io.factbox.text.BlockKind;
import java.util.Optional;
import java.util.Set;

/** Captions with their photo credits: {@code A view of the port / Photo by: Jo Doe via Agency}, {@code (AP Photo/Jo Doe)}. */
final class PhotoCredit {
    private static final int LONGEST = 700;
    private static final int MOST_TOKENS = 14;
    private static final Set<String> PICTURES = Set.of(
            "photo",
            "photos",
            "photograph",
            "photography",
            "image",
            "images",
            "picture",
            "pictures",
            "pic",
            "illustration",
            "graphic",
            "credit",
            "foto",
            "credits");

    private final Draft draft;
    private final String text;

    PhotoCredit(Draft draft) {
        this.draft = draft;
        text = draft.text;
    }

    /** Adds the caption and the credit of a line that ends with a photo credit; false where it does not. */
    boolean line(Unit unit) {
        if (unit.length() > LONGEST) {
            return false;
        }
        LineTokens line = LineTokens.of(text, unit.start, unit.end);
        if (!line.isWhole()) {
            return false;
        }
        for (int token = Math.max(0, line.size() - MOST_TOKENS - 2); token < line.size(); token++) {
            int name = nameStart(line, token);
            if (name > 0 && name < line.size() && begins(line, token) && add(unit, line, token, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(LineTokens line, int token) {
        for (String word : PICTURES) {
            if (line.is(token, word)) {
                return true;
            }
        }
        return false;
    }

    /** The token of the name in {@code Photo by: NAME}, {@code Image credit: NAME}, {@code AP Photo/NAME}, {@code REUTERS/NAME}; -1. */
    private static int nameStart(LineTokens line, int token) {
        if (isPicture(line, token)) {
            int next = token + 1;
            while (isPicture(line, next) || line.is(next, "courtesy")) {
                next++;
            }
            if (line.is(next, "by") || line.is(next, "of") || line.is(next, "via")) {
                return line.is(next, "of") && next == token + 1 ? -1 : line.is(next + 1, ':') ? next + 2 : next + 1;
            }
            if (line.is(next, ':')) {
                return next + 1;
            }
            return line.is(next, '/') && !line.spaceBefore(next) ? next + 1 : -1;
        }
        boolean agency = line.isWord(token) && Agencies.isAgency(line.text(token));
        if (agency && isPicture(line, token + 1) && line.is(token + 2, '/')) {
            return token + 3;
        }
        return agency && line.isUpper(token) && line.is(token + 1, '/') && !line.spaceBefore(token + 1)
                ? token + 2
                : -1;
    }

    /** A credit stands at the start of a line, in brackets, or behind the end of the caption. */
    private static boolean begins(LineTokens line, int token) {
        return token == 0 || line.isAny(token - 1, "/([|.-–—•;\"”");
    }

    private boolean add(Unit unit, LineTokens line, int token, int name) {
        int end = line.size();
        while (end > name && line.isAny(end - 1, ")].")) {
            end--;
        }
        Names names = new Names(line);
        Optional<Names.Name> found = names.at(name);
        if (found.isEmpty() || end - token > MOST_TOKENS) {
            return false;
        }
        int nameEnd = Math.min(found.get().to(), end);
        boolean bracket = line.isAny(token - 1, "([");
        int credit = bracket ? token - 1 : token;
        int caption = credit;
        while (caption > 0 && line.isAny(caption - 1, "/|-–—•")) {
            caption--;
        }
        if (caption > 0) {
            draft.block(BlockKind.CAPTION, unit.start, line.end(caption - 1));
        }
        draft.block(BlockKind.CREDIT, line.start(credit), unit.end);
        draft.credit(Role.PHOTO, line.start(token), line.end(end - 1), line.slice(name, nameEnd));
        agency(line, names, nameEnd, end);
        return true;
    }

    /** The picture agency behind the photographer: {@code via Agency}, {@code /Getty Images}. */
    private void agency(LineTokens line, Names names, int from, int end) {
        if (!line.is(from, "via") && !line.isAny(from, "/,|") && !line.is(from, "for")) {
            return;
        }
        Optional<Names.Name> found = names.at(from + 1);
        if (found.isPresent() && found.get().to() <= end) {
            int start = line.start(from + 1);
            draft.credit(
                    Role.PHOTO,
                    start,
                    line.end(found.get().to() - 1),
                    line.slice(from + 1, found.get().to()));
        }
    }
}
