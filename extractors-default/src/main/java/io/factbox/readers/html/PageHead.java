package io.factbox.readers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself outside its text: {@code meta} and {@code link} elements, title, language, and JSON-LD. */
final class PageHead {
    private final Map<String, List<String>> meta = new HashMap<>();
    private final String title;
    private final String language;
    private final Optional<String> canonical;
    private final JsonLd jsonLd;

    private PageHead(Document page, PageOutline outline) {
        for (Element element : outline.metas()) {
            String content = element.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = element.attr(key);
                if (!name.isEmpty()) {
                    meta.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                            .add(content);
                }
            }
        }
        title = page.title();
        Element html = page.selectFirst("html");
        language = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        canonical = outline.links().stream()
                .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
                .map(link -> link.attr("href").strip())
                .filter(href -> href.startsWith("http"))
                .findFirst();
        jsonLd = JsonLd.of(outline.dataScripts());
    }

    static PageHead of(Document page, PageOutline outline) {
        return new PageHead(page, outline);
    }

    /** The content of the first {@code meta} element of one of these names, in the order of the names. */
    Optional<String> meta(String... names) {
        for (String name : names) {
            List<String> contents = meta.get(name);
            if (contents != null) {
                return Optional.of(contents.get(0));
            }
        }
        return Optional.empty();
    }

    /** The contents of all {@code meta} elements of a name. */
    List<String> metas(String name) {
        return meta.getOrDefault(name, List.of());
    }

    /** The content of the {@code title} element. */
    String title() {
        return title;
    }

    /** The declared language tag, empty if none. */
    String language() {
        return language;
    }

    Optional<String> canonical() {
        return canonical;
    }

    JsonLd jsonLd() {
        return jsonLd;
    }
}
