package io.factbox.readers.structure;

import io.factbox.text.BlockKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** The head of a page: what stands before the story. */
final class HeadPass {
    /** A head has no more units than this. */
    private static final int MOST = 40;
    /** So many units ahead a timestamp still tells that the head goes on. */
    private static final int AHEAD = 3;

    private final Page page;
    private final String text;
    private final Draft draft;
    /** The last unit is a timestamp, so a bare name may follow. */
    private boolean afterTimestamp;
    /** The last unit is a byline, so its role or outlet may follow. */
    private boolean afterByline;

    HeadPass(Page page) {
        this.page = page;
        text = page.text;
        draft = page.draft;
    }

    /**
     * Reads the units before the story.
     *
     * @param footer where the page's end begins
     * @param story reads what belongs to the story
     * @return the first unit of the story
     */
    int read(int footer, StoryPass story) {
        Unit first = corpusPrefix(page.units.get(0));
        if (page.units.size() == 1 && first.given == null) {
            story.paragraph(0, first);
            return 1;
        }
        int at = 0;
        while (at < footer && at < MOST) {
            Unit unit = at == 0 ? first : page.units.get(at);
            if (!part(unit, at)) {
                if (at == 0 && unit != page.units.get(0)) {
                    story.paragraph(0, unit);
                    return 1;
                }
                if (!draft.hasHeadline() || unit.given != null || !headGoesOn(unit, at)) {
                    return at;
                }
                draft.block(BlockKind.PARAGRAPH, unit.start, unit.end);
            }
            at++;
        }
        return at;
    }

    /** Whether a short line that is nothing known stands between the headline and a timestamp: the story comes later. */
    private boolean headGoesOn(Unit unit, int at) {
        if (unit.shape.words() > 14 || unit.shape.longer()) {
            return false;
        }
        for (int i = at + 1; i < page.units.size() && i <= at + AHEAD; i++) {
            Unit next = page.units.get(i);
            if (HeadLine.isTimestamp(text, next)) {
                return true;
            }
            if (next.shape.isProse()) {
                return false;
            }
        }
        return false;
    }

    private boolean part(Unit unit, int at) {
        if (unit.given != null) {
            return givenTitle(unit);
        }
        if (page.isAddress(unit)) {
            if (at == 0) {
                draft.url(text.substring(unit.start, unit.end));
            }
            page.furniture(unit);
            return true;
        }
        if (Furniture.is(text, unit) || Furniture.isPath(text, unit) || at > 0 && isCount(unit)) {
            page.furniture(unit);
            return true;
        }
        return known(unit) || signature(unit, at) || credit(unit, at) || label(unit, at);
    }

    private boolean known(Unit unit) {
        if (!Furniture.isSection(text, unit)) {
            return false;
        }
        section(unit);
        return true;
    }

    /** Bylines and timestamps, and the lines that go with a byline. */
    private boolean signature(Unit unit, int at) {
        boolean near = draft.hasHeadline() && (afterTimestamp || isSignedBehind(at)) && !isCommonPhrase(unit);
        int mark = draft.mark();
        if (HeadLine.read(draft, unit, near)) {
            afterTimestamp = draft.lastKind(mark) == BlockKind.TIMESTAMP;
            afterByline = draft.lastKind(mark) == BlockKind.BYLINE;
            return true;
        }
        boolean role = afterByline && BylineGrammar.isRoleOnly(LineTokens.of(text, unit.start, unit.end));
        if (role) {
            draft.block(BlockKind.BYLINE, unit.start, unit.end);
        }
        return role;
    }

    /** Whether a timestamp follows, or a line that tells the role of a writer. */
    private boolean isSignedBehind(int at) {
        for (int i = at + 1; i < page.units.size() && i < at + AHEAD; i++) {
            Unit next = page.units.get(i);
            if (HeadLine.isTimestamp(text, next)) {
                return true;
            }
            if (!next.shape.isProse()
                    && i == at + 1
                    && BylineGrammar.isRoleOnly(LineTokens.of(text, next.start, next.end))) {
                return true;
            }
            if (next.shape.words() > 8) {
                return false;
            }
        }
        return false;
    }

