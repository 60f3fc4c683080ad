package io.factbox.text;

/** The part a block of text plays on the page. */
public enum BlockKind {
    /** The article's title. */
    HEADLINE,
    /** The line or two below the headline. */
    DECK,
    /** Who wrote it. */
    BYLINE,
    /** When it was published or updated. */
    TIMESTAMP,
    /** Place, agency and date before the first sentence: {@code LONDON, March 3 (Reuters) -}. */
    DATELINE,
    /** A heading between paragraphs. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An entry of a list, its number or bullet included. */
    LIST_ITEM,
    /** A block quotation. */
    QUOTE,
    /** The text of a picture. */
    CAPTION,
    /** A row of a table. */
    TABLE,
    /** Wire, photo, reporting and copyright credits. */
    CREDIT,
    /** Share buttons, menus, forms, keywords, section labels: on the page, not of the story. */
    FURNITURE;

    /** Whether the block tells the story: its figures, dates and sources are facts of the article. */
    public boolean isStory() {
        return switch (this) {
            case HEADLINE, DECK, HEADING, PARAGRAPH, LIST_ITEM, QUOTE, CAPTION, TABLE -> true;
            case BYLINE, TIMESTAMP, DATELINE, CREDIT, FURNITURE -> false;
        };
    }

    /** Whether the block is written in sentences. */
    public boolean isProse() {
        return switch (this) {
            case DECK, PARAGRAPH, LIST_ITEM, QUOTE, CAPTION -> true;
            case HEADLINE, HEADING, TABLE, BYLINE, TIMESTAMP, DATELINE, CREDIT, FURNITURE -> false;
        };
    }
}
