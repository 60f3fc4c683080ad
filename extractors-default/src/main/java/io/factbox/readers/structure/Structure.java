package io.factbox.readers.structure;

import io.factbox.article.Article;

/**
 * The structure pass: says which part of a text is the headline, the byline, the timestamp, the dateline, a credit, a heading, a list,
 * furniture; and takes from them what is known about the article. The text itself is not changed.
 *
 * <p>Time is linear in the text. What is not certain stays a paragraph; what is not stated stays absent.
 */
public final class Structure {
    private Structure() {}

    /**
     * Fills in what a reader left open: blocks where there are none, datelines, bylines, timestamps, credits and furniture inside
     * paragraphs, and the metadata they hold. What the reader found goes before.
     *
     * @param article with blocks, or without: then its text is plain text, line by line
     */
    public static Article refine(Article article) {
        return article.text().isBlank() ? article : read(new Page(article, false));
    }

    /**
     * The same for a document whose reader knows headings, lists and tables, but not what its paragraphs are: the first of them may be
     * headline, byline and timestamp, the last ones a footer.
     */
    public static Article refineDocument(Article article) {
        return article.text().isBlank() ? article : read(new Page(article, true));
    }

    private static Article read(Page page) {
        FooterPass footer = new FooterPass(page);
        StoryPass story = new StoryPass(page);
        int end = footer.begin();
        int at = page.open && !page.units.isEmpty() ? new HeadPass(page).read(end, story) : 0;
        for (; at < page.units.size(); at++) {
            Unit unit = page.units.get(at);
            if (at >= end) {
                footer.add(unit);
            } else if (unit.given == null) {
                story.add(at);
            } else {
                story.refine(at);
            }
        }
        return page.draft.finish();
    }
}