    /** Whether the text writes the words of a line in lower case too, or has them in its headline: they are no person's name. */
    private boolean isCommonPhrase(Unit unit) {
        if (unit.shape.words() > 4) {
            return false;
        }
        String phrase = text.substring(unit.start, unit.end);
        return text.indexOf(phrase.toLowerCase(Locale.ROOT), unit.end) >= 0 || draft.headlineContains(phrase);
    }

    /** {@code 12}: of comments, or of shares. */
    private boolean isCount(Unit unit) {
        for (int i = unit.start; i < unit.end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return unit.length() <= 4 && draft.hasHeadline();
    }

    private boolean credit(Unit unit, int at) {
        return page.credits.line(unit, page.isLate(at)) || page.photos.line(unit);
    }

    /** Headline, deck, keywords, section labels: lines that are no sentence. */
    private boolean label(Unit unit, int at) {
        if (unit.shape.isProse() && !page.isTitle(unit)
                || DatelineFinder.find(text, unit.start, unit.end, true).isPresent()) {
            return false;
        }
        if (page.keywords(unit) || topic(unit)) {
            return true;
        }
        if (Listing.markEnd(text, unit.start, unit.end) > unit.start || !page.isTitle(unit)) {
            return false;
        }
        boolean headline = !draft.hasHeadline();
        if (headline) {
            draft.headline(unit.start, unit.end);
        } else if (!draft.hasDeck() && at + 1 < page.units.size() && isDeck(unit, at)) {
            draft.deck(unit.start, unit.end);
            return true;
        }
        return headline;
    }

    private boolean isDeck(Unit unit, int at) {
        Unit next = page.units.get(at + 1);
        boolean wide = unit.shape.words() >= 5;
        return wide && !(next.shape.isProse() && !next.apart && !unit.apart);
    }

    /** A document's own title; its first heading, where no line before it is the headline. */
    private boolean givenTitle(Unit unit) {
        boolean title = unit.given == BlockKind.HEADLINE || unit.given == BlockKind.HEADING && !draft.hasHeadline();
        if (title) {
            draft.headline(unit.start, unit.end);
        }
        return title;
    }

    /** A corpus puts {@code date 2024-10-23} or {@code date 2021-04} before the headline, on its line. */
    private Unit corpusPrefix(Unit unit) {
        int at = unit.start;
        if (!text.startsWith("date ", at)) {
            return unit;
        }
        int from = at + 5;
        int to = from;
        while (to < unit.end && to < from + 10 && (Character.isDigit(text.charAt(to)) || text.charAt(to) == '-')) {
            to++;
        }
        String value = text.substring(from, to);
        boolean shaped = value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") && (to == unit.end || text.charAt(to) == ' ');
        if (!shaped || to == unit.end) {
            return unit;
        }
        if (value.length() == 10) {
            try {
                draft.corpusDate(LocalDate.parse(value));
            } catch (DateTimeException e) {
                return unit;
            }
        }
        draft.block(BlockKind.TIMESTAMP, at, to);
        int rest = Chars.skipSpace(text, to, unit.end);
        return new Unit(text, rest, unit.end, true, null);
    }

    /** A label below the headline: up to three words that the headline and the story use. */
    private boolean topic(Unit unit) {
        boolean topic = draft.hasHeadline()
                && unit.shape.words() <= 3
                && !unit.shape.terminal()
                && unit.shape.lower() == 0
                && unit.length() <= 40
                && draft.headlineContains(text.substring(unit.start, unit.end))
                && text.indexOf(text.substring(unit.start, unit.end), unit.end) >= 0;
        if (topic) {
            section(unit);
        }
        return topic;
    }

    private void section(Unit unit) {
        String label = text.substring(unit.start, unit.end);
        draft.section(label.endsWith(".") ? label.substring(0, label.length() - 1) : label);
        page.furniture(unit);
    }
}
