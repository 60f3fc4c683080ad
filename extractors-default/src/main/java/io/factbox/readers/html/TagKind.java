package io.factbox.readers.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The part that a tag plays in reading, coarser than the tag. */
enum TagKind {
    /** Part of a line: {@code span}, {@code em}. */
    INLINE,
    /** {@code a}. */
    LINK,
    /** {@code br}. */
    BREAK,
    /** {@code p}. */
    PARAGRAPH,
    /** {@code div}, {@code section}, and every other block. */
    BLOCK,
    /** {@code article}. */
    ARTICLE,
    /** {@code main}. */
    MAIN,
    /** {@code h1}. */
    TITLE,
    /** {@code h2} to {@code h6}. */
    HEADING,
    /** {@code ul}, {@code ol}, {@code dl}. */
    LIST,
    /** {@code li}, {@code dt}, {@code dd}. */
    ITEM,
    /** {@code blockquote}. */
    QUOTE,
    /** {@code table}. */
    TABLE,
    /** {@code tr}. */
    ROW,
    /** {@code td}, {@code th}. */
    CELL,
    /** {@code figure}. */
    FIGURE,
    /** {@code figcaption}. */
    CAPTION,
    /** {@code pre}. */
    PREFORMATTED,
    /** {@code header}. */
    HEADER,
    /** {@code nav}, {@code footer}, {@code aside}, {@code menu}. */
    ASIDE,
    /** {@code form}. */
    FORM,
    /** What may speak about the page: scripts, {@code meta}, {@code link}. */
    DATA,
    /** What has no text of the page: styles, controls. */
    SKIPPED;

    private static final Map<String, TagKind> KINDS = kinds();

    private static Map<String, TagKind> kinds() {
        Map<String, TagKind> kinds = new HashMap<>();
        put(kinds, LINK, "a");
        put(kinds, BREAK, "br", "hr");
        put(kinds, PARAGRAPH, "p");
        put(kinds, ARTICLE, "article");
        put(kinds, MAIN, "main");
        put(kinds, TITLE, "h1");
        put(kinds, HEADING, "h2", "h3", "h4", "h5", "h6");
        put(kinds, LIST, "ul", "ol", "dl");
        put(kinds, ITEM, "li", "dt", "dd");
        put(kinds, QUOTE, "blockquote");
        put(kinds, TABLE, "table");
        put(kinds, ROW, "tr");
        put(kinds, CELL, "td", "th");
        put(kinds, FIGURE, "figure");
        put(kinds, CAPTION, "figcaption", "caption");
        put(kinds, PREFORMATTED, "pre");
        put(kinds, HEADER, "header");
        put(kinds, ASIDE, "nav", "footer", "aside", "menu", "dialog");
        put(kinds, FORM, "form", "fieldset");
        put(kinds, SKIPPED, "style", "template", "noscript", "svg", "iframe", "object", "embed", "canvas", "title");
        put(kinds, DATA, "script", "meta", "link");
        put(kinds, SKIPPED, "select", "textarea", "button", "option", "audio", "video", "map", "noframes", "math");
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, TagKind> kinds, TagKind kind, String... names) {
        for (String name : names) {
            kinds.put(name, kind);
        }
    }

    static TagKind of(Element element) {
        TagKind kind = KINDS.get(element.normalName());
        return kind != null ? kind : element.isBlock() ? BLOCK : INLINE;
    }
}
