package io.factbox.readers.html;

/**
 * Finds the part of a page that holds its story. Text is weighed by its prose: characters outside links in what reads as sentences. Parts
 * whose names say that they are furniture do not count, unless they hold too much to be what they are named after. Of what remains, the
 * story is where the parts named after article bodies are, or else down from the root as long as one part holds most of the prose.
 */
final class StoryFinder {
    private static final double DOMINANT = 0.8;

    /** What is named after lines about the article but has more prose than this is something else. */
    private static final int LONGEST_LINE = 700;

    private static final int SHORTEST_SENTENCE = 25;
    private static final int LONGEST_LABEL = 80;

    private final PageOutline outline;
    private final Headline headline;
    private final boolean[] discarded;
    private final int[] raw;
    private final int[] clean;
    private final int container;

    StoryFinder(PageOutline outline, Headline headline) {
        this.outline = outline;
        this.headline = headline;
        discarded = new boolean[outline.elements()];
        raw = new int[outline.runs() + 1];
        clean = new int[outline.runs() + 1];
        for (int run = 0; run < outline.runs(); run++) {
            raw[run + 1] = raw[run] + prose(run);
        }
        discard();
        for (int run = 0; run < outline.runs(); run++) {
            clean[run + 1] = clean[run] + (discarded[outline.runOwner(run)] ? 0 : raw[run + 1] - raw[run]);
        }
        container = choose();
    }

    /** The element that holds the story. */
    int container() {
        return container;
    }

    /** Whether an element is furniture, or inside furniture. */
    boolean isDiscarded(int element) {
        return discarded[element];
    }

    /** The characters of prose in an element, furniture left out. */
    int clean(int element) {
        return clean[outline.endRun(element)] - clean[outline.firstRun(element)];
    }

    /** The characters of prose on the page, furniture left out. */
    int total() {
        return clean[outline.runs()];
    }

    /** The characters of prose in a run; 0 if it does not read as a sentence. */
    int prose(int run) {
        int length = outline.runLength(run);
        int plain = length - outline.runLinks(run);
        TagKind kind = outline.kind(outline.runOwner(run));
        if (kind == TagKind.TITLE || kind == TagKind.HEADING || kind == TagKind.CAPTION || plain * 2 < length) {
            return 0;
        }
        char last = outline.text().charAt(outline.runEnd(run) - 1);
        boolean sentence = ".!?…。:\"”“»)".indexOf(last) >= 0;
        if (length < SHORTEST_SENTENCE || length < LONGEST_LABEL && !sentence) {
            return 0;
        }
        return kind == TagKind.ITEM || kind == TagKind.CELL ? plain / 2 : plain;
    }

    private int raw(int element) {
        return raw[outline.endRun(element)] - raw[outline.firstRun(element)];
    }

    private void discard() {
        int total = raw[outline.runs()];
        for (int e = 0; e < outline.elements(); e++) {
            int up = outline.parent(e);
            discarded[e] = up >= 0 && discarded[up] || isDiscard(e) && !holdsStory(e, total);
        }
    }

    private boolean isDiscard(int e) {
        return switch (outline.kind(e)) {
            case ASIDE, CAPTION -> true;
            case FIGURE -> !holdsTable(e);
            case TITLE, HEADING -> false;
            default -> (outline.roles(e) & Role.DISCARD) != 0 && !(outline.has(e, Role.BODY));
        };
    }

    private boolean holdsTable(int figure) {
        for (int e = figure + 1; e < outline.end(figure); e++) {
            if (outline.kind(e) == TagKind.TABLE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name that sounds like furniture is that of a frame around the story. */
    private boolean holdsStory(int e, int total) {
        if (headline.element() > e && headline.element() < outline.end(e)) {
            return true;
        }
        int names = outline.roles(e) & Role.DISCARD;
        if ((names & ~Role.LINES) == 0 && raw(e) > LONGEST_LINE) {
            return true;
        }
        if (names == Role.HIDDEN.bit()
                && raw(e) > 100
                && raw(e) * 10 > 6 * (outline.textEnd(e) - outline.textStart(e))) {
            return true;
        }
        return !outline.has(e, Role.COMMENTS) && raw(e) * 2 > total;
    }

    private int choose() {
        int total = clean[outline.runs()];
        int best = -1;
        for (int e = 0; e < outline.elements(); e++) {
            if (isBody(e) && (best < 0 || clean(e) > clean(best))) {
                best = e;
            }
        }
        int chosen = best >= 0 && clean(best) > 0 ? climb(best) : -1;
        return chosen >= 0 && clean(chosen) * 10 > total * 4 ? chosen : descend();
    }

    private boolean isBody(int e) {
        return outline.has(e, Role.BODY) && !discarded[e] && isFrame(e);
    }

    /** An article may be split over several bodies: up to where more bodies than anything else come in. */
    private int climb(int best) {
        int[] bodies = new int[outline.runs() + 1];
        boolean[] inBody = new boolean[outline.elements()];
        for (int e = 0; e < outline.elements(); e++) {
            inBody[e] = isBody(e) || outline.parent(e) >= 0 && inBody[outline.parent(e)];
        }
        for (int run = 0; run < outline.runs(); run++) {
            bodies[run + 1] = bodies[run] + (inBody[outline.runOwner(run)] ? clean[run + 1] - clean[run] : 0);
        }
        int at = best;
        for (int up = outline.parent(best); up >= 0; up = outline.parent(up)) {
            int gainedBody = bodies[outline.endRun(up)]
                    - bodies[outline.firstRun(up)]
                    - (bodies[outline.endRun(at)] - bodies[outline.firstRun(at)]);
            if (gainedBody > 0 && gainedBody * 2 > clean(up) - clean(at)) {
                at = up;
            }
        }
        return at;
    }

    /** Down from the root as long as one part holds most of the prose. */
    private int descend() {
        int at = 0;
        while (true) {
            int next = -1;
            for (int child = at + 1; child < outline.end(at); child = outline.end(child)) {
                if (isFrame(child) && clean(child) > clean(at) * DOMINANT && clean(child) > 0) {
                    next = child;
                }
            }
            if (next < 0) {
                return at;
            }
            at = next;
        }
    }

    private boolean isFrame(int e) {
        return switch (outline.kind(e)) {
            case BLOCK, ARTICLE, MAIN, HEADER, FORM, TABLE, ROW, CELL, FIGURE, ASIDE -> true;
            default -> false;
        };
    }
}
