package io.factbox.readers.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Says which roles an element plays by its attributes: class, id, microdata, ARIA role, style. For one page. */
final class ElementRoles {
    private final PageWords words = new PageWords();
    private final Map<String, Integer> rolesByNames = new HashMap<>();

    /** The roles, as bits. */
    int of(Element element) {
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
}
