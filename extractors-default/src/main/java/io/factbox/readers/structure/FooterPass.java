package io.factbox.readers.structure;

/** The end of a page, behind the story: from a line such as "Continue Reading" on. */
final class FooterPass {
    private static final int FEWEST_FOOTER_SHARE = 4;
    private static final int SMALL_FOOTER = 600;

    private final Page page;

    FooterPass(Page page) {
        this.page = page;
    }

    /** The first unit of the page's end; the number of units where there is none. */
    int begin() {
        int rest = 0;
        int tail = page.units.size();
        boolean copyright = false;
        for (int i = page.units.size() - 1; i > 0; i--) {
            Unit unit = page.units.get(i);
            rest += unit.length();
            copyright |= page.text.charAt(unit.start) == '©';
            boolean small = rest <= SMALL_FOOTER || rest * FEWEST_FOOTER_SHARE <= page.text.length();
            if (!small || rest > SMALL_FOOTER && !copyright) {
                break;
            }
            if (Furniture.isTail(page.text, unit) && hasStoryBefore(i)) {
                tail = i;
            }
        }
        return tail;
    }

    private boolean hasStoryBefore(int index) {
        for (int i = index - 1; i >= 0 && i > index - 4; i--) {
            if (page.units.get(i).shape.isProse()) {
                return true;
            }
        }
        return index > 6;
    }

    /** Adds a unit of the page's end. */
    void add(Unit unit) {
        if (!page.credits.line(unit, true) && !page.keywords(unit)) {
            page.furniture(unit);
        }
    }
}
