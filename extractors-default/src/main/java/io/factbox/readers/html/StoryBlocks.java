package io.factbox.readers.html;

import io.factbox.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the runs of the story among those of its container, in page order: without lists of links, furniture lines, words about the
 * writer, cited works, texts that stand twice, and without what is before the first paragraph or after the last one.
 */
final class StoryBlocks {
    /** A first paragraph set apart from the rest is longer than most decks. */
    private static final int SHORTEST_LEDE = 200;

    /** Furniture in the midst of an article is short. */
    private static final int LONGEST_FURNITURE = 220;

    private static final int LONGEST_BIO = 800;
    private static final int LONGEST_TAIL = 500;
    private static final int LONGEST_CELL = 160;
    private static final int SHORTEST_DECK = 25;
    private static final int DESCRIBED = 60;
    private static final int FINGERPRINT = 60;

    private final PageOutline outline;
    private final StoryFinder story;
    private final Headline headline;
    private final String description;
    private final List<String> writers;
    private final int container;
    private final List<MainText.Part> found = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private boolean begun;
    private boolean afterLinks;
    private boolean inReferences;

    /**
     * Chooses.
     *
     * @param description what the page says it is about, which may be the deck
     * @param writers who wrote the article, as far as the page says so outside its text
     */
    StoryBlocks(PageOutline outline, StoryFinder story, Headline headline, String description, List<String> writers) {
        this.outline = outline;
        this.story = story;
        this.headline = headline;
        this.description = description;
        this.writers = writers;
        container = story.container();
    }

    /** The blocks, and of them only those that {@code stated} knows where it can be trusted. */
    List<MainText.Part> choose(StatedBody stated) {
        lede();
        for (int run = outline.firstRun(container); run < outline.endRun(container); run++) {
            visit(run);
        }
        List<MainText.Part> kept = stated.confirm(outline, found);
        int to = kept.size();
        while (to > 0 && isTail(kept.get(to - 1))) {
            to--;
        }
        return List.copyOf(kept.subList(0, to));
    }

    private void visit(int run) {
        int owner = outline.runOwner(run);
        if (story.isDiscarded(owner) || isTitle(owner) || isLinks(run)) {
            return;
        }
        BlockKind kind = kind(run, owner);
        PagePhrases.Line line = line(run);
        if (isReference(run, kind, line) || isAfterLinks(run, kind, line) || isRepeated(run) || line.isDropped()) {
            return;
        }
        if (!begun && isDeck(run, owner) && within(owner, Role.DECK)) {
            found.add(new MainText.Part(run, BlockKind.DECK));
        } else if (begun ? !isBio(run) : kind == BlockKind.HEADING || isParagraph(run, owner)) {
            begun |= isParagraph(run, owner);
            found.add(new MainText.Part(run, kind));
        }
    }

    private boolean isTitle(int owner) {
        return owner == headline.element() || outline.kind(owner) == TagKind.TITLE;
    }

    /** Whether the run is but a link; links to other sites are what an article is about more often than furniture. */
    private boolean isLinks(int run) {
        int length = outline.runLength(run);
        return outline.runLinks(run) * 10 >= length * 8 && outline.runForeign(run) * 10 <= length * 8;
    }

    /** Cited works stand in the second half, under a heading of their own, up to the next one. */
    private boolean isReference(int run, BlockKind kind, PagePhrases.Line line) {
        boolean late = run * 2 >= outline.firstRun(container) + outline.endRun(container);
        inReferences = line == PagePhrases.Line.REFERENCES && late || inReferences && kind != BlockKind.HEADING;
        return inReferences;
    }

    private boolean isAfterLinks(int run, BlockKind kind, PagePhrases.Line line) {
        if (afterLinks && kind != BlockKind.HEADING && isLinkLike(run, kind)) {
            return true;
        }
        afterLinks = line == PagePhrases.Line.LINKS;
        return false;
    }

    private boolean isLinkLike(int run, BlockKind kind) {
        int length = outline.runLength(run);
        return kind == BlockKind.LIST_ITEM
                || outline.runLinks(run) * 3 > length
                || length < 80
                || story.prose(run) == 0;
    }

    /** Pages often hold a text twice, for wide and for narrow screens or for machines. */
    private boolean isRepeated(int run) {
        return outline.runLength(run) >= FINGERPRINT && !seen.add(fingerprint(run));
    }

    private long fingerprint(int run) {
        long print = 0;
        int start = outline.runStart(run);
        for (int i = start; i < start + FINGERPRINT; i++) {
            print = print * 1_000_003 + outline.text().charAt(i);
        }
        return print;
    }

