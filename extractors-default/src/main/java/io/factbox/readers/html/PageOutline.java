package io.factbox.readers.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page as flat tables, made in one walk over its DOM: elements in document order with their roles, and <em>runs</em>, the stretches
 * of text that no block boundary parts. All text stands in one buffer, white space collapsed.
 *
 * <p>The elements below element {@code e} are {@code e + 1} to {@code end(e)}, their runs {@code firstRun(e)} to {@code endRun(e)}:
 * whatever is summed over runs can be asked for any element at once.
 */
final class PageOutline implements NodeFilter {
    private final PageWords words = new PageWords();
    private final Map<String, Integer> rolesByNames = new HashMap<>();
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
    private @Nullable String site;
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
        int bits = element.attributesSize() == 0 ? 0 : rolesOf(element);
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
            foreign = isForeign(element.attr("href"));
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

    private int rolesOf(Element element) {
        Attributes attributes = element.attributes();
        String classes = attributes.get("class");
        int bits = classes.isEmpty() ? 0 : rolesOfNames(classes);
        if (attributes.size() == 1 && !classes.isEmpty()) {
            return bits;
        }
        String id = attributes.get("id");
        if (!id.isEmpty() && !isSlug(id)) {
            bits |= words.roles(id);
        }
        bits |= switch (attributes.get("itemprop")) {
            case "articleBody", "articlebody" -> Role.BODY.bit();
            case "headline", "name headline" -> Role.HEADLINE.bit();
            case "author" -> Role.BYLINE.bit();
            case "datePublished" -> Role.DATE.bit();
            default -> 0;
        };
        if (attributes.get("rel").equals("author")) {
            bits |= Role.BYLINE.bit();
        }
        bits |= switch (attributes.get("role")) {
            case "navigation", "contentinfo", "complementary", "search", "menu", "dialog" -> Role.NAVIGATION.bit();
            default -> 0;
        };
        if (attributes.hasKey("hidden") || hiddenByStyle(attributes.get("style"))) {
            bits |= Role.HIDDEN.bit();
        }
        return bits;
    }

    /** A page repeats its class names often. */
    private int rolesOfNames(String classes) {
        Integer known = rolesByNames.get(classes);
        if (known == null) {
            known = words.roles(classes);
            rolesByNames.put(classes, known);
        }
        return known;
    }

    /** Whether an id is a heading's words, to be linked to: it says what the part is about, not what part it is. */
    private static boolean isSlug(String id) {
        int dashes = 0;
        for (int i = 0; i < id.length(); i++) {
            dashes += id.charAt(i) == '-' ? 1 : 0;
        }
        return dashes > 3;
    }

    private static boolean hiddenByStyle(String style) {
        int at = style.indexOf("display");
        return at >= 0 && style.regionMatches(skipBlank(style, at + 7), "none", 0, 4);
    }

    private static int skipBlank(String style, int from) {
        int at = from;
        while (at < style.length() && (style.charAt(at) == ':' || style.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** Whether a link leads to another site: such links are content more often than furniture. */
    private boolean isForeign(String href) {
        if (!href.startsWith("http")) {
            return false;
        }
        if (site == null) {
            site = site();
        }
        return !site.isEmpty() && !host(href).endsWith(site);
    }

    private String site() {
        for (Element link : links) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && link.attr("href").startsWith("http")) {
                return host(link.attr("href"));
            }
        }
        for (Element meta : metas) {
            if (meta.attr("property").equals("og:url") && meta.attr("content").startsWith("http")) {
                return host(meta.attr("content"));
            }
        }
        return "";
    }

    /** The last two labels of an address's host: {@code example.org}. */
    private static String host(String url) {
        int from = url.indexOf("//") + 2;
        int to = from;
        while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String host = url.substring(Math.min(from, to), to);
        int last = host.lastIndexOf('.');
        int second = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(second + 1);
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
