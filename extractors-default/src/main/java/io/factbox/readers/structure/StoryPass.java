package io.factbox.readers.structure;

import io.factbox.article.Credit;
import io.factbox.text.BlockKind;
import java.util.Optional;

/** The story of a page: paragraphs with their datelines and credits, headings, lists, captions. */
final class StoryPass {
    /** In a transcript another speaker begins within so many paragraphs. */
    private static final int SPEAKERS = 8;
    /** A byline, a timestamp or keywords at the story's end stand among so many last page.units. */
    private static final int LAST = 3;

    private final Page page;
    private final String text;
    private final Draft draft;
    private boolean storyBegun;
    private boolean datelined;

    StoryPass(Page page) {
        this.page = page;
        text = page.text;
        draft = page.draft;
    }

    /** Adds a unit that no reader has told the kind of. */
    void add(int index) {
        Unit unit = page.units.get(index);
        if (text.charAt(unit.start) == '>') {
            draft.block(BlockKind.QUOTE, unit.start, unit.end);
        } else if (page.isAddress(unit) || Furniture.is(text, unit)) {
            page.furniture(unit);
        } else if (page.credits.line(unit, page.isLate(index)) || page.photos.line(unit)) {
            return;
        } else if (isSigned(index) || isDatelineOnly(unit)) {
            return;
        } else if (isListItem(index)) {
            draft.block(BlockKind.LIST_ITEM, unit.start, unit.end);
        } else if (isHeading(index)) {
            draft.block(BlockKind.HEADING, unit.start, unit.end);
        } else if (index >= page.units.size() - LAST && storyBegun && page.keywords(unit)) {
            return;
        } else {
            paragraph(index, unit);
        }
    }

    /** A byline or a timestamp at the story's end, or a byline between its parts. */
    private boolean isSigned(int index) {
        Unit unit = page.units.get(index);
        boolean end = index >= page.units.size() - LAST;
        if (unit.shape.words() > 24 || unit.shape.isProse()) {
            return false;
        }
        boolean by = LineTokens.of(text, unit.start, unit.end).is(0, "by");
        return (end || by && !storyBegun) && HeadLine.readLate(draft, unit);
    }

    /** A dateline on a line of its own. */
    private boolean isDatelineOnly(Unit unit) {
        if (storyBegun || unit.shape.words() > 16) {
            return false;
        }
        Optional<DatelineFinder.Found> found = DatelineFinder.find(text, unit.start, unit.end, true);
        boolean whole = found.isPresent() && found.get().end() == unit.end;
        if (whole) {
            dateline(found.get());
        }
        return whole;
    }

    private boolean isListItem(int index) {
        Unit unit = page.units.get(index);
        int mark = Listing.markEnd(text, unit.start, unit.end);
        if (mark == unit.start) {
            return false;
        }
        if (Listing.isBullet(text, unit.start)) {
            return true;
        }
        int number = Listing.number(text, unit.start, unit.end);
        return isSibling(index - 1, unit, number - 1) || isSibling(index + 1, unit, number + 1);
    }

    private boolean isSibling(int index, Unit unit, int number) {
        if (index < 0 || index >= page.units.size()) {
            return false;
        }
        Unit other = page.units.get(index);
        if (Listing.markEnd(text, other.start, other.end) == other.start) {
            return false;
        }
        int its = Listing.number(text, other.start, other.end);
        return Listing.number(text, unit.start, unit.end) < 0
                ? its < 0 && text.charAt(other.start) == text.charAt(unit.start)
                        || its < 0
                                && Character.isLetter(text.charAt(unit.start))
                                && Character.isLetter(text.charAt(other.start))
                : its == number;
    }