    private PagePhrases.Line line(int run) {
        int length = outline.runLength(run);
        return length > LONGEST_FURNITURE
                ? PagePhrases.Line.OTHER
                : PagePhrases.of(outline.text(), outline.runStart(run), outline.runEnd(run));
    }

    /** Whether a paragraph is a word about the writer: it begins with the name. */
    private boolean isBio(int run) {
        int start = outline.runStart(run);
        int length = outline.runLength(run);
        for (String writer : writers) {
            int after = writer.length() + 1;
            if (length > after
                    && length < LONGEST_BIO
                    && writer.regionMatches(true, 0, outline.text(start, start + after), 0, after - 1)) {
                return PagePhrases.of(outline.text(), start + after, outline.runEnd(run)) == PagePhrases.Line.BIO;
            }
        }
        return false;
    }

    /** Whether the run can open the article: prose, or a short or much linked paragraph that ends as a sentence does. */
    private boolean isParagraph(int run, int owner) {
        if (story.prose(run) > 0) {
            return true;
        }
        char last = outline.text().charAt(outline.runEnd(run) - 1);
        int plain = outline.runLength(run) - outline.runLinks(run);
        return outline.kind(owner) == TagKind.PARAGRAPH && ".!?…。:\"”’)".indexOf(last) >= 0 && plain >= 20;
    }

    /** Whether the run is no end of an article: a heading over nothing, a word about the outlet, a short line outside paragraphs. */
    private boolean isTail(MainText.Part part) {
        if (part.kind() != BlockKind.PARAGRAPH) {
            return part.kind() == BlockKind.HEADING;
        }
        int run = part.run();
        boolean label = story.prose(run) == 0 && outline.kind(outline.runOwner(run)) != TagKind.PARAGRAPH;
        return label || outline.runLength(run) < LONGEST_TAIL && (line(run) == PagePhrases.Line.TAIL || hasTail(run));
    }

    private boolean hasTail(int run) {
        return PagePhrases.has(PagePhrases.Line.TAIL, outline.text(), outline.runStart(run), outline.runEnd(run));
    }

    /** The deck and first paragraphs that are set apart from the rest, between the title and the container. */
    private void lede() {
        if (headline.element() < 0) {
            return;
        }
        for (int run = outline.endRun(headline.element()); run < outline.firstRun(container); run++) {
            int owner = outline.runOwner(run);
            if (story.isDiscarded(owner) || line(run).isDropped()) {
                continue;
            }
            boolean deck = isDeck(run, owner);
            if ((deck || isLede(run, owner)) && !isRepeated(run)) {
                found.add(new MainText.Part(run, deck ? BlockKind.DECK : BlockKind.PARAGRAPH));
            }
        }
    }

    private boolean isLede(int run, int owner) {
        int prose = story.prose(run);
        return prose >= SHORTEST_LEDE
                || prose >= 50 && outline.runLinks(run) == 0 && outline.kind(owner) == TagKind.PARAGRAPH;
    }

    private boolean isDeck(int run, int owner) {
        int length = outline.runLength(run);
        return length >= SHORTEST_DECK
                && outline.runLinks(run) * 2 < length
                && (within(owner, Role.DECK) || isDescription(run));
    }

    /** Whether the run is what the page's description says, which is often cut. */
    private boolean isDescription(int run) {
        int length = Math.min(DESCRIBED, Math.min(description.length(), outline.runLength(run)));
        int start = outline.runStart(run);
        return length >= SHORTEST_DECK
                && description.regionMatches(true, 0, outline.text(start, start + length), 0, length);
    }

    /** Whether an element or one of the two around it has a role. */
    private boolean within(int element, Role role) {
        int e = element;
        for (int up = 0; up < 3 && e >= 0; up++) {
            if (outline.has(e, role)) {
                return true;
            }
            e = outline.parent(e);
        }
        return false;
    }

    private BlockKind kind(int run, int owner) {
        for (int e = owner; e >= 0 && e != container; e = outline.parent(e)) {
            BlockKind kind = switch (outline.kind(e)) {
                case HEADING, TITLE -> BlockKind.HEADING;
                case ITEM -> BlockKind.LIST_ITEM;
                case QUOTE -> BlockKind.QUOTE;
                case CAPTION -> BlockKind.CAPTION;
                // Old pages lay themselves out in tables: paragraphs in cells are paragraphs.
                case ROW -> outline.runLength(run) < LONGEST_CELL ? BlockKind.TABLE : BlockKind.PARAGRAPH;
                default -> BlockKind.FURNITURE;
            };
            if (kind != BlockKind.FURNITURE) {
                return kind;
            }
        }
        return BlockKind.PARAGRAPH;
    }
}
