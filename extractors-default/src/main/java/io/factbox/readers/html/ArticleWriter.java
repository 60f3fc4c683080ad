package io.factbox.readers.html;

import io.factbox.article.Article;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the article together: its text, and the blocks in it. A blank line parts paragraphs, a line break the entries of a list and the rows
 * of a table, a bar the cells of a row.
 */
final class ArticleWriter {
    private static final int NO_ROW = -1;

    private final PageOutline outline;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private ArticleWriter(PageOutline outline) {
        this.outline = outline;
    }

    /** The text with its blocks; what is known about it comes later. */
    static Article write(MainText main) {
        ArticleWriter writer = new ArticleWriter(main.outline());
        int row = NO_ROW;
        for (MainText.Part part : main.parts()) {
            int next = part.kind() == BlockKind.TABLE ? writer.row(part.run()) : NO_ROW;
            if (next != NO_ROW && next == row) {
                writer.addCell(part.run());
            } else {
                writer.add(part);
            }
            row = next;
        }
        return Article.builder(writer.text.toString()).blocks(writer.blocks).build();
    }

    private void add(MainText.Part part) {
        if (!blocks.isEmpty()) {
            BlockKind before = blocks.get(blocks.size() - 1).kind();
            boolean close = before == part.kind() && (before == BlockKind.LIST_ITEM || before == BlockKind.TABLE);
            text.append(close ? "\n" : "\n\n");
        }
        int start = text.length();
        append(part.run());
        blocks.add(new Block(part.kind(), new Span(start, text.length())));
    }

    /** Adds a cell to the row that is the last block. */
    private void addCell(int run) {
        int start = blocks.get(blocks.size() - 1).span().start();
        text.append(" | ");
        append(run);
        blocks.set(blocks.size() - 1, new Block(BlockKind.TABLE, new Span(start, text.length())));
    }

    private void append(int run) {
        text.append(outline.text(), outline.runStart(run), outline.runEnd(run));
    }

    private int row(int run) {
        int e = outline.runOwner(run);
        while (e >= 0 && outline.kind(e) != TagKind.ROW) {
            e = outline.parent(e);
        }
        return e;
    }
}