    private boolean isHeading(int index) {
        Unit unit = page.units.get(index);
        if (index + 1 >= page.units.size()
                || unit.shape.words() > 14
                || !page.isTitle(unit) && unit.shape.words() != 1) {
            return false;
        }
        char last = text.charAt(unit.end - 1);
        char first = text.charAt(unit.start);
        if (last == '.' || last == ':' || last == ',' || last == ';' || !Character.isLetterOrDigit(first)) {
            return false;
        }
        Unit next = page.units.get(index + 1);
        boolean storyFollows = next.shape.isProse() || Listing.markEnd(text, next.start, next.end) > next.start;
        if (last == '!' && !unit.shape.isTitleCase()) {
            return false;
        }
        boolean styled = unit.shape.isTitleCase() || unit.shape.isUpperCase() || unit.apart && next.apart;
        return storyFollows && styled && Character.isUpperCase(first);
    }

    void paragraph(int index, Unit unit) {
        int from = unit.start;
        Optional<DatelineFinder.Found> dateline =
                DatelineFinder.find(text, unit.start, unit.end, !storyBegun && isLead(index));
        if (dateline.isPresent() && !isTranscript(index, dateline.get())) {
            from = dateline(dateline.get());
        }
        storyBegun |= unit.shape.isProse();
        int mark = draft.mark();
        int to = page.credits.afterStory(from, unit.end, page.isLate(index));
        draft.insert(mark, BlockKind.PARAGRAPH, from, to);
    }

    /** Whether the paragraphs that follow begin like this one: then it is a speaker who stands before them, and no place. */
    private boolean isTranscript(int index, DatelineFinder.Found found) {
        if (!found.isSpeakerLike(text)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(page.units.size(), index + SPEAKERS); i++) {
            Unit unit = page.units.get(i);
            Optional<DatelineFinder.Found> other = DatelineFinder.find(text, unit.start, unit.end, true);
            if (other.isPresent() && other.get().isSpeakerLike(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph can be the story's first: the text's first line is rather its title, unless it is long or alone. */
    private boolean isLead(int index) {
        return index > 0
                || page.units.size() == 1
                || !page.open
                || page.units.get(0).shape.words() > 20;
    }

    private int dateline(DatelineFinder.Found found) {
        draft.block(BlockKind.DATELINE, found.start(), found.end());
        if (!datelined) {
            datelined = true;
            for (Credit credit : found.credits()) {
                draft.credit(credit.role(), credit.span().start(), credit.span().end(), credit.name());
            }
            Optional<String> wire = DatelineFinder.joined(text, found, Credit.Role.WIRE);
            if (wire.isPresent()) {
                draft.datelineAgency(wire.get());
            }
            Optional<String> publisher = DatelineFinder.joined(text, found, Credit.Role.PUBLISHER);
            if (publisher.isPresent()) {
                draft.publisher(publisher.get());
            }
            if (!found.place().isEmpty()) {
                draft.dateline(found.place(), found.date());
            }
        }
        return found.end();
    }

    /** Adds a block of which a reader told the kind; its dateline and its credits become blocks of their own. */
    void refine(int index) {
        Unit unit = page.units.get(index);
        BlockKind kind = unit.given == null ? BlockKind.PARAGRAPH : unit.given;
        switch (kind) {
            case PARAGRAPH -> refineParagraph(index, unit);
            case CAPTION -> {
                if (!page.photos.line(unit)) {
                    draft.block(kind, unit.start, unit.end);
                }
            }
            case CREDIT -> {
                if (!page.credits.line(unit, page.isLate(index)) && !page.photos.line(unit)) {
                    draft.block(kind, unit.start, unit.end);
                }
            }
            case BYLINE, TIMESTAMP -> {
                if (!HeadLine.read(draft, unit, true)) {
                    draft.block(kind, unit.start, unit.end);
                }
            }
            default -> draft.block(kind, unit.start, unit.end);
        }
    }

    private void refineParagraph(int index, Unit unit) {
        boolean small = unit.shape.words() <= 24 && !unit.shape.isProse();
        if (Furniture.is(text, unit)) {
            page.furniture(unit);
        } else if (page.credits.line(unit, page.isLate(index)) || small && page.photos.line(unit)) {
            return;
        } else if (!storyBegun && small && HeadLine.read(draft, unit, false)) {
            return;
        } else {
            paragraph(index, unit);
        }
    }
}
