package io.factbox.readers.structure;

import io.factbox.article.Article;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** An article in units, with what has been found so far: what the passes over head, story and footer share. */
final class Page {
    /** A sign-off among the last units tells whose report it is; elsewhere it tells of that paragraph. */
    private static final int LATE = 5;

    final String text;
    final List<Unit> units;
    /** Whether paragraphs may be anything: they are lines of plain text, or a document's. */
    final boolean open;

    final Draft draft;
    final CreditFinder credits;
    final PhotoCredit photos;

    Page(Article article, boolean document) {
        text = article.text();
        boolean plain = article.blocks().isEmpty();
        open = plain || document;
        units = plain ? Lines.units(text) : given(article, document);
        draft = new Draft(article);
        credits = new CreditFinder(draft);
        photos = new PhotoCredit(draft);
    }

    private static List<Unit> given(Article article, boolean document) {
        List<Unit> units = new ArrayList<>();
        for (Block block : article.blocks()) {
            BlockKind kind = document && block.kind() == BlockKind.PARAGRAPH ? null : block.kind();
            units.add(
                    new Unit(article.text(), block.span().start(), block.span().end(), true, kind));
        }
        return units;
    }

    boolean isLate(int index) {
        return index >= units.size() - LATE;
    }

    /** Whether a line is nothing but a web address. */
    boolean isAddress(Unit unit) {
        boolean address = text.startsWith("http://", unit.start)
                || text.startsWith("https://", unit.start)
                || text.startsWith("www.", unit.start);
        for (int i = unit.start; address && i < unit.end; i++) {
            address = !Chars.isSpace(text.charAt(i));
        }
        return address;
    }

    /** Whether a line can be a title: not a sentence, unless its words are capitalized. */
    boolean isTitle(Unit unit) {
        Shape shape = unit.shape;
        char last = text.charAt(unit.end - 1);
        if (shape.longer() || shape.words() < 2 || shape.words() > 35 || last == ':' || last == ',' || last == ';') {
            return false;
        }
        if (Character.isLowerCase(text.charAt(unit.start)) && shape.lower() > 2) {
            return false;
        }
        return !shape.terminal()
                || last == '?'
                || last == '!'
                || shape.isTitleCase() && shape.content() >= 2 && shape.words() <= 25;
    }

    /** Adds a line of keywords; false where it is none. */
    boolean keywords(Unit unit) {
        if (!draft.hasHeadline() && open) {
            return false;
        }
        List<String> keywords = Furniture.keywords(text, unit);
        if (keywords.isEmpty()) {
            return false;
        }
        draft.tags(keywords);
        furniture(unit);
        return true;
    }

    void furniture(Unit unit) {
        draft.block(BlockKind.FURNITURE, unit.start, unit.end);
    }
}
