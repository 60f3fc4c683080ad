package io.factbox.readers.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page as flat tables, made in one walk over its DOM: elements in document order with their roles, and <em>runs</em>, the stretches
 * of text that no block boundary parts. All text stands in one buffer, white space collapsed.
 *
 * <p>The elements below element {@code e} are {@code e + 1} to {@code end(e)}, their runs {@code firstRun(e)} to {@code endRun(e)}:
 * whatever is summed over runs can be asked for any element at once.
 */
final class PageOutline implements NodeFilter {
    private final ElementRoles elementRoles = new ElementRoles();
    private final ForeignLinks foreignLinks = new ForeignLinks();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> nodes = new ArrayList<>();
    private final List<Element> dataScripts = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private int[] parent = new int[256];
    private int[] end = new int[256];
    private int[] roles = new int[256];
    private TagKind[] kind = new TagKind[256];
    private int[] firstRun = new int[256];
    private int[] endRun = new int[256];
    private int[] textStart = new int[256];
    private int[] textEnd = new int[256];
    private int[] runStart = new int[256];
    private int[] runEnd = new int[256];
    private int[] runOwner = new int[256];
    private int[] runLinks = new int[256];
    private int[] runForeign = new int[256];
    private int elements;
    private int runs;
    private int current = -1;
    private int open;
    private int openLinks;
    private int openForeign;
    private boolean foreign;
    private int linkDepth;
    private int preDepth;

    private PageOutline() {}

    /** The outline of a page's body. */
    static PageOutline of(Document page) {
        PageOutline outline = new PageOutline();
        page.filter(outline);
        outline.closeRun();
        return outline;
    }

    /** The buffer in which all text stands. */
    CharSequence text() {
        return text;
    }

    /** The text between two offsets. */
    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** The scripts that hold JSON-LD. */
    List<Element> dataScripts() {
        return dataScripts;
    }

    /** The {@code meta} elements, wherever they stand. */
    List<Element> metas() {
        return metas;
    }

    /** The {@code link} elements. */
    List<Element> links() {
        return links;
    }

    int elements() {
        return elements;
    }

    Element node(int element) {
        return nodes.get(element);
    }

    /** The element around, or -1. */
    int parent(int element) {
        return parent[element];
    }

    /** The element after the last one inside. */
    int end(int element) {
        return end[element];
    }

    int roles(int element) {
        return roles[element];
    }

    boolean has(int element, Role role) {
        return role.in(roles[element]);
    }

    TagKind kind(int element) {
        return kind[element];
    }

    int firstRun(int element) {
        return firstRun[element];
    }

    int endRun(int element) {
        return endRun[element];
    }

    /** The element's text as one string. */
    String elementText(int element) {
        return text.substring(textStart[element], Math.max(textStart[element], textEnd[element]))
                .strip();
    }

    int textStart(int element) {
        return textStart[element];
    }

    int textEnd(int element) {
        return textEnd[element];
    }

    int runs() {
        return runs;
    }

    int runStart(int run) {
        return runStart[run];
    }

    int runEnd(int run) {
        return runEnd[run];
    }

    int runLength(int run) {
        return runEnd[run] - runStart[run];
    }

    /** The innermost block around the run. */
    int runOwner(int run) {
        return runOwner[run];
    }

    /** How many of the run's characters are link text. */
    int runLinks(int run) {
        return runLinks[run];
    }

    /** How many of them lead to other sites. */
    int runForeign(int run) {
        return runForeign[run];
    }

