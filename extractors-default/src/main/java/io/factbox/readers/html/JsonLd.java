package io.factbox.readers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says about itself in schema.org's vocabulary: the node of its article, and what is around it. */
final class JsonLd {
    private static final Set<String> ARTICLES = Set.of(
            "Report",
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "Review",
            "Recipe",
            "HowTo");
    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "VideoObject", "ImageGallery", "CollectionPage", "MediaGallery");

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(List<Element> scripts) {
        JsonLd data = new JsonLd();
        for (Element script : scripts) {
            for (Object value : LenientJson.values(script.data())) {
                data.collect(value);
            }
        }
        return data;
    }

    /** Gathers the nodes of a document: one, a list, or a graph of them. A comment's or a list's articles are not the page's. */
    private void collect(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof Map<?, ?> node) {
            if (node.get("@graph") != null) {
                collect(node.get("@graph"));
            }
            if (node.get("mainEntity") instanceof Map<?, ?> entity) {
                collect(entity);
            }
            if (node.get("@id") instanceof String id) {
                byId.merge(id, node, (a, b) -> a.size() >= b.size() ? a : b);
            }
            if (types(node).stream().anyMatch(JsonLd::isArticle)) {
                articles.add(node);
            } else if (types(node).stream().anyMatch(PAGES::contains)) {
                pages.add(node);
            }
        }
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || ARTICLES.contains(type);
    }

    static List<String> types(Map<?, ?> node) {
        List<String> types = new ArrayList<>();
        for (Object type : list(node.get("@type"))) {
            if (type instanceof String name) {
                types.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
            }
        }
        return types;
    }

    /** One value or many as a list. */
    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** The text of a value: itself, or the name of the node that it is. */
    Optional<String> text(Object value) {
        for (Object one : list(value)) {
            if (one instanceof String string && !string.isBlank()) {
                return Optional.of(plain(string));
            }
            if (one instanceof Map<?, ?> node) {
                Map<?, ?> full = resolve(node);
                for (String key : List.of("name", "@value", "headline")) {
                    if (full.get(key) instanceof String string && !string.isBlank()) {
                        return Optional.of(plain(string));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Some sites escape their JSON-LD as if it were HTML. */
    static String plain(String string) {
        String plain = string.indexOf('&') >= 0 ? Parser.unescapeEntities(string, false) : string;
        return plain.strip();
    }

    /** The node that a reference refers to; the node itself where it is none. */
    Map<?, ?> resolve(Map<?, ?> node) {
        if (node.get("@id") instanceof String id && node.get("name") == null && byId.containsKey(id)) {
            return byId.get(id);
        }
        return node;
    }

    /** The first value of {@code key} that an article of the page has. */
    Optional<Object> ofArticle(String key) {
        return first(articles, key);
    }

    /** The first value of {@code key} that the page itself has. */
    Optional<Object> ofPage(String key) {
        return first(pages, key);
    }

    private static Optional<Object> first(List<Map<?, ?>> nodes, String key) {
        for (Map<?, ?> node : nodes) {
            Object value = node.get(key);
            if (value != null && !value.equals("")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The nodes of articles, in page order. */
    List<Map<?, ?>> articles() {
        return articles;
    }
}