    String runText(int run) {
        return text.substring(runStart[run], runEnd[run]);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
        } else if (node instanceof Element element && !(node instanceof Document)) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !(node instanceof Document)) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        TagKind tag = TagKind.of(element);
        if (tag == TagKind.SKIPPED) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag == TagKind.DATA) {
            keep(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("head")) {
            return FilterResult.CONTINUE;
        }
        boolean inline = tag == TagKind.INLINE || tag == TagKind.LINK;
        int bits = element.attributesSize() == 0 ? 0 : elementRoles.of(element);
        if (element.normalName().equals("time")) {
            bits |= Role.DATE.bit();
        }
        if (inline && Role.HIDDEN.in(bits) || element.normalName().equals("input")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag == TagKind.BREAK) {
            lineBreak(element.normalName().equals("hr"));
            return FilterResult.CONTINUE;
        }
        if (tag == TagKind.LINK) {
            linkDepth++;
            foreign = foreignLinks.leadTo(element.attr("href"), links, metas);
        } else if (tag == TagKind.PREFORMATTED) {
            preDepth++;
        }
        if (!inline) {
            closeRun();
        }
        if (indexed(element, tag)) {
            add(element, tag, bits);
        }
        return FilterResult.CONTINUE;
    }

    private void keep(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            default -> {
                if (element.attr("type").contains("ld+json")) {
                    dataScripts.add(element);
                }
            }
        }
    }

    /** Inline elements without attributes, most of them, are not worth a row. */
    private static boolean indexed(Element element, TagKind tag) {
        return tag != TagKind.BREAK
                && !element.normalName().equals("head")
                && (tag != TagKind.INLINE && tag != TagKind.LINK
                        || element.attributesSize() > 0 && tag == TagKind.INLINE
                        || element.attributesSize() > 1);
    }

    private void add(Element element, TagKind tag, int bits) {
        if (elements == parent.length) {
            int size = elements * 2;
            parent = Arrays.copyOf(parent, size);
            end = Arrays.copyOf(end, size);
            roles = Arrays.copyOf(roles, size);
            kind = Arrays.copyOf(kind, size);
            firstRun = Arrays.copyOf(firstRun, size);
            endRun = Arrays.copyOf(endRun, size);
            textStart = Arrays.copyOf(textStart, size);
            textEnd = Arrays.copyOf(textEnd, size);
        }
        parent[elements] = current;
        roles[elements] = bits;
        kind[elements] = tag;
        firstRun[elements] = runs;
        textStart[elements] = text.length();
        nodes.add(element);
        current = elements++;
    }

    private void close(Element element) {
        TagKind tag = TagKind.of(element);
        if (tag == TagKind.LINK) {
            linkDepth--;
        } else if (tag == TagKind.PREFORMATTED) {
            preDepth--;
        }
        if (!indexed(element, tag)) {
            return;
        }
        if (tag != TagKind.INLINE && tag != TagKind.LINK) {
            closeRun();
        }
        end[current] = elements;
        endRun[current] = runs;
        textEnd[current] = text.length();
        current = parent[current];
    }

    private void append(String piece) {
        int from = text.length();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c > ' ' && c < 0x7F) {
                text.append(c);
            } else if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u3000' || c >= '\u2000' && c <= '\u200A') {
                blank(c == '\n' && preDepth > 0 ? '\n' : ' ');
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060' && c != '\u200E') {
                text.append(c);
            }
        }
        if (linkDepth > 0) {
            openLinks += text.length() - from;
            openForeign += foreign ? text.length() - from : 0;
        }
    }

    /** One space, unless the run begins here or one stands before. */
    private void blank(char c) {
        int length = text.length();
        if (length > open) {
            char last = text.charAt(length - 1);
            if (last != ' ' && last != '\n') {
                text.append(c);
            } else if (c == '\n' && last == ' ') {
                text.setCharAt(length - 1, '\n');
            }
        }
    }

    /** One line break parts lines, two part paragraphs. */
    private void lineBreak(boolean rule) {
        int length = text.length();
        if (rule || length > open && text.charAt(length - 1) == '\n') {
            closeRun();
        } else {
            blank('\n');
        }
    }

    private void closeRun() {
        int stop = text.length();
        while (stop > open && text.charAt(stop - 1) <= ' ') {
            stop--;
        }
        if (stop > open) {
            if (runs == runStart.length) {
                int size = runs * 2;
                runStart = Arrays.copyOf(runStart, size);
                runEnd = Arrays.copyOf(runEnd, size);
                runOwner = Arrays.copyOf(runOwner, size);
                runLinks = Arrays.copyOf(runLinks, size);
                runForeign = Arrays.copyOf(runForeign, size);
            }
            int owner = current;
            while (owner > 0 && (kind[owner] == TagKind.INLINE || kind[owner] == TagKind.LINK)) {
                owner = parent[owner];
            }
            runStart[runs] = open;
            runEnd[runs] = stop;
            runOwner[runs] = Math.max(0, owner);
            runLinks[runs] = openLinks;
            runForeign[runs] = openForeign;
            runs++;
            text.setLength(stop);
            text.append('\n');
        }
        open = text.length();
        openLinks = 0;
        openForeign = 0;
    }
}
